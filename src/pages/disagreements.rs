//! Everything sources disagree about, by size; then each thing with all its claims.

use super::opening;
use crate::components::{GrammarKey, PageControls, TopicFigure, topics};
use crate::markup;
use crate::site::{Page, Place};
use crate::text::pages as words;
use ledger_core::amount::Amount;
use ledger_core::disagreement::{Disagreement, disagreements};
use ledger_core::format;
use ledger_core::quantity::Quantity;
use ledger_core::query::Query;
use ledger_figures::how::How;
use ledger_figures::prose::Said;
use ledger_figures::view::View;
use leptos::prelude::*;

pub(super) fn content(place: &Place) -> AnyView {
    let lang = place.lang;
    let query = Query::default();
    let view = View { dataset: ledger_data::ledger(), query: &query, lang };
    let rows = disagreements(view.reading()).iter().map(|found| row(view, found, place)).collect_view();
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

fn row(view: View<'_>, found: &Disagreement<'_>, place: &Place) -> impl IntoView + use<> {
    let lang = place.lang;
    let claims: Vec<_> = found.claims.iter().map(|claim| claim.id).collect();
    let said = |quantity, how| Said { how, ..view.said(quantity, &claims) };
    let end = |at: Amount| markup::figure(&said(Quantity::exact(at, found.unit), How::Stated), place);
    let hundredth = Amount::from_milli(Amount::SCALE / 100);
    let spread = found.spread().rounded(hundredth);
    let spread = if found.lowest == found.highest {
        words::WORDING_ONLY.get(lang).to_owned()
    } else {
        markup::figure(&said(spread, How::Ratio), place)
    };
    let horizon = (found.horizon.days().is_some())
        .then(|| view! { <span class="horizon">" · "{format::date(found.horizon, lang)}</span> });
    let address = ["#", &found.topic.slug(view.dataset)].concat();
    view! {
        <tr>
            <th scope="row"><a href=address>{view.topic(found.topic)}</a>{horizon}</th>
            <td inner_html=end(found.lowest)></td>
            <td inner_html=end(found.highest)></td>
            <td inner_html=spread></td>
        </tr>
    }
}
