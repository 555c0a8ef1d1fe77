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
use ledger_core::quantity::Quantity;
use ledger_core::unit::Unit;
use ledger_lists::{Listed, order};

const OUTLINE: Outline = Outline {
    id: ChartId::UnitPrice,
    subtitle: words::SUBTITLE,
    columns: &frame::columns(words::HEAD),
    note: words::NOTE,
    filters: &[],
    groupings: &[],
    by_currency: true,
};

pub(super) fn build(view: View<'_>) -> Chart {
    let shown = |measure| {
        let mut claims = view.claims_on(PLAN, measure);
        claims.retain(|claim| view.query.currency.shows(claim.quantity.unit()));
        claims
    };
    let (values, prices) = (shown(Measure::DealValue), shown(Measure::UnitPrice));
    let panel = |unit: &Unit| {
        let computed = computed(view, &of_unit(&values, *unit));
        let stated = stated(view, &of_unit(&prices, *unit));
        let groups = |computed, stated| {
            vec![
                LineGroup::of(words::COMPUTED.get(view.lang), computed),
                LineGroup::of(words::STATED.get(view.lang), stated),
            ]
        };
        let heading = if *unit == Unit::Krw { words::WON } else { words::DOLLARS };
        let drawn = groups(told_once(view, &computed), told_once(view, &stated));
        LinePanel::of(heading.get(view.lang), PanelStyle::bars(*unit), groups(computed, stated)).drawn(drawn)
    };
    let panels: Vec<LinePanel> = view.query.currency.units().iter().map(panel).listed();
    LineChart {
        outline: &OUTLINE,
        title: title(view, &panels),
        summary: summary(view, &values, &prices),
        panels,
        others: Vec::new(),
    }
    .finish(view)
}

/// One line for those next to each other in which the same party states the same, with all their names and days: it is
/// the same division.
fn told_once(view: View<'_>, lines: &[Line]) -> Vec<Line> {
    let stated = |line: &Line| line.claims.first().map(|claim| view.dataset.claim(*claim));
    let who = |line: &Line| stated(line).map(|claim| view.who(claim));
    let mut told: Vec<Line> = Vec::new();
    for line in lines {
        let before = told.last_mut().filter(|kept| kept.quantity == line.quantity && who(kept) == who(line));
        let Some((kept, claim)) = before.zip(stated(line)) else {
            told.push(line.clone());
            continue;
        };
        let day = format::short_date(claim.as_of);
        kept.label.extend([", ", &line.label]);
        if !kept.detail.ends_with(&day) {
            kept.detail.extend([", ", &day]);
        }
        // The number that all are divided by is named already.
        kept.claims.push(claim.id);
    }
    told
}

/// One line for each statement of the value, the least first.
fn computed(view: View<'_>, values: &[&Claim]) -> Vec<Line> {
    let line = |claim: &&Claim| {
        let derived = derived::unit_price(view, claim)?;
        let quantity = derived.quantity();
        let line = Line::of_claim(view, claim, view.publisher(claim), Stage::Pledged, Hue::Neutral);
        Some(Line {
            key: ["per-", &line.key].concat(),
            quantity: Some(quantity),
            value: view.words(quantity),
            claims: derived.claims(),
            how: derived.how(),
            parts: vec![Part { quantity, stage: Stage::Pledged, hue: Hue::Neutral }],
            ..line
        })
    };
    let mut lines: Vec<Line> = values.iter().filter_map(line).listed();
    order::by_key(&mut lines, |line| {
        let ends = |quantity: Quantity| (quantity.reach(), quantity.low().map(|end| end.at));
        (line.quantity.is_none_or(|quantity| quantity.high().is_none()), line.quantity.map(ends))
    });
    lines
}

/// One line for each price that somebody states.
fn stated(view: View<'_>, prices: &[&Claim]) -> Vec<Line> {
    let line =
        |claim: &&Claim| Line::of_claim(view, claim, view.publisher(claim), Stage::Pledged, Hue::Neutral);
    prices.iter().map(line).listed()
}

/// The least and the most, in the first currency shown.
fn title(view: View<'_>, panels: &[LinePanel]) -> Prose {
    let lines =
        panels.first().into_iter().flat_map(|panel| panel.groups.iter()).flat_map(|group| &group.lines);
    let prices: Vec<(Option<Amount>, Inline)> = lines
        .filter_map(|line| {
            let quantity = line.quantity?;
            Some((quantity.reach(), view.say(quantity, &line.claims, line.how)))
        })
        .listed();
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
                .with("gpus", view.say(gpus.quantity, &gpus.claims, gpus.made.into()))
                .prose()
        }))
        .and(price(Unit::Krw).zip(price(Unit::Usd)).map(|(won, dollars)| {
            view.tell(words::AGAINST).claim("won", won).claim("dollars", dollars).prose()
        }))
}
