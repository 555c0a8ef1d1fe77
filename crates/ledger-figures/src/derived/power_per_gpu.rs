//! The power of one GPU: what somebody says all of them need, by the number announced.

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
    let announced = Reading { rule: Rule::Seed, ..view.reading() };
    let Some(count) = announced.figure(PLAN, Measure::GpusPledged, Unit::Gpu) else { return Vec::new() };
    let derived = |demand: &Claim| Derived {
        name: words::POWER_PER_GPU,
        claim: Some(demand.id),
        formula: Formula {
            operation: Operation::Ratio,
            inputs: [
                Input::of_claim(words::POWER_DEMAND, demand),
                Input::of_figure(words::ANNOUNCED, count.clone()),
            ],
            scale: 1_000_000,
            unit: Unit::Watt,
            step: Amount::from_milli(Amount::SCALE),
        },
    };
    view.claims_on(PLAN, Measure::PowerDemand).into_iter().map(derived).listed()
}
