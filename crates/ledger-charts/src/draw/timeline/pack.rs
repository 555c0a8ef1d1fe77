//! Items of a lane on as few rows as hold them side by side.

use crate::marks::Extent;
use crate::scene::Px;

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
        let mut first = 0;
        while !(first..first + height).all(|row| self.is_free(row, extent)) {
            first += 1;
        }
        (first..first + height).for_each(|row| self.take(row, extent));
        self.count = self.count.max(first + height);
        first
    }

    /// Whether nothing on a row stands there or close by.
    pub(super) fn is_free(&self, row: i32, extent: Extent) -> bool {
        self.taken.iter().all(|(other, taken)| *other != row || is_apart(extent, *taken))
    }

    /// Keeps a place on a row.
    pub(super) fn take(&mut self, row: i32, extent: Extent) {
        self.taken.push((row, extent));
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
