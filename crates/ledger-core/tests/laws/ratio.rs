//! Laws of ratios and shares.

use crate::cases;
use crate::stated::{keeps_about, stated};
use ledger_core::amount::Amount;
use ledger_core::quantity::Quantity;
use ledger_core::unit::Unit;
use proptest::prelude::*;
use proptest::sample::select;

/// Whether a ratio holds the true one, told without dividing.
fn holds(ratio: Quantity, x: Amount, y: Amount, scale: i64) -> bool {
    let truth = i128::from(x.to_milli()) * i128::from(scale) * i128::from(Amount::SCALE);
    let end = |at: Amount| i128::from(at.to_milli()) * i128::from(y.to_milli());
    ratio.low().is_none_or(|low| end(low.at) <= truth)
        && ratio.high().is_none_or(|high| truth <= end(high.at))
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn a_ratio_admits_the_true_ratio(
        (a, x) in stated(Unit::Krw), (b, y) in stated(Unit::Gpu), scale in select(&[1_i64, 100, 1_000_000]),
    ) {
        let ratio = a.ratio(b, scale, Unit::Krw);
        if y > Amount::ZERO {
            prop_assert!(holds(ratio, x, y, scale), "{a:?} ÷ {b:?} = {ratio:?}");
        }
        prop_assert!(keeps_about(ratio, &[a, b]));
    }

    #[test]
    fn a_ratio_is_open_where_its_inputs_leave_it_open((a, _) in stated(Unit::Krw), (b, _) in stated(Unit::Gpu)) {
        let ratio = a.ratio(b, 1, Unit::Krw);
        let may_be_nothing = b.low().is_none_or(|low| low.at == Amount::ZERO);
        if a.high().is_none() || may_be_nothing {
            prop_assert!(ratio.high().is_none(), "{a:?} ÷ {b:?} = {ratio:?}");
        }
        if b.high().is_none() {
            prop_assert_eq!(ratio.low().map(|low| low.at), Some(Amount::ZERO), "a divisor without limit");
        }
    }

    #[test]
    fn a_share_is_the_ratio_in_percent((a, x) in stated(Unit::Gpu), (b, y) in stated(Unit::Gpu)) {
        let share = a.share_of(b).expect("same unit");
        prop_assert_eq!(share, a.ratio(b, 100, Unit::Percent));
        if y > Amount::ZERO {
            prop_assert!(holds(share, x, y, 100));
        }
        prop_assert!(a.share_of(Quantity::unknown(Unit::Krw)).is_err());
    }

    #[test]
    fn all_of_a_thing_may_be_all_of_it((a, x) in stated(Unit::Gpu)) {
        if x > Amount::ZERO {
            let share = a.share_of(a).expect("same unit");
            prop_assert!(share.admits(Amount::whole(100).expect("small")), "{a:?}: {share:?}");
        }
    }
}
