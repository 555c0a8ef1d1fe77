//! What the collection is, once: package, catalogue, page and citation all say this.

use crate::text::data as words;
use crate::text::{Phrase, site};
use ledger_core::date::Day;

/// A licence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Licence {
    /// Short name, as SPDX has it.
    pub name: &'static str,
    /// Whole name.
    pub title: &'static str,
    /// Where its text stands.
    pub path: &'static str,
}

/// The account of the collection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct About {
    /// Name for machines.
    pub name: &'static str,
    /// Its name.
    pub title: Phrase,
    /// What it is.
    pub description: Phrase,
    /// What to find it by.
    pub keywords: [&'static str; 8],
    /// Version of the data.
    pub version: &'static str,
    /// First and last day on which anything recorded was said.
    pub covers: Option<(Day, Day)>,
    /// Of our compilation; code and the sources' own texts have others (data/LICENCE.md).
    pub licence: Licence,
}

/// Of our compilation.
const LICENCE: Licence = Licence {
    name: "CC-BY-4.0",
    title: "Creative Commons Attribution 4.0 International",
    path: "https://creativecommons.org/licenses/by/4.0/",
};

/// The version of the data: what `data/VERSION` says.
pub fn version() -> &'static str {
    include_str!("../../../data/VERSION").trim()
}

/// The account.
pub fn about() -> About {
    let dataset = ledger_data::ledger();
    let first = dataset.sources().iter().filter_map(|source| Some(source.published.days()?.0)).min();
    About {
        name: "gpu-ledger",
        title: site::NAME,
        description: words::DESCRIPTION,
        keywords: [
            "GPU",
            "NVIDIA",
            "엔비디아",
            "Korea",
            "인공지능",
            "AI infrastructure",
            "데이터센터",
            "provenance",
        ],
        version: version(),
        covers: first.zip(dataset.latest_day()),
        licence: LICENCE,
    }
}
