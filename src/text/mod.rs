//! What the pages say besides the charts, Korean and English side by side.

pub mod cite;
pub mod computed;
pub mod data;
#[cfg(feature = "ssr")]
pub mod downloads;
pub mod edition;
#[cfg(feature = "ssr")]
pub mod embed;
pub mod evidence;
pub mod frame;
pub mod how;
#[cfg(any(feature = "interactive", feature = "ssr"))]
pub mod interactive;
pub mod method;
pub mod overview;
pub mod pages;
pub mod site;
pub mod why;

pub use ledger_figures::text::Phrase;

/// Korean and English of one phrase.
const fn say(ko: &'static str, en: &'static str) -> Phrase {
    Phrase { ko, en }
}
