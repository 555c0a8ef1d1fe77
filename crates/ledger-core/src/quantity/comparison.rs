//! What two quantities say about each other. Both are told as stated: "about" gives an end no width, so whoever
//! compares rounded values has to say that they are rounded.

use super::{End, Quantity};
use crate::amount::Amount;

impl Quantity {
    /// Whether everything this admits is admitted by `other` as well: whoever proves this has proven that.
    ///
    /// ```
    /// use ledger_core::{amount::Amount, quantity::{Quantity, Qualifier}, unit::Unit};
    /// let gpus = |low, high, word| {
    ///     Quantity::stated(Option::and_then(low, Amount::whole), Option::and_then(high, Amount::whole), word, Unit::Gpu).unwrap()
    /// };
    /// let at_least = gpus(Some(200_000), None, Qualifier::AtLeast);
    /// assert!(gpus(Some(210_000), Some(210_000), Qualifier::Exact).is_within(at_least));
    /// assert!(!gpus(None, Some(250_000), Qualifier::UpTo).is_within(at_least));
    /// ```
    pub fn is_within(self, other: Self) -> bool {
        let (inner, outer) = (self.whole_ends(), other.whole_ends());
        let low = match (inner.0, outer.0) {
            (_, None) => true,
            (None, Some(_)) => false,
            (Some(inner), Some(outer)) => {
                inner.at > outer.at || (inner.at == outer.at && (inner.strict || !outer.strict))
            }
        };
        let high = match (inner.1, outer.1) {
            (_, None) => true,
            (None, Some(_)) => false,
            (Some(inner), Some(outer)) => {
                inner.at < outer.at || (inner.at == outer.at && (inner.strict || !outer.strict))
            }
        };
        low && high && self.unit == other.unit
    }

    /// Whether the same value may be the true one of both, going by the stated ends.
    ///
    /// ```
    /// use ledger_core::{amount::Amount, quantity::{Qualifier, Quantity}, unit::Unit};
    /// let fifty = Amount::whole(50_000);
    /// let up_to = Quantity::stated(None, fifty, Qualifier::UpTo, Unit::Gpu).unwrap();
    /// let more = Quantity::stated(fifty, None, Qualifier::MoreThan, Unit::Gpu).unwrap();
    /// assert!(!up_to.meets(more));
    /// ```
    pub fn meets(self, other: Self) -> bool {
        !self.exceeds(other) && !other.exceeds(self) && self.unit == other.unit
    }

    /// Whether everything this admits is above everything `other` admits.
    pub fn exceeds(self, other: Self) -> bool {
        let (Some(low), Some(high)) = (self.whole_ends().0, other.whole_ends().1) else { return false };
        self.unit == other.unit && (low.at > high.at || (low.at == high.at && (low.strict || high.strict)))
    }

    /// The order of floors: by where they are, and of two at one place the one left out ("more than") is the higher.
    ///
    /// ```
    /// use ledger_core::{amount::Amount, quantity::{Qualifier, Quantity}, unit::Unit};
    /// let ten = |word| Quantity::stated(Amount::whole(10), None, word, Unit::Gpu).unwrap();
    /// assert!(ten(Qualifier::AtLeast).floor_order() < ten(Qualifier::MoreThan).floor_order());
    /// ```
    pub fn floor_order(self) -> (Amount, bool) {
        self.low.map_or((Amount::MIN, false), |end| (end.at, end.strict))
    }

    /// The order of ceilings: by where they are, and of two at one place the one left out ("less than") is the lower. No
    /// ceiling is the highest.
    pub fn ceiling_order(self) -> (Amount, bool) {
        self.high.map_or((Amount::MAX, true), |end| (end.at, !end.strict))
    }

    /// The smallest and the largest number that is named. "Up to 50,000" names 50,000 and not zero; nothing known names none.
    ///
    /// ```
    /// use ledger_core::{amount::Amount, quantity::{Qualifier, Quantity}, unit::Unit};
    /// let ten = Amount::whole(10);
    /// let up_to = Quantity::stated(None, ten, Qualifier::UpTo, Unit::Gpu).unwrap();
    /// assert_eq!(up_to.named(), ten.zip(ten));
    /// assert_eq!(Quantity::unknown(Unit::Gpu).named(), None);
    /// ```
    pub fn named(self) -> Option<(Amount, Amount)> {
        let high = self.high.map(|end| end.at);
        let low = self.low.map(|end| end.at).filter(|low| *low > Amount::ZERO || high == Some(Amount::ZERO));
        Some((low.or(high)?, high.or(low)?))
    }

    /// The ends, taken in where counted things come whole: "fewer than 10" is at most 9.
    fn whole_ends(self) -> (Option<End>, Option<End>) {
        let step = if self.unit.is_counted() { Amount::SCALE } else { 0 };
        let taken_in = |end: End, by: i64| match end.at.checked_add(Amount::from_milli(by)) {
            Some(at) if end.strict && by != 0 && end.at.is_whole() => End { at, strict: false },
            _ => end,
        };
        (self.low.map(|end| taken_in(end, step)), self.high.map(|end| taken_in(end, -step)))
    }
}
