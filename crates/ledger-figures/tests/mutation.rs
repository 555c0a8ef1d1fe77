//! What is said comes from the records: change one, and the words that rest on it change.
//!
//! Records are changed in the tables and go through the one door for data, as an editor's change would.

use ledger_core::dataset::{Dataset, Problem, TableName, Tables};
use ledger_core::format::Lang;
use ledger_core::model::ClaimId;
use ledger_core::query::Query;
use ledger_core::rule::Rule;
use ledger_figures::chart::{Chart, ChartId, chart};
use ledger_figures::fact;
use ledger_figures::prose::{Inline, Prose};
use ledger_figures::table::Cell;
use ledger_figures::view::View;
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::LazyLock;

/// Places of columns of a claim; those before them are never quoted.
const LOW: usize = 3;
const HIGH: usize = 4;
const QUALIFIER: usize = 6;

/// A part of a chart that is said in sentences.
type Part = fn(&Chart) -> &Prose;

/// The tables as they are.
static TABLES: LazyLock<Tables> = LazyLock::new(|| {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
    Tables::read(|file| std::fs::read_to_string(data.join(file))).expect("the tables are there")
});

/// The tables with one line changed, through the door.
fn with_line(
    table: TableName,
    id: &str,
    change: impl FnOnce(&str) -> Option<String>,
) -> Result<Dataset, Vec<Problem>> {
    let mut tables = TABLES.clone();
    let start = [id, ","].concat();
    let lines: Vec<_> = tables[table].lines().map(str::to_owned).collect();
    let at = lines.iter().position(|line| line.starts_with(&start)).expect("the record is there");
    let changed = change(&lines[at]);
    assert_ne!(changed.as_deref(), Some(lines[at].as_str()), "{id} is changed");
    let all = lines[..at].iter().chain(&changed).chain(&lines[at + 1..]);
    tables[table] = all.map(|line| [line, "\n"].concat()).collect();
    Dataset::from_tables(&tables)
}

/// A claim with its quantity made another: `up` says in which direction. Nothing else about it changes, but for one thing:
/// in the source that gives the total and all shares flatly they have to fit together, so there the changed one is said
/// as a floor.
fn with_quantity(claim: ClaimId, up: bool) -> Dataset {
    let id = claim.to_string();
    let changed = |qualifier: Option<&str>| {
        with_line(TableName::Claims, &id, |line| {
            let mut cells: Vec<String> = line.splitn(8, ',').map(str::to_owned).collect();
            for end in [LOW, HIGH] {
                cells[end] = scaled(&cells[end], up);
            }
            if let Some(qualifier) = qualifier {
                cells[QUALIFIER] = qualifier.to_owned();
                cells[HIGH].clear();
            }
            Some(cells.join(","))
        })
    };
    changed(None)
        .or_else(|_| changed(Some("at_least")))
        .unwrap_or_else(|problems| panic!("{id}: {problems:?}"))
}

/// Seven times a number of the tables, or a seventh of it; an open end stays open.
fn scaled(cell: &str, up: bool) -> String {
    let Some((whole, part)) = cell.split_once('.').or((!cell.is_empty()).then_some((cell, ""))) else {
        return String::new();
    };
    let fine: i64 = format!("{whole}{part:0<3}").parse().expect("a number of the tables");
    // Whole things stay whole.
    let step = if part.is_empty() { 1000 } else { 1 };
    let fine = if up { fine * 7 } else { (fine / 7 / step).max(1) * step };
    format!("{}.{:03}", fine / 1000, fine % 1000)
}

fn made(id: ChartId, dataset: &Dataset, query: &Query, lang: Lang) -> Chart {
    chart(id, View { dataset, query, lang })
}

fn claims_of(prose: &Prose) -> impl Iterator<Item = ClaimId> {
    prose.0.iter().flat_map(|piece| match piece {
        Inline::Figure(said) => said.claims.clone(),
        Inline::Text(_) => Vec::new(),
    })
}

fn table_words(chart: &Chart) -> Vec<String> {
    let cells = chart.table.rows().flat_map(|row| &row.cells).filter_map(|cell| match cell {
        Cell::Figure(said) => Some(said.text.clone()),
        Cell::Text(text) => Some(text.clone()),
        Cell::Claims(_) | Cell::Source(_) => None,
    });
    cells.collect()
}

fn claims_in_table(chart: &Chart) -> BTreeSet<ClaimId> {
    let cells = chart.table.rows().flat_map(|row| &row.cells).filter_map(|cell| match cell {
        Cell::Figure(said) => Some(said.claims.clone()),
        _ => None,
    });
    cells.flatten().collect()
}

/// Charts whose words rest on claims; the others rest on events and partnerships.
fn charts() -> impl Iterator<Item = ChartId> {
    ChartId::ALL.iter().copied().filter(|id| !matches!(id, ChartId::Timeline | ChartId::Partners))
}

/// The same part of a chart before and after, in words, must differ for one of the two changes at least: what is lowest
/// stays lowest when it sinks.
fn changes(id: ChartId, claim: ClaimId, query: &Query, words: impl Fn(&Chart) -> Vec<String>) -> bool {
    // In the weakest and the firmest words, another claim in the same words takes the place of one that changes.
    if id == ChartId::Parts && has_twin(claim) {
        return true;
    }
    [true, false].into_iter().any(|up| {
        let changed = with_quantity(claim, up);
        Lang::ALL.iter().all(|lang| {
            let before = made(id, ledger_data::ledger(), query, *lang);
            words(&before) != words(&made(id, &changed, query, *lang))
        })
    })
}

/// Whether another source says the very same of the same thing.
fn has_twin(id: ClaimId) -> bool {
    let claim = ledger_data::ledger().claim(id);
    let same = |other: &&ledger_core::model::Claim| {
        (other.subject, other.measure, other.quantity) == (claim.subject, claim.measure, claim.quantity)
    };
    ledger_data::ledger().claims().iter().filter(same).count() > 1
}

#[test]
fn a_changed_claim_changes_every_sentence_that_rests_on_it() {
    let query = Query::default();
    let parts: [(&str, Part); 3] =
        [("title", |chart| &chart.title), ("summary", |chart| &chart.summary), ("note", |chart| &chart.note)];
    for id in charts() {
        let chart = made(id, ledger_data::ledger(), &query, Lang::Ko);
        assert!(claims_of(&chart.summary).next().is_some(), "the paragraph of {} has figures", id.slug());
        for (name, part) in parts {
            for claim in claims_of(part(&chart)).collect::<BTreeSet<_>>() {
                let words = |chart: &Chart| vec![part(chart).plain()];
                assert!(
                    changes(id, claim, &query, words),
                    "{claim} changed and the {name} of {} did not",
                    id.slug()
                );
            }
        }
    }
}

#[test]
fn a_changed_claim_changes_the_table_that_rests_on_it() {
    let query = Query::default();
    for id in charts() {
        let claims = claims_in_table(&made(id, ledger_data::ledger(), &query, Lang::Ko));
        assert!(!claims.is_empty(), "{}", id.slug());
        for claim in claims {
            assert!(
                changes(id, claim, &query, table_words),
                "{claim} changed and the table of {} did not",
                id.slug()
            );
        }
    }
}

#[test]
fn a_changed_claim_changes_the_paragraph_under_every_rule() {
    for rule in Rule::ALL {
        let query = Query { rule: *rule, ..Query::default() };
        for id in charts() {
            let chart = made(id, ledger_data::ledger(), &query, Lang::Ko);
            // One claim a chart: all of them are tried under the rule that readers meet first. All values as one range
            // may have no end that a single one could move.
            let Some(claim) = claims_of(&chart.summary).next().filter(|_| *rule != Rule::Envelope) else {
                continue;
            };
            let words = |chart: &Chart| vec![chart.summary.plain()];
            assert!(changes(id, claim, &query, words), "{claim}, {} by {}", id.slug(), rule.slug());
        }
    }
}

#[test]
fn a_changed_claim_changes_the_facts_that_rest_on_it() {
    let query = Query::default();
    let facts: [fn(View<'_>) -> Prose; 2] = [fact::worth, fact::fund];
    for (fact, lang) in facts.iter().flat_map(|fact| Lang::ALL.iter().map(move |lang| (fact, *lang))) {
        let said = |dataset: &Dataset| fact(View { dataset, query: &query, lang });
        let before = said(ledger_data::ledger());
        assert!(claims_of(&before).next().is_some(), "{}", before.plain());
        for claim in claims_of(&before) {
            let changes = |up| said(&with_quantity(claim, up)).plain() != before.plain();
            assert!(changes(true) || changes(false), "{claim} changed and this did not: {}", before.plain());
        }
    }
}

#[test]
fn words_about_events_and_roles_come_from_the_records() {
    let query = Query::default();
    let missed = with_line(TableName::Events, "e049", |line| Some(line.replace(",missed,", ",planned,")))
        .expect("it fits");
    let fewer = with_line(TableName::Partnerships, "p103", |_| None).expect("it fits");
    for lang in Lang::ALL {
        for (id, changed) in [(ChartId::Timeline, &missed), (ChartId::Partners, &fewer)] {
            let before = made(id, ledger_data::ledger(), &query, *lang);
            let after = made(id, changed, &query, *lang);
            let words = |chart: &Chart| [chart.title.plain(), chart.summary.plain()].concat();
            assert_ne!(words(&before), words(&after), "{}", id.slug());
            assert_ne!(table_words(&before), table_words(&after), "{}", id.slug());
        }
    }
}

/// How the government's share stands against its deadline of December 2025 (c121), with the record of its delivery (c119)
/// of another day and number, and without the one that says less (c120 becomes one of what is in test).
fn standing(as_of: &str, delivered: &str) -> String {
    let mut tables = TABLES.clone();
    let flat =
        ["c119,gov-gpu-2025,gpus_delivered,", delivered, ",", delivered, ",gpu,exact,", as_of].concat();
    tables[TableName::Claims] = tables[TableName::Claims]
        .replace("c119,gov-gpu-2025,gpus_delivered,13000,13000,gpu,about,2025-12-01", &flat)
        .replace("c120,gov-gpu-2025,gpus_delivered", "c120,gov-gpu-2025,gpus_in_test")
        // Printed after any of the days.
        .replace("press,hankyung-2025-12-01", "press,donga-dbr-2026-06-08");
    standing_in(&Dataset::from_tables(&tables).expect("the tables are sound"))
}

/// How the government's share stands against the deadline.
fn standing_in(dataset: &Dataset) -> String {
    let query = Query::default();
    let shown = chart(ChartId::StagesByHolder, View { dataset, query: &query, lang: Lang::En });
    let row = shown.table.rows().find(|row| row.key == "government-deadline-1").expect("a deadline");
    let Cell::Text(standing) = &row.cells[1] else { panic!("{row:?}") };
    standing.clone()
}

#[test]
fn a_deadline_is_met_by_what_came_in_time_and_missed_by_what_had_not_come_after_it() {
    assert_eq!(standing("2025-12-30", "13000"), "met, on record");
    // That it was there in February does not tell whether it was in December.
    assert_eq!(standing("2026-02-01", "13000"), "passed, not known whether met");
    assert_eq!(standing("2026-02-01", "12000"), "missed");
    // The rest may have come in the last days.
    assert_eq!(standing("2025-12-20", "12000"), "passed, not known whether met");
}

#[test]
fn what_was_missed_by_one_record_and_met_by_another_is_disputed() {
    // c120 tells of all of them in time, c119 of fewer after the deadline.
    let dataset = {
        let mut tables = TABLES.clone();
        tables[TableName::Claims] = tables[TableName::Claims]
            .replace(
                "c119,gov-gpu-2025,gpus_delivered,13000,13000,gpu,about,2025-12-01",
                "c119,gov-gpu-2025,gpus_delivered,12000,12000,gpu,exact,2026-02-01",
            )
            .replace("press,hankyung-2025-12-01", "press,donga-dbr-2026-06-08")
            .replace(
                "c120,gov-gpu-2025,gpus_delivered,1000,,gpu,at_least",
                "c120,gov-gpu-2025,gpus_delivered,13000,13000,gpu,exact",
            );
        Dataset::from_tables(&tables).expect("the tables are sound")
    };
    assert_eq!(standing_in(&dataset), "records differ on whether it was met");
}
