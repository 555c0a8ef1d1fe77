//! What one GPU costs: computed from each statement of the deal's value, beside prices as stated.

use super::deal_value::of_unit;
use super::{Chart, ChartId, LineChart, LinePanel, Outline};
use crate::derived;
use crate::line::{Line, LineGroup, PanelStyle, Part};
use crate::prose::{Inline, Prose};
use crate::stage::PLAN;
use crate::text::{frame, unit_price as words};
use crate::view::View;
use ledger_charts::{Hue, Stage};
use ledger_core::amount::Amount;
use ledger_core::format;
use ledger_core::model::{Claim, Measure};
use ledger_core::order;
use ledger_core::quantity::Quantity;
use ledger_core::unit::Unit;

const OUTLINE: Outline = Outline {
    id: ChartId::UnitPrice,
    subtitle: words::SUBTITLE,
    columns: &frame::columns(words::HEAD),
    note: words::NOTE,
    filters: &[],
    groupings: &[],
    by_rule: false,
    by_currency: true,
};

pub(super) fn build(view: View<'_>) -> Chart {
    let values = view.claims_on(PLAN, Measure::DealValue);
    let prices = view.claims_on(PLAN, Measure::UnitPrice);
    let chart = |told: Told| {
        let panel = |unit: &Unit| {
            let groups = vec![
                LineGroup::of(words::COMPUTED.get(view.lang), computed(view, &of_unit(&values, *unit), told)),
                LineGroup::of(words::STATED.get(view.lang), stated(view, &of_unit(&prices, *unit))),
            ];
            let heading = if *unit == Unit::Krw { words::WON } else { words::DOLLARS };
            LinePanel::of(heading.get(view.lang), PanelStyle::bars(*unit), groups)
        };
        let panels: Vec<LinePanel> = view.query.currency.units().iter().map(panel).collect();
        LineChart {
            outline: &OUTLINE,
            title: title(view, &panels),
            summary: summary(view, &values, &prices),
            panels,
            others: Vec::new(),
        }
        .finish(view)
    };
    Chart { panels: chart(Told::Once).panels, ..chart(Told::Apart) }
}

/// How those who state the same value, and so have the same division, are told.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Told {
    /// In one row that names them all: in the picture.
    Once,
    /// In a row each: in the table, with each one's own claim.
    Apart,
}

/// The divisions, the least first.
fn computed(view: View<'_>, values: &[&Claim], told: Told) -> Vec<Line> {
    let mut rest = values.to_vec();
    let mut lines = Vec::new();
    while let Some(first) = rest.first().copied() {
        let is_told_with = |other: &&Claim| {
            let is_same = other.quantity == first.quantity && view.who(other) == view.who(first);
            other.id == first.id || (told == Told::Once && is_same)
        };
        let (same, others): (Vec<_>, Vec<_>) = rest.into_iter().partition(is_told_with);
        lines.extend(line_of_division(view, first, &same));
        rest = others;
    }
    order::by_key(&mut lines, |line| {
        let ends = |quantity: Quantity| (quantity.reach(), quantity.low().map(|end| end.at));
        (line.quantity.is_none_or(|quantity| quantity.high().is_none()), line.quantity.map(ends))
    });
    lines
}

/// The price that follows from `first`, with everybody who states the same value.
fn line_of_division(view: View<'_>, first: &Claim, same: &[&Claim]) -> Option<Line> {
    let derived = derived::unit_price(view, first)?;
    let quantity = derived.quantity();
    let [_, gpus] = &derived.formula.inputs;
    let said = order::distinct(same.iter().map(|claim| view.publisher(claim)));
    let days = order::distinct(same.iter().map(|claim| format::short_date(claim.as_of)));
    let line = Line::of_claim(view, first, &said.join(", "), Stage::Pledged, Hue::Neutral);
    Some(Line {
        key: ["per-", &line.key].concat(),
        detail: [view.who(first), " · ", &days.join(", ")].concat(),
        quantity: Some(quantity),
        value: view.words(quantity),
        claims: same.iter().map(|claim| claim.id).chain(gpus.claims.iter().copied()).collect(),
        how: derived.how(),
        parts: vec![Part { quantity, stage: Stage::Pledged, hue: Hue::Neutral }],
        ..line
    })
}

/// One line for each price that somebody states.
fn stated(view: View<'_>, prices: &[&Claim]) -> Vec<Line> {
    let line =
        |claim: &&Claim| Line::of_claim(view, claim, view.publisher(claim), Stage::Pledged, Hue::Neutral);
    prices.iter().map(line).collect()
}

/// The least and the most, in the first currency shown.
fn title(view: View<'_>, panels: &[LinePanel]) -> Prose {
    let lines =
        panels.first().into_iter().flat_map(|panel| panel.groups.iter()).flat_map(|group| &group.lines);
    let prices: Vec<(Option<Amount>, Inline)> = lines
        .filter_map(|line| {
            let quantity = line.quantity?;
            Some((quantity.reach(), view.say(quantity, &line.claims).by(line.how)))
        })
        .collect();
    let ends = prices.iter().min_by_key(|price| price.0).zip(prices.iter().max_by_key(|price| price.0));
    match ends {
        Some((lowest, highest)) => view
            .tell(words::TITLE)
            .with("lowest", lowest.1.clone())
            .with("highest", highest.1.clone())
            .prose(),
        None => view.tell(words::TITLE_NONE).prose(),
    }
}

fn summary(view: View<'_>, values: &[&Claim], prices: &[&Claim]) -> Prose {
    let first = values.iter().find_map(|claim| derived::unit_price(view, claim));
    let price = |unit| of_unit(prices, unit).first().copied();
    Prose::default()
        .and(first.map(|derived| {
            let [_, gpus] = &derived.formula.inputs;
            view.tell(words::SUMMARY)
                .count("count", values.len())
                .with("gpus", view.say(gpus.quantity, &gpus.claims))
                .prose()
        }))
        .and(price(Unit::Krw).zip(price(Unit::Usd)).map(|(won, dollars)| {
            view.tell(words::AGAINST).claim("won", won).claim("dollars", dollars).prose()
        }))
}
