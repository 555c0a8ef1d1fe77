//! Laws of sums.

use crate::cases;
use crate::stated::{keeps_about, stated, whole_high, whole_low, width};
use ledger_core::amount::Amount;
use ledger_core::format::{self, Lang};
use ledger_core::quantity::{Qualifier, Quantity};
use ledger_core::query::NumberForm;
use ledger_core::unit::Unit;
use proptest::prelude::*;

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn a_sum_admits_the_true_sum((a, x) in stated(Unit::Gpu), (b, y) in stated(Unit::Gpu)) {
        let sum = a.sum(b).expect("same unit");
        prop_assert!(sum.admits(x.checked_add(y).expect("in range")), "{a:?} + {b:?} = {sum:?}");
        prop_assert_eq!(sum, b.sum(a).expect("same unit"), "order does not matter");
        prop_assert!(keeps_about(sum, &[a, b]));
    }

    #[test]
    fn a_sum_of_counted_things_is_as_tight_as_whole_numbers_allow((a, _) in stated(Unit::Gpu), (b, _) in stated(Unit::Gpu)) {
        let sum = a.sum(b).expect("same unit");
        let both = |end: fn(Quantity) -> Option<i64>| Some(end(a)? + end(b)?);
        prop_assert_eq!(whole_low(sum), both(whole_low), "{:?} + {:?} = {:?}", a, b, sum);
        prop_assert_eq!(whole_high(sum), both(whole_high), "{:?} + {:?} = {:?}", a, b, sum);
    }

    #[test]
    fn a_sum_is_no_narrower_than_its_parts((a, _) in stated(Unit::Krw), (b, _) in stated(Unit::Krw)) {
        let sum = a.sum(b).expect("same unit");
        let open = |q: Quantity| q.high().is_none();
        prop_assert_eq!(open(sum), open(a) || open(b), "open ends stay open");
        if let (Some(whole), Some(one), Some(other)) = (width(sum), width(a), width(b)) {
            prop_assert_eq!(whole, one + other);
        }
        let strict = |q: Quantity| q.low().is_some_and(|low| low.strict);
        prop_assert_eq!(strict(sum), strict(a) || strict(b), "what is more than a part is more than the sum of floors");
    }

    #[test]
    fn three_things_add_up_in_any_order(a in stated(Unit::Gpu), b in stated(Unit::Gpu), c in stated(Unit::Gpu)) {
        let add = |a: Quantity, b: Quantity| a.sum(b).expect("same unit");
        let (left, right) = (add(add(a.0, b.0), c.0), add(a.0, add(b.0, c.0)));
        prop_assert!(left.is_within(right) && right.is_within(left), "{left:?} and {right:?}");
        let all = Quantity::total([a.0, b.0, c.0]).expect("same unit");
        prop_assert_eq!(all, Some(left));
    }

    #[test]
    fn different_units_never_add((a, _) in stated(Unit::Krw), (b, _) in stated(Unit::Usd), (c, _) in stated(Unit::GpuB200)) {
        prop_assert!(a.sum(b).is_err() && a.difference(b).is_err() && a.envelope(b).is_err() && a.share_of(b).is_err());
        prop_assert!(c.sum(b).is_err() && c.sum(Quantity::unknown(Unit::Gpu)).is_err());
        prop_assert!(!a.is_within(b) && !a.meets(b) && !a.exceeds(b), "nor can they be compared");
    }
}

#[test]
fn counted_things_come_whole() {
    let words = |q: Quantity| format::quantity(q, Lang::En, NumberForm::Words);
    let fewer = |n| Quantity::stated(None, Amount::whole(n), Qualifier::LessThan, Unit::Gpu).expect("fits");
    let sum = fewer(10).sum(fewer(10)).expect("same unit");
    assert_eq!(words(sum), "up to 18 GPUs", "not fewer than 20");
    let sum = sum.sum(fewer(10)).expect("same unit");
    assert_eq!(words(sum), "less than 28 GPUs", "9 + 9 + 9 is 27");
    let more = |n| Quantity::stated(Amount::whole(n), None, Qualifier::MoreThan, Unit::Gpu).expect("fits");
    let sum = more(10).sum(more(10)).expect("same unit");
    assert_eq!(words(sum), "at least 22 GPUs");
}

#[test]
fn what_overflows_becomes_open() {
    let huge = Quantity::exact(Amount::MAX, Unit::Krw);
    let sum = huge.sum(huge).expect("same unit");
    assert_eq!((sum.low(), sum.high()), (None, None));
}
