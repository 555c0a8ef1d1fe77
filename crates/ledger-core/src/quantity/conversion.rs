//! Converting: the same thing in another unit. Ends move outward where they do not come out even, and "about" stays.

use super::Quantity;
use super::arithmetic::UnitMismatch;
use crate::unit::Unit;

impl Quantity {
    /// Won for dollars, or dollars for won, at a rate.
    ///
    /// # Errors
    /// When this is not money of the ledger or `rate` is not won for a dollar.
    ///
    /// ```
    /// use ledger_core::{amount::Amount, quantity::Quantity, unit::Unit};
    /// let exact = |n, unit| Quantity::exact(Amount::whole(n).unwrap(), unit);
    /// let won = exact(3_000_000_000, Unit::Usd).converted(exact(1_400, Unit::KrwPerUsd)).unwrap();
    /// assert_eq!(won, exact(4_200_000_000_000, Unit::Krw));
    /// ```
    pub fn converted(self, rate: Self) -> Result<Self, UnitMismatch> {
        match (self.unit, rate.unit) {
            (Unit::Usd, Unit::KrwPerUsd) => Ok(self.product(rate, Unit::Krw)),
            (Unit::Krw, Unit::KrwPerUsd) => Ok(self.ratio(rate, 1, Unit::Usd)),
            (Unit::Krw | Unit::Usd, found) => Err(UnitMismatch { expected: Unit::KrwPerUsd, found }),
            (found, _) => Err(UnitMismatch { expected: Unit::Usd, found }),
        }
    }

    /// Processors of one model as processors of any; everything else as it is.
    #[must_use]
    pub fn of_any_model(self) -> Self {
        Self { unit: self.unit.of_any_model(), ..self }
    }

    /// This or more: what is known of a whole when this is known of some of it.
    #[must_use]
    pub fn or_more(self) -> Self {
        Self { high: None, ..self }
    }
}
