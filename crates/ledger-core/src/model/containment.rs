//! What is part of what, so that nothing is counted twice.

use super::{Bilingual, Measure, SourceId, Subject};
use crate::date::PartialDate;
use serde::{Deserialize, Serialize};

/// Something that is counted: a measure of a subject.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Counted {
    /// Whose.
    pub subject: Subject,
    /// What.
    pub measure: Measure,
}

super::position! {
    /// Position of a containment in the dataset; containment `w001` has position 0.
    ContainmentId = 'w'
}

/// A statement that one counted thing is part of another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Containment {
    /// Its position and frozen id.
    pub id: ContainmentId,
    /// The part.
    pub part: Counted,
    /// Whether the rows by model of the part (B200, H200) make all of the part.
    pub by_model: bool,
    /// What it is part of.
    pub whole: Counted,
    /// The divisions of the whole that it belongs to; none when not all parts of the whole are known.
    pub splits: Vec<Split>,
    /// Where it was read.
    pub source: SourceId,
    /// Why; may be empty.
    pub note: Bilingual,
}

crate::slugs! {
    /// By what a whole is divided.
    pub enum SplitBy {
        /// The five to whom GPUs were promised.
        Holders = "holders",
        /// State and companies.
        Sectors = "sectors",
        /// The companies among the five.
        Companies = "companies",
        /// Cloud firms.
        Clouds = "clouds",
        /// Who was given a part of what is in use.
        Recipients = "recipients",
        /// Programmes.
        Programmes = "programmes",
        /// The first round, which is all there is.
        Round1 = "round-1",
        /// Who owns it.
        Owners = "owners",
        /// What was there before, and what was promised.
        StockAndPledge = "stock-and-pledge",
        /// The one who takes all of it.
        Taker = "taker",
        /// The batch that comes first.
        OpeningBatch = "opening-batch",
        /// What is due at a date.
        Due = "due",
    }
}

/// A division of a whole into parts that together make all of it. Parts with the same whole and the same split belong
/// together; a whole may be divided in several ways (by holder, by sector).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Split {
    /// By what the whole is divided.
    pub by: SplitBy,
    /// The horizon of the total that the parts make; undetermined for totals without one.
    pub horizon: PartialDate,
}
