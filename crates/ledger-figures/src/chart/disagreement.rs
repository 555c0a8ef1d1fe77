//! Where sources differ about one thing: every claim on one scale.

use super::deal_value::of_unit;
use super::physical_ai_fund::AGREEMENT;
use super::{Chart, ChartId, LineChart, LinePanel, Outline};
use crate::line::{Absence, Line, LineGroup, PanelStyle, claim_detail, hue};
use crate::prose::Prose;
use crate::stage::{PLAN, drawn};
use crate::text::{deal_value, disagreement as words, frame, physical_ai_fund};
use crate::view::View;
use ledger_core::disagreement::{Disagreement, disagreements_about, is_outlier, versions};
use ledger_core::format;
use ledger_core::model::{Claim, Counted, Measure};
use ledger_core::query::Order;
use ledger_core::rule::latest;
use ledger_core::unit::Unit;
use ledger_lists::{AddAll, Listed, order};

const OUTLINE: Outline = Outline {
    id: ChartId::Disagreement,
    subtitle: words::SUBTITLE,
    columns: &frame::columns(words::HEAD),
    note: words::NOTE,
    filters: &[],
    groupings: &[],
    by_currency: true,
};

pub(super) fn build(view: View<'_>) -> Chart {
    let topic = topic(view);
    let mut claims = topic.map_or_else(Vec::new, |topic| {
        view.claims_on(view.dataset.subject_slug(topic.subject), topic.measure)
    });
    claims.retain(|claim| view.query.currency.shows(claim.quantity.unit()));
    let units = order::distinct(claims.iter().map(|claim| claim.quantity.unit()));
    let several = units.len() > 1;
    let panel = |unit: &Unit| {
        let heading = if several { unit_heading(view, topic, *unit) } else { String::new() };
        LinePanel::of(&heading, PanelStyle::bars(*unit), groups(view, &claims, *unit))
    };
    let name = topic.map_or_else(String::new, |topic| ["about-", &topic.slug(view.dataset)].concat());
    LineChart {
        outline: &OUTLINE,
        title: title(view, topic, claims.is_empty()),
        panels: units.iter().map(panel).listed(),
        summary: summary(view, &claims),
        others: Vec::new(),
    }
    .finish_as(view, &name)
}

/// What is asked about, or else the supply as a whole, the first thing about which sources disagreed.
pub fn topic(view: View<'_>) -> Option<Counted> {
    let plan = || Some(Counted { subject: view.dataset.subject(PLAN)?, measure: Measure::GpusPledged });
    view.query.about.or_else(plan)
}

/// Over the values of one unit. The agreement was made in dollars, so its won are conversions.
fn unit_heading(view: View<'_>, topic: Option<Counted>, unit: Unit) -> String {
    let is_agreement = topic.is_some_and(|topic| view.dataset.subject_slug(topic.subject) == AGREEMENT);
    let phrase = match unit {
        Unit::Krw if is_agreement => physical_ai_fund::WON,
        Unit::Krw => deal_value::WON,
        Unit::Usd => deal_value::DOLLARS,
        _ => words::IN_UNIT,
    };
    view.tell(phrase).words("unit", format::unit_word(unit, view.lang)).text()
}

/// The claims of one unit, apart by the date aimed at where there are several.
fn groups(view: View<'_>, claims: &[&Claim], unit: Unit) -> Vec<LineGroup> {
    let mut claims = of_unit(claims, unit);
    order::by_key(&mut claims, |claim| (claim.horizon.days().is_none(), claim.horizon, claim.id));
    let several = claims.first().map(|claim| claim.horizon) != claims.last().map(|claim| claim.horizon);
    let mut groups = Vec::new();
    while let Some(horizon) = claims.first().map(|claim| claim.horizon) {
        let (same, rest): (Vec<_>, Vec<_>) = claims.into_iter().partition(|claim| claim.horizon == horizon);
        let heading = match (several, horizon.days()) {
            (false, _) => String::new(),
            (true, None) => view.word(words::NO_HORIZON),
            (true, Some(_)) => view.tell(words::BY).words("day", &format::date(horizon, view.lang)).text(),
        };
        groups.push(LineGroup { heading, lines: lines(view, same) });
        claims = rest;
    }
    groups
}

/// One line for each value, or for each claim where they are asked for by date or by publisher.
fn lines(view: View<'_>, mut claims: Vec<&Claim>) -> Vec<Line> {
    let all = claims.clone();
    let number = |claim: &Claim| {
        let quantity = claim.quantity;
        (quantity.reach(), quantity.low().map(|end| end.at), quantity.high().is_none())
    };
    match view.query.order {
        Order::Value => order::by_key(&mut claims, |claim| (number(claim), claim.as_of, claim.id)),
        Order::Date => order::by_key(&mut claims, |claim| (claim.as_of, claim.id)),
        Order::Publisher => {
            order::by_key(&mut claims, |claim| (view.publisher(claim), claim.as_of, claim.id))
        }
    }
    let mut lines: Vec<Line> = Vec::new();
    for claim in claims.iter().copied() {
        let agreeing: Vec<_> = match view.query.order {
            Order::Value => claims.iter().copied().filter(|other| other.quantity == claim.quantity).listed(),
            Order::Date | Order::Publisher => vec![claim],
        };
        // Told already, with the first of those that agree.
        if agreeing.first().is_some_and(|first| first.id == claim.id) {
            lines.push(line_of_value(view, &agreeing, is_outlier(claim, &all)));
        }
    }
    lines
}

/// Those who state one value.
pub(super) fn line_of_value(view: View<'_>, claims: &[&Claim], outlier: bool) -> Line {
    let Some(first) = claims.first() else {
        return Line::missing(view, "", "", Absence::NoEvidence);
    };
    let publisher = view.publisher(first);
    let label = match order::distinct(claims.iter().map(|claim| view.publisher(claim))).len() {
        1 => publisher.to_owned(),
        count => {
            let more = (count - 1).to_string();
            view.tell(words::AND_MORE).words("first", publisher).words("count", &more).text()
        }
    };
    let issued = claims.iter().any(|claim| view.dataset.source(claim.source).primary);
    let mut detail = vec![claim_detail(view, first)];
    detail.add_all(issued.then(|| view.word(words::ISSUED)));
    detail.add_all(outlier.then(|| view.word(words::OUTLIER)));
    let hue = hue(view.dataset.subject_holder(first.subject));
    let line = Line::of_claim(view, first, &label, drawn(first.measure), hue);
    Line { claims: claims.iter().map(|claim| claim.id).listed(), ..line.with_detail(detail.join(" · ")) }
}

/// The ends of the widest disagreement about it: among claims that speak of the same, in one unit and of one date.
fn title(view: View<'_>, topic: Option<Counted>, is_empty: bool) -> Prose {
    let what = topic.map_or_else(String::new, |topic| view.topic(topic));
    let tell = |template| view.tell(template).words("what", &what);
    let is_shown = |found: &&Disagreement<'_>| view.query.currency.shows(found.unit);
    let found = topic.map_or_else(Vec::new, |topic| disagreements_about(view.reading(), topic));
    match found.iter().find(is_shown) {
        None if is_empty => tell(words::TITLE_NONE).prose(),
        None => tell(words::TITLE_ONE).prose(),
        Some(found) if found.is_of_words() => tell(words::TITLE_WORDING).prose(),
        Some(Disagreement { lowest, highest, .. }) => {
            tell(words::TITLE).claim("lowest", lowest.claim).claim("highest", highest.claim).prose()
        }
    }
}

fn summary(view: View<'_>, claims: &[&Claim]) -> Prose {
    let Some(last) = latest(claims.iter().copied()) else { return Prose::default() };
    let issued = claims.iter().copied().filter(|claim| view.dataset.source(claim.source).primary);
    let day = format::date(last.as_of, view.lang);
    view.tell(words::SUMMARY)
        .count("count", claims.len())
        .count("versions", versions(claims))
        .prose()
        .and(latest(issued).map(|claim| view.tell(words::FROM_PARTIES).claim("value", claim).prose()))
        .then(view.tell(words::LATEST).claim("value", last).words("day", &day).prose())
}
