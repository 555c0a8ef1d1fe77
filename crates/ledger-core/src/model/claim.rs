//! One source's statement of one quantity.

use super::{Attribution, Bilingual, Counted, Measure, SourceId, Subject};
use crate::date::{Day, PartialDate};
use crate::quantity::Quantity;
use serde::{Deserialize, Serialize};

super::position! {
    /// Position of a claim in the dataset; claim `c001` has position 0.
    ///
    /// ```
    /// use ledger_core::model::ClaimId;
    /// assert_eq!(ClaimId::from_slug("c005"), Some(ClaimId(4)));
    /// assert_eq!(ClaimId(4).to_string(), "c005");
    /// assert_eq!(ClaimId::from_slug("c5"), None);
    /// ```
    ClaimId = 'c'
}

/// One source's statement of one quantity. Claims are never edited into agreement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claim {
    /// Its position and frozen id.
    pub id: ClaimId,
    /// What it is about.
    pub subject: Subject,
    /// What is measured.
    pub measure: Measure,
    /// How much, with the words said.
    pub quantity: Quantity,
    /// When the statement held.
    pub as_of: PartialDate,
    /// The date a target or plan is aimed at, or a supply starts; undetermined when none was given.
    pub horizon: PartialDate,
    /// Who asserts it, as against who printed it.
    pub attributed_to: Attribution,
    /// Where it was read.
    pub source: SourceId,
    /// Where in the source.
    pub locator: Bilingual,
    /// What to know about it; may be empty.
    pub note: Bilingual,
}

impl Claim {
    /// What it counts: its measure of its subject.
    pub const fn counted(&self) -> Counted {
        Counted { subject: self.subject, measure: self.measure }
    }

    /// The last day on which it may have been made, by which "the latest" is told: a claim of a month may be as late as
    /// the month's last day.
    pub fn said_by(&self) -> Option<Day> {
        self.as_of.days().map(|days| days.1)
    }
}
