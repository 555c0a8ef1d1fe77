//! A chart for other sites' pages: the same frame without what belongs to our own page.

use super::figure::unchosen;
use crate::markup::Part;
use crate::site::{Page, Place};
use crate::text::{frame, site};
use ledger_figures::chart::ChartId;
use leptos::prelude::*;

/// A whole embed: finding, picture, source, as of when, words, table, and the way to the chart's own page.
#[component]
pub fn Embed(
    /// Which chart.
    id: ChartId,
    /// Where the page stands.
    place: Place,
) -> impl IntoView {
    let lang = place.lang;
    let unchosen = unchosen(id, &place);
    let fill = |part: Part| unchosen.fill(part);
    let title_id = [id.slug(), "-title"].concat();
    let signs = id.has_signs().then(|| {
        view! { <a href=place.to_signs()>{frame::GRAMMAR.get(lang)}</a> " · " }
    });
    view! {
        <main class="page-embed">
            <figure class="chart" id=id.slug() data-chart=id.slug() data-rule=unchosen.rule() data-as-of=unchosen.as_of() aria-labelledby=title_id.clone()>
                <h1 class="figure-title" id=title_id.clone() data-part="title" inner_html=fill(Part::Title)></h1>
                <p class="figure-subtitle" data-part="subtitle" inner_html=fill(Part::Subtitle)></p>
                <div class="pictures" data-picture="" data-part="picture" inner_html=fill(Part::Picture)></div>
                <p class="source-line" data-part="source" inner_html=fill(Part::Source)></p>
                <p class="figure-state" data-part="state" inner_html=fill(Part::State)></p>
                <p class="figure-note" data-part="note" inner_html=fill(Part::Note)></p>
                <details class="figure-table opens">
                    <summary>{frame::TABLE.get(lang)}</summary>
                    <div class="table-scroll" tabindex="0" role="region" aria-labelledby=title_id.clone() data-part="table" inner_html=fill(Part::Table)></div>
                </details>
                <p class="figure-foot">
                    <a href=place.to(Page::Chart(id))>{site::NAME.get(lang)}</a>
                    " · " {signs} {site::LICENCE_NAME}
                </p>
            </figure>
        </main>
    }
}
