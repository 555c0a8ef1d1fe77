//! What the government aimed at, when.

use super::{Chart, ChartId, LineChart, LinePanel, Outline};
use crate::line::{Line, LineGroup, PanelStyle, hue};
use crate::prose::Prose;
use crate::text::{frame, names, targets as words};
use crate::view::View;
use ledger_charts::Stage;
use ledger_core::aggregate::{Dimension, group};
use ledger_core::model::{Claim, Holder, Measure};
use ledger_core::rule::latest;
use ledger_core::unit::Unit;
use ledger_lists::{Listed, order};

const OUTLINE: Outline = Outline {
    id: ChartId::Targets,
    subtitle: words::SUBTITLE,
    columns: &frame::columns(words::HEAD),
    note: words::NOTE,
    filters: &[Dimension::Programme, Dimension::Year],
    groupings: &[Dimension::Programme],
    by_currency: false,
};
const GOVERNMENT: &str = "kr-government";

pub(super) fn build(view: View<'_>) -> Chart {
    let claims = targets(view);
    let groups = match view.query.group {
        Some(Dimension::Programme) => by_programme(view, &claims),
        _ => by_horizon(view, &claims),
    };
    // Two papers may tell of one statement: two rows of the table, one bar.
    let drawn = groups.iter().map(|group| group.each_once(view)).listed();
    LineChart {
        outline: &OUTLINE,
        title: title(view, &claims),
        panels: vec![LinePanel::of("", PanelStyle::bars(Unit::Gpu), groups).drawn(drawn)],
        summary: summary(view, &claims),
        others: Vec::new(),
    }
    .finish(view)
}

/// Targets of the government's side, by the date aimed at and then by when they were stated.
fn targets(view: View<'_>) -> Vec<&Claim> {
    let mut claims = view
        .reading()
        .claims()
        .filter(|claim| claim.measure == Measure::GpuTarget && claim.quantity.unit() == Unit::Gpu)
        .filter(|claim| view.dataset.subject_holder(claim.subject) == Some(Holder::Government))
        .filter(|claim| view.admits(*claim, OUTLINE.filters))
        .listed();
    order::by_key(&mut claims, |claim| (claim.horizon, claim.as_of, claim.id));
    claims
}

/// Whether a target is that of the government as a whole, not of a single programme.
fn is_whole(view: View<'_>, claim: &Claim) -> bool {
    view.dataset.subject_slug(claim.subject) == GOVERNMENT
}

fn line(view: View<'_>, claim: &Claim, label: &str) -> Line {
    Line::of_claim(view, claim, label, Stage::Pledged, hue(Some(Holder::Government)))
}

/// Under the programme, the date aimed at is the label.
fn by_programme(view: View<'_>, claims: &[&Claim]) -> Vec<LineGroup> {
    let groups = group(view.dataset, claims.iter().copied(), Dimension::Programme);
    let line_group = |(facet, claims): (Option<_>, Vec<&Claim>)| LineGroup {
        heading: facet.map_or_else(|| view.word(words::WHOLE_GOVERNMENT), |facet| names::facet(view, facet)),
        lines: claims.iter().map(|claim| line(view, claim, &horizon(view, claim))).listed(),
    };
    groups.into_iter().map(line_group).listed()
}

/// Under the date aimed at, whose target it is.
fn by_horizon(view: View<'_>, claims: &[&Claim]) -> Vec<LineGroup> {
    let mut groups: Vec<LineGroup> = Vec::new();
    for claim in claims {
        let whole = is_whole(view, claim);
        let label = if whole { words::WHOLE_GOVERNMENT.get(view.lang) } else { view.name(claim.subject) };
        let line = line(view, claim, label);
        let heading = horizon(view, claim);
        match groups.last_mut() {
            Some(group) if group.heading == heading => group.lines.push(line),
            _ => groups.push(LineGroup { heading, lines: vec![line] }),
        }
    }
    groups
}

fn horizon(view: View<'_>, claim: &Claim) -> String {
    view.by(claim.horizon).unwrap_or_else(|| view.word(words::UNDATED))
}

/// The date aimed at, in a sentence.
fn aimed_at(view: View<'_>, claim: &Claim) -> String {
    view.by(claim.horizon).unwrap_or_else(|| view.word(words::WITHOUT_DATE))
}

/// The first and the last word on the government as a whole.
fn title(view: View<'_>, claims: &[&Claim]) -> Prose {
    let whole = || claims.iter().copied().filter(|claim| is_whole(view, claim));
    let first = whole().min_by_key(|claim| (claim.as_of, claim.id));
    match first.zip(latest(whole())) {
        Some((first, last)) if (first.quantity, first.horizon) != (last.quantity, last.horizon) => view
            .tell(words::TITLE)
            .words("first_by", &aimed_at(view, first))
            .claim("first", first)
            .words("last_by", &aimed_at(view, last))
            .claim("last", last)
            .prose(),
        _ => view.tell(words::TITLE_NONE).prose(),
    }
}

fn summary(view: View<'_>, claims: &[&Claim]) -> Prose {
    let Some(most) = order::most(claims, |claim| claim.quantity.reach()) else { return Prose::default() };
    view.tell(words::SUMMARY)
        .count("count", claims.len())
        .words("by", &aimed_at(view, most))
        .claim("most", most)
        .prose()
}
