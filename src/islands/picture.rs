//! The picture of a live figure. Of the two drawings of a panel the style sheet shows one: that one is written anew where it
//! shows something else than before. The other one is emptied, and drawn when it comes to be seen.

use super::sight;
use crate::browser::page;
use crate::markup::{Shown, pictures};
use ledger_charts::Layout;
use ledger_lists::Listed;
use std::rc::Rc;
use web_sys::Element;

/// The drawings that stand in a picture.
pub(super) struct Drawings {
    /// What its panels are of: how many, with which headings.
    framed: Rc<Shown>,
    panels: Vec<Panel>,
}

/// What a panel shows in each layout, in one of them at least; nothing where the drawing was emptied.
struct Panel([Option<Rc<Shown>>; Layout::ALL.len()]);

impl Drawings {
    /// The drawings of a whole picture.
    pub fn of(shown: &Rc<Shown>) -> Self {
        Self::seen(shown, None)
    }

    /// The drawings of a picture in the layout that is seen, or in both.
    fn seen(shown: &Rc<Shown>, seen: Option<Layout>) -> Self {
        let drawn = |layout| seen.is_none_or(|seen| seen == layout);
        let panel = |_| Panel(Layout::ALL.map(|layout| drawn(layout).then(|| shown.clone())));
        Self { framed: shown.clone(), panels: shown.chart.panels.iter().map(panel).listed() }
    }

    /// Brings all panels, or those in sight, up to what is to be shown: in the layout that is seen, or in both.
    pub fn write(
        &mut self,
        picture: &Element,
        now: &Rc<Shown>,
        seen: Option<Layout>,
        in_sight: Option<&[Element]>,
    ) {
        if !self.has_panels_of(now) {
            picture.set_inner_html(&pictures(&now.chart.panels, seen));
            *self = Self::seen(now, seen);
            return;
        }
        for (index, (place, panel)) in sight::panels(picture).iter().zip(&mut self.panels).enumerate() {
            if in_sight.is_none_or(|panels| panels.contains(place)) {
                panel.write(place, now, index, seen);
            }
        }
    }

    /// Whether they show this already, in the layout that is seen or in both.
    pub fn show(&self, now: &Shown, seen: Option<Layout>) -> bool {
        let mut panels = self.panels.iter().enumerate();
        self.has_panels_of(now) && panels.all(|(index, panel)| panel.shows(now, index, seen))
    }

    fn has_panels_of(&self, now: &Shown) -> bool {
        let headings = now.chart.panels.iter().map(|panel| &panel.heading);
        self.framed.chart.panels.iter().map(|panel| &panel.heading).eq(headings)
    }

    /// Makes ready for paper: the wide drawings, and where they may be cut.
    pub fn lay_on_paper(&mut self, picture: &Element) {
        self.complete(picture, Layout::Wide);
        for (index, (place, panel)) in sight::panels(picture).iter().zip(&self.panels).enumerate() {
            panel.slice(place, index);
        }
    }

    /// Draws in this layout what was emptied in it.
    pub fn complete(&mut self, picture: &Element, layout: Layout) {
        for (index, (place, panel)) in sight::panels(picture).iter().zip(&mut self.panels).enumerate() {
            panel.complete(place, index, layout);
        }
    }
}

impl Panel {
    /// Whether nothing in it is of something else, and the drawing that is seen is there.
    fn shows(&self, now: &Shown, index: usize, seen: Option<Layout>) -> bool {
        Layout::ALL.into_iter().zip(&self.0).all(|(layout, standing)| match standing {
            Some(before) => before.chart.panels[index] == now.chart.panels[index],
            None => seen.is_some_and(|seen| seen != layout),
        })
    }

    fn write(&mut self, place: &Element, now: &Rc<Shown>, index: usize, seen: Option<Layout>) {
        let panel = &now.chart.panels[index];
        for (layout, standing) in Layout::ALL.into_iter().zip(&mut self.0) {
            if standing.as_ref().is_some_and(|before| before.chart.panels[index] == *panel) {
                continue;
            }
            let is_seen = seen.is_none_or(|seen| seen == layout);
            if is_seen || standing.is_some() {
                let Some(drawing) = sight::drawing(place, layout) else { continue };
                match is_seen {
                    true => drawing.set_outer_html(&panel.picture.to_svg(layout)),
                    false => drawing.set_inner_html(""),
                }
            }
            *standing = is_seen.then(|| now.clone());
        }
    }

    fn complete(&mut self, place: &Element, index: usize, layout: Layout) {
        let other = self.0.iter().flatten().next().cloned();
        if let (standing @ None, Some(shown), Some(drawing)) =
            (&mut self.0[layout as usize], other, sight::drawing(place, layout))
        {
            drawing.set_outer_html(&shown.chart.panels[index].picture.to_svg(layout));
            *standing = Some(shown);
        }
    }

    /// Cuts the wide drawing anew.
    fn slice(&self, place: &Element, index: usize) {
        let [.., Some(shown)] = &self.0 else { return };
        if let Some(before) = page::within::<Element>(place, ".slices") {
            before.remove();
        }
        let _ = place.insert_adjacent_html("beforeend", &shown.chart.panels[index].picture.to_slices());
    }
}
