//! What a reader finds before anything is chosen.

use ledger_core::format::Lang;
use ledger_core::query::Query;
use ledger_figures::chart::{self, Chart, ChartId};
use ledger_figures::view::View;
use std::sync::LazyLock;

static QUERY: LazyLock<Query> = LazyLock::new(Query::default);

/// Charts by language and place in [`ChartId::ALL`]: pages, files and citations ask for the same ones again and again.
static CHARTS: LazyLock<Vec<Vec<Chart>>> = LazyLock::new(|| {
    let made = |lang: &Lang| ChartId::ALL.iter().map(|id| chart::chart(*id, view(*lang))).collect();
    Lang::ALL.iter().map(made).collect()
});

/// All records by the rules that hold by default.
pub fn view(lang: Lang) -> View<'static> {
    View { dataset: ledger_data::ledger(), query: &QUERY, lang }
}

/// A chart of that view.
pub fn chart(id: ChartId, lang: Lang) -> &'static Chart {
    &CHARTS[lang as usize][id as usize]
}
