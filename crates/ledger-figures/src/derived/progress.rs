//! How much of the pledge is contracted, delivered and operating.

use super::{Derived, Formula, Input, Operation};
use crate::stage::{PLAN, reached};
use crate::text::derived as words;
use crate::view::View;
use ledger_core::amount::Amount;
use ledger_core::model::{Holder, Measure};
use ledger_core::unit::Unit;
use ledger_lists::Listed;

pub(super) fn all(view: View<'_>) -> Vec<Derived> {
    let Some(pledge) = view.figure(PLAN, Measure::GpusPledged, Unit::Gpu) else { return Vec::new() };
    let stages = [
        (words::SHARE_CONTRACTED, words::CONTRACTED, Measure::GpusContracted),
        (words::SHARE_DELIVERED, words::DELIVERED, Measure::GpusDelivered),
        (words::SHARE_OPERATING, words::OPERATING, Measure::GpusOperating),
    ];
    let share = |(name, input, stage)| {
        let total = reached(view, Holder::ALL, stage)?.total;
        Some(Derived {
            name,
            claim: None,
            formula: Formula {
                operation: Operation::Share,
                inputs: [
                    Input { name: input, quantity: total.quantity, claims: total.claims, made: total.made },
                    Input::of_figure(words::PLEDGE, pledge.clone()),
                ],
                scale: 1,
                unit: Unit::Percent,
                step: Amount::from_milli(Amount::SCALE / 10),
            },
        })
    };
    stages.into_iter().filter_map(share).listed()
}
