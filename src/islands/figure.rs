//! One live chart.

use crate::browser::page;
use crate::components::{FigureContent, FigureControls, FigureHead, Opened};
use crate::site::Place;
use crate::text::frame;
use ledger_core::query::Query;
use ledger_figures::chart::{Chart, ChartId, chart};
use ledger_figures::prose::Prose;
use ledger_figures::view::View;
use leptos::mount::mount_to;
use leptos::prelude::*;
use web_sys::{Element, HtmlElement};

/// Replaces the parts of a static figure by live ones. Parts that hold the reader's focus wait until it leaves.
pub(super) fn take_over(figure: Element, query: RwSignal<Query>, place: &Place) {
    let Some(id) = figure.get_attribute("data-chart").and_then(|slug| ChartId::from_slug(&slug)) else {
        return;
    };
    let lang = place.lang;
    let chart = Memo::new(move |_| {
        query.with(|query| chart(id, View { dataset: ledger_data::ledger(), query, lang }))
    });
    let chart: Signal<Chart> = chart.into();
    let opened = opened(&figure, query);
    let head_place = place.clone();
    replace(
        &figure,
        "[data-head]",
        move || move || view! { <FigureHead chart=chart.get() place=head_place.clone()/> },
    );
    let controls_place = place.clone();
    replace(&figure, "[data-controls]", move || {
        view! { <FigureControls chart=chart.get_untracked() query place=controls_place/> }
    });
    let content_place = place.clone();
    replace(&figure, "[data-content]", move || {
        view! { <FigureContent chart query=query.into() place=content_place opened/> }
    });
    Effect::new(move |before: Option<()>| {
        query.with(|query| {
            let _ = figure.set_attribute("data-rule", query.rule.slug());
            let day = query.as_of.or_else(|| ledger_data::ledger().latest_day());
            let _ = figure.set_attribute("data-as-of", &day.map_or_else(String::new, |day| day.to_string()));
        });
        chart.with(|chart| {
            if before.is_some() {
                page::announce(&announcement(chart, lang));
            }
        });
    });
}

/// What the reader has opened already, or the query asks for.
fn opened(figure: &Element, query: RwSignal<Query>) -> Opened {
    let is_open =
        |selector: &str| page::within(figure, selector).is_some_and(|part| part.has_attribute("open"));
    let asked = Opened::asked(query.with_untracked(|query| query.tab));
    Opened {
        table: asked.table || is_open("details.figure-table"),
        sources: asked.sources || is_open("details.figure-sources"),
    }
}

fn announcement(chart: &Chart, lang: ledger_core::format::Lang) -> String {
    let count = chart.table.rows().count().to_string().into();
    let arguments = [("count", count), ("title", chart.title.plain().into())];
    Prose::fill(frame::ANNOUNCE.get(lang), &arguments).plain()
}

/// Empties a part and mounts a view in it within one task, so that no blank is ever painted.
fn replace<V: IntoView + 'static>(figure: &Element, selector: &str, view: impl FnOnce() -> V + 'static) {
    let Some(part) = page::within(figure, selector) else { return };
    page::when_free(&part, move |part: HtmlElement| {
        part.set_inner_html("");
        mount_to(part, view).forget();
    });
}
