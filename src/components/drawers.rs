//! What the words under a chart open. Each content stands in one element: the style sheet lays it below all the words.

use crate::text::frame;
use ledger_core::format::Lang;
use leptos::prelude::*;

/// The table twin of the picture.
#[component]
pub fn TableDrawer(
    /// Names the table: the title of its chart.
    title_id: String,
    /// The table as HTML text.
    table: String,
    /// Language of the page.
    lang: Lang,
) -> impl IntoView {
    view! {
        <details class="figure-table">
            <summary>{frame::TABLE.get(lang)}</summary>
            <div class="drawer table-scroll" tabindex="0" role="region" aria-labelledby=title_id data-part="table" inner_html=table></div>
        </details>
    }
}

/// Every source of the chart.
#[component]
pub fn SourcesDrawer(
    /// The list as HTML text.
    sources: String,
    /// Language of the page.
    lang: Lang,
) -> impl IntoView {
    view! {
        <details class="figure-sources">
            <summary>{frame::SOURCES.get(lang)}</summary>
            <div class="drawer" data-part="sources" inner_html=sources></div>
        </details>
    }
}
