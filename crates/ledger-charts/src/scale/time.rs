//! Days to places, along a broken line.

use super::between;
use crate::scene::Px;
use crate::series::TimeStop;
use ledger_lists::order;

/// A scale of time from `left` to `right`: a broken line, clamped outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimeScale {
    stops: Vec<TimeStop>,
    left: Px,
    right: Px,
}

impl TimeScale {
    /// The given stops, put in order; without any, straight over `days`, counted from 1970-01-01. `left` and `right` may
    /// be in any unit: places come in the same.
    ///
    /// ```
    /// use ledger_charts::{TimeScale, TimeStop};
    /// let stops = [TimeStop { day: 0, permille: 0 }, TimeStop { day: 100, permille: 800 }];
    /// assert_eq!(TimeScale::over(&stops, std::iter::empty(), 0, 1_000).x(50), 400);
    /// ```
    #[must_use]
    pub fn over(stops: &[TimeStop], days: impl Iterator<Item = i32>, left: Px, right: Px) -> Self {
        let mut stops = stops.to_vec();
        if stops.is_empty() {
            let (mut first, mut last) = (i32::MAX, i32::MIN);
            for day in days {
                (first, last) = (first.min(day), last.max(day));
            }
            stops.push(TimeStop { day: first, permille: 0 });
            stops.push(TimeStop { day: last, permille: 1000 });
        }
        order::by_key(&mut stops, |stop| stop.day);
        let mut reached = 0;
        for stop in &mut stops {
            reached = stop.permille.clamp(reached, 1000);
            stop.permille = reached;
        }
        Self { stops, left, right }
    }

    /// The places where the scale changes: a day before one of them is longer or shorter than a day after it.
    pub(crate) fn bends(&self) -> impl Iterator<Item = Px> {
        let way = |from: TimeStop, to: TimeStop| {
            (i64::from(to.permille) - i64::from(from.permille), i64::from(to.day) - i64::from(from.day))
        };
        let bent = move |stops: &&[TimeStop]| {
            let (before, after) = (way(stops[0], stops[1]), way(stops[1], stops[2]));
            // Beyond the ends of the scale there is nothing to be longer or shorter.
            let inside = before.0 > 0 && after.0 > 0;
            inside && i128::from(before.0) * i128::from(after.1) != i128::from(after.0) * i128::from(before.1)
        };
        self.stops.windows(3).filter(bent).map(|stops| self.x(stops[1].day))
    }

    /// The place of a day, clamped to the scale.
    #[must_use]
    pub fn x(&self, day: i32) -> Px {
        let after = self.stops.partition_point(|stop| stop.day <= day);
        let (Some(from), Some(to)) = (self.stops.get(after.saturating_sub(1)), self.stops.get(after)) else {
            let last = self.stops.last().map_or(0, |stop| stop.permille);
            return between(self.left, self.right, i128::from(last), 1000);
        };
        let days = i128::from(to.day) - i128::from(from.day);
        if after == 0 || days <= 0 {
            return between(self.left, self.right, i128::from(from.permille), 1000);
        }
        let passed = i128::from(day) - i128::from(from.day);
        let part = i128::from(from.permille) * days + i128::from(to.permille - from.permille) * passed;
        between(self.left, self.right, part, days * 1000)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn straight_between_the_stops() {
        let stops = [
            TimeStop { day: 0, permille: 0 },
            TimeStop { day: 100, permille: 800 },
            TimeStop { day: 1100, permille: 1000 },
        ];
        let scale = TimeScale::over(&stops, std::iter::empty(), 0, 1000);
        let places: Vec<_> = [-5, 0, 50, 100, 600, 1100, i32::MAX].map(|day| scale.x(day)).to_vec();
        assert_eq!(places, [0, 0, 400, 800, 900, 1000, 1000]);
        assert_eq!(scale.bends().collect::<Vec<_>>(), [800]);
        let straight = [0, 100, 200].map(|day| TimeStop { day, permille: day * 5 });
        assert_eq!(TimeScale::over(&straight, std::iter::empty(), 0, 1000).bends().count(), 0);
    }

    #[test]
    fn no_days_and_one_day() {
        let none = TimeScale::over(&[], std::iter::empty(), 0, 100);
        assert!((0..=100).contains(&none.x(7)));
        let one = TimeScale::over(&[], [7].into_iter(), 0, 100);
        assert!((0..=100).contains(&one.x(7)));
    }
}
