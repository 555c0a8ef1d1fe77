//! Arithmetic on quantities. The one law behind all of it: if each input admits its true value, the result
//! admits the true result. Ends that overflow become "no limit", never a wrong limit.

use super::{End, Quantity};
use crate::amount::{Amount, Towards};
use crate::unit::Unit;

/// Two quantities of different units were to be added, subtracted or compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnitMismatch {
    /// Unit of the first quantity.
    pub expected: Unit,
    /// Unit of the second quantity.
    pub found: Unit,
}

impl Quantity {
    /// The sum. "Up to 50,000" and "about 60,000" make about 60,000 … 110,000.
    ///
    /// # Errors
    /// When the units differ: won and dollars, or all GPUs and one model, do not add.
    pub fn sum(self, other: Self) -> Result<Self, UnitMismatch> {
        self.same_unit(other)?;
        let counted = self.unit.is_counted();
        Ok(Self {
            low: add_ends(self.low, other.low, if counted { 1 } else { 0 }),
            high: add_ends(self.high, other.high, if counted { -1 } else { 0 }),
            about: self.about || other.about,
            unit: self.unit,
        })
    }

    /// The sum of any number of quantities, or `None` for none.
    ///
    /// # Errors
    /// When two units differ.
    pub fn total(parts: impl IntoIterator<Item = Self>) -> Result<Option<Self>, UnitMismatch> {
        parts.into_iter().try_fold(None, |sum: Option<Self>, part| match sum {
            None => Ok(Some(part)),
            Some(sum) => sum.sum(part).map(Some),
        })
    }

    /// What is left of `self` without `other`; below zero when `other` may be larger.
    ///
    /// # Errors
    /// When the units differ.
    pub fn difference(self, other: Self) -> Result<Self, UnitMismatch> {
        self.same_unit(other)?;
        Ok(Self {
            low: combine(self.low, other.high, Amount::checked_sub),
            high: combine(self.high, other.low, Amount::checked_sub),
            about: self.about || other.about,
            unit: self.unit,
        })
    }

    /// `self × factor`, in `unit`. Both must be sizes (not below zero).
    pub fn product(self, factor: Self, unit: Unit) -> Self {
        let one = Amount::from_milli(Amount::SCALE);
        let times = |rounding| move |a: Amount, b: Amount| a.checked_mul_div(b, one, rounding);
        let high = if self.is_zero() || factor.is_zero() {
            Some(End { at: Amount::ZERO, strict: false })
        } else {
            combine(self.high, factor.high, times(Towards::Above)).map(End::closed)
        };
        let low =
            combine(self.size_low(), factor.size_low(), times(Towards::Below)).map_or(NOTHING, End::closed);
        Self { low: Some(low), high, about: self.about || factor.about, unit }
    }

    /// `self ÷ divisor × scale`, in `unit`: `scale` is 100 for percent and 1 for multiples and rates.
    /// Both must be sizes. A divisor that may be zero leaves the result without an upper limit.
    pub fn ratio(self, divisor: Self, scale: i64, unit: Unit) -> Self {
        let scale = Amount::from_milli(scale.saturating_mul(Amount::SCALE));
        let divide = |rounding| move |a: Amount, b: Amount| a.checked_mul_div(scale, b, rounding);
        // Nothing above the divisor's high end is possible, so the quotient cannot be smaller than this.
        let low = combine(self.size_low(), divisor.high, divide(Towards::Below)).map_or(NOTHING, End::closed);
        let positive_low = divisor.low.filter(|low| low.at > Amount::ZERO);
        let high = combine(self.high, positive_low, divide(Towards::Above)).map(End::closed);
        Self { low: Some(low), high, about: self.about || divisor.about, unit }
    }

    /// The part `self` of `whole`, in percent.
    ///
    /// # Errors
    /// When the units differ.
    ///
    /// ```
    /// use ledger_core::{amount::Amount, quantity::Quantity, unit::Unit};
    /// let gpus = |n| Quantity::exact(Amount::whole(n).unwrap(), Unit::Gpu);
    /// let share = gpus(13_000).share_of(gpus(260_000)).unwrap();
    /// assert_eq!(share.point(), Amount::whole(5));
    /// ```
    pub fn share_of(self, whole: Self) -> Result<Self, UnitMismatch> {
        whole.same_unit(self)?;
        Ok(self.ratio(whole, 100, Unit::Percent))
    }

    /// The smallest interval that holds both: what all of several sources allow together.
    ///
    /// # Errors
    /// When the units differ.
    pub fn envelope(self, other: Self) -> Result<Self, UnitMismatch> {
        self.same_unit(other)?;
        let low = match (self.low, other.low) {
            (Some(a), Some(b)) if a.at == b.at => Some(End { at: a.at, strict: a.strict && b.strict }),
            (Some(a), Some(b)) => Some(if a.at < b.at { a } else { b }),
            _ => None,
        };
        let high = match (self.high, other.high) {
            (Some(a), Some(b)) if a.at == b.at => Some(End { at: a.at, strict: a.strict && b.strict }),
            (Some(a), Some(b)) => Some(if a.at > b.at { a } else { b }),
            _ => None,
        };
        Ok(Self { low, high, about: self.about || other.about, unit: self.unit })
    }

    /// For display only: ends on whole multiples of `step`. Two ends that round to the same place become one rounded
    /// value ("about 81 %"); others move outward, so that nothing possible is cut off.
    ///
    /// ```
    /// use ledger_core::{amount::Amount, quantity::Quantity, unit::Unit};
    /// let gpus = |n| Quantity::exact(Amount::whole(n).unwrap(), Unit::Gpu);
    /// let share = gpus(210_000).share_of(gpus(260_000)).unwrap().rounded(Amount::whole(1).unwrap());
    /// assert_eq!((share.point(), share.is_about()), (Amount::whole(81), true));
    /// ```
    pub fn rounded(self, step: Amount) -> Self {
        let size = step.to_milli().max(1);
        let down = |end: End| Amount::from_milli(end.at.to_milli().div_euclid(size) * size);
        let up = |end: End| {
            let below = down(end);
            if below == end.at { below } else { below.checked_add(step).unwrap_or(Amount::MAX) }
        };
        let near = |end: End| {
            let below = down(end);
            let upper_half = end.at.to_milli() - below.to_milli() >= size - size / 2;
            if upper_half { below.checked_add(step).unwrap_or(below) } else { below }
        };
        if let (Some(low), Some(high)) = (self.low, self.high)
            && near(low) == near(high)
        {
            let kept = low.at == high.at && low.at == near(low);
            return Self { about: self.about || !kept, ..Self::exact(near(low), self.unit) };
        }
        let low = self.low.map(|end| End { at: down(end), strict: end.strict && down(end) == end.at });
        let high = self.high.map(|end| End { at: up(end), strict: end.strict && up(end) == end.at });
        Self { low, high, ..self }
    }

    fn same_unit(self, other: Self) -> Result<(), UnitMismatch> {
        if self.unit == other.unit {
            Ok(())
        } else {
            Err(UnitMismatch { expected: self.unit, found: other.unit })
        }
    }

    fn is_zero(self) -> bool {
        self.high.is_some_and(|high| high.at == Amount::ZERO)
    }

    /// The low end of a size: at least zero.
    fn size_low(self) -> Option<End> {
        self.low.filter(|low| low.at > Amount::ZERO).or(Some(NOTHING))
    }
}

impl End {
    /// The same end, taken in: sound wherever a result may touch the limit that an input cannot.
    const fn closed(self) -> Self {
        Self { at: self.at, strict: false }
    }
}

const NOTHING: End = End { at: Amount::ZERO, strict: false };

/// Combines two ends; without one of them, or beyond the range of amounts, there is no limit.
fn combine(a: Option<End>, b: Option<End>, op: impl Fn(Amount, Amount) -> Option<Amount>) -> Option<End> {
    let (a, b) = (a?, b?);
    op(a.at, b.at).map(|at| End { at, strict: a.strict || b.strict })
}

/// Adds two ends. Counted things come whole: "fewer than 10" is at most 9, so two of them are at most 18 and not
/// fewer than 20. `step` is what one strict end moves by (zero for measured things).
fn add_ends(a: Option<End>, b: Option<End>, step: i64) -> Option<End> {
    let sum = combine(a, b, Amount::checked_add)?;
    let both_strict = a.is_some_and(|end| end.strict) && b.is_some_and(|end| end.strict);
    let whole = sum.at.is_whole() && a.is_some_and(|end| end.at.is_whole());
    if both_strict && whole && step != 0 {
        let moved = sum.at.checked_add(Amount::from_milli(2 * step * Amount::SCALE))?;
        return Some(End { at: moved, strict: false });
    }
    Some(sum)
}
