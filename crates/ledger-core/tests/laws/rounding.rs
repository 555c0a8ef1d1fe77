//! Laws of rounding for display.

use crate::cases;
use crate::stated::stated;
use ledger_core::amount::Amount;
use ledger_core::unit::Unit;
use proptest::prelude::*;
use proptest::sample::select;

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn rounding_moves_outward_or_says_about(
        (a, x) in stated(Unit::Megawatt), step in select(&[1_i64, 10, 100, 1_000, 250_000, 1_000_000]),
    ) {
        let shown = a.rounded(Amount::from_milli(step));
        prop_assert!(shown.is_about() || !a.is_about(), "about is never lost");
        let on_step = |end: Option<ledger_core::quantity::End>| end.is_none_or(|end| end.at.to_milli() % step == 0);
        prop_assert!(on_step(shown.low()) && on_step(shown.high()));
        prop_assert_eq!(shown.high().is_none(), a.high().is_none(), "open ends stay open");
        match shown.point() {
            Some(point) if !a.is_within(shown) => {
                prop_assert!(shown.is_about(), "{a:?} shown as {shown:?}");
                let off = (x.to_milli() - point.to_milli()).abs();
                prop_assert!(off * 2 <= step, "no further off than half a step: {a:?} shown as {shown:?}");
            }
            _ => {
                prop_assert!(shown.admits(x) && a.is_within(shown), "{a:?} shown as {shown:?}");
                let moved = |from: Option<ledger_core::quantity::End>, to: Option<ledger_core::quantity::End>| {
                    from.zip(to).is_none_or(|(from, to)| (from.at.to_milli() - to.at.to_milli()).abs() < step)
                };
                prop_assert!(moved(a.low(), shown.low()) && moved(a.high(), shown.high()), "and by less than a step");
            }
        }
    }

    #[test]
    fn what_is_round_already_stays_as_it_is((a, _) in stated(Unit::Gpu)) {
        prop_assert_eq!(a.rounded(Amount::from_milli(Amount::SCALE)), a);
        let once = a.rounded(Amount::from_milli(1_000_000));
        prop_assert_eq!(once.rounded(Amount::from_milli(1_000_000)), once, "rounding twice is rounding once");
    }
}
