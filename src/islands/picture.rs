//! The picture of a live figure, which is written in two steps: what is in sight, and what is not.

use super::sight::Drawn;
use crate::browser::page;
use crate::markup::{drawings, pictures};
use ledger_charts::Layout;
use ledger_figures::chart::Panel;
use web_sys::Element;

/// Writes the panels that are in sight, in the layout that is seen; all of them when there are others than before.
pub(super) fn write_seen(picture: &Element, panels: &[Panel], drawn: &mut Drawn) {
    let layout = [drawn.layout];
    let headings =
        page::all_within(picture, ".panel-heading").into_iter().filter_map(|heading| heading.text_content());
    let new_headings =
        panels.iter().map(|panel| panel.heading.as_str()).filter(|heading| !heading.is_empty());
    let places = page::all_within(picture, ".panel");
    if places.len() != panels.len() || !headings.eq(new_headings) {
        picture.set_inner_html(&pictures(panels, &layout));
        drawn.panels = page::all_within(picture, ".panel");
        return;
    }
    for (place, panel) in places.iter().zip(panels) {
        if drawn.panels.contains(place) {
            place.set_inner_html(&drawings(panel, &layout));
        }
    }
}

/// Puts the other drawing beside each that was written, in the order of the page, and both into the other panels.
pub(super) fn write_unseen(picture: &Element, panels: &[Panel], drawn: &Drawn) {
    let (unseen, side) = match drawn.layout {
        Layout::Narrow => (Layout::Wide, "beforeend"),
        Layout::Wide => (Layout::Narrow, "afterbegin"),
    };
    for (place, panel) in page::all_within(picture, ".panel").iter().zip(panels) {
        if drawn.panels.contains(place) {
            let _ = place.insert_adjacent_html(side, &panel.picture.to_svg(unseen));
        } else {
            place.set_inner_html(&drawings(panel, &Layout::ALL));
        }
    }
}
