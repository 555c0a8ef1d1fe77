//! One live chart: its parts written anew when the query changes, by the writer that wrote the static page.

use crate::browser::page;
use crate::components::FigureControls;
use crate::markup::Part;
use crate::site::Place;
use crate::text::frame;
use ledger_core::query::{Query, Tab};
use ledger_figures::chart::{Chart, ChartId, chart};
use ledger_figures::prose::Prose;
use ledger_figures::view::View;
use leptos::mount::mount_to;
use leptos::prelude::*;
use web_sys::Element;

/// Keeps a figure in step with the query. As long as nothing is chosen, what the page has already stays untouched.
pub(super) fn take_over(figure: Element, query: RwSignal<Query>, place: &Place) {
    let Some(id) = figure.get_attribute("data-chart").and_then(|slug| ChartId::from_slug(&slug)) else {
        return;
    };
    let lang = place.lang;
    let chart = Memo::new(move |_| {
        query.with(|query| chart(id, View { dataset: ledger_data::ledger(), query, lang }))
    });
    open_asked(&figure, query.with_untracked(|query| query.tab));
    offer_controls(&figure, chart, query, place);
    let place = place.clone();
    Effect::new(move |before: Option<Query>| {
        let now = query.get();
        if !same_view(before.as_ref().unwrap_or(&Query::default()), &now) {
            chart.with(|chart| {
                write(&figure, chart, &now, &place);
                if before.is_some() {
                    page::announce(&announcement(chart, lang));
                }
            });
        }
        now
    });
}

/// Whether two queries show the same; which tab is open is no part of it.
fn same_view(one: &Query, other: &Query) -> bool {
    Query { tab: other.tab, ..one.clone() } == *other
}

/// Writes all parts. One that holds the reader's focus waits until it leaves.
fn write(figure: &Element, chart: &Chart, query: &Query, place: &Place) {
    for part in Part::ALL {
        let selector = ["[data-part=", part.slug(), "]"].concat();
        let Some(element) = page::within(figure, &selector) else { continue };
        let html = part.fill(chart, query, place);
        page::when_free(&element, move |element| element.set_inner_html(&html));
    }
    let day = query.as_of.or_else(|| ledger_data::ledger().latest_day());
    let _ = figure.set_attribute("data-rule", query.rule.slug());
    let _ = figure.set_attribute("data-as-of", &day.map_or_else(String::new, |day| day.to_string()));
}

/// Opens what the address asks for; what the reader has opened already stays open.
fn open_asked(figure: &Element, tab: Tab) {
    let selector = match tab {
        Tab::Chart => return,
        Tab::Table => "details.figure-table",
        Tab::Sources => "details.figure-sources",
    };
    if let Some(details) = page::within(figure, selector) {
        let _ = details.set_attribute("open", "");
    }
}

/// Puts the controls in place when the reader first opens them: until then the page needs none of the records.
fn offer_controls(figure: &Element, chart: Memo<Chart>, query: RwSignal<Query>, place: &Place) {
    let (Some(summary), Some(room)) =
        (page::within(figure, ".controls > summary"), page::within(figure, "[data-controls]"))
    else {
        return;
    };
    let place = place.clone();
    page::on_first_click(&summary, move || {
        room.set_inner_html("");
        mount_to(room, move || view! { <FigureControls chart=chart.get_untracked() query place/> }).forget();
    });
}

fn announcement(chart: &Chart, lang: ledger_core::format::Lang) -> String {
    let count = chart.table.rows().count().to_string().into();
    let arguments = [("count", count), ("title", chart.title.plain().into())];
    Prose::fill(frame::ANNOUNCE.get(lang), &arguments).plain()
}
