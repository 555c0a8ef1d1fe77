//! Laws of differences.

use crate::cases;
use crate::stated::{keeps_about, stated, width};
use ledger_core::unit::Unit;
use proptest::prelude::*;

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn a_difference_admits_the_true_difference((a, x) in stated(Unit::Gpu), (b, y) in stated(Unit::Gpu)) {
        let left = a.difference(b).expect("same unit");
        prop_assert!(left.admits(x.checked_sub(y).expect("in range")), "{a:?} - {b:?} = {left:?}");
        prop_assert!(keeps_about(left, &[a, b]));
    }

    #[test]
    fn a_difference_is_no_narrower_and_open_where_an_input_is((a, _) in stated(Unit::Megawatt), (b, _) in stated(Unit::Megawatt)) {
        let left = a.difference(b).expect("same unit");
        prop_assert_eq!(left.low().is_none(), b.high().is_none(), "whatever may be large may leave nothing");
        prop_assert_eq!(left.high().is_none(), a.high().is_none());
        if let (Some(whole), Some(one), Some(other)) = (width(left), width(a), width(b)) {
            prop_assert_eq!(whole, one + other);
        }
    }

    #[test]
    fn what_is_taken_away_and_put_back_is_still_possible((a, x) in stated(Unit::Krw), (b, _) in stated(Unit::Krw)) {
        let back = a.difference(b).expect("same unit").sum(b).expect("same unit");
        prop_assert!(back.admits(x) && a.is_within(back), "{a:?} - {b:?} + {b:?} = {back:?}");
    }
}
