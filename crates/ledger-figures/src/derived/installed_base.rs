//! The pledge as a multiple of what Korea had.

use super::{Derived, Formula, Input, Operation};
use crate::stage::PLAN;
use crate::text::derived as words;
use crate::view::View;
use ledger_core::amount::Amount;
use ledger_core::model::Measure;
use ledger_core::unit::Unit;
use ledger_lists::Listed;

const COUNTRY: &str = "kr";

pub(super) fn all(view: View<'_>) -> Vec<Derived> {
    let pledge = view.figure(PLAN, Measure::GpusPledged, Unit::Gpu);
    let base = view.figure(COUNTRY, Measure::GpusInstalledBase, Unit::Gpu);
    let multiple = |(pledge, base)| Derived {
        name: words::MULTIPLE,
        claim: None,
        formula: Formula {
            operation: Operation::Ratio,
            inputs: [Input::of_figure(words::PLEDGE, pledge), Input::of_figure(words::INSTALLED, base)],
            scale: 1,
            unit: Unit::Times,
            step: Amount::from_milli(Amount::SCALE / 10),
        },
    };
    pledge.zip(base).map(multiple).into_iter().listed()
}
