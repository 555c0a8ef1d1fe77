//! What every row rests on, and why a value stands in front of others.

use ledger_charts::Picture;
use ledger_core::format::Lang;
use ledger_core::query::Query;
use ledger_core::rule::{Reason, Rule};
use ledger_figures::chart::{Chart, ChartId, chart};
use ledger_figures::how::How;
use ledger_figures::prose::Said;
use ledger_figures::table::Cell;
use ledger_figures::view::View;

fn made(id: ChartId, query: &Query, lang: Lang) -> Chart {
    chart(id, View { dataset: ledger_data::ledger(), query, lang })
}

/// A row rests on a claim or names its source; what has neither says that nothing is known.
#[test]
fn a_row_without_claim_and_source_says_that_nothing_is_known() {
    const NOTHING: [&str; 4] = [
        "no public evidence",
        "no evidence of a contract or delivery",
        "has named no number",
        "not in the seed article",
    ];
    for (id, rule) in ChartId::ALL.iter().flat_map(|id| Rule::ALL.iter().map(move |rule| (*id, *rule))) {
        let query = Query { rule, ..Query::default() };
        for row in made(id, &query, Lang::En).table.rows() {
            let rests = row.cells.iter().any(|cell| match cell {
                Cell::Claims(claims) => !claims.is_empty(),
                Cell::Source(_) => true,
                Cell::Figure(said) => !said.claims.is_empty(),
                Cell::Text(_) => false,
            });
            let says = |cell: &Cell| matches!(cell, Cell::Text(text) if NOTHING.contains(&text.as_str()));
            assert!(rests || row.cells.iter().any(says), "{} by {rule:?}: {row:?}", id.slug());
        }
    }
}

#[test]
fn what_two_papers_tell_of_one_statement_is_one_bar() {
    let chart = made(ChartId::Targets, &Query::default(), Lang::En);
    let Picture::Rows(picture) = &chart.panels[0].picture else { panic!("expected rows") };
    let bar = picture.groups.iter().flat_map(|group| &group.rows).find(|row| row.claims.contains("c086"));
    assert_eq!(bar.map(|bar| bar.claims.as_str()), Some("c086 c091"));
    assert!(["c086", "c091"].iter().all(|claim| chart.table.rows().any(|row| row.key == *claim)));
}

/// Figures of a table, by the key of their row.
fn figures(chart: &Chart) -> impl Iterator<Item = (&str, &Said)> {
    chart.table.rows().flat_map(|row| {
        row.cells.iter().filter_map(move |cell| match cell {
            Cell::Figure(said) => Some((row.key.as_str(), said)),
            _ => None,
        })
    })
}

#[test]
fn a_value_says_why_it_was_picked_where_there_was_a_choice() {
    let why = |id, rule, key: &str| {
        let chart = made(id, &Query { rule, ..Query::default() }, Lang::En);
        figures(&chart).find(|(of, _)| *of == key).map(|(_, said)| said.why)
    };
    // The latest of c104, c115 and c122, none of which stands in a party's own text, as the promise does (c029).
    let stage = |key| why(ChartId::StagesByHolder, Rule::Primary, key);
    assert_eq!(stage("government-gpus_contracted"), Some(Some(Reason::NoParty)));
    assert_eq!(stage("government-pledged"), Some(Some(Reason::FromParty)));
    assert_eq!(
        why(ChartId::StagesByHolder, Rule::Highest, "government-gpus_delivered"),
        Some(Some(Reason::IsHighest))
    );
    // Nothing else speaks of what is in test (c126), and what is added up was not picked.
    assert_eq!(stage("government-gpus_in_test"), Some(None));
    assert_eq!(why(ChartId::StagesByHolder, Rule::Envelope, "government-gpus_in_test"), Some(None));
    assert_eq!(why(ChartId::PublicPrivate, Rule::Primary, "private"), Some(None));
    for (id, rule) in ChartId::ALL.iter().flat_map(|id| Rule::ALL.iter().map(move |rule| (*id, *rule))) {
        let chart = made(id, &Query { rule, ..Query::default() }, Lang::En);
        for (key, said) in figures(&chart).filter(|(_, said)| said.why.is_some()) {
            assert!(matches!(said.how, How::Stated | How::Envelope), "{}: {key}: {said:?}", id.slug());
            assert!(id.follows_rule(), "{} follows no rule: {key}", id.slug());
        }
    }
}
