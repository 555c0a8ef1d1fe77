//! Round places on a scale, as a Korean or English reader counts.

use ledger_charts::{Axis, AxisKind, Tick};
use ledger_core::amount::Amount;
use ledger_core::format;
use ledger_core::unit::Unit;
use ledger_lists::Listed;

use crate::view::View;

/// About this many steps on a linear axis: few enough to read, enough to compare.
const STEPS: i64 = 4;

/// A linear axis from zero with ticks up to `reach`, at 1, 2 or 5 times a power of ten.
pub fn linear(view: View<'_>, unit: Unit, reach: Amount) -> Axis {
    let step = round_step(reach.to_milli().max(1) / STEPS);
    let mut ticks = Vec::new();
    let mut value = 0_i64;
    while ticks.len() <= 2 * STEPS as usize && value <= reach.to_milli() {
        ticks.push(value);
        value = value.saturating_add(step);
    }
    labelled(view, unit, AxisKind::Linear, ticks)
}

/// A logarithmic axis over `from` … `to`, with a tick at each power of ten.
pub fn logarithmic(view: View<'_>, unit: Unit, from: Amount, to: Amount, title: String) -> Axis {
    let mut ticks = Vec::new();
    let mut power = 1_i64;
    while power <= to.to_milli().max(1) {
        let next = power.saturating_mul(10);
        if next > from.to_milli() {
            ticks.push(power);
        }
        if next == i64::MAX || next <= power {
            break;
        }
        power = next;
    }
    if let Some(last) = ticks.last().copied()
        && last < to.to_milli()
        // Beyond the range of amounts there is no next power; the picture then ends with the data.
        && let Some(next) = last.checked_mul(10)
    {
        ticks.push(next);
    }
    Axis { title, ..labelled(view, unit, AxisKind::Log10, ticks) }
}

/// The smallest of 1, 2, 5, 10 … times a power of ten that is not below `size`.
fn round_step(size: i64) -> i64 {
    let mut power = 1_i64;
    loop {
        for factor in [1, 2, 5] {
            let step = power.saturating_mul(factor);
            if step >= size {
                return step;
            }
        }
        power = power.saturating_mul(10);
    }
}

/// Ticks with their labels; the last one carries the unit.
fn labelled(view: View<'_>, unit: Unit, kind: AxisKind, values: Vec<i64>) -> Axis {
    let last = values.len().saturating_sub(1);
    let label = |(index, milli): (usize, i64)| {
        let amount = Amount::from_milli(milli);
        let label = if index == last {
            format::amount(amount, unit, view.lang, view.query.number)
        } else {
            format::number(amount, view.lang, view.query.number)
        };
        Tick { value: milli, label }
    };
    Axis { kind, ticks: values.into_iter().enumerate().map(label).listed(), title: String::new() }
}
