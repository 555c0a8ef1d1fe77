//! Who says so.

use crate::prose::Prose;
use crate::stage::PLAN;
use crate::text::fact as words;
use crate::view::View;
use ledger_core::model::Measure;
use ledger_core::unit::Unit;

/// Who asserts the promise, and who the use.
pub fn who(view: View<'_>) -> Prose {
    let name = |subject: &str, measure| {
        let figure = view.figure(subject, measure, Unit::Gpu)?;
        Some(view.who(view.dataset.claim(*figure.used.first()?)).to_owned())
    };
    let pledger = name(PLAN, Measure::GpusPledged).unwrap_or_default();
    let operator = name("gov-gpu-2025", Measure::GpusOperating).unwrap_or_default();
    let arguments = [("pledger", pledger.into()), ("operator", operator.into())];
    Prose::fill(words::WHO.get(view.lang), &arguments)
}
