//! Laws of comparing.

use crate::cases;
use crate::stated::stated;
use ledger_core::unit::Unit;
use proptest::prelude::*;

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn what_is_within_is_admitted((a, x) in stated(Unit::Gpu), (b, y) in stated(Unit::Gpu)) {
        if a.is_within(b) {
            prop_assert!(b.admits(x), "{a:?} in {b:?}");
            prop_assert!(a.meets(b), "{a:?} in {b:?}");
        }
        if !b.admits(x) {
            prop_assert!(!a.is_within(b));
        }
        if a.exceeds(b) {
            prop_assert!(x > y && !b.exceeds(a), "{a:?} above {b:?}");
        }
        if x == y || a.admits(y) || b.admits(x) {
            prop_assert!(a.meets(b), "{a:?} and {b:?}");
        }
        prop_assert_eq!(a.meets(b), b.meets(a));
        prop_assert!(a.is_within(a) && a.meets(a) && !a.exceeds(a));
    }

    #[test]
    fn within_what_is_within_is_within((a, _) in stated(Unit::Krw), (b, _) in stated(Unit::Krw), (c, _) in stated(Unit::Krw)) {
        let (b, c) = (a.envelope(b).expect("same unit"), a.envelope(b).expect("same unit").envelope(c).expect("same unit"));
        prop_assert!(a.is_within(b) && b.is_within(c) && a.is_within(c));
        prop_assert_eq!(c.is_within(a), a.is_within(c) && (a.low(), a.high()) == (c.low(), c.high()));
    }

    #[test]
    fn parts_within_their_limits_prove_the_limit_of_the_sum((a, x) in stated(Unit::Gpu), (b, y) in stated(Unit::Gpu), (whole, _) in stated(Unit::Gpu)) {
        // What the ledger calls proved and contradicted.
        let sum = a.sum(b).expect("same unit");
        let truth = x.checked_add(y).expect("in range");
        if sum.is_within(whole) {
            prop_assert!(whole.admits(truth), "proved, so it is true");
        }
        if !sum.meets(whole) {
            prop_assert!(!whole.admits(truth), "contradicted, so it is not");
        }
    }
}

#[test]
fn counted_things_are_compared_whole() {
    use ledger_core::amount::Amount;
    use ledger_core::quantity::{Qualifier, Quantity};
    let gpus = |low, high, word| {
        let whole = |n: Option<i64>| n.and_then(Amount::whole);
        Quantity::stated(whole(low), whole(high), word, Unit::Gpu).expect("fits")
    };
    let (more, at_least) =
        (gpus(Some(9), None, Qualifier::MoreThan), gpus(Some(10), None, Qualifier::AtLeast));
    assert!(more.is_within(at_least) && at_least.is_within(more), "more than 9 is at least 10");
    let (fewer, ten) =
        (gpus(None, Some(10), Qualifier::LessThan), gpus(Some(10), Some(10), Qualifier::Exact));
    assert!(!fewer.meets(ten) && ten.exceeds(fewer));
    assert!(fewer.is_within(gpus(None, Some(9), Qualifier::UpTo)));
}
