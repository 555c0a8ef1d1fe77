//! Sorting of a few things. The sort of the standard library is fast for millions and brings several kilobytes of
//! program for every type; the lists here hold a dozen.

/// Puts `items` in the order of `key`; equal ones keep theirs.
pub(crate) fn by<T, K: PartialOrd>(items: &mut [T], key: impl Fn(&T) -> K) {
    for end in 1..items.len() {
        let mut at = end;
        while at > 0 && key(&items[at]) < key(&items[at - 1]) {
            items.swap(at, at - 1);
            at -= 1;
        }
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn equal_ones_keep_their_order() {
        let mut items = [(3, 'a'), (1, 'b'), (3, 'c'), (1, 'd'), (2, 'e')];
        super::by(&mut items, |item| item.0);
        assert_eq!(items, [(1, 'b'), (1, 'd'), (2, 'e'), (3, 'a'), (3, 'c')]);
    }
}
