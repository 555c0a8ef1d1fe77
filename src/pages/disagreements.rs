//! Everything sources disagree about, by size; then each thing with all its claims.

use super::opening;
use crate::components::{GrammarKey, PageControls, TopicFigure};
use crate::markup;
use crate::site::{Page, Place};
use crate::text::pages as words;
use crate::unchosen;
use ledger_core::format;
use ledger_figures::gap::{Gap, Spread, gaps, topics};
use ledger_figures::prose::Said;
use ledger_figures::view::View;
use leptos::prelude::*;

pub(super) fn content(place: &Place) -> AnyView {
    let lang = place.lang;
    let view = unchosen::view(lang);
    let rows = gaps(view).iter().map(|gap| row(view, gap, place)).collect_view();
    let heads = [words::ABOUT, words::LOWEST, words::HIGHEST, words::SPREAD];
    let heads = heads.into_iter().map(|head| view! { <th scope="col">{head.get(lang)}</th> }).collect_view();
    let figures = topics(view, |_| true)
        .into_iter()
        .map(|topic| view! { <TopicFigure topic place=place.clone()/> })
        .collect_view();
    view! {
        {opening(Page::Disagreements, place)}
        <div class="table-scroll" tabindex="0" role="region" aria-label=words::BY_SIZE.get(lang)>
            <table class="disagreements">
                <caption>{words::BY_SIZE.get(lang)}</caption>
                <thead><tr>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
        <h2>{words::EACH.get(lang)}</h2>
        <GrammarKey lang/>
        <PageControls place=place.clone()/>
        {figures}
    }
    .into_any()
}

fn row(view: View<'_>, gap: &Gap, place: &Place) -> impl IntoView + use<> {
    let lang = place.lang;
    let said = |said: &Said| markup::figure(said, place);
    let spread = match &gap.spread {
        Spread::Times(times) => said(times),
        Spread::Words => words::WORDING_ONLY.get(lang).to_owned(),
        Spread::Inside => words::INSIDE_RANGE.get(lang).to_owned(),
    };
    let horizon = (gap.horizon.days().is_some())
        .then(|| view! { <span class="horizon">" · "{format::date(gap.horizon, lang)}</span> });
    let address = ["#", &gap.topic.slug(view.dataset)].concat();
    view! {
        <tr>
            <th scope="row"><a href=address>{view.topic(gap.topic)}</a>{horizon}</th>
            <td inner_html=said(&gap.lowest)></td>
            <td inner_html=said(&gap.highest)></td>
            <td inner_html=spread></td>
        </tr>
    }
}
