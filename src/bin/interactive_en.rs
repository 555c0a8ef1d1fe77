//! The second drawing of the charts of the English pages, fetched on demand: offers `toggle` to the page.

#[cfg(target_arch = "wasm32")]
pub use gpu_ledger::interactive::boundary::toggle;

fn main() {}
