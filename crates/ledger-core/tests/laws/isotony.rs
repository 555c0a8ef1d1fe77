//! No operation narrows: whoever knows less about an input knows no more about the result.

use crate::cases;
use crate::stated::stated_small;
use ledger_core::amount::Amount;
use ledger_core::unit::Unit;
use proptest::prelude::*;

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn a_wider_input_never_gives_a_narrower_result(
        (a, _) in stated_small(Unit::Gpu), (more, _) in stated_small(Unit::Gpu), (b, _) in stated_small(Unit::Gpu),
    ) {
        let wide = a.envelope(more).expect("same unit");
        prop_assert!(a.is_within(wide));
        prop_assert!(a.sum(b).expect("same unit").is_within(wide.sum(b).expect("same unit")));
        prop_assert!(a.difference(b).expect("same unit").is_within(wide.difference(b).expect("same unit")));
        prop_assert!(b.difference(a).expect("same unit").is_within(b.difference(wide).expect("same unit")));
        prop_assert!(a.product(b, Unit::Gpu).is_within(wide.product(b, Unit::Gpu)));
        prop_assert!(a.ratio(b, 100, Unit::Percent).is_within(wide.ratio(b, 100, Unit::Percent)));
        // Nothing is left to say about a division by nothing.
        if a.high().is_none_or(|high| high.at > Amount::ZERO) {
            prop_assert!(b.ratio(a, 100, Unit::Percent).is_within(b.ratio(wide, 100, Unit::Percent)));
        }
        prop_assert!(a.envelope(b).expect("same unit").is_within(wide.envelope(b).expect("same unit")));
    }

    #[test]
    fn amounts_divide_towards_the_side_that_was_asked_for(
        a in any::<i32>(), factor in any::<i32>(), divisor in any::<i32>(),
    ) {
        use ledger_core::amount::Towards;
        let at = |milli: i32| Amount::from_milli(i64::from(milli));
        let divided = |towards| at(a).checked_mul_div(at(factor), at(divisor), towards).map(Amount::to_milli);
        if divisor == 0 {
            prop_assert_eq!(divided(Towards::Below), None);
        } else {
            let truth = i128::from(a) * i128::from(factor);
            let (below, above) = (divided(Towards::Below).expect("small"), divided(Towards::Above).expect("small"));
            let times = |quotient: i64| i128::from(quotient) * i128::from(divisor);
            let between = if divisor > 0 { times(below) <= truth && truth <= times(above) }
                else { times(above) <= truth && truth <= times(below) };
            prop_assert!(between && above - below <= 1, "{a} × {factor} ÷ {divisor}: {below}, {above}");
            prop_assert_eq!(above == below, truth % i128::from(divisor) == 0);
        }
    }
}
