//! What else is being built, and for how much.

use super::{Chart, ChartId, LineChart, LinePanel, Outline};
use crate::line::{Line, LineGroup, PanelStyle, hue};
use crate::prose::Prose;
use crate::stage::PLAN;
use crate::text::{frame, names, projects as words};
use crate::view::View;
use core::cmp::Reverse;
use ledger_charts::Stage;
use ledger_core::aggregate::{Dimension, group};
use ledger_core::model::{Claim, Measure, Subject};
use ledger_core::rule::Figure;
use ledger_core::unit::Unit;
use ledger_lists::{Listed, order};

const OUTLINE: Outline = Outline {
    id: ChartId::Projects,
    subtitle: words::SUBTITLE,
    columns: &frame::columns(words::HEAD),
    note: words::NOTE,
    filters: &[Dimension::Holder, Dimension::Programme, Dimension::Kind, Dimension::Year],
    groupings: &[Dimension::Holder, Dimension::Kind],
    by_currency: true,
};
/// Sums that stand for a whole project.
const MEASURES: [Measure; 4] =
    [Measure::Investment, Measure::ProjectCost, Measure::Budget, Measure::ContractValue];

/// One sum: what the rule picks among claims about the same project, measure and date.
struct Sum<'a> {
    claim: &'a Claim,
    figure: Figure,
}

impl Sum<'_> {
    fn unit(&self) -> Unit {
        self.figure.quantity.unit()
    }
}

pub(super) fn build(view: View<'_>) -> Chart {
    let mut sums = sums(view);
    sums.retain(|sum| view.query.currency.shows(sum.unit()));
    LineChart {
        outline: &OUTLINE,
        title: title(view, &sums),
        panels: view.query.currency.units().iter().map(|unit| panel(view, &sums, *unit)).listed(),
        summary: summary(view, &sums),
        others: sums.iter().flat_map(|sum| sum.figure.others.clone()).listed(),
    }
    .finish(view)
}

fn sums(view: View<'_>) -> Vec<Sum<'_>> {
    let plan = view.dataset.subject(PLAN);
    let counts = |claim: &&Claim| {
        MEASURES.contains(&claim.measure)
            && matches!(claim.subject, Subject::Programme(_))
            && Some(claim.subject) != plan
            && view.admits(*claim, OUTLINE.filters)
    };
    let mut groups: Vec<Vec<&Claim>> = Vec::new();
    let same = |a: &Claim, b: &Claim| {
        a.counted() == b.counted() && a.horizon == b.horizon && a.quantity.unit() == b.quantity.unit()
    };
    for claim in view.reading().claims().filter(counts) {
        match groups.iter_mut().find(|group| same(group[0], claim)) {
            Some(group) => group.push(claim),
            None => groups.push(vec![claim]),
        }
    }
    let pick = |claims: Vec<&'_ Claim>| {
        let figure = view.reading().pick(&claims)?;
        Some(Sum { claim: view.dataset.claim(*figure.used.first()?), figure })
    };
    groups.into_iter().filter_map(pick).listed()
}

fn panel(view: View<'_>, sums: &[Sum<'_>], unit: Unit) -> LinePanel {
    let mut sums = sums.iter().filter(|sum| sum.unit() == unit).listed();
    order::by_key(&mut sums, |sum| (Reverse(sum.figure.quantity.reach()), sum.claim.id));
    let claims = sums.iter().map(|sum| sum.claim);
    let groups = group(view.dataset, claims, OUTLINE.grouping(view, Dimension::Holder));
    let line = |claim: &&Claim| sums.iter().find(|sum| sum.claim.id == claim.id).map(|sum| line(view, sum));
    let line_group = |(facet, claims): (Option<_>, Vec<&Claim>)| LineGroup {
        heading: facet.map_or_else(String::new, |facet| names::facet(view, facet)),
        lines: claims.iter().filter_map(line).listed(),
    };
    let heading = if unit == Unit::Krw { words::WON } else { words::DOLLARS };
    let groups = groups.into_iter().map(line_group).listed();
    LinePanel::of(heading.get(view.lang), PanelStyle::places(unit), groups)
}

fn line(view: View<'_>, sum: &Sum<'_>) -> Line {
    let claim = sum.claim;
    let label = [view.name(claim.subject), " · ", names::measure(claim.measure).get(view.lang)].concat();
    let hue = hue(view.dataset.subject_holder(claim.subject));
    let line = Line::of_figure(view, &claim.id.to_string(), &label, &sum.figure, Stage::Pledged, hue);
    match view.by(claim.horizon) {
        Some(by) => {
            let detail = [&by, " · ", &line.detail].concat();
            line.with_detail(detail)
        }
        None => line,
    }
}

/// The largest in the first currency shown.
fn title(view: View<'_>, sums: &[Sum<'_>]) -> Prose {
    let unit = view.query.currency.units()[0];
    let of_unit = sums.iter().filter(|sum| sum.unit() == unit);
    match order::most(of_unit, |sum| sum.figure.quantity.reach()) {
        Some(sum) => view.tell(words::TITLE).figure("most", &sum.figure).prose(),
        None => view.tell(words::TITLE_NONE).prose(),
    }
}

fn summary(view: View<'_>, sums: &[Sum<'_>]) -> Prose {
    let unit = view.query.currency.units()[0];
    let is_drawn = |sum: &&Sum<'_>| sum.unit() == unit && sum.figure.quantity.says_something();
    let least = sums.iter().filter(is_drawn).min_by_key(|sum| sum.figure.quantity.reach());
    Prose::default()
        .and((!sums.is_empty()).then(|| view.tell(words::SUMMARY).count("count", sums.len()).prose()))
        .and(least.map(|least| view.tell(words::LEAST).figure("least", &least.figure).prose()))
}
