//! What the supply is worth.

use crate::prose::Prose;
use crate::stage::PLAN;
use crate::text::fact as words;
use crate::view::View;
use ledger_core::model::Measure;
use ledger_core::rule::{Reading, Rule};
use ledger_core::unit::Unit;

/// The lowest and the highest value in won; empty where nobody names one.
pub fn worth(view: View<'_>) -> Prose {
    let pick = |rule| Reading { rule, ..view.reading() }.figure(PLAN, Measure::DealValue, Unit::Krw);
    let Some((low, high)) = pick(Rule::Lowest).zip(pick(Rule::Highest)) else { return Prose::default() };
    let arguments =
        [("low", view.say(low.quantity, &low.used)), ("high", view.say(high.quantity, &high.used))];
    Prose::fill(words::WORTH.get(view.lang), &arguments)
}
