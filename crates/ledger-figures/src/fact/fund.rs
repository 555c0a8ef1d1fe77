//! The physical-AI investment.

use crate::prose::Prose;
use crate::text::fact as words;
use crate::view::View;
use ledger_core::model::Measure;
use ledger_core::unit::Unit;

/// How large it is, in dollars; empty where nobody says.
pub fn fund(view: View<'_>) -> Prose {
    let Some(fund) = view.figure("physical-ai-mou", Measure::Investment, Unit::Usd) else {
        return Prose::default();
    };
    view.tell(words::FUND).figure("fund", &fund).prose()
}
