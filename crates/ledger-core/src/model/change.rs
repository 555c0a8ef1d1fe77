//! Versions of the record, and what changed from one to the next.

use super::{Bilingual, ClaimId};
use crate::date::Day;
use ledger_lists::Listed;
use serde::{Deserialize, Serialize};

super::position! {
    /// Position of a change in the history; change `h001` has position 0.
    ChangeId = 'h'
}

/// One change of the record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// Its position and frozen id.
    pub id: ChangeId,
    /// The day it was published.
    pub date: Day,
    /// The first version that has it.
    pub version: String,
    /// Whose doing it is.
    pub kind: ChangeKind,
    /// What changed, in a few words.
    pub title: Bilingual,
    /// What changed, and why.
    pub text: Bilingual,
    /// Claims it touches, new ones included.
    pub claims: Vec<ClaimId>,
}

crate::slugs! {
    /// Whose doing a change is.
    pub enum ChangeKind {
        /// The world's: something happened or was published, and was recorded.
        Revision = "revision",
        /// Ours: the ledger had it wrong.
        Correction = "correction",
    }
}

/// The version of the record, with its whole history, oldest first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edition {
    /// The version, such as `2026.11.1`.
    pub version: String,
    /// Every change there has been.
    pub changes: Vec<Change>,
}

impl Edition {
    /// The day this version was published: that of the last change.
    pub fn released(&self) -> Day {
        self.changes.last().map_or(Day(0), |change| change.date)
    }

    /// Every version there has been, oldest first.
    pub fn versions(&self) -> Vec<&str> {
        let mut versions = self.changes.iter().map(|change| change.version.as_str()).listed();
        versions.dedup();
        versions
    }

    /// What came after a version, oldest first.
    pub fn since(&self, version: &str) -> &[Change] {
        let last = self.changes.iter().rposition(|change| change.version == version);
        last.and_then(|last| self.changes.get(last + 1..)).unwrap_or_default()
    }
}
