//! Items of a lane on as few rows as hold them side by side.

use crate::marks::Extent;
use crate::scene::Px;
use ledger_lists::AddAll;

/// Least distance between two neighbours.
const APART: Px = 40;

/// The rows of a lane, filled from the top.
#[derive(Default)]
pub(super) struct Rows {
    taken: Vec<(i32, Extent)>,
    count: i32,
}

impl Rows {
    /// Takes the first rows with room, so many under each other; returns the number of the first.
    pub(super) fn settle(&mut self, extent: Extent, height: i32) -> i32 {
        let is_near = |(row, other): &(i32, Extent), first: i32| {
            (first..first + height).contains(row) && !is_apart(extent, *other)
        };
        let mut first = 0;
        while self.taken.iter().any(|taken| is_near(taken, first)) {
            first += 1;
        }
        self.taken.add_all((first..first + height).map(|row| (row, extent)));
        self.count = self.count.max(first + height);
        first
    }

    /// How many rows there are.
    pub(super) fn count(&self) -> i32 {
        self.count
    }
}

fn is_apart(one: Extent, other: Extent) -> bool {
    one.left >= other.right + APART || other.left >= one.right + APART
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_two_rows_high_has_both() {
        let mut rows = Rows::default();
        let places = [((0, 100), 1), ((50, 200), 2), ((300, 400), 2), ((150, 180), 1)];
        let numbers = places.map(|((left, right), height)| rows.settle(Extent { left, right }, height));
        assert_eq!(numbers, [0, 1, 0, 0]);
        assert_eq!(rows.count(), 3);
    }

    #[test]
    fn neighbours_keep_their_distance() {
        let mut rows = Rows::default();
        let places = [(0, 100), (120, 200), (140, 200), (300, 400)];
        let numbers = places.map(|(left, right)| rows.settle(Extent { left, right }, 1));
        assert_eq!(numbers, [0, 1, 0, 0]);
        assert_eq!(rows.count(), 2);
    }
}
