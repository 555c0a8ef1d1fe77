//! The words of the grammar of certainty.

/// The words beside the signs; a sign with an empty word is left out.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GrammarWords {
    /// Prefix of every id inside, for example `grammar`.
    pub id: String,
    /// Accessible name.
    pub title: String,
    /// Accessible description.
    pub description: String,
    /// Beside the hollow bar, for example `발표만`.
    pub pledged: String,
    /// Beside the tinted bar, for example `계약`.
    pub contracted: String,
    /// Beside the lighter solid bar, for example `인도`.
    pub delivered: String,
    /// Beside the solid bar, for example `가동`.
    pub operating: String,
    /// Beside the hatch, for example `하한과 상한 사이`.
    pub between: String,
    /// Beside the open arrow, for example `이상(상한 없음)`.
    pub at_least: String,
    /// Beside the hatch with a firm end, for example `최대`.
    pub up_to: String,
    /// Beside the dashed end, for example `약`.
    pub about: String,
    /// Beside the crossed mark, for example `기한을 넘김`.
    pub missed: String,
}
