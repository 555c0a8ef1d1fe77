//! The honest picture, as drawn by `ledger-charts`.

use super::Html;
use ledger_charts::Layout;
use ledger_figures::chart::Panel;

/// The panels of a chart, each in these layouts.
pub fn pictures(panels: &[Panel], layouts: &[Layout]) -> String {
    let mut html = Html::default();
    for panel in panels {
        if !panel.heading.is_empty() {
            html.element("p", &[("class", "panel-heading")], &panel.heading);
        }
        html.open("div", &[("class", "panel")]);
        html.raw(&drawings(panel, layouts));
        html.close("div");
    }
    html.finish()
}

/// One panel in these layouts; of several the style sheet shows the one that fits.
pub fn drawings(panel: &Panel, layouts: &[Layout]) -> String {
    layouts.iter().map(|layout| panel.picture.to_svg(*layout)).collect()
}
