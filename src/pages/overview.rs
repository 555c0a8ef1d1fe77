//! What was promised and what has come, on one screen.

use crate::components::{GrammarKey, StaticFigure};
use crate::markup;
use crate::site::{Page, Place};
use crate::text::{Phrase, overview as words, site};
use crate::unchosen;
use ledger_figures::chart::ChartId;
use ledger_figures::fact;
use leptos::prelude::*;

pub(super) fn content(place: &Place) -> AnyView {
    let lang = place.lang;
    let view = unchosen::view(lang);
    let facts = [
        (words::WORTH, fact::worth(view)),
        (words::FUND, fact::fund(view)),
        (words::WHO, fact::who(view)),
    ]
    .into_iter()
    .map(|(name, prose)| {
        view! { <div><dt>{name.get(lang)}</dt><dd inner_html=markup::prose(&prose, place)></dd></div> }
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
