//! Where sources differ about one thing: every claim on one scale.

use super::physical_ai_fund::AGREEMENT;
use super::{Chart, ChartId, LineChart, LinePanel, noted};
use crate::line::{Line, LineGroup, PanelStyle, claim_detail, hue};
use crate::prose::Prose;
use crate::stage::PLAN;
use crate::text::{deal_value, disagreement as words, names, physical_ai_fund};
use crate::view::View;
use ledger_charts::{AxisKind, Hue, Mark, Stage};
use ledger_core::disagreement::{is_outlier, named};
use ledger_core::format;
use ledger_core::model::{Claim, Counted, Measure};
use ledger_core::order;
use ledger_core::quantity::Quantity;
use ledger_core::query::{Currency, Order};
use ledger_core::rule::latest;
use ledger_core::unit::Unit;

pub(super) fn build(view: View<'_>) -> Chart {
    let topic = topic(view);
    let claims = topic.map_or_else(Vec::new, |topic| {
        view.claims_on(view.dataset.subject_slug(topic.subject), topic.measure)
    });
    let mut units: Vec<Unit> = Vec::new();
    for claim in &claims {
        let unit = claim.quantity.unit();
        if !units.contains(&unit) && is_wanted(view, unit) {
            units.push(unit);
        }
    }
    let several = units.len() > 1;
    let panel = |unit: &Unit| LinePanel {
        heading: if several { unit_heading(view, topic, *unit) } else { String::new() },
        style: PanelStyle { unit: *unit, mark: Mark::Bar, kind: AxisKind::Linear },
        groups: groups(view, &claims, *unit),
    };
    let name = topic.map_or_else(String::new, |topic| ["about-", &topic.slug(view.dataset)].concat());
    LineChart {
        id: ChartId::Disagreement,
        title: title(view, topic, &claims),
        subtitle: words::SUBTITLE,
        head: words::HEAD,
        panels: units.iter().map(panel).collect(),
        summary: summary(view, &claims),
        note: noted(view, words::NOTE),
        others: Vec::new(),
        filters: &[],
        groupings: &[],
        by_rule: false,
    }
    .finish_as(view, &name)
}

/// What is asked about, or else the supply as a whole, the first thing about which sources disagreed.
pub fn topic(view: View<'_>) -> Option<Counted> {
    let plan = || Some(Counted { subject: view.dataset.subject(PLAN)?, measure: Measure::GpusPledged });
    view.query.about.or_else(plan)
}

/// "네이버 – 공급 약속 물량".
pub fn topic_name(view: View<'_>, topic: Counted) -> String {
    [view.name(topic.subject), " – ", names::measure(topic.measure).get(view.lang)].concat()
}

fn is_wanted(view: View<'_>, unit: Unit) -> bool {
    match view.query.currency {
        Currency::Stated => true,
        Currency::Krw => unit != Unit::Usd,
        Currency::Usd => unit != Unit::Krw,
    }
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
    let word = format::unit_word(unit, view.lang).into();
    Prose::fill(phrase.get(view.lang), &[("unit", word)]).plain()
}

/// The claims of one unit, apart by the date aimed at where there are several.
fn groups(view: View<'_>, claims: &[&Claim], unit: Unit) -> Vec<LineGroup> {
    let mut claims: Vec<_> = claims.iter().copied().filter(|claim| claim.quantity.unit() == unit).collect();
    order::by_key(&mut claims, |claim| (claim.horizon.days().is_none(), claim.horizon, claim.id));
    let several = claims.first().map(|claim| claim.horizon) != claims.last().map(|claim| claim.horizon);
    let mut groups = Vec::new();
    while let Some(horizon) = claims.first().map(|claim| claim.horizon) {
        let (same, rest): (Vec<_>, Vec<_>) = claims.into_iter().partition(|claim| claim.horizon == horizon);
        let heading = match (several, horizon.days()) {
            (false, _) => String::new(),
            (true, None) => words::NO_HORIZON.get(view.lang).to_owned(),
            (true, Some(_)) => {
                Prose::fill(words::BY.get(view.lang), &[("day", format::date(horizon, view.lang).into())])
                    .plain()
            }
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
        let (low, high) = (claim.quantity.low(), claim.quantity.high());
        (high.or(low).map(|end| end.at), low.map(|end| end.at), high.is_none())
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
            Order::Value => claims.iter().copied().filter(|other| other.quantity == claim.quantity).collect(),
            Order::Date | Order::Publisher => vec![claim],
        };
        // Told already, with the first of those that agree.
        if agreeing.first().is_some_and(|first| first.id == claim.id) {
            lines.push(line(view, &agreeing, is_outlier(claim, &all)));
        }
    }
    lines
}

/// Those who state one value.
fn line(view: View<'_>, claims: &[&Claim], outlier: bool) -> Line {
    let Some(first) = claims.first() else {
        return Line::missing(view, "", String::new(), crate::line::Absence::NoEvidence);
    };
    let mut publishers: Vec<&str> = Vec::new();
    for claim in claims {
        let publisher = view.publisher(claim);
        if !publishers.contains(&publisher) {
            publishers.push(publisher);
        }
    }
    let label = match publishers.len() {
        1 => publishers.concat(),
        count => {
            let arguments =
                [("first", view.publisher(first).into()), ("count", (count - 1).to_string().into())];
            Prose::fill(words::AND_MORE.get(view.lang), &arguments).plain()
        }
    };
    let issued = claims.iter().any(|claim| view.dataset.source(claim.source).primary);
    let mut detail = vec![claim_detail(view, first)];
    detail.extend(issued.then(|| words::ISSUED.get(view.lang).to_owned()));
    detail.extend(outlier.then(|| words::OUTLIER.get(view.lang).to_owned()));
    let holder = hue(view.dataset.subject_holder(first.subject));
    let hue = if holder == Hue::Neutral { Hue::Accent } else { holder };
    let line = Line::of_claim(view, first, label, stage(first.measure), hue);
    Line { claims: claims.iter().map(|claim| claim.id).collect(), ..line.with_detail(detail.join(" · ")) }
}

/// How far along what is measured is.
const fn stage(measure: Measure) -> Stage {
    match measure {
        Measure::GpusContracted | Measure::ContractValue => Stage::Contracted,
        Measure::GpusDelivered | Measure::GpusInTest => Stage::Delivered,
        Measure::GpusOperating | Measure::GpusInstalledBase => Stage::Operating,
        _ => Stage::Pledged,
    }
}

fn title(view: View<'_>, topic: Option<Counted>, claims: &[&Claim]) -> Prose {
    let what = topic.map_or_else(String::new, |topic| topic_name(view, topic));
    let unit = claims.first().map(|claim| claim.quantity.unit());
    // Those that name a number, with the smallest and the largest they name. Of equals the first.
    let of_unit = || claims.iter().filter(|claim| Some(claim.quantity.unit()) == unit);
    let least = of_unit().filter_map(|claim| Some((named(claim)?.0, claim))).min_by_key(|(at, _)| *at);
    let most = of_unit().filter_map(|claim| Some((named(claim)?.1, claim))).rev().max_by_key(|(at, _)| *at);
    let Some(((low, lowest), (high, highest))) = least.zip(most) else {
        return Prose::fill(words::TITLE_NONE.get(view.lang), &[("what", what.into())]);
    };
    let template = match versions(claims) {
        1 => words::TITLE_ONE,
        _ if low == high => words::TITLE_WORDING,
        _ => words::TITLE,
    };
    let say = |claim: &Claim| view.say(claim.quantity, &[claim.id]);
    let arguments = [("what", what.into()), ("lowest", say(lowest)), ("highest", say(highest))];
    Prose::fill(template.get(view.lang), &arguments)
}

fn versions(claims: &[&Claim]) -> usize {
    let mut quantities: Vec<Quantity> = Vec::new();
    for claim in claims {
        if !quantities.contains(&claim.quantity) {
            quantities.push(claim.quantity);
        }
    }
    quantities.len()
}

fn summary(view: View<'_>, claims: &[&Claim]) -> Prose {
    if claims.is_empty() {
        return Prose::default();
    }
    let arguments = [("count", view.count(claims.len())), ("versions", view.count(versions(claims)))];
    let mut prose = Prose::fill(words::SUMMARY.get(view.lang), &arguments);
    let issued = claims.iter().filter(|claim| view.dataset.source(claim.source).primary);
    if let Some(claim) = latest(issued.copied()) {
        let value = view.say(claim.quantity, &[claim.id]);
        prose = prose.then(Prose::fill(words::FROM_PARTIES.get(view.lang), &[("value", value)]));
    }
    if let Some(claim) = latest(claims.iter().copied()) {
        let arguments = [
            ("value", view.say(claim.quantity, &[claim.id])),
            ("day", format::date(claim.as_of, view.lang).into()),
        ];
        prose = prose.then(Prose::fill(words::LATEST.get(view.lang), &arguments));
    }
    prose
}
