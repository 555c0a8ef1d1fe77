//! Sums that refuse to count anything twice.

use crate::dataset::Dataset;
use crate::made::Made;
use crate::model::{ClaimId, Counted};
use crate::quantity::{Quantity, UnitMismatch};
use crate::rule::{Figure, Reason};
use ledger_lists::{Listed, order};

/// One summand: what is counted, and the figure for it.
#[derive(Clone, Debug)]
pub struct Term {
    /// What is counted.
    pub counted: Counted,
    /// How much.
    pub figure: Figure,
}

/// A sum and the claims behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Total {
    /// The sum, with the words of its parts.
    pub quantity: Quantity,
    /// Every claim that went in, in order.
    pub claims: Vec<ClaimId>,
    /// What was done with them: of a single term, what was done for that.
    pub made: Made,
    /// Of a single term, why its claims were taken.
    pub reason: Option<Reason>,
}

/// Why terms cannot be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SumError {
    /// Two terms are the same thing, or one is part of the other.
    CountedTwice {
        /// The part.
        part: Counted,
        /// What holds it already.
        whole: Counted,
    },
    /// Two terms have different units.
    Units(UnitMismatch),
    /// There is nothing to add.
    Nothing,
}

/// Adds terms.
///
/// # Errors
/// When a term is part of another, when units differ, or when there is no term.
pub fn sum(dataset: &Dataset, terms: &[Term]) -> Result<Total, SumError> {
    for (index, term) in terms.iter().enumerate() {
        for other in &terms[..index] {
            let (a, b) = (term.counted, other.counted);
            if a == b || dataset.is_part_of(a, b) {
                return Err(SumError::CountedTwice { part: a, whole: b });
            }
            if dataset.is_part_of(b, a) {
                return Err(SumError::CountedTwice { part: b, whole: a });
            }
        }
    }
    let quantities = terms.iter().map(|term| term.figure.quantity);
    let quantity = Quantity::total(quantities).map_err(SumError::Units)?.ok_or(SumError::Nothing)?;
    let mut claims = terms.iter().flat_map(|term| term.figure.used.iter().copied()).listed();
    order::set(&mut claims);
    let (made, reason) =
        if let [only] = terms { (only.figure.made, only.figure.reason) } else { (Made::Sum, None) };
    Ok(Total { quantity, claims, made, reason })
}
