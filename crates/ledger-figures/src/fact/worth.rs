//! What the supply is worth.

use crate::prose::Prose;
use crate::stage::PLAN;
use crate::text::fact as words;
use crate::view::View;
use ledger_core::model::Measure;
use ledger_core::unit::Unit;

/// The lowest and the highest value in won; empty where nobody names one.
pub fn worth(view: View<'_>) -> Prose {
    let mut claims = view.claims_on(PLAN, Measure::DealValue);
    claims.retain(|claim| claim.quantity.unit() == Unit::Krw);
    let Some((low, high)) = view.reading().extremes(&claims) else { return Prose::default() };
    view.tell(words::WORTH).figure("low", &low).figure("high", &high).prose()
}
