//! The frame that every chart has, in this order: finding, what is measured, controls, picture, source line, words,
//! note, table, sources, licence.

use super::FigureControls;
use crate::markup::Part;
use crate::site::{Page, Place};
use crate::text::frame;
use ledger_core::query::Query;
use ledger_figures::chart::{ChartId, chart};
use ledger_figures::view::View;
use leptos::prelude::*;

/// A chart as the page has it before any script. What changes with the query stands in elements with `data-part`;
/// the live page fills the same elements with the same writer.
#[component]
pub fn StaticFigure(
    /// Which chart.
    id: ChartId,
    /// Where the page stands.
    place: Place,
) -> impl IntoView {
    let query = Query::default();
    let dataset = ledger_data::ledger();
    let lang = place.lang;
    let chart = chart(id, View { dataset, query: &query, lang });
    let fill = |part: Part| part.fill(&chart, &query, &place);
    let title_id = [id.slug(), "-title"].concat();
    let as_of = dataset.latest_day().map(|day| day.to_string());
    let controls = view! { <FigureControls chart=chart.clone() place=place.clone()/> };
    view! {
        <figure class="chart" id=id.slug() data-chart=id.slug() data-rule=query.rule.slug() data-as-of=as_of aria-labelledby=title_id.clone()>
            <p class="figure-subject">{crate::text::site::chart(id).get(lang)}</p>
            <h2 class="figure-title" id=title_id.clone() data-part="title" inner_html=fill(Part::Title)></h2>
            <p class="figure-subtitle" data-part="subtitle" inner_html=fill(Part::Subtitle)></p>
            <details class="controls">
                <summary>{frame::CONTROLS.get(lang)}</summary>
                <p class="controls-off">{frame::CONTROLS_NEED_SCRIPT.get(lang)}</p>
                <div class="controls-live" data-controls="">{controls}</div>
            </details>
            <div class="pictures" data-picture="" data-part="picture" inner_html=fill(Part::Picture)></div>
            <div class="interactive" data-interactive-view=""></div>
            <div class="figure-actions">
                // Shown by the loader, once it knows that programs can run.
                <button type="button" data-interactive="" data-failed=frame::INTERACTIVE_FAILED.get(lang) hidden="">{frame::INTERACTIVE.get(lang)}</button>
            </div>
            <p class="source-line" data-part="source" inner_html=fill(Part::Source)></p>
            <p class="figure-state" data-part="state" inner_html=fill(Part::State)></p>
            <p class="figure-summary" data-part="summary" inner_html=fill(Part::Summary)></p>
            <p class="figure-note">
                <span class="note-label">{frame::NOTE.get(lang)}</span>" "
                <span data-part="note" inner_html=fill(Part::Note)></span>
            </p>
            <details class="figure-table">
                <summary>{frame::TABLE.get(lang)}</summary>
                <div class="table-scroll" tabindex="0" role="region" aria-labelledby=title_id.clone() data-part="table" inner_html=fill(Part::Table)></div>
            </details>
            <details class="figure-sources">
                <summary>{frame::SOURCES.get(lang)}</summary>
                <div data-part="sources" inner_html=fill(Part::Sources)></div>
            </details>
            <p class="figure-foot">{frame::LICENCE.get(lang)}" · "<a href=place.to(Page::Chart(id))>{frame::OWN_PAGE.get(lang)}</a></p>
        </figure>
    }
}
