//! Prints what every chart says: `cargo run -p ledger-figures --example say -- ko 'rule=seed'`.

use ledger_core::{format::Lang, query::Query};
use ledger_figures::{chart, chart::ChartId, view::View};
use std::io::Write;

fn main() -> std::io::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let lang = arguments.next().and_then(|slug| Lang::from_slug(&slug)).unwrap_or(Lang::Ko);
    let dataset = ledger_data::ledger();
    let query = Query::parse(&arguments.next().unwrap_or_default(), dataset);
    let mut out = std::io::stdout().lock();
    for id in ChartId::ALL {
        let chart = chart::chart(*id, View { dataset, query: &query, lang });
        writeln!(
            out,
            "{}\n  {}\n  {}\n  {}",
            id.slug(),
            chart.title.plain(),
            chart.subtitle,
            chart.summary.plain()
        )?;
        writeln!(
            out,
            "  {}\n  rows {}, claims {}, sources {}\n",
            chart.note.plain(),
            chart.table.rows().count(),
            chart.claims.len(),
            chart.sources.len()
        )?;
    }
    Ok(())
}
