//! The electricity for it.

use super::{Chart, ChartId, LineChart, LinePanel, Outline};
use crate::line::{Line, LineGroup, PanelStyle, claim_detail, hue};
use crate::prose::Prose;
use crate::stage::{PLAN, drawn};
use crate::text::{Phrase, frame, names, power as words};
use crate::view::View;
use ledger_charts::{Hue, Stage};
use ledger_core::aggregate::Dimension;
use ledger_core::model::{Claim, Measure, Subject};
use ledger_core::unit::Unit;
use ledger_lists::{Listed, order};

const OUTLINE: Outline = Outline {
    id: ChartId::Power,
    subtitle: words::SUBTITLE,
    columns: &frame::columns(words::HEAD),
    note: words::NOTE,
    filters: &[Dimension::Holder, Dimension::Programme, Dimension::Year],
    groupings: &[],
    by_currency: false,
};
const COUNTRY: &str = "kr";
const COUNTRY_MEASURES: [Measure; 3] =
    [Measure::DataCentrePowerUse, Measure::DataCentreContractPower, Measure::DataCentrePowerRequested];

pub(super) fn build(view: View<'_>) -> Chart {
    let demand = admitted(view, view.claims_on(PLAN, Measure::PowerDemand));
    let country = COUNTRY_MEASURES.iter().flat_map(|measure| view.claims_on(COUNTRY, *measure)).listed();
    let country = admitted(view, country);
    let panel = |heading: Phrase, style, claims: &[&Claim], line: fn(View<'_>, &Claim) -> Line| {
        let lines = claims.iter().map(|claim| line(view, claim)).listed();
        LinePanel::of(heading.get(view.lang), style, vec![LineGroup::of("", lines)])
    };
    let bars = PanelStyle::bars(Unit::Megawatt);
    LineChart {
        outline: &OUTLINE,
        title: title(view, &demand),
        panels: vec![
            panel(words::DEMAND, bars, &demand, estimate),
            panel(words::COUNTRY, bars, &country, of_country),
            panel(words::SITES, PanelStyle::places(Unit::Megawatt), &sites(view), site),
        ],
        summary: summary(view, &demand),
        others: Vec::new(),
    }
    .finish(view)
}

fn admitted<'a>(view: View<'a>, mut claims: Vec<&'a Claim>) -> Vec<&'a Claim> {
    claims.retain(|claim| view.admits(*claim, OUTLINE.filters));
    claims
}

/// Capacities of single sites and plans, by site and then by date.
fn sites(view: View<'_>) -> Vec<&Claim> {
    let counts = |claim: &&Claim| {
        claim.measure == Measure::PowerCapacity && matches!(claim.subject, Subject::Programme(_))
    };
    let mut claims = admitted(view, view.reading().claims().filter(counts).listed());
    order::by_key(&mut claims, |claim| (claim.subject, claim.horizon, claim.id));
    claims
}

fn estimate(view: View<'_>, claim: &Claim) -> Line {
    remarked(view, claim, Line::of_claim(view, claim, view.publisher(claim), Stage::Pledged, Hue::Neutral))
}

/// What is counted, and how sure it is, decides what it means, so the remark stands beside the value.
fn remarked(view: View<'_>, claim: &Claim, line: Line) -> Line {
    // Who says so and when comes first: what has no room for all keeps that.
    let note = claim.note.get(view.lang);
    if note.is_empty() {
        return line;
    }
    let detail = [&line.detail, " · ", note].concat();
    line.with_detail(detail)
}

fn of_country(view: View<'_>, claim: &Claim) -> Line {
    let label = names::measure(claim.measure).get(view.lang);
    remarked(view, claim, Line::of_claim(view, claim, label, drawn(claim.measure), Hue::Neutral))
}

fn site(view: View<'_>, claim: &Claim) -> Line {
    let hue = hue(view.dataset.subject_holder(claim.subject));
    let line = Line::of_claim(view, claim, view.name(claim.subject), Stage::Pledged, hue);
    match view.by(claim.horizon) {
        Some(by) => line.with_detail([&by, " · ", &claim_detail(view, claim)].concat()),
        None => line,
    }
}

fn title(view: View<'_>, demand: &[&Claim]) -> Prose {
    match view.reading().extremes(demand) {
        Some((least, most)) => view.tell(words::TITLE).figure("least", &least).figure("most", &most).prose(),
        None => view.tell(words::TITLE_NONE).prose(),
    }
}

fn summary(view: View<'_>, demand: &[&Claim]) -> Prose {
    let figure = |measure| view.figure(COUNTRY, measure, Unit::Megawatt);
    let (used, asked) = (figure(Measure::DataCentrePowerUse), figure(Measure::DataCentrePowerRequested));
    let against = used
        .zip(asked)
        .map(|(used, asked)| view.tell(words::AGAINST).figure("use", &used).figure("asked", &asked).prose());
    view.tell(words::SUMMARY).count("count", demand.len()).prose().and(against)
}
