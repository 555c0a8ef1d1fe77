//! The three billion dollars.

use super::deal_value::currency_panels;
use super::{Chart, ChartId, LineChart, noted};
use crate::how::How;
use crate::prose::Prose;
use crate::text::{names, physical_ai_fund as words};
use crate::view::View;
use ledger_core::model::{Claim, Measure, Role, Subject};
use ledger_core::quantity::Quantity;
use ledger_core::unit::Unit;

/// Slug of the agreement, made in dollars.
pub(super) const AGREEMENT: &str = "physical-ai-mou";

pub(super) fn build(view: View<'_>) -> Chart {
    let claims = view.claims_on(AGREEMENT, Measure::Investment);
    let mut panels = currency_panels(view, &claims, words::WON.get(view.lang), words::DOLLARS.get(view.lang));
    // Dollars are the original, so they come first.
    panels.reverse();
    LineChart {
        id: ChartId::PhysicalAiFund,
        title: title(view),
        subtitle: words::SUBTITLE,
        head: words::HEAD,
        panels,
        summary: summary(view, &claims),
        note: noted(view, words::NOTE),
        others: Vec::new(),
        filters: &[],
        groupings: &[],
        by_rule: false,
    }
    .finish(view)
}

fn title(view: View<'_>) -> Prose {
    match view.figure(AGREEMENT, Measure::Investment, Unit::Usd) {
        Some(figure) => {
            Prose::fill(words::TITLE.get(view.lang), &[("dollars", view.say(figure.quantity, &figure.used))])
        }
        None => Prose::fill(words::TITLE_NONE.get(view.lang), &[]),
    }
}

fn summary(view: View<'_>, claims: &[&Claim]) -> Prose {
    let investors = names::list(view.lang, &parties(view, Role::Investor));
    let party = names::list(view.lang, &parties(view, Role::HostMinistry));
    let arguments = [("investors", investors.into()), ("party", party.into())];
    let prose = Prose::fill(words::SUMMARY.get(view.lang), &arguments);
    let envelope = |unit: Unit| {
        let mut all = claims.iter().filter(|claim| claim.quantity.unit() == unit).map(|claim| claim.quantity);
        let first = all.next()?;
        all.try_fold(first, Quantity::envelope).ok()
    };
    let ids = |unit: Unit| {
        let of_unit = claims.iter().filter(move |claim| claim.quantity.unit() == unit);
        of_unit.map(|claim| claim.id).collect::<Vec<_>>()
    };
    let (Some(won), Some(dollars)) = (envelope(Unit::Krw), envelope(Unit::Usd)) else { return prose };
    let rate = won.ratio(dollars, 1, Unit::KrwPerUsd);
    let both: Vec<_> = ids(Unit::Krw).into_iter().chain(ids(Unit::Usd)).collect();
    let arguments =
        [("won", view.say(won, &ids(Unit::Krw)).by(How::Envelope)), ("rate", view.say_rounded(rate, &both))];
    prose.then(Prose::fill(words::RATE.get(view.lang), &arguments))
}

/// Names of those who take part in the agreement in a role.
fn parties<'a>(view: View<'a>, role: Role) -> Vec<&'a str> {
    let Some(Subject::Programme(agreement)) = view.dataset.subject(AGREEMENT) else { return Vec::new() };
    let rows = view.dataset.partnerships().iter();
    rows.filter(|row| row.programme == agreement && row.role == role)
        .map(|row| view.dataset.organisation(row.organisation).name.get(view.lang))
        .collect()
}
