//! What was done with claims to get one quantity.

use crate::model::ClaimId;

/// How a quantity was made of the claims behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Made {
    /// Nothing was done: one claim states it.
    Stated,
    /// Claims about the same thing were taken together, as one interval.
    Envelope,
    /// Quantities of different things were added.
    Sum,
}

impl Made {
    /// Of all that is said about one thing: one claim is stated, several are an interval.
    ///
    /// ```
    /// use ledger_core::{made::Made, model::ClaimId};
    /// assert_eq!(Made::of_all(&[ClaimId(4)]), Made::Stated);
    /// assert_eq!(Made::of_all(&[ClaimId(4), ClaimId(5)]), Made::Envelope);
    /// ```
    pub const fn of_all(claims: &[ClaimId]) -> Self {
        if claims.len() > 1 { Self::Envelope } else { Self::Stated }
    }
}
