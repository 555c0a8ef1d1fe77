//! One live chart: its parts written anew when the query changes, by the writer that wrote the static page.

use crate::browser::page;
use crate::markup::Part;
use crate::site::Place;
use crate::text::frame;
use ledger_core::query::{Query, Tab};
use ledger_figures::chart::{ChartId, chart};
use ledger_figures::prose::Prose;
use ledger_figures::view::View;
use std::cell::Cell;
use web_sys::Element;

/// Opens in every figure what the address asks for; what the reader has opened already stays open.
pub(super) fn open_all(tab: Tab) {
    let selector = match tab {
        Tab::Chart => return,
        Tab::Table => "details.figure-table",
        Tab::Sources => "details.figure-sources",
        Tab::Disagreement => "details.figure-disagreement",
    };
    for details in page::all(selector) {
        let _ = details.set_attribute("open", "");
    }
}

thread_local! {
    /// How many times something was chosen: what was put off for an earlier choice is not done any more.
    static CHOICES: Cell<u32> = const { Cell::new(0) };
}

/// Writes every figure for a query: those in sight at once, the others each in a task of its own, so that a page of
/// five charts answers as quickly as a page of one. The figure whose control was used says what it shows now.
pub(super) fn write_all(query: &Query, place: &Place, announce: bool) {
    let choice = CHOICES.get().wrapping_add(1);
    CHOICES.set(choice);
    // Asked before anything is written: afterwards the browser would have to lay out the page to answer.
    let (in_sight, others): (Vec<_>, Vec<_>) =
        page::all("figure[data-chart]").into_iter().partition(page::is_in_sight);
    for figure in in_sight {
        write(&figure, query, place, announce);
    }
    write_later(others, query.clone(), place.clone(), choice);
}

/// Writes one figure after the other, with room in between for whatever the reader does meanwhile.
fn write_later(mut figures: Vec<Element>, query: Query, place: Place, choice: u32) {
    if figures.is_empty() {
        return;
    }
    page::at_leisure(move || {
        if CHOICES.get() == choice {
            write(&figures.remove(0), &query, &place, false);
            write_later(figures, query, place, choice);
        }
    });
}

/// Writes all parts of a figure. One that holds the reader's focus waits until it leaves.
fn write(figure: &Element, query: &Query, place: &Place, announce: bool) {
    let dataset = ledger_data::ledger();
    let id = figure.get_attribute("data-chart").and_then(|slug| ChartId::from_slug(&slug));
    let Some(id) = id else { return };
    let own = figure.get_attribute("data-about").map(|topic| query.with_value("about", &topic, dataset));
    let query = own.as_ref().unwrap_or(query);
    let chart = chart(id, View { dataset, query, lang: place.lang });
    for part in Part::ALL {
        let selector = ["[data-part=", part.slug(), "]"].concat();
        let Some(element) = page::within(figure, &selector) else { continue };
        let html = part.fill(&chart, query, place);
        page::when_free(&element, move |element| element.set_inner_html(&html));
    }
    let day = query.as_of.or_else(|| dataset.latest_day());
    let day = day.map_or_else(String::new, |day| day.to_string());
    let _ = figure.set_attribute("data-rule", query.rule.slug());
    let _ = figure.set_attribute("data-as-of", &day);
    if announce && page::has_focus(figure) {
        let count = chart.table.rows().count().to_string().into();
        let arguments = [("count", count), ("title", chart.title.plain().into())];
        page::announce(&Prose::fill(frame::ANNOUNCE.get(place.lang), &arguments).plain());
    }
}
