//! What was promised and what has come, on one screen.

use crate::components::{GrammarKey, StaticFigure};
use crate::markup;
use crate::site::{Page, Place};
use crate::text::{Phrase, overview as words, site};
use ledger_core::model::Measure;
use ledger_core::query::Query;
use ledger_core::unit::Unit;
use ledger_figures::chart::ChartId;
use ledger_figures::prose::Prose;
use ledger_figures::stage::PLAN;
use ledger_figures::view::View;
use leptos::prelude::*;

pub(super) fn content(place: &Place) -> AnyView {
    let lang = place.lang;
    let facts = [
        (words::WORTH, worth(place)),
        (words::FUND, fund(place)),
        (words::WHO, who(place)),
    ]
    .into_iter()
    .map(|(name, prose)| {
        view! { <div><dt>{name.get(lang)}</dt><dd inner_html=markup::prose(&prose, place, true)></dd></div> }
    })
    .collect_view();
    let unknown = [words::UNKNOWN_DATES, words::UNKNOWN_VALUE, words::UNKNOWN_COMPANIES]
        .into_iter()
        .map(|phrase| view! { <li>{phrase.get(lang)}</li> })
        .collect_view();
    let more = [
        (Page::Allocation, words::MORE_ALLOCATION),
        (Page::Investment, words::MORE_INVESTMENT),
        (Page::Timeline, words::MORE_TIMELINE),
        (Page::Partners, words::MORE_PARTNERS),
        (Page::Power, words::MORE_POWER),
        (Page::Sources, words::MORE_SOURCES),
    ]
    .into_iter()
    .map(|(page, about)| link(place, page, about))
    .collect_view();
    view! {
        <h1 class="unseen">{site::NAME.get(lang)}</h1>
        <StaticFigure id=ChartId::Stages place=place.clone() picture_first=true/>
        <section class="facts">
            <h2>{words::UNKNOWN.get(lang)}</h2>
            <ul class="unknown">{unknown}</ul>
            <h2>{words::KNOWN.get(lang)}</h2>
            <dl>{facts}</dl>
        </section>
        <GrammarKey lang/>
        <section class="more">
            <h2>{words::MORE.get(lang)}</h2>
            <ul>{more}</ul>
        </section>
    }
    .into_any()
}

fn link(place: &Place, page: Page, about: Phrase) -> impl IntoView + use<> {
    let lang = place.lang;
    view! {
        <li>
            <a href=place.to(page)>{site::page(page).get(lang)}</a>
            " " <span>{about.get(lang)}</span>
        </li>
    }
}

/// The lowest and the highest value in won.
fn worth(place: &Place) -> Prose {
    let query = Query::default();
    let view = View { dataset: ledger_data::ledger(), query: &query, lang: place.lang };
    let mut claims = view.claims_on(PLAN, Measure::DealValue);
    claims.retain(|claim| claim.quantity.unit() == Unit::Krw);
    let Some((low, high)) = view.reading().extremes(&claims) else { return Prose::default() };
    view.tell(words::WORTH_TEXT).figure("low", &low).figure("high", &high).prose()
}

/// The physical-AI investment.
fn fund(place: &Place) -> Prose {
    let query = Query::default();
    let view = View { dataset: ledger_data::ledger(), query: &query, lang: place.lang };
    let Some(fund) = view.figure("physical-ai-mou", Measure::Investment, Unit::Usd) else {
        return Prose::default();
    };
    let fund = view.say(fund.quantity, &fund.used);
    Prose::fill(words::FUND_TEXT.get(place.lang), &[("fund", fund)])
}

/// Who asserts the promise, and who the use.
fn who(place: &Place) -> Prose {
    let query = Query::default();
    let view = View { dataset: ledger_data::ledger(), query: &query, lang: place.lang };
    let name = |subject: &str, measure| {
        let figure = view.figure(subject, measure, Unit::Gpu)?;
        Some(view.who(view.dataset.claim(*figure.used.first()?)).to_owned())
    };
    let pledger = name(PLAN, Measure::GpusPledged).unwrap_or_default();
    let operator = name("gov-gpu-2025", Measure::GpusOperating).unwrap_or_default();
    let arguments = [("pledger", pledger.into()), ("operator", operator.into())];
    Prose::fill(words::WHO_TEXT.get(place.lang), &arguments)
}
