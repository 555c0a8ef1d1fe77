//! What the government aimed at, when.

use super::{Chart, ChartId, LineChart, LinePanel, noted};
use crate::line::{Line, LineGroup, PanelStyle, hue};
use crate::prose::Prose;
use crate::text::{names, targets as words};
use crate::view::View;
use ledger_charts::{AxisKind, Mark, Stage};
use ledger_core::aggregate::{Dimension, group};
use ledger_core::format;
use ledger_core::model::{Claim, Holder, Measure};
use ledger_core::order;
use ledger_core::rule::latest;
use ledger_core::unit::Unit;

const FILTERS: &[Dimension] = &[Dimension::Programme, Dimension::Year];
const GROUPINGS: &[Dimension] = &[Dimension::Programme];
const GOVERNMENT: &str = "kr-government";

pub(super) fn build(view: View<'_>) -> Chart {
    let claims = targets(view);
    let line = |claim: &&Claim| {
        let whole = view.dataset.subject_slug(claim.subject) == GOVERNMENT;
        let label = if whole { words::WHOLE_GOVERNMENT.get(view.lang) } else { view.name(claim.subject) };
        Line::of_claim(view, claim, label.to_owned(), Stage::Pledged, hue(Some(Holder::Government)))
    };
    let groups = match view.query.group {
        Some(Dimension::Programme) => group(view.dataset, claims.iter().copied(), Dimension::Programme)
            .into_iter()
            .map(|(facet, claims)| {
                let heading = match facet {
                    Some(facet) => names::facet(view, facet),
                    None => words::WHOLE_GOVERNMENT.get(view.lang).to_owned(),
                };
                LineGroup {
                    heading,
                    lines: claims.iter().map(|claim| dated(view, claim, line(claim))).collect(),
                }
            })
            .collect(),
        _ => by_horizon(view, &claims, line),
    };
    LineChart {
        id: ChartId::Targets,
        title: title(view, &claims),
        subtitle: words::SUBTITLE,
        head: words::HEAD,
        panels: vec![LinePanel {
            heading: String::new(),
            style: PanelStyle { unit: Unit::Gpu, mark: Mark::Bar, kind: AxisKind::Linear },
            groups,
        }],
        summary: summary(view, &claims),
        note: noted(view, words::NOTE),
        others: Vec::new(),
        filters: FILTERS,
        groupings: GROUPINGS,
        by_rule: false,
    }
    .finish(view)
}

/// Targets of the government's side, by the date aimed at and then by when they were stated.
fn targets(view: View<'_>) -> Vec<&Claim> {
    let mut claims: Vec<_> = view
        .dataset
        .claims()
        .iter()
        .filter(|claim| claim.measure == Measure::GpuTarget && claim.quantity.unit() == Unit::Gpu)
        .filter(|claim| view.dataset.subject_holder(claim.subject) == Some(Holder::Government))
        .filter(|claim| view.reading().knows(claim) && view.admits(*claim, FILTERS))
        .collect();
    order::by_key(&mut claims, |claim| (claim.horizon, claim.as_of, claim.id));
    claims
}

fn by_horizon(view: View<'_>, claims: &[&Claim], line: impl Fn(&&Claim) -> Line) -> Vec<LineGroup> {
    let mut groups: Vec<LineGroup> = Vec::new();
    for claim in claims {
        let heading = horizon(view, claim);
        match groups.last_mut() {
            Some(group) if group.heading == heading => group.lines.push(line(claim)),
            _ => groups.push(LineGroup { heading, lines: vec![line(claim)] }),
        }
    }
    groups
}

fn horizon(view: View<'_>, claim: &Claim) -> String {
    match claim.horizon.days() {
        None => words::UNDATED.get(view.lang).to_owned(),
        Some(_) => {
            let date = format::date(claim.horizon, view.lang).into();
            Prose::fill(words::BY.get(view.lang), &[("date", date)]).plain()
        }
    }
}

/// Under another grouping the date aimed at takes the label's place.
fn dated(view: View<'_>, claim: &Claim, line: Line) -> Line {
    Line { label: horizon(view, claim), ..line }
}

fn title(view: View<'_>, claims: &[&Claim]) -> Prose {
    // The first and the last word on the government as a whole, leaving out single programmes.
    let whole = || claims.iter().filter(|claim| view.dataset.subject_slug(claim.subject) == GOVERNMENT);
    let first = whole().min_by_key(|claim| (claim.as_of, claim.id));
    let last = latest(whole().copied());
    match (first, last) {
        (Some(first), Some(last)) if first.id != last.id => {
            let arguments = [
                ("first", view.say(first.quantity, &[first.id])),
                ("last", view.say(last.quantity, &[last.id])),
            ];
            Prose::fill(words::TITLE.get(view.lang), &arguments)
        }
        _ => Prose::fill(words::TITLE_NONE.get(view.lang), &[]),
    }
}

fn summary(view: View<'_>, claims: &[&Claim]) -> Prose {
    let size = |claim: &&&Claim| claim.quantity.low().map(|end| end.at);
    let (Some(most), Some(least)) = (claims.iter().max_by_key(size), claims.iter().min_by_key(size)) else {
        return Prose::default();
    };
    let arguments = [
        ("count", view.count(claims.len())),
        ("most", view.say(most.quantity, &[most.id])),
        ("least", view.say(least.quantity, &[least.id])),
    ];
    Prose::fill(words::SUMMARY.get(view.lang), &arguments)
}
