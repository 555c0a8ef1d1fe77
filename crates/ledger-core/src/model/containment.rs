//! What is part of what, so that nothing is counted twice.

use super::{Bilingual, Measure, SourceId, Subject};
use serde::{Deserialize, Serialize};

/// Something that is counted: a measure of a subject.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Counted {
    /// Whose.
    pub subject: Subject,
    /// What.
    pub measure: Measure,
}

/// A statement that one counted thing is part of another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Containment {
    /// Number of the row, as in `w001`.
    pub number: u16,
    /// The part.
    pub part: Counted,
    /// What it is part of.
    pub whole: Counted,
    /// Where it was read.
    pub source: SourceId,
    /// Why; may be empty.
    pub note: Bilingual,
}
