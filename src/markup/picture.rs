//! The honest picture, as drawn by `ledger-charts`.

use super::Html;
use ledger_charts::Layout;
use ledger_figures::chart::Panel;

/// The panels of a chart, each in both layouts; the style sheet shows the one that fits.
pub fn pictures(panels: &[Panel]) -> String {
    let mut html = Html::default();
    for panel in panels {
        if !panel.heading.is_empty() {
            html.element("p", &[("class", "panel-heading")], &panel.heading);
        }
        html.open("div", &[("class", "panel")]);
        Layout::ALL.iter().for_each(|layout| html.raw(&panel.picture.to_svg(*layout)));
        html.close("div");
    }
    html.finish()
}
