//! A number in thousandths: exact decimals for GPUs, won, dollars, megawatts and ratios, without floating point.

use core::fmt;
use serde::{Deserialize, Serialize};

/// A decimal with three places, −9.2 × 10¹⁵ … 9.2 × 10¹⁵, stored as an integer count of thousandths.
///
/// Three places hold every figure of the corpus exactly (the finest is 2.7 TWh a year) and ratios to a tenth of
/// a percent of a percent. Results that leave the range are the caller's to widen: the `checked_*` operations
/// return `None`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Default)]
pub struct Amount(i64);

/// Which way a division that does not come out even is rounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Towards {
    /// Down: for lower bounds.
    Below,
    /// Up: for upper bounds.
    Above,
}

impl Amount {
    /// Nothing.
    pub const ZERO: Self = Self(0);
    /// The largest amount.
    pub const MAX: Self = Self(i64::MAX);
    /// The smallest amount.
    pub const MIN: Self = Self(i64::MIN);
    /// Thousandths in one unit.
    pub const SCALE: i64 = 1_000;

    /// `units` whole units, or `None` beyond the range.
    pub const fn whole(units: i64) -> Option<Self> {
        match units.checked_mul(Self::SCALE) {
            Some(milli) => Some(Self(milli)),
            None => None,
        }
    }

    /// An amount given in thousandths of the unit.
    pub const fn from_milli(milli: i64) -> Self {
        Self(milli)
    }

    /// Thousandths of the unit.
    pub const fn to_milli(self) -> i64 {
        self.0
    }

    /// Reads a plain decimal: digits, an optional leading minus, an optional point with up to three places.
    ///
    /// ```
    /// use ledger_core::amount::Amount;
    /// assert_eq!(Amount::parse("2.7").map(Amount::to_milli), Some(2_700));
    /// assert_eq!(Amount::parse("1e3"), None);
    /// assert_eq!(Amount::parse("0.0001"), None, "a fourth place would be lost");
    /// ```
    pub fn parse(text: &str) -> Option<Self> {
        let (negative, digits) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (units, places) = digits.split_once('.').unwrap_or((digits, "0"));
        let plain = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        if !plain(units) || !plain(places) || places.len() > 3 {
            return None;
        }
        let mut milli: i64 = 0;
        for byte in units.bytes().chain(places.bytes()).chain(core::iter::repeat_n(b'0', 3 - places.len())) {
            milli = milli.checked_mul(10)?.checked_add(i64::from(byte - b'0'))?;
        }
        Some(Self(if negative { -milli } else { milli }))
    }

    /// Sum, or `None` beyond the range.
    pub fn checked_add(self, other: Self) -> Option<Self> {
        self.0.checked_add(other.0).map(Self)
    }

    /// Difference, or `None` beyond the range.
    pub fn checked_sub(self, other: Self) -> Option<Self> {
        self.0.checked_sub(other.0).map(Self)
    }

    /// `self × factor ÷ divisor`, rounded as told; `None` beyond the range or when `divisor` is zero.
    pub fn checked_mul_div(self, factor: Self, divisor: Self, rounding: Towards) -> Option<Self> {
        let dividend = i128::from(self.0) * i128::from(factor.0);
        let divisor = i128::from(divisor.0);
        if divisor == 0 {
            return None;
        }
        let down = dividend.div_euclid(divisor);
        // `div_euclid` rounds up for a negative divisor; amounts divided by here are sizes, but stay right anyway.
        let exact = dividend.rem_euclid(divisor) == 0;
        let below = if exact || divisor > 0 { down } else { down - 1 };
        let rounded = if exact || rounding == Towards::Below { below } else { below + 1 };
        i64::try_from(rounded).ok().map(Self)
    }

    /// Whether there is nothing after the decimal point.
    pub const fn is_whole(self) -> bool {
        self.0 % Self::SCALE == 0
    }

    /// Whole units, rounded towards zero.
    pub const fn units(self) -> i64 {
        self.0 / Self::SCALE
    }
}

impl fmt::Display for Amount {
    /// The plain decimal that [`Amount::parse`] reads, without trailing zeros: `260000`, `2.7`.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let magnitude = self.0.unsigned_abs();
        let sign = if self.0 < 0 { "-" } else { "" };
        let (units, milli) = (magnitude / 1_000, magnitude % 1_000);
        match milli {
            0 => write!(out, "{sign}{units}"),
            _ if milli % 100 == 0 => write!(out, "{sign}{units}.{}", milli / 100),
            _ if milli % 10 == 0 => write!(out, "{sign}{units}.{:02}", milli / 10),
            _ => write!(out, "{sign}{units}.{milli:03}"),
        }
    }
}
