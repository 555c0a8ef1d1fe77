//! Laws of products.

use crate::cases;
use crate::stated::{keeps_about, stated};
use ledger_core::amount::Amount;
use ledger_core::unit::Unit;
use proptest::prelude::*;

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn a_product_admits_the_true_product((a, x) in stated(Unit::Gpu), (b, y) in stated(Unit::Watt)) {
        let product = a.product(b, Unit::Watt);
        // In millionths, so that nothing is rounded here.
        let truth = i128::from(x.to_milli()) * i128::from(y.to_milli());
        let end = |at: Amount| i128::from(at.to_milli()) * i128::from(Amount::SCALE);
        prop_assert!(product.low().is_none_or(|low| end(low.at) <= truth), "{a:?} × {b:?} = {product:?}");
        prop_assert!(product.high().is_none_or(|high| truth <= end(high.at)), "{a:?} × {b:?} = {product:?}");
        prop_assert_eq!(product, b.product(a, Unit::Watt), "order does not matter");
        prop_assert!(keeps_about(product, &[a, b]));
    }

    #[test]
    fn a_product_is_open_where_a_factor_is((a, _) in stated(Unit::Gpu), (b, _) in stated(Unit::Watt)) {
        let product = a.product(b, Unit::Watt);
        let nothing = [a, b].iter().any(|factor| factor.high().is_some_and(|high| high.at == Amount::ZERO));
        if !nothing && (a.high().is_none() || b.high().is_none()) {
            prop_assert!(product.high().is_none());
        }
        prop_assert!(product.low().is_some_and(|low| low.at >= Amount::ZERO), "sizes are never below zero");
    }

    #[test]
    fn one_of_each_is_as_many((a, x) in stated(Unit::Gpu)) {
        let one = ledger_core::quantity::Quantity::exact(Amount::from_milli(Amount::SCALE), Unit::Times);
        let same = a.product(one, Unit::Gpu);
        prop_assert!(same.admits(x) && a.is_within(same));
        prop_assert_eq!(same.low().map(|end| end.at), a.low().map(|end| end.at));
        prop_assert_eq!(same.high().map(|end| end.at), a.high().map(|end| end.at));
    }
}
