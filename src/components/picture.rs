//! The honest picture, as drawn by `ledger-charts`.

use ledger_charts::Layout;
use ledger_figures::chart::Panel;
use leptos::prelude::*;

/// The panels of a chart, each in both layouts; the style sheet shows the one that fits.
#[component]
pub fn Pictures(
    /// The panels.
    panels: Vec<Panel>,
) -> impl IntoView {
    let panel = |panel: Panel| {
        let heading = (!panel.heading.is_empty())
            .then(|| view! { <p class="panel-heading">{panel.heading.clone()}</p> });
        // Escaped where it is written; the one place where ready-made markup goes in.
        let drawn = [panel.picture.to_svg(Layout::Narrow), panel.picture.to_svg(Layout::Wide)].concat();
        view! {
            {heading}
            <div class="panel" inner_html=drawn></div>
        }
    };
    view! { <div class="pictures" data-picture="">{panels.into_iter().map(panel).collect_view()}</div> }
}
