//! Laws of conversions.

use crate::cases;
use crate::stated::{keeps_about, stated};
use ledger_core::amount::Amount;
use ledger_core::quantity::{Qualifier, Quantity};
use ledger_core::unit::Unit;
use proptest::prelude::*;

/// A rate above zero, exact or within a range.
fn rate() -> impl Strategy<Value = (Quantity, Amount)> {
    (1..2_000_000_i64, 0..50_000_i64, 0..=1_000_i64, any::<bool>()).prop_map(|(low, width, place, about)| {
        let at = Amount::from_milli;
        let word = match (width, about) {
            (0, true) => Qualifier::About,
            (0, false) => Qualifier::Exact,
            _ => Qualifier::Range,
        };
        let quantity =
            Quantity::stated(Some(at(low)), Some(at(low + width)), word, Unit::KrwPerUsd).expect("fits");
        (quantity, at(low + width * place / 1_000))
    })
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn dollars_in_won_admit_the_true_won((dollars, x) in stated(Unit::Usd), (rate, r) in rate()) {
        let won = dollars.converted(rate).expect("money");
        prop_assert_eq!(won.unit(), Unit::Krw);
        let truth = i128::from(x.to_milli()) * i128::from(r.to_milli());
        let end = |at: Amount| i128::from(at.to_milli()) * i128::from(Amount::SCALE);
        prop_assert!(won.low().is_none_or(|low| end(low.at) <= truth), "{dollars:?} at {rate:?} = {won:?}");
        prop_assert!(won.high().is_none_or(|high| truth <= end(high.at)), "{dollars:?} at {rate:?} = {won:?}");
        prop_assert!(keeps_about(won, &[dollars, rate]));
        if dollars.high().is_none() {
            prop_assert!(won.high().is_none(), "open ends stay open");
        }
    }

    #[test]
    fn there_and_back_only_widens((dollars, x) in stated(Unit::Usd), (rate, _) in rate()) {
        let back = dollars.converted(rate).and_then(|won| won.converted(rate)).expect("money");
        prop_assert_eq!(back.unit(), Unit::Usd);
        prop_assert!(back.admits(x), "{dollars:?} at {rate:?} and back = {back:?}");
        prop_assert!(dollars.is_within(back), "{dollars:?} at {rate:?} and back = {back:?}");
        prop_assert!(keeps_about(back, &[dollars, rate]));
    }

    #[test]
    fn only_money_converts_and_only_at_a_rate((gpus, _) in stated(Unit::Gpu), (won, _) in stated(Unit::Krw), (rate, _) in rate()) {
        prop_assert!(gpus.converted(rate).is_err() && won.converted(gpus).is_err() && won.converted(won).is_err());
    }

    #[test]
    fn a_model_is_as_many_of_any_model((b200, x) in stated(Unit::GpuB200)) {
        let gpus = b200.of_any_model();
        prop_assert_eq!((gpus.unit(), gpus.low(), gpus.high()), (Unit::Gpu, b200.low(), b200.high()));
        prop_assert!(gpus.admits(x) && keeps_about(gpus, &[b200]));
        let floor = gpus.or_more();
        prop_assert!(gpus.is_within(floor) && floor.high().is_none() && floor.low() == gpus.low());
    }
}
