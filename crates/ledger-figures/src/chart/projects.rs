//! What else is being built, and for how much.

use super::{Chart, ChartId, LineChart, LinePanel, noted};
use crate::line::{Line, LineGroup, PanelStyle, hue};
use crate::prose::Prose;
use crate::stage::PLAN;
use crate::text::{names, projects as words};
use crate::view::View;
use ledger_charts::{AxisKind, Mark, Stage};
use ledger_core::aggregate::{Dimension, group};
use ledger_core::format;
use ledger_core::model::{Claim, Measure, Subject};
use ledger_core::order;
use ledger_core::query::Currency;
use ledger_core::rule::Figure;
use ledger_core::unit::Unit;

const FILTERS: &[Dimension] = &[Dimension::Holder, Dimension::Programme, Dimension::Kind, Dimension::Year];
const GROUPINGS: &[Dimension] = &[Dimension::Holder, Dimension::Kind];
/// Sums that stand for a whole project.
const MEASURES: [Measure; 4] =
    [Measure::Investment, Measure::ProjectCost, Measure::Budget, Measure::ContractValue];

/// One sum: what the rule picks among claims about the same project, measure and date.
struct Sum<'a> {
    claim: &'a Claim,
    figure: Figure,
}

pub(super) fn build(view: View<'_>) -> Chart {
    let sums = sums(view);
    let wants = |currency| view.query.currency == Currency::Stated || view.query.currency == currency;
    let mut panels = Vec::new();
    if wants(Currency::Krw) {
        panels.push(panel(view, &sums, Unit::Krw, words::WON.get(view.lang)));
    }
    if wants(Currency::Usd) {
        panels.push(panel(view, &sums, Unit::Usd, words::DOLLARS.get(view.lang)));
    }
    LineChart {
        id: ChartId::Projects,
        title: title(view, &sums),
        subtitle: words::SUBTITLE,
        head: words::HEAD,
        panels,
        summary: summary(view, &sums),
        note: noted(view, words::NOTE),
        others: sums.iter().flat_map(|sum| sum.figure.others.clone()).collect(),
        filters: FILTERS,
        groupings: GROUPINGS,
        by_rule: true,
    }
    .finish(view)
}

fn sums(view: View<'_>) -> Vec<Sum<'_>> {
    let plan = view.dataset.subject(PLAN);
    let counts = |claim: &&Claim| {
        MEASURES.contains(&claim.measure)
            && matches!(claim.subject, Subject::Programme(_))
            && Some(claim.subject) != plan
            && view.reading().knows(claim)
            && view.admits(*claim, FILTERS)
    };
    let mut groups: Vec<Vec<&Claim>> = Vec::new();
    let same = |a: &Claim, b: &Claim| {
        (a.subject, a.measure, a.horizon, a.quantity.unit())
            == (b.subject, b.measure, b.horizon, b.quantity.unit())
    };
    for claim in view.dataset.claims().iter().filter(counts) {
        match groups.iter_mut().find(|group| same(group[0], claim)) {
            Some(group) => group.push(claim),
            None => groups.push(vec![claim]),
        }
    }
    let pick = |claims: Vec<&'_ Claim>| {
        let figure = view.reading().pick(&claims)?;
        Some(Sum { claim: view.dataset.claim(*figure.used.first()?), figure })
    };
    groups.into_iter().filter_map(pick).collect()
}

fn panel(view: View<'_>, sums: &[Sum<'_>], unit: Unit, heading: &str) -> LinePanel {
    let mut sums: Vec<_> = sums.iter().filter(|sum| sum.figure.quantity.unit() == unit).collect();
    let size = |sum: &Sum<'_>| sum.figure.quantity.high().or(sum.figure.quantity.low()).map(|end| end.at);
    order::by_key(&mut sums, |sum| (core::cmp::Reverse(size(sum)), sum.claim.id));
    let claims = sums.iter().map(|sum| sum.claim);
    let groups = group(view.dataset, claims, view.query.group.unwrap_or(Dimension::Holder));
    let line = |claim: &&Claim| sums.iter().find(|sum| sum.claim.id == claim.id).map(|sum| line(view, sum));
    let line_group = |(facet, claims): (Option<_>, Vec<&Claim>)| LineGroup {
        heading: facet.map_or_else(String::new, |facet| names::facet(view, facet)),
        lines: claims.iter().filter_map(line).collect(),
    };
    LinePanel {
        heading: heading.to_owned(),
        style: PanelStyle { unit, mark: Mark::Dot, kind: AxisKind::Log10 },
        groups: groups.into_iter().map(line_group).collect(),
    }
}

fn line(view: View<'_>, sum: &Sum<'_>) -> Line {
    let claim = sum.claim;
    let label = [view.name(claim.subject), " · ", names::measure(claim.measure).get(view.lang)].concat();
    let colour = hue(view.dataset.subject_holder(claim.subject));
    let line = Line::of_figure(view, &claim.id.to_string(), label, &sum.figure, Stage::Pledged, colour);
    if claim.horizon.days().is_none() {
        return line;
    }
    let date = format::date(claim.horizon, view.lang).into();
    let until = Prose::fill(words::UNTIL.get(view.lang), &[("date", date)]).plain();
    let detail = [until.as_str(), " · ", &line.detail].concat();
    line.with_detail(detail)
}

fn title(view: View<'_>, sums: &[Sum<'_>]) -> Prose {
    let unit = if view.query.currency == Currency::Usd { Unit::Usd } else { Unit::Krw };
    let of_unit = sums.iter().filter(|sum| sum.figure.quantity.unit() == unit);
    match of_unit.max_by_key(|sum| sum.figure.quantity.low().map(|end| end.at)) {
        Some(sum) => {
            let most = view.say(sum.figure.quantity, &sum.figure.used);
            Prose::fill(words::TITLE.get(view.lang), &[("most", most)])
        }
        None => Prose::fill(words::TITLE_NONE.get(view.lang), &[]),
    }
}

fn summary(view: View<'_>, sums: &[Sum<'_>]) -> Prose {
    let won = sums.iter().filter(|sum| sum.figure.quantity.unit() == Unit::Krw);
    let least =
        won.min_by_key(|sum| sum.figure.quantity.high().or(sum.figure.quantity.low()).map(|end| end.at));
    let Some(least) = least else { return Prose::default() };
    let count = view.count(sums.len());
    let least = view.say(least.figure.quantity, &least.figure.used);
    Prose::fill(words::SUMMARY.get(view.lang), &[("count", count), ("least", least)])
}
