//! Items of a lane on as few rows as hold them side by side.

use crate::marks::Extent;
use crate::scene::Px;

/// Least distance between two neighbours.
const APART: Px = 40;

/// The rows of a lane, filled from the top.
#[derive(Default)]
pub(super) struct Rows {
    taken: Vec<Vec<Extent>>,
}

impl Rows {
    /// Takes the first rows with room, so many under each other; returns the number of the first.
    pub(super) fn settle(&mut self, extent: Extent, height: usize) -> i32 {
        let is_clear = |row: &Vec<Extent>| row.iter().all(|other| is_apart(extent, *other));
        let fits = |first: &usize| self.taken.iter().skip(*first).take(height).all(is_clear);
        let index = (0..self.taken.len()).find(fits).unwrap_or(self.taken.len());
        let rows = self.taken.len().max(index + height);
        self.taken.resize_with(rows, Vec::new);
        self.taken.iter_mut().skip(index).take(height).for_each(|row| row.push(extent));
        i32::try_from(index).unwrap_or(i32::MAX)
    }

    /// Takes room in a row beside a mark that is in it already, if everything else there is clear of it.
    pub(super) fn joins(&mut self, row: i32, mark: Extent, extent: Extent) -> bool {
        let Some(row) = usize::try_from(row).ok().and_then(|row| self.taken.get_mut(row)) else {
            return false;
        };
        let is_clear = row.iter().all(|other| *other == mark || is_apart(extent, *other));
        if is_clear {
            row.push(extent);
        }
        is_clear
    }

    /// How many rows there are.
    pub(super) fn count(&self) -> i32 {
        i32::try_from(self.taken.len()).unwrap_or(i32::MAX)
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
    fn names_stand_where_nothing_else_does() {
        let mut rows = Rows::default();
        let [one, two] = [Extent { left: 0, right: 100 }, Extent { left: 500, right: 600 }];
        assert_eq!([rows.settle(one, 1), rows.settle(two, 1)], [0, 0]);
        assert!(!rows.joins(0, one, Extent { left: 150, right: 480 }), "too near to the second");
        assert!(rows.joins(0, one, Extent { left: 150, right: 450 }));
        assert!(!rows.joins(0, two, Extent { left: 300, right: 450 }), "the name of the first is there");
        assert!(!rows.joins(1, two, Extent { left: 650, right: 700 }), "no such row");
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
