//! The three billion dollars.

use super::deal_value::{currency_panels, of_unit};
use super::{Chart, ChartId, LineChart, Outline};
use crate::prose::Prose;
use crate::text::{frame, names, physical_ai_fund as words};
use crate::view::View;
use ledger_core::model::{Claim, Measure, Role, Subject};
use ledger_core::rule::{Reading, Rule};
use ledger_core::unit::Unit;
use ledger_lists::Listed;

const OUTLINE: Outline = Outline {
    id: ChartId::PhysicalAiFund,
    subtitle: words::SUBTITLE,
    columns: &frame::columns(words::HEAD),
    note: words::NOTE,
    filters: &[],
    groupings: &[],
    by_currency: true,
};
/// Slug of the agreement, made in dollars.
pub(super) const AGREEMENT: &str = "physical-ai-mou";

pub(super) fn build(view: View<'_>) -> Chart {
    let claims = view.claims_on(AGREEMENT, Measure::Investment);
    let mut panels = currency_panels(view, &claims, words::WON, words::DOLLARS);
    // Dollars are the original, so they come first.
    panels.reverse();
    LineChart {
        outline: &OUTLINE,
        title: title(view),
        panels,
        summary: summary(view, &claims),
        others: Vec::new(),
    }
    .finish(view)
}

fn title(view: View<'_>) -> Prose {
    match view.figure(AGREEMENT, Measure::Investment, Unit::Usd) {
        Some(figure) => view.tell(words::TITLE).figure("dollars", &figure).prose(),
        None => view.tell(words::TITLE_NONE).prose(),
    }
}

fn summary(view: View<'_>, claims: &[&Claim]) -> Prose {
    let all = Reading { rule: Rule::Envelope, ..view.reading() };
    let in_unit = |unit| all.pick(&of_unit(claims, unit));
    let rate = in_unit(Unit::Krw).zip(in_unit(Unit::Usd)).map(|(won, dollars)| {
        let rate = won.quantity.ratio(dollars.quantity, 1, Unit::KrwPerUsd);
        let claims = [&won.used[..], &dollars.used].concat();
        view.tell(words::RATE)
            .figure("won", &won)
            .with("rate", view.say_rounded(rate, &claims).split(won.used.len()))
            .prose()
    });
    let party = |role| names::list(view.lang, &parties(view, role));
    view.tell(words::SUMMARY)
        .words("investors", &party(Role::Investor))
        .words("party", &party(Role::HostMinistry))
        .prose()
        .and(rate)
}

/// Names of those who take part in the agreement in a role.
fn parties<'a>(view: View<'a>, role: Role) -> Vec<&'a str> {
    let Some(Subject::Programme(agreement)) = view.dataset.subject(AGREEMENT) else { return Vec::new() };
    let rows = view.dataset.partnerships().iter();
    rows.filter(|row| row.programme == agreement && row.role == role)
        .map(|row| view.dataset.organisation(row.organisation).name.get(view.lang))
        .listed()
}
