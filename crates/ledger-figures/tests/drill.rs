//! What lies behind the data of every chart.

use ledger_charts::Picture;
use ledger_core::format::Lang;
use ledger_core::model::{Claim, ClaimId, Measure, Subject};
use ledger_core::query::Query;
use ledger_core::rule::Rule;
use ledger_figures::chart::{Chart, ChartId, chart};
use ledger_figures::drill::{Drill, Target, drill};
use ledger_figures::view::View;

fn view(query: &Query, lang: Lang) -> View<'_> {
    View { dataset: ledger_data::ledger(), query, lang }
}

/// Keys of the rows of a chart, and the claims they rest on.
fn rows(chart: &Chart) -> Vec<(String, Vec<String>)> {
    let claims = |list: &str| list.split_whitespace().map(str::to_owned).collect();
    let of = |picture: &Picture| -> Vec<(String, Vec<String>)> {
        match picture {
            Picture::Rows(drawn) => {
                let rows = drawn.groups.iter().flat_map(|group| &group.rows);
                rows.map(|row| (row.key.clone(), claims(&row.claims))).collect()
            }
            Picture::Magnified(drawn) => {
                let nested = drawn.nested.iter().map(|stage| (stage.key.clone(), claims(&stage.claims)));
                [(drawn.whole.key.clone(), claims(&drawn.whole.claims))].into_iter().chain(nested).collect()
            }
            Picture::Timeline(_) | Picture::Matrix(_) => Vec::new(),
        }
    };
    chart.panels.iter().flat_map(|panel| of(&panel.picture)).collect()
}

fn linked(drill: &Drill) -> Vec<ClaimId> {
    let claim = |target| match target {
        Target::Claim(id) => Some(id),
        Target::Source(_) => None,
    };
    drill.links.iter().filter_map(|link| claim(link.target)).collect()
}

fn about(claim: &Claim) -> (Subject, Measure) {
    (claim.subject, claim.measure)
}

#[test]
fn behind_every_row_are_its_claims_and_only_claims_about_the_same() {
    for (rule, lang) in Rule::ALL.iter().flat_map(|rule| Lang::ALL.iter().map(move |lang| (*rule, *lang))) {
        let query = Query { rule, ..Query::default() };
        let view = view(&query, lang);
        for id in ChartId::ALL {
            let chart = chart(*id, view);
            for (key, used) in rows(&chart).into_iter().filter(|(_, used)| !used.is_empty()) {
                let found = drill(view, &chart, &key);
                let drill = found.unwrap_or_else(|| panic!("{}: nothing behind {key}", id.slug()));
                let claims: Vec<_> = linked(&drill).into_iter().map(|id| view.dataset.claim(id)).collect();
                assert!(!claims.is_empty() && !drill.heading.is_empty(), "{key}");
                let is_used = |claim: &&&Claim| used.contains(&claim.id.to_string());
                let abouts: Vec<_> = claims.iter().filter(is_used).map(|claim| about(claim)).collect();
                assert_eq!(claims.iter().filter(is_used).count(), used.len(), "{key}");
                assert!(claims.iter().all(|claim| abouts.contains(&about(claim))), "{key}");
            }
        }
    }
}

#[test]
fn the_claims_a_value_was_taken_from_come_first_and_every_claim_is_a_row() {
    let query = Query::default();
    let view = view(&query, Lang::Ko);
    let chart = chart(ChartId::Allocation, view);
    for (key, used) in rows(&chart) {
        let Some(drill) = drill(view, &chart, &key) else { panic!("nothing behind {key}") };
        let links = linked(&drill);
        assert_eq!(links[0].to_string(), used[0]);
        let drawn: Vec<_> = drill
            .panels
            .iter()
            .filter_map(|panel| match &panel.picture {
                Picture::Rows(rows) => Some(rows.groups.iter().flat_map(|group| &group.rows)),
                _ => None,
            })
            .flatten()
            .map(|row| row.key.clone())
            .collect();
        assert_eq!(drawn, links.iter().map(ToString::to_string).collect::<Vec<_>>());
    }
}

#[test]
fn behind_every_event_and_every_role_is_a_source() {
    let query = Query::default();
    for lang in Lang::ALL {
        let view = view(&query, *lang);
        for id in [ChartId::Timeline, ChartId::Partners] {
            let chart = chart(id, view);
            let keys: Vec<String> = match &chart.panels[0].picture {
                Picture::Timeline(drawn) => drawn
                    .lanes
                    .iter()
                    .flat_map(|lane| {
                        lane.items
                            .iter()
                            .map(|item| &item.key)
                            .chain(lane.undated.iter().map(|item| &item.key))
                    })
                    .cloned()
                    .collect(),
                Picture::Matrix(drawn) => {
                    let rows = drawn.groups.iter().flat_map(|group| &group.rows);
                    rows.flat_map(|row| {
                        let cells = row.cells.iter().zip(&drawn.columns).filter(|(cell, _)| cell.is_some());
                        cells.map(|(_, column)| [row.key.as_str(), "/", &column.key].concat())
                    })
                    .collect()
                }
                _ => Vec::new(),
            };
            assert!(!keys.is_empty());
            for key in keys {
                let Some(drill) = drill(view, &chart, &key) else { panic!("nothing behind {key}") };
                assert!(drill.links.iter().any(|link| matches!(link.target, Target::Source(_))), "{key}");
            }
        }
    }
}

#[test]
fn behind_a_cell_is_what_was_known_on_the_day() {
    let query = Query::parse("as-of=2025-11-30", ledger_data::ledger());
    let view = view(&query, Lang::En);
    let chart = chart(ChartId::Partners, view);
    let Picture::Matrix(drawn) = &chart.panels[0].picture else { panic!("a matrix") };
    let mut behind = 0;
    for row in drawn.groups.iter().flat_map(|group| &group.rows) {
        for (cell, column) in row.cells.iter().zip(&drawn.columns) {
            let found = drill(view, &chart, &[&row.key, "/", &column.key].concat());
            let count = found.map_or(0, |found| found.links.len());
            assert_eq!(
                count,
                cell.as_ref().map_or(0, |cell| cell.count as usize),
                "{}/{}",
                row.key,
                column.key
            );
            behind += count;
        }
    }
    let all = ledger_data::ledger().partnerships().len();
    assert!(behind > 20 && behind < all, "{behind} of {all}");
}

#[test]
fn there_is_nothing_behind_what_is_not_there() {
    let query = Query::default();
    let view = view(&query, Lang::En);
    for id in ChartId::ALL {
        for key in ["", "/", "nobody", "nobody/nothing", "e999"] {
            assert_eq!(drill(view, &chart(*id, view), key), None, "{}", id.slug());
        }
    }
}
