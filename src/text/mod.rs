//! What the pages say besides the charts, Korean and English side by side.

pub mod cite;
pub mod data;
pub mod edition;
pub mod frame;
#[cfg(feature = "interactive")]
pub mod interactive;
pub mod method;
pub mod overview;
pub mod pages;
pub mod site;

pub use ledger_figures::text::Phrase;

/// Korean and English of one phrase.
const fn say(ko: &'static str, en: &'static str) -> Phrase {
    Phrase { ko, en }
}
