//! The honest picture, as drawn by `ledger-charts`.

use super::Html;
use ledger_charts::Layout;
use ledger_figures::chart::Panel;

/// The panels of a chart, each with a drawing for either layout, of which the style sheet shows the one that fits. Without
/// the drawings of other layouts than the one that is seen, if it is known; in their place is nothing but an empty one.
pub fn pictures(panels: &[Panel], seen: Option<Layout>) -> String {
    let mut html = Html::default();
    for panel in panels {
        if !panel.heading.is_empty() {
            html.element("p", &[("class", "panel-heading")], &panel.heading);
        }
        html.open("div", &[("class", "panel")]);
        for layout in Layout::ALL {
            if seen.is_none_or(|seen| seen == layout) {
                html.raw(&panel.picture.to_svg(layout));
            } else {
                html.element("svg", &[("class", &["picture picture-", layout.name()].concat())], "");
            }
        }
        // Whoever knows which one is seen cuts the other one when it comes to paper.
        if seen.is_none() {
            html.raw(&panel.picture.to_slices());
        }
        html.close("div");
    }
    html.finish()
}
