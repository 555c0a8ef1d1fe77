//! What of a figure the reader sees: that is written in the task of a choice.

use crate::browser::page;
use crate::markup::Part;
use ledger_charts::Layout;
use ledger_lists::Listed;
use web_sys::{Element, HtmlElement};

/// What of a figure is in sight.
pub(super) struct Sight {
    /// Its parts, none of a figure outside of the window. Picture and table go together: the figure's attributes tell what
    /// both show.
    pub parts: Vec<Part>,
    /// The panels of its picture that are.
    pub panels: Vec<Element>,
    /// In which layout its picture is shown; none outside of the window, or while something else stands in its place.
    pub layout: Option<Layout>,
}

impl Sight {
    /// Asks the browser.
    pub fn of(figure: &Element) -> Self {
        if !page::is_in_sight(figure) {
            return Self { parts: Vec::new(), panels: Vec::new(), layout: None };
        }
        let is_seen = |part: &Part| element(figure, *part).is_some_and(|element| page::is_in_sight(&element));
        let seen: Vec<Part> = Part::ALL.iter().filter(|part| is_seen(part)).copied().listed();
        let is_together = |part: &Part| matches!(part, Part::Picture | Part::Table);
        let both = seen.iter().any(is_together);
        let parts = Part::ALL.iter().filter(|part| seen.contains(part) || both && is_together(part));
        let picture = element(figure, Part::Picture);
        let panels = picture.iter().flat_map(|picture| panels(picture)).filter(page::is_in_sight).listed();
        let layout = picture.as_ref().and_then(|picture| layout(picture));
        Self { parts: parts.copied().listed(), panels, layout }
    }
}

/// The element of a part. Not every frame has every part.
pub(super) fn element(figure: &Element, part: Part) -> Option<HtmlElement> {
    page::within(figure, &["[data-part=", part.slug(), "]"].concat())
}

/// The panels of a picture.
pub(super) fn panels(picture: &Element) -> Vec<Element> {
    page::all_within(picture, ".panel")
}

/// In which layout the style sheet shows a picture; none while something else stands in its place.
pub(super) fn layout(picture: &Element) -> Option<Layout> {
    let is_seen = |layout: &Layout| drawing(picture, *layout).is_some_and(|drawing| page::is_shown(&drawing));
    Layout::ALL.into_iter().find(is_seen)
}

/// The drawing of a panel, or the first one of a picture, in a layout.
pub(super) fn drawing(place: &Element, layout: Layout) -> Option<Element> {
    page::within(place, &[".picture-", layout.name()].concat())
}
