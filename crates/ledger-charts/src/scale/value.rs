//! Values to places.

use super::{between, log};
use crate::scene::Px;
use crate::series::AxisKind;

/// An axis from `left` to `right`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Scale {
    kind: AxisKind,
    low: i64,
    high: i64,
    /// Place of the lowest value.
    pub(crate) left: Px,
    /// Place of the highest value.
    pub(crate) right: Px,
}

impl Scale {
    /// An axis that holds all `values`, and zero if `from_zero` and linear.
    pub(crate) fn over(kind: AxisKind, values: impl Iterator<Item = i64>, from_zero: bool) -> Self {
        let log = kind == AxisKind::Log10;
        let mut range: Option<(i64, i64)> = if from_zero && !log { Some((0, 0)) } else { None };
        for value in values.filter(|value| !log || *value > 0) {
            range = Some(range.map_or((value, value), |(low, high)| (low.min(value), high.max(value))));
        }
        let (low, mut high) = range.unwrap_or((0, 1));
        if low == high {
            high = high.saturating_add(1);
        }
        Self { kind, low: if low == high { low - 1 } else { low }, high, left: 0, right: 0 }
    }

    /// The same axis at another place.
    pub(crate) const fn placed(self, left: Px, right: Px) -> Self {
        Self { left, right: if right > left { right } else { left }, ..self }
    }

    /// The place of a value, clamped to the axis.
    pub(crate) fn x(&self, value: i64) -> Px {
        let (part, whole) = match self.kind {
            AxisKind::Linear => {
                (i128::from(value) - i128::from(self.low), i128::from(self.high) - i128::from(self.low))
            }
            AxisKind::Log10 => {
                let of = |value: i64| i128::from(log::log2(u64::try_from(value).unwrap_or(0).max(1)));
                (of(value) - of(self.low), of(self.high) - of(self.low))
            }
        };
        between(self.left, self.right, part, whole)
    }

    /// Where a bar begins: zero, or the left edge of a logarithmic axis.
    pub(crate) fn base(&self) -> Px {
        match self.kind {
            AxisKind::Linear => self.x(0),
            AxisKind::Log10 => self.left,
        }
    }

    /// Whether a value lies on the axis.
    pub(crate) fn holds(&self, value: i64) -> bool {
        (self.low..=self.high).contains(&value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn linear_and_log() {
        let linear = Scale::over(AxisKind::Linear, [50, 100].into_iter(), true).placed(0, 1000);
        assert_eq!((linear.x(0), linear.x(50), linear.x(200)), (0, 500, 1000));
        let log = Scale::over(AxisKind::Log10, [1, 1000, -5].into_iter(), true).placed(0, 3000);
        assert_eq!((log.x(-5), log.x(1), log.x(10), log.x(100)), (0, 0, 1000, 2000));
    }

    #[test]
    fn any_range_holds() {
        for values in [vec![], vec![i64::MAX], vec![i64::MIN], vec![i64::MIN, i64::MAX], vec![0]] {
            for kind in [AxisKind::Linear, AxisKind::Log10] {
                let scale = Scale::over(kind, values.iter().copied(), false).placed(0, 100);
                for value in [i64::MIN, -1, 0, 1, i64::MAX] {
                    assert!((0..=100).contains(&scale.x(value)));
                }
            }
        }
    }
}
