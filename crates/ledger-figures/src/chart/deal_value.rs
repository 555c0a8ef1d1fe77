//! What the supply is worth.

use super::disagreement::line_of_value;
use super::{Chart, ChartId, LineChart, LinePanel, Outline};
use crate::line::{LineGroup, PanelStyle};
use crate::prose::Prose;
use crate::stage::PLAN;
use crate::text::{Phrase, deal_value as words, frame};
use crate::view::View;
use ledger_core::disagreement::versions;
use ledger_core::model::{Claim, Measure};
use ledger_core::rule::Figure;
use ledger_core::unit::Unit;
use ledger_lists::{Listed, order};

const OUTLINE: Outline = Outline {
    id: ChartId::DealValue,
    subtitle: words::SUBTITLE,
    columns: &frame::columns(words::HEAD),
    note: words::NOTE,
    filters: &[],
    groupings: &[],
    by_currency: true,
};

pub(super) fn build(view: View<'_>) -> Chart {
    let mut claims = view.claims_on(PLAN, Measure::DealValue);
    claims.retain(|claim| view.query.currency.shows(claim.quantity.unit()));
    LineChart {
        outline: &OUTLINE,
        title: title(view, &claims),
        panels: currency_panels(view, &claims, words::WON, words::DOLLARS),
        summary: summary(view, &claims),
        others: Vec::new(),
    }
    .finish(view)
}

/// One panel for each currency the reader wants, every value a line with all who state it, the least first.
pub(super) fn currency_panels(
    view: View<'_>,
    claims: &[&Claim],
    won: Phrase,
    dollars: Phrase,
) -> Vec<LinePanel> {
    let panel = |unit: &Unit| {
        let mut claims = of_unit(claims, *unit);
        order::by_key(&mut claims, |claim| {
            let quantity = claim.quantity;
            let low = quantity.low().map(|end| end.at);
            (quantity.high().is_none(), quantity.reach(), low, quantity.is_about(), claim.id)
        });
        let agreeing = claims.chunk_by(|one, next| one.quantity == next.quantity);
        let heading = if *unit == Unit::Krw { won } else { dollars };
        let lines = LineGroup::of("", agreeing.map(|same| line_of_value(view, same, false)).listed());
        LinePanel::of(heading.get(view.lang), PanelStyle::bars(*unit), vec![lines])
    };
    view.query.currency.units().iter().map(panel).listed()
}

/// Those of claims that count in a unit.
pub(super) fn of_unit<'a>(claims: &[&'a Claim], unit: Unit) -> Vec<&'a Claim> {
    claims.iter().copied().filter(|claim| claim.quantity.unit() == unit).listed()
}

/// The least and the most in the first currency shown.
fn title(view: View<'_>, claims: &[&Claim]) -> Prose {
    match view.reading().extremes(&of_unit(claims, view.query.currency.units()[0])) {
        Some((only, other)) if only.quantity == other.quantity => {
            view.tell(words::TITLE_ONE).figure("only", &only).prose()
        }
        Some((lowest, highest)) => {
            view.tell(words::TITLE).figure("lowest", &lowest).figure("highest", &highest).prose()
        }
        None => view.tell(words::TITLE_NONE).prose(),
    }
}

fn summary(view: View<'_>, claims: &[&Claim]) -> Prose {
    let is_shown = |figure: &Figure| view.query.currency.shows(figure.quantity.unit());
    let price = |unit| view.figure(PLAN, Measure::UnitPrice, unit).filter(is_shown);
    let against = price(Unit::Krw).zip(price(Unit::Usd)).map(|(official, press)| {
        view.tell(words::PRICE).figure("official", &official).figure("press", &press).prose()
    });
    let differing =
        (versions(claims) > 1).then(|| view.tell(words::SUMMARY).count("count", claims.len()).prose());
    let undisclosed = (!claims.is_empty()).then(|| view.tell(words::UNDISCLOSED).prose());
    Prose::default().and(differing).and(undisclosed).and(against)
}
