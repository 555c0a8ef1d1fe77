//! Sorting with one program for all types.
//!
//! The sort of the standard library is written out anew for every type it sorts, some 4 KB of program each, and a
//! dozen of them is a tenth of what a phone fetches. Here only positions are sorted, whatever they stand for: each is
//! put in its place among those before it, which for the few hundred items of a list is fast enough.

use core::cmp::Ordering;

/// Puts items in their natural order; equal ones keep theirs.
pub fn naturally<T: Ord>(items: &mut [T]) {
    by(items, |one, other| one.cmp(other));
}

/// Puts items in their natural order, each once.
pub fn set<T: Ord>(items: &mut Vec<T>) {
    naturally(items);
    items.dedup();
}

/// Items each once, in the order in which they first come.
///
/// ```
/// assert_eq!(ledger_lists::order::distinct([3, 1, 3, 2, 1]), [3, 1, 2]);
/// ```
pub fn distinct<T: PartialEq>(items: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut distinct = Vec::new();
    for item in items {
        if !distinct.contains(&item) {
            distinct.push(item);
        }
    }
    distinct
}

/// Puts items in the order of a key; equal ones keep theirs.
///
/// ```
/// let mut items = vec![(3, 'a'), (1, 'b'), (3, 'c'), (1, 'd')];
/// ledger_lists::order::by_key(&mut items, |item| item.0);
/// assert_eq!(items, [(1, 'b'), (1, 'd'), (3, 'a'), (3, 'c')]);
/// ```
pub fn by_key<T, K: Ord>(items: &mut [T], key: impl Fn(&T) -> K) {
    by(items, |one, other| key(one).cmp(&key(other)));
}

/// What is most by a key; of equals the first, where `Iterator::max_by_key` would take the last.
///
/// ```
/// assert_eq!(ledger_lists::order::most([(1, 'a'), (3, 'b'), (3, 'c')], |item| item.0), Some((3, 'b')));
/// ```
pub fn most<T, K: Ord>(items: impl IntoIterator<Item = T>, key: impl Fn(&T) -> K) -> Option<T> {
    items.into_iter().reduce(|most, item| if key(&item) > key(&most) { item } else { most })
}

/// Puts items in the order that `compare` tells; equal ones keep theirs.
pub fn by<T>(items: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    let positions = positions(items.len(), &|one, other| compare(&items[one], &items[other]));
    arrange(&positions, &mut |place, from| items.swap(place, from));
}

/// Brings to each place what stands at its position, by swaps.
fn arrange(positions: &[usize], swap: &mut dyn FnMut(usize, usize)) {
    for (place, mut from) in positions.iter().copied().enumerate() {
        // Whatever stood before this place has been swapped on, to where the item that came there stood.
        while from < place {
            from = positions[from];
        }
        swap(place, from);
    }
}

fn positions(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut positions = Vec::with_capacity(count);
    for next in 0..count {
        let place = positions.partition_point(|earlier| compare(*earlier, next).is_le());
        positions.insert(place, next);
    }
    positions
}
