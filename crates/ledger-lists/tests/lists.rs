//! Lists are what the standard library makes of the same items.

use ledger_lists::{AddAll, Listed, order};
use proptest::prelude::*;
use std::collections::BTreeSet;

proptest! {
    #[test]
    fn a_list_is_what_collect_makes(items: Vec<u16>, factor: u16) {
        let chain = || items.iter().filter(|item| **item % 3 > 0).flat_map(|item| [*item, item.wrapping_mul(factor)]);
        prop_assert_eq!(chain().listed(), chain().collect::<Vec<_>>());
    }

    #[test]
    fn a_grown_list_is_what_extend_makes(first: Vec<String>, more: Vec<String>) {
        let (mut ours, mut theirs) = (first.clone(), first);
        ours.add_all(more.iter().cloned());
        theirs.extend(more);
        prop_assert_eq!(ours, theirs);
    }

    #[test]
    fn an_order_is_that_of_the_standard_sort(items: Vec<(u8, u8)>) {
        let (mut ours, mut theirs) = (items.clone(), items);
        order::by_key(&mut ours, |item| item.0);
        theirs.sort_by_key(|item| item.0);
        prop_assert_eq!(ours, theirs);
    }

    #[test]
    fn a_set_has_each_item_once_in_order(items: Vec<u8>) {
        let mut ours = items.clone();
        order::set(&mut ours);
        prop_assert_eq!(ours, items.into_iter().collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>());
    }
}
