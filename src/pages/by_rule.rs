//! A chart by another rule, for readers without script.

use crate::components::FixedFigure;
use crate::site::{Page, Place};
use crate::text::site;
use ledger_core::rule::Rule;
use ledger_figures::chart::ChartId;
use leptos::prelude::*;

pub(super) fn content(id: ChartId, rule: Rule, place: &Place) -> AnyView {
    view! {
        <h1>{site::page(Page::ByRule(id, rule)).get(place.lang)}</h1>
        <FixedFigure id rule place=place.clone()/>
    }
    .into_any()
}
