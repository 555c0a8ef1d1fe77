//! How a figure came about: as a source states it, or by which formula of ours.

use ledger_core::made::Made;

ledger_core::slugs! {
    /// What was done with the claims of a figure. The slug is written as `data-how` and is the address of its
    /// explanation, `claims/#how-sum`.
    pub enum How {
        /// Nothing: one source states it.
        Stated = "stated",
        /// All that sources state, as one interval.
        Envelope = "envelope",
        /// Added up.
        Sum = "sum",
        /// A part of a whole, in hundredths.
        Share = "share",
        /// One divided by another.
        Ratio = "ratio",
        /// An amount in one currency divided by the same in another.
        Rate = "rate",
        /// Counted among the records of the ledger.
        Count = "count",
    }
}

impl From<Made> for How {
    fn from(made: Made) -> Self {
        match made {
            Made::Stated => Self::Stated,
            Made::Envelope => Self::Envelope,
            Made::Sum => Self::Sum,
        }
    }
}
