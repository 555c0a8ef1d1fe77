//! What the pages say besides the charts, Korean and English side by side.

pub mod computed;
pub mod data;
pub mod evidence;
pub mod frame;
pub mod how;
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
