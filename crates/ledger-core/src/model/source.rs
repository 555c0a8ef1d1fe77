//! Where a statement was read.

use super::Bilingual;
use crate::date::PartialDate;
use serde::{Deserialize, Serialize};

super::position! {
    /// Position of a source in the dataset.
    SourceId
}

/// A page that was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Slug, frozen.
    pub id: String,
    /// Who issued it.
    pub publisher: Bilingual,
    /// Verbatim headline in the source's own language; empty when the part read showed none.
    pub title: String,
    /// Our description of it.
    pub label: Bilingual,
    /// Address; empty when none is known.
    pub url: String,
    /// Publication date as far as it is known.
    pub published: PartialDate,
    /// Language of the page.
    pub language: Language,
    /// What sort of page it is.
    pub kind: SourceKind,
    /// Whether a party to the deal issued it.
    pub primary: bool,
    /// Limits of the copy read; may be empty.
    pub note: Bilingual,
}

crate::slugs! {
    /// Language of a source.
    pub enum Language {
        /// Korean.
        Korean = "ko",
        /// English.
        English = "en",
        /// Japanese.
        Japanese = "ja",
        /// Italian.
        Italian = "it",
    }
}

crate::slugs! {
    /// What sort of page a source is.
    pub enum SourceKind {
        /// A party's announcement.
        PressRelease = "press_release",
        /// A news report.
        News = "news",
        /// A government page.
        Government = "government",
        /// A company page.
        Company = "company",
        /// Comment or a digest.
        Analysis = "analysis",
    }
}
