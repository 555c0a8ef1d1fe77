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
        let clear = |row: &[Extent]| {
            row.iter().all(|other| extent.left >= other.right + APART || other.left >= extent.right + APART)
        };
        let index = self.taken.iter().position(|row| clear(row)).unwrap_or(self.taken.len());
        match self.taken.get_mut(index) {
            Some(row) => row.push(extent),
            None => self.taken.push(vec![extent]),
        }
        i32::try_from(index).unwrap_or(i32::MAX)
    }

    /// How many rows there are.
    pub(super) fn count(&self) -> i32 {
        i32::try_from(self.taken.len()).unwrap_or(i32::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbours_keep_their_distance() {
        let mut rows = Rows::default();
        let places = [(0, 100), (120, 200), (140, 200), (300, 400)];
        let numbers = places.map(|(left, right)| rows.settle(Extent { left, right }));
        assert_eq!(numbers, [0, 1, 0, 0]);
        assert_eq!(rows.count(), 2);
    }
}
