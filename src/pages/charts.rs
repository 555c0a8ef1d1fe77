//! Pages that are a row of charts, and the page of a single chart.

use super::opening;
use crate::components::{GrammarKey, StaticFigure};
use crate::site::{Page, Place};
use crate::text::site;
use ledger_figures::chart::ChartId;
use leptos::prelude::*;

/// A heading, the key to the signs, and the page's charts.
pub(super) fn content(page: Page, place: &Place) -> AnyView {
    let figures =
        page.charts().into_iter().map(|id| view! { <StaticFigure id place=place.clone()/> }).collect_view();
    view! {
        {opening(page, place)}
        {key(page, place)}
        {figures}
    }
    .into_any()
}

/// One chart; its heading names the subject, its figure tells the finding.
pub(super) fn single(page: Page, place: &Place) -> AnyView {
    let figures =
        page.charts().into_iter().map(|id| view! { <StaticFigure id place=place.clone()/> }).collect_view();
    view! {
        <h1>{site::page(page).get(place.lang)}</h1>
        {figures}
        {key(page, place)}
    }
    .into_any()
}

/// What the signs mean, where there are any: the matrix of partners is all words.
fn key(page: Page, place: &Place) -> Option<impl IntoView + use<>> {
    let has_signs = page.charts().into_iter().any(ChartId::has_signs);
    has_signs.then(|| view! { <GrammarKey lang=place.lang/> })
}
