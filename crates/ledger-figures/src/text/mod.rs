//! Everything that is said, in Korean and in English, side by side.
//!
//! One file a chart, one for the frame around all charts, one for the names of things. A phrase has both languages
//! or it does not compile. `{name}` is filled by the chart; `{은/는}` and the like fit what stands before them.

pub mod drill;
pub mod frame;
pub mod names;

pub(crate) mod allocation;
pub(crate) mod before_after;
pub(crate) mod deal_value;
pub(crate) mod derived;
pub(crate) mod disagreement;
pub(crate) mod fact;
pub(crate) mod partners;
pub(crate) mod parts;
pub(crate) mod physical_ai_fund;
pub(crate) mod power;
pub(crate) mod projects;
pub(crate) mod public_private;
pub(crate) mod stages;
pub(crate) mod stages_by_holder;
pub(crate) mod targets;
pub(crate) mod timeline;
pub(crate) mod unit_price;
pub(crate) mod world;

use ledger_core::format::Lang;

/// A text in both languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Phrase {
    /// Korean.
    pub ko: &'static str,
    /// English.
    pub en: &'static str,
}

impl Phrase {
    /// The text in one language. A program of one language holds no other.
    #[inline(always)]
    pub const fn get(self, lang: Lang) -> &'static str {
        either(lang, self.ko, self.en)
    }
}

/// Korean and English of one phrase.
pub(crate) const fn say(ko: &'static str, en: &'static str) -> Phrase {
    Phrase { ko: either(Lang::Ko, ko, en), en: either(Lang::En, ko, en) }
}

/// The text that a program has for a language: one of a single language says everything in that.
const fn either(lang: Lang, ko: &'static str, en: &'static str) -> &'static str {
    match lang.of_program() {
        Lang::Ko => ko,
        Lang::En => en,
    }
}
