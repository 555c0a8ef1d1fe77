//! Laws of envelopes.

use crate::cases;
use crate::stated::{keeps_about, stated};
use ledger_core::unit::Unit;
use proptest::prelude::*;

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn an_envelope_admits_what_either_admits((a, x) in stated(Unit::Usd), (b, y) in stated(Unit::Usd)) {
        let both = a.envelope(b).expect("same unit");
        prop_assert!(both.admits(x) && both.admits(y));
        prop_assert!(a.is_within(both) && b.is_within(both));
        prop_assert!(keeps_about(both, &[a, b]));
    }

    #[test]
    fn an_envelope_is_the_smallest_that_holds_both((a, _) in stated(Unit::Usd), (b, _) in stated(Unit::Usd), (c, _) in stated(Unit::Usd)) {
        let both = a.envelope(b).expect("same unit");
        if a.is_within(c) && b.is_within(c) {
            prop_assert!(both.is_within(c), "{both:?} in {c:?}");
        }
        prop_assert_eq!(both, b.envelope(a).expect("same unit"), "order does not matter");
        prop_assert_eq!(both.envelope(a), Ok(both), "nor how often");
        prop_assert_eq!(both.high().is_none(), a.high().is_none() || b.high().is_none());
    }
}
