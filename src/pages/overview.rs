//! What was promised and what has come, on one screen.

use crate::components::{GrammarKey, StaticFigure};
use crate::markup;
use crate::site::{Page, Place};
use crate::text::{Phrase, overview as words, site};
use crate::unchosen;
use ledger_core::format;
use ledger_figures::chart::ChartId;
use ledger_figures::fact;
use ledger_figures::prose::Prose;
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
    // These do not follow the slider of the picture above: they say themselves as of when they are.
    let day = ledger_data::ledger().latest_day().map_or_else(String::new, |day| format::day(day, lang));
    let known = Prose::fill(words::KNOWN.get(lang), &[("day", day.into())]).plain();
    view! {
        <h1 class="unseen">{site::NAME.get(lang)}</h1>
        <StaticFigure id=ChartId::Stages place=place.clone() picture_first=true/>
        <GrammarKey lang/>
        <section class="facts">
            <h2>{words::UNKNOWN.get(lang)}</h2>
            <ul class="unknown">{unknown}</ul>
            <h2>{known}</h2>
            <dl>{facts}</dl>
        </section>
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
