//! What one GPU costs: computed from each statement of the deal's value, beside prices as stated.

use super::{Chart, ChartId, LineChart, LinePanel, noted};
use crate::derived;
use crate::line::{Line, LineGroup, PanelStyle, Part, claim_detail};
use crate::prose::Prose;
use crate::stage::PLAN;
use crate::text::{Phrase, unit_price as words};
use crate::view::View;
use ledger_charts::{AxisKind, Hue, Mark, Stage};
use ledger_core::model::{Claim, Measure};
use ledger_core::order;
use ledger_core::query::Currency;
use ledger_core::unit::Unit;

pub(super) fn build(view: View<'_>) -> Chart {
    let values = view.claims_on(PLAN, Measure::DealValue);
    let prices = view.claims_on(PLAN, Measure::UnitPrice);
    let wanted = match view.query.currency {
        Currency::Stated => vec![(Unit::Krw, words::WON), (Unit::Usd, words::DOLLARS)],
        Currency::Krw => vec![(Unit::Krw, words::WON)],
        Currency::Usd => vec![(Unit::Usd, words::DOLLARS)],
    };
    let panel = |(unit, heading): &(Unit, Phrase)| {
        let groups = [
            (words::COMPUTED, computed(view, &values, *unit)),
            (words::STATED, stated(view, &prices, *unit)),
        ];
        LinePanel {
            heading: heading.get(view.lang).to_owned(),
            style: PanelStyle { unit: *unit, mark: Mark::Bar, kind: AxisKind::Linear },
            groups: groups
                .into_iter()
                .filter(|(_, lines)| !lines.is_empty())
                .map(|(heading, lines)| LineGroup { heading: heading.get(view.lang).to_owned(), lines })
                .collect(),
        }
    };
    let panels: Vec<LinePanel> = wanted.iter().map(panel).collect();
    LineChart {
        id: ChartId::UnitPrice,
        title: title(view, &panels),
        subtitle: words::SUBTITLE,
        head: words::HEAD,
        summary: summary(view, &values, &prices),
        panels,
        note: noted(view, words::NOTE),
        others: Vec::new(),
        filters: &[],
        groupings: &[],
        by_rule: false,
    }
    .finish(view)
}

/// One line for each statement of the value, the least first.
fn computed(view: View<'_>, values: &[&Claim], unit: Unit) -> Vec<Line> {
    let of_unit = values.iter().filter(|claim| claim.quantity.unit() == unit);
    let line = |claim: &&Claim| {
        let derived = derived::unit_price(view, claim)?;
        let quantity = derived.quantity();
        let line = Line::of_claim(view, claim, view.publisher(claim).to_owned(), Stage::Pledged, Hue::Accent);
        Some(Line {
            key: ["per-", &line.key].concat(),
            quantity: Some(quantity),
            value: view.words(quantity),
            claims: derived.claims(),
            how: derived.how(),
            parts: vec![Part { quantity, stage: Stage::Pledged, hue: Hue::Accent }],
            ..line
        })
    };
    let mut lines: Vec<Line> = of_unit.filter_map(line).collect();
    order::by_key(&mut lines, |line| {
        let end = |end: Option<ledger_core::quantity::End>| end.map(|end| end.at);
        let ends =
            line.quantity.map(|quantity| (end(quantity.high().or(quantity.low())), end(quantity.low())));
        (line.quantity.is_none_or(|quantity| quantity.high().is_none()), ends)
    });
    lines
}

/// One line for each price that somebody states.
fn stated(view: View<'_>, prices: &[&Claim], unit: Unit) -> Vec<Line> {
    let line = |claim: &&Claim| {
        let line =
            Line::of_claim(view, claim, view.publisher(claim).to_owned(), Stage::Pledged, Hue::Neutral);
        line.with_detail(claim_detail(view, claim))
    };
    prices.iter().filter(|claim| claim.quantity.unit() == unit).map(line).collect()
}

/// The least and the most, in the first currency shown.
fn title(view: View<'_>, panels: &[LinePanel]) -> Prose {
    let lines =
        panels.first().into_iter().flat_map(|panel| panel.groups.iter()).flat_map(|group| &group.lines);
    let lines: Vec<_> = lines.filter(|line| line.quantity.is_some()).collect();
    let low = |line: &&&Line| {
        line.quantity.and_then(|quantity| quantity.high().or(quantity.low())).map(|end| end.at)
    };
    let say = |line: &Line| line.quantity.map(|quantity| view.say(quantity, &line.claims).by(line.how));
    let ends = lines.iter().min_by_key(low).zip(lines.iter().max_by_key(low));
    match ends.and_then(|(least, most)| say(least).zip(say(most))) {
        Some((lowest, highest)) => {
            Prose::fill(words::TITLE.get(view.lang), &[("lowest", lowest), ("highest", highest)])
        }
        None => Prose::fill(words::TITLE_NONE.get(view.lang), &[]),
    }
}

fn summary(view: View<'_>, values: &[&Claim], prices: &[&Claim]) -> Prose {
    let mut prose = Prose::default();
    let first = values.iter().find_map(|claim| derived::unit_price(view, claim));
    if let Some(derived) = first {
        let [_, gpus] = &derived.formula.inputs;
        let arguments =
            [("count", view.count(values.len())), ("gpus", view.say(gpus.quantity, &gpus.claims))];
        prose = prose.then(Prose::fill(words::SUMMARY.get(view.lang), &arguments));
    }
    let price = |unit| prices.iter().find(|claim| claim.quantity.unit() == unit);
    if let (Some(won), Some(dollars)) = (price(Unit::Krw), price(Unit::Usd)) {
        let arguments = [
            ("won", view.say(won.quantity, &[won.id])),
            ("dollars", view.say(dollars.quantity, &[dollars.id])),
        ];
        prose = prose.then(Prose::fill(words::AGAINST.get(view.lang), &arguments));
    }
    prose
}
