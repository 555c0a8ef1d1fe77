//! What of a figure the reader sees: that is written in the task of a choice.

use crate::browser::page;
use crate::markup::Part;
use ledger_charts::Layout;
use web_sys::{Element, HtmlElement};

/// What of a figure is in sight.
pub(super) struct Sight {
    /// Its parts, none of a figure outside of the window. Picture and table go together: the figure's attributes tell what
    /// both show.
    pub parts: Vec<Part>,
    /// What of the picture is; none when nothing is, when it has the focus, or when something else stands in its place.
    pub drawn: Option<Drawn>,
}

/// What of a picture is in sight.
pub(super) struct Drawn {
    /// Which of its two drawings.
    pub layout: Layout,
    /// The elements of its panels.
    pub panels: Vec<Element>,
}

impl Sight {
    /// Asks the browser.
    pub fn of(figure: &Element) -> Self {
        if !page::is_in_sight(figure) {
            return Self { parts: Vec::new(), drawn: None };
        }
        let is_seen = |part: &Part| element(figure, *part).is_some_and(|element| page::is_in_sight(&element));
        let seen: Vec<Part> = Part::ALL.iter().filter(|part| is_seen(part)).copied().collect();
        let is_together = |part: &Part| matches!(part, Part::Picture | Part::Table);
        let both = seen.iter().any(is_together);
        let parts = Part::ALL.iter().filter(|part| seen.contains(part) || both && is_together(part));
        let drawn =
            seen.contains(&Part::Picture).then(|| element(figure, Part::Picture).and_then(drawn)).flatten();
        Self { parts: parts.copied().collect(), drawn }
    }
}

/// The element of a part. Not every frame has every part.
pub(super) fn element(figure: &Element, part: Part) -> Option<HtmlElement> {
    page::within(figure, &["[data-part=", part.slug(), "]"].concat())
}

fn drawn(picture: HtmlElement) -> Option<Drawn> {
    if page::has_focus(&picture) {
        return None;
    }
    let layout = Layout::ALL.into_iter().find(|layout| {
        let drawing: Option<Element> = page::within(&picture, &[".picture-", layout.name()].concat());
        drawing.is_some_and(|drawing| page::is_shown(&drawing))
    })?;
    let panels = page::all_within(&picture, ".panel").into_iter().filter(page::is_in_sight).collect();
    Some(Drawn { layout, panels })
}
