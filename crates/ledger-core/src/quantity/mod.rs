//! Quantities that keep "at least", "up to" and "about".

mod arithmetic;
mod comparison;
mod conversion;

pub use arithmetic::UnitMismatch;

use crate::amount::Amount;
use crate::unit::Unit;
use serde::{Deserialize, Serialize};

/// One end of an interval.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct End {
    /// Where the interval ends.
    pub at: Amount,
    /// Whether the end itself is left out ("more than", "less than").
    pub strict: bool,
}

/// What a source said about a number: an interval of possible true values, a unit, and whether its ends are rounded.
///
/// Sizes are never negative, so "up to 50,000" is the interval 0 … 50,000 and an unknown size is 0 and above.
/// A missing low end (possible only in a difference) or high end means there is no limit.
///
/// `about` means that the speaker rounded: the ends are as stated but not exact. It is never turned into an invented
/// width; it is kept, and every result that used it has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Quantity {
    /// Invariant: `low.at ≤ high.at` when both are there.
    low: Option<End>,
    high: Option<End>,
    about: bool,
    unit: Unit,
}

crate::slugs! {
    /// The word a quantity is said with.
    pub enum Qualifier {
        /// Stated flatly.
        Exact = "exact",
        /// Rounded by the speaker.
        About = "about",
        /// This or more.
        AtLeast = "at_least",
        /// More than this.
        MoreThan = "more_than",
        /// This or less.
        UpTo = "up_to",
        /// Less than this.
        LessThan = "less_than",
        /// Between two values.
        Range = "range",
        /// No size known.
        Unknown = "unknown",
    }
}

/// Why two ends and a qualifier do not make a quantity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuantityError {
    /// The qualifier needs a low end that is not there.
    LowMissing,
    /// The qualifier needs a high end that is not there.
    HighMissing,
    /// The qualifier does not allow a low end.
    LowUnexpected,
    /// The qualifier does not allow a high end.
    HighUnexpected,
    /// `exact` and `about` need equal ends.
    EndsDiffer,
    /// `range` needs the low end below the high end.
    Reversed,
    /// The low end is below zero, as no size is.
    LowNegative,
    /// The high end is below zero, as no size is.
    HighNegative,
}

impl Quantity {
    /// Flatly `amount`.
    pub const fn exact(amount: Amount, unit: Unit) -> Self {
        let end = End { at: amount, strict: false };
        Self { low: Some(end), high: Some(end), about: false, unit }
    }

    /// `amount` alone, counted and rounded as this is: the 50,000 of "up to about 50,000" is "about 50,000".
    pub const fn flat_at(self, amount: Amount) -> Self {
        Self { about: self.about, ..Self::exact(amount, self.unit) }
    }

    /// Nothing known but that it is not below zero.
    pub const fn unknown(unit: Unit) -> Self {
        Self { low: Some(End { at: Amount::ZERO, strict: false }), high: None, about: false, unit }
    }

    /// Reads the form of the tables: two optional ends and the word said with them.
    ///
    /// # Errors
    /// The first thing about the three that does not fit together.
    ///
    /// ```
    /// use ledger_core::{amount::Amount, quantity::{Quantity, Qualifier}, unit::Unit};
    /// let fifty = Amount::whole(50_000);
    /// let up_to = Quantity::stated(None, fifty, Qualifier::UpTo, Unit::Gpu).unwrap();
    /// assert_eq!(up_to.qualifier(), Qualifier::UpTo);
    /// assert!(Quantity::stated(fifty, None, Qualifier::UpTo, Unit::Gpu).is_err());
    /// ```
    pub fn stated(
        low: Option<Amount>,
        high: Option<Amount>,
        qualifier: Qualifier,
        unit: Unit,
    ) -> Result<Self, QuantityError> {
        use Qualifier as Q;
        use QuantityError as E;
        let wants_low = !matches!(qualifier, Q::UpTo | Q::LessThan | Q::Unknown);
        let wants_high = !matches!(qualifier, Q::AtLeast | Q::MoreThan | Q::Unknown);
        match (low, high) {
            (None, _) if wants_low => return Err(E::LowMissing),
            (_, None) if wants_high => return Err(E::HighMissing),
            (Some(_), _) if !wants_low => return Err(E::LowUnexpected),
            (_, Some(_)) if !wants_high => return Err(E::HighUnexpected),
            _ => {}
        }
        for (end, error) in [(low, E::LowNegative), (high, E::HighNegative)] {
            if end.is_some_and(|end| end < Amount::ZERO) {
                return Err(error);
            }
        }
        if let (Some(low), Some(high)) = (low, high) {
            match qualifier {
                Q::Range if low >= high => return Err(E::Reversed),
                Q::Exact | Q::About if low != high => return Err(E::EndsDiffer),
                _ => {}
            }
        }
        let end = |at, strict| End { at, strict };
        Ok(Self {
            low: Some(end(low.unwrap_or(Amount::ZERO), qualifier == Q::MoreThan)),
            high: high.map(|at| end(at, qualifier == Q::LessThan)),
            about: qualifier == Q::About,
            unit,
        })
    }

    /// The low end, or `None` when there is no lower limit.
    pub const fn low(self) -> Option<End> {
        self.low
    }

    /// The high end, or `None` when there is no upper limit.
    pub const fn high(self) -> Option<End> {
        self.high
    }

    /// How far it reaches, in its unit: the high end, or the low end of what is open above; `None` where no end is known.
    /// Bars are put in order by it.
    ///
    /// ```
    /// use ledger_core::{amount::Amount, quantity::{Quantity, Qualifier}, unit::Unit};
    /// let (ten, twenty) = (Amount::whole(10), Amount::whole(20));
    /// let between = Quantity::stated(ten, twenty, Qualifier::Range, Unit::Gpu).unwrap();
    /// let at_least = Quantity::stated(ten, None, Qualifier::AtLeast, Unit::Gpu).unwrap();
    /// assert_eq!((between.reach(), at_least.reach()), (twenty, ten));
    /// ```
    pub fn reach(self) -> Option<Amount> {
        self.high.or(self.low).map(|end| end.at)
    }

    /// Whether a speaker rounded anything that went into this.
    pub const fn is_about(self) -> bool {
        self.about
    }

    /// What is counted.
    pub const fn unit(self) -> Unit {
        self.unit
    }

    /// The single value, when the two ends are one: for exact and rounded figures.
    pub fn point(self) -> Option<Amount> {
        match (self.low, self.high) {
            (Some(low), Some(high)) if low.at == high.at => Some(low.at),
            _ => None,
        }
    }

    /// Whether it rules anything out: all claims in one interval may leave both ends open.
    pub fn says_something(self) -> bool {
        self.qualifier() != Qualifier::Unknown
    }

    /// The word this is said with. A rounded range or bound keeps [`Quantity::is_about`] beside it.
    pub fn qualifier(self) -> Qualifier {
        match (self.low, self.high) {
            (Some(low), Some(high)) if low.at == high.at => {
                if self.about {
                    Qualifier::About
                } else {
                    Qualifier::Exact
                }
            }
            (Some(low), Some(high)) if low.at == Amount::ZERO && !low.strict => upper_word(high),
            (None, Some(high)) => upper_word(high),
            (Some(_), Some(_)) => Qualifier::Range,
            (Some(low), None) if low.strict => Qualifier::MoreThan,
            (Some(low), None) if low.at != Amount::ZERO => Qualifier::AtLeast,
            _ => Qualifier::Unknown,
        }
    }

    /// Whether `value` may be the true value, going by the stated ends.
    pub fn admits(self, value: Amount) -> bool {
        let above = self.low.is_none_or(|low| low.at < value || (low.at == value && !low.strict));
        let below = self.high.is_none_or(|high| value < high.at || (high.at == value && !high.strict));
        above && below
    }
}

fn upper_word(high: End) -> Qualifier {
    if high.strict { Qualifier::LessThan } else { Qualifier::UpTo }
}
