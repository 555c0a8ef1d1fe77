//! The second drawing of the charts of the Korean pages, fetched on demand: offers `toggle` to the page.

#[cfg(target_arch = "wasm32")]
pub use gpu_ledger::interactive::boundary::toggle;

fn main() {}
