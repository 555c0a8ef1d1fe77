//! The electricity for it.

use super::{Chart, ChartId, LineChart, LinePanel, noted};
use crate::line::{Line, LineGroup, PanelStyle, claim_detail, hue};
use crate::prose::Prose;
use crate::stage::PLAN;
use crate::text::{names, power as words};
use crate::view::View;
use ledger_charts::{AxisKind, Hue, Mark, Stage};
use ledger_core::aggregate::Dimension;
use ledger_core::format;
use ledger_core::model::{Claim, Measure, Subject};
use ledger_core::order;
use ledger_core::rule::{Reading, Rule};
use ledger_core::unit::Unit;

const FILTERS: &[Dimension] = &[Dimension::Holder, Dimension::Programme, Dimension::Year];
const COUNTRY: &str = "kr";
const COUNTRY_MEASURES: [Measure; 3] =
    [Measure::DataCentrePowerUse, Measure::DataCentreContractPower, Measure::DataCentrePowerRequested];

pub(super) fn build(view: View<'_>) -> Chart {
    let demand = admitted(view, view.claims_on(PLAN, Measure::PowerDemand));
    let country: Vec<_> =
        COUNTRY_MEASURES.iter().flat_map(|measure| view.claims_on(COUNTRY, *measure)).collect();
    let country = admitted(view, country);
    let sites = sites(view);
    let linear = PanelStyle { unit: Unit::Megawatt, mark: Mark::Bar, kind: AxisKind::Linear };
    let panel = |heading: &str, style, lines| LinePanel {
        heading: heading.to_owned(),
        style,
        groups: vec![LineGroup { heading: String::new(), lines }],
    };
    let estimate = |claim: &&Claim| {
        let label = view.publisher(claim).to_owned();
        let line = Line::of_claim(view, claim, label, Stage::Pledged, Hue::Accent);
        // What an estimate counts decides what it means, so the remark stands beside the value.
        let detail = [claim.note.get(view.lang), &line.detail].join(" ");
        line.with_detail(detail.trim().to_owned())
    };
    let country_line = |claim: &&Claim| {
        let label = names::measure(claim.measure).get(view.lang).to_owned();
        Line::of_claim(view, claim, label, Stage::Stock, Hue::Neutral)
    };
    LineChart {
        id: ChartId::Power,
        title: title(view, &demand),
        subtitle: words::SUBTITLE,
        head: words::HEAD,
        panels: vec![
            panel(words::DEMAND.get(view.lang), linear, demand.iter().map(estimate).collect()),
            panel(words::COUNTRY.get(view.lang), linear, country.iter().map(country_line).collect()),
            panel(
                words::SITES.get(view.lang),
                PanelStyle { mark: Mark::Dot, kind: AxisKind::Log10, ..linear },
                sites.iter().map(|claim| site_line(view, claim)).collect(),
            ),
        ],
        summary: summary(view, &demand),
        note: noted(view, words::NOTE),
        others: Vec::new(),
        filters: FILTERS,
        groupings: &[],
        by_rule: false,
    }
    .finish(view)
}

fn admitted<'a>(view: View<'a>, claims: Vec<&'a Claim>) -> Vec<&'a Claim> {
    claims.into_iter().filter(|claim| view.admits(*claim, FILTERS)).collect()
}

/// Capacities of single sites and plans, by site and then by date.
fn sites(view: View<'_>) -> Vec<&Claim> {
    let counts = |claim: &&Claim| {
        claim.measure == Measure::PowerCapacity
            && matches!(claim.subject, Subject::Programme(_))
            && view.reading().knows(claim)
    };
    let mut claims = admitted(view, view.dataset.claims().iter().filter(counts).collect());
    order::by_key(&mut claims, |claim| (claim.subject, claim.horizon, claim.id));
    claims
}

fn site_line(view: View<'_>, claim: &Claim) -> Line {
    let label = view.name(claim.subject).to_owned();
    let line =
        Line::of_claim(view, claim, label, Stage::Pledged, hue(view.dataset.subject_holder(claim.subject)));
    if claim.horizon.days().is_none() {
        return line;
    }
    let date = format::date(claim.horizon, view.lang).into();
    let by = Prose::fill(words::BY.get(view.lang), &[("date", date)]).plain();
    line.with_detail([by.as_str(), " · ", &claim_detail(view, claim)].concat())
}

fn title(view: View<'_>, demand: &[&Claim]) -> Prose {
    let pick = |rule| Reading { rule, ..view.reading() }.pick(demand);
    match (pick(Rule::Lowest), pick(Rule::Highest)) {
        (Some(least), Some(most)) => {
            let arguments = [
                ("least", view.say(least.quantity, &least.used)),
                ("most", view.say(most.quantity, &most.used)),
            ];
            Prose::fill(words::TITLE.get(view.lang), &arguments)
        }
        _ => Prose::fill(words::TITLE_NONE.get(view.lang), &[]),
    }
}

fn summary(view: View<'_>, demand: &[&Claim]) -> Prose {
    let count = view.count(demand.len());
    let prose = Prose::fill(words::SUMMARY.get(view.lang), &[("count", count)]);
    let figure = |measure| view.figure(COUNTRY, measure, Unit::Megawatt);
    match (figure(Measure::DataCentrePowerUse), figure(Measure::DataCentrePowerRequested)) {
        (Some(used), Some(asked)) => {
            let arguments = [
                ("use", view.say(used.quantity, &used.used)),
                ("asked", view.say(asked.quantity, &asked.used)),
            ];
            prose.then(Prose::fill(words::AGAINST.get(view.lang), &arguments))
        }
        _ => prose,
    }
}
