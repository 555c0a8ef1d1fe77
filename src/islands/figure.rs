//! One live chart: its parts written anew when the query changes, by the writer that wrote the static page.

use crate::browser::page;
use crate::markup::Part;
use crate::site::Place;
use crate::text::frame;
use ledger_core::query::{Query, Tab};
use ledger_figures::chart::{Chart, ChartId, chart};
use ledger_figures::prose::Prose;
use ledger_figures::view::View;
use web_sys::Element;

/// Opens in every figure what the address asks for; what the reader has opened already stays open.
pub(super) fn open_all(tab: Tab) {
    let selector = match tab {
        Tab::Chart => return,
        Tab::Table => "details.figure-table",
        Tab::Sources => "details.figure-sources",
    };
    for details in page::all(selector) {
        let _ = details.set_attribute("open", "");
    }
}

/// Writes every figure for a query. The one whose control was used says what it shows now.
pub(super) fn write_all(query: &Query, place: &Place, announce: bool) {
    for figure in page::all("figure[data-chart]") {
        let id = figure.get_attribute("data-chart").and_then(|slug| ChartId::from_slug(&slug));
        let Some(id) = id else { continue };
        let chart = chart(id, View { dataset: ledger_data::ledger(), query, lang: place.lang });
        write(&figure, &chart, query, place);
        if announce && page::has_focus(&figure) {
            let count = chart.table.rows().count().to_string().into();
            let arguments = [("count", count), ("title", chart.title.plain().into())];
            page::announce(&Prose::fill(frame::ANNOUNCE.get(place.lang), &arguments).plain());
        }
    }
}

/// Writes all parts of a figure. One that holds the reader's focus waits until it leaves.
fn write(figure: &Element, chart: &Chart, query: &Query, place: &Place) {
    for part in Part::ALL {
        let selector = ["[data-part=", part.slug(), "]"].concat();
        let Some(element) = page::within(figure, &selector) else { continue };
        let html = part.fill(chart, query, place);
        page::when_free(&element, move |element| element.set_inner_html(&html));
    }
    let day = query.as_of.or_else(|| ledger_data::ledger().latest_day());
    let day = day.map_or_else(String::new, |day| day.to_string());
    let _ = figure.set_attribute("data-rule", query.rule.slug());
    let _ = figure.set_attribute("data-as-of", &day);
}
