//! The price of one GPU: what somebody says the supply is worth, by the number announced.

use super::{Derived, Formula, Input, Operation};
use crate::stage::PLAN;
use crate::text::derived as words;
use crate::view::View;
use ledger_core::amount::Amount;
use ledger_core::model::{Claim, Measure};
use ledger_core::rule::{Reading, Rule};
use ledger_core::unit::Unit;
use ledger_lists::Listed;

pub(super) fn all(view: View<'_>) -> Vec<Derived> {
    let claims = view.claims_on(PLAN, Measure::DealValue);
    claims.into_iter().filter_map(|claim| of_claim(view, claim)).listed()
}

/// The price that follows from one claim. Every one of them speaks of the number announced, flatly, whatever rule picks
/// the number elsewhere: "at least 260,000" would leave each price without a floor.
pub fn of_claim(view: View<'_>, value: &Claim) -> Option<Derived> {
    let announced = Reading { rule: Rule::Seed, ..view.reading() };
    let count = announced.figure(PLAN, Measure::GpusPledged, Unit::Gpu)?;
    // As fine as prices are spoken of: ten thousand won, a hundred dollars.
    let step = if value.quantity.unit() == Unit::Krw { 10_000 } else { 100 };
    Some(Derived {
        name: words::UNIT_PRICE,
        claim: Some(value.id),
        formula: Formula {
            operation: Operation::Ratio,
            inputs: [Input::of_claim(words::DEAL_VALUE, value), Input::of_figure(words::ANNOUNCED, count)],
            scale: 1,
            unit: value.quantity.unit(),
            step: Amount::whole(step)?,
        },
    })
}
