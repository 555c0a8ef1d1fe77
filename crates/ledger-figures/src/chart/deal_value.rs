//! What the supply is worth.

use super::{Chart, ChartId, LineChart, LinePanel, noted};
use crate::line::{Line, LineGroup, PanelStyle};
use crate::prose::Prose;
use crate::stage::PLAN;
use crate::text::deal_value as words;
use crate::view::View;
use ledger_charts::{AxisKind, Hue, Mark, Stage};
use ledger_core::model::{Claim, Measure};
use ledger_core::order;
use ledger_core::query::Currency;
use ledger_core::rule::{Reading, Rule};
use ledger_core::unit::Unit;

pub(super) fn build(view: View<'_>) -> Chart {
    let claims = view.claims_on(PLAN, Measure::DealValue);
    LineChart {
        id: ChartId::DealValue,
        title: title(view, &claims),
        subtitle: words::SUBTITLE,
        head: words::HEAD,
        panels: currency_panels(view, &claims, words::WON.get(view.lang), words::DOLLARS.get(view.lang)),
        summary: summary(view, &claims),
        note: noted(view, words::NOTE),
        others: Vec::new(),
        filters: &[],
        groupings: &[],
        by_rule: false,
    }
    .finish(view)
}

/// One panel for each currency the reader wants, every claim a line, the least first.
pub(super) fn currency_panels(view: View<'_>, claims: &[&Claim], won: &str, dollars: &str) -> Vec<LinePanel> {
    let panel = |unit: Unit, heading: &str| {
        let mut claims: Vec<_> = claims.iter().filter(|claim| claim.quantity.unit() == unit).collect();
        let ends = |claim: &Claim| {
            let (low, high) = (claim.quantity.low(), claim.quantity.high());
            (high.or(low).map(|end| end.at), low.map(|end| end.at))
        };
        order::by_key(&mut claims, |claim| (claim.quantity.high().is_none(), ends(claim), claim.id));
        let line = |claim: &&&Claim| {
            Line::of_claim(view, claim, view.publisher(claim).to_owned(), Stage::Pledged, Hue::Accent)
        };
        LinePanel {
            heading: heading.to_owned(),
            style: PanelStyle { unit, mark: Mark::Bar, kind: AxisKind::Linear },
            groups: vec![LineGroup { heading: String::new(), lines: claims.iter().map(line).collect() }],
        }
    };
    let mut panels = Vec::new();
    if view.query.currency != Currency::Usd {
        panels.push(panel(Unit::Krw, won));
    }
    if view.query.currency != Currency::Krw {
        panels.push(panel(Unit::Usd, dollars));
    }
    panels
}

fn title(view: View<'_>, claims: &[&Claim]) -> Prose {
    let unit = if view.query.currency == Currency::Usd { Unit::Usd } else { Unit::Krw };
    let claims: Vec<_> = claims.iter().copied().filter(|claim| claim.quantity.unit() == unit).collect();
    let pick = |rule| Reading { rule, ..view.reading() }.pick(&claims);
    match (pick(Rule::Lowest), pick(Rule::Highest)) {
        (Some(lowest), Some(highest)) => {
            let arguments = [
                ("lowest", view.say(lowest.quantity, &lowest.used)),
                ("highest", view.say(highest.quantity, &highest.used)),
            ];
            Prose::fill(words::TITLE.get(view.lang), &arguments)
        }
        _ => Prose::fill(words::TITLE_NONE.get(view.lang), &[]),
    }
}

fn summary(view: View<'_>, claims: &[&Claim]) -> Prose {
    let count = view.count(claims.len());
    let prose = Prose::fill(words::SUMMARY.get(view.lang), &[("count", count)]);
    let price = |unit| view.figure(PLAN, Measure::UnitPrice, unit);
    match (price(Unit::Krw), price(Unit::Usd)) {
        (Some(official), Some(press)) => {
            let arguments = [
                ("official", view.say(official.quantity, &official.used)),
                ("press", view.say(press.quantity, &press.used)),
            ];
            prose.then(Prose::fill(words::PRICE.get(view.lang), &arguments))
        }
        _ => prose,
    }
}
