//! The exchange rate behind each conversion of the three billion dollars.

use super::{Derived, Formula, Input, Operation};
use crate::text::derived as words;
use crate::view::View;
use ledger_core::amount::Amount;
use ledger_core::model::{Claim, Measure};
use ledger_core::unit::Unit;
use ledger_lists::Listed;

const AGREEMENT: &str = "physical-ai-mou";

pub(super) fn all(view: View<'_>) -> Vec<Derived> {
    let claims = view.claims_on(AGREEMENT, Measure::Investment);
    let in_unit = |unit: Unit| claims.iter().copied().filter(move |claim| claim.quantity.unit() == unit);
    // A source that gives both converted its own dollars; for the others the rule picks them.
    let dollars = |won: &Claim| match in_unit(Unit::Usd).find(|dollars| dollars.source == won.source) {
        Some(dollars) => Some(Input::of_claim(words::DOLLARS, dollars)),
        None => view
            .figure(AGREEMENT, Measure::Investment, Unit::Usd)
            .map(|figure| Input::of_figure(words::DOLLARS, figure)),
    };
    let derived = |won: &Claim| {
        Some(Derived {
            name: words::EXCHANGE_RATE,
            claim: Some(won.id),
            formula: Formula {
                operation: Operation::Ratio,
                inputs: [Input::of_claim(words::WON, won), dollars(won)?],
                scale: 1,
                unit: Unit::KrwPerUsd,
                step: Amount::from_milli(Amount::SCALE / 10),
            },
        })
    };
    in_unit(Unit::Krw).filter_map(derived).listed()
}
