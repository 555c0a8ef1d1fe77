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
    /// Takes the first row with room; returns its number.
    pub(super) fn settle(&mut self, extent: Extent) -> i32 {
        let clear = |row: &[Extent]| row.iter().all(|other| is_apart(extent, *other));
        let index = self.taken.iter().position(|row| clear(row)).unwrap_or(self.taken.len());
        match self.taken.get_mut(index) {
            Some(row) => row.push(extent),
            None => self.taken.push(vec![extent]),
        }
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
    fn names_stand_where_nothing_else_does() {
        let mut rows = Rows::default();
        let [one, two] = [Extent { left: 0, right: 100 }, Extent { left: 500, right: 600 }];
        assert_eq!([rows.settle(one), rows.settle(two)], [0, 0]);
        assert!(!rows.joins(0, one, Extent { left: 150, right: 480 }), "too near to the second");
        assert!(rows.joins(0, one, Extent { left: 150, right: 450 }));
        assert!(!rows.joins(0, two, Extent { left: 300, right: 450 }), "the name of the first is there");
        assert!(!rows.joins(1, two, Extent { left: 650, right: 700 }), "no such row");
    }

    #[test]
    fn neighbours_keep_their_distance() {
        let mut rows = Rows::default();
        let places = [(0, 100), (120, 200), (140, 200), (300, 400)];
        let numbers = places.map(|(left, right)| rows.settle(Extent { left, right }));
        assert_eq!(numbers, [0, 1, 0, 0]);
        assert_eq!(rows.count(), 2);
    }
}
