//! How a figure came about: as a source states it, or by which formula of ours.

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

impl How {
    /// What becomes of a formula that was given only one claim: a sum of one thing is that thing.
    pub const fn over(self, claims: usize) -> Self {
        match self {
            Self::Sum | Self::Envelope if claims < 2 => Self::Stated,
            other => other,
        }
    }
}
