//! The picture of a live figure: of its drawings only those are written anew that show something else than before.

use super::sight::Drawn;
use crate::browser::page;
use crate::markup::{Shown, pictures};
use ledger_charts::Layout;
use std::rc::Rc;
use std::slice;
use web_sys::Element;

/// The drawings that stand in a picture.
pub(super) struct Drawings {
    /// What its panels are of: how many, with which headings.
    framed: Rc<Shown>,
    /// What each panel shows in each layout; nothing where a drawing is still missing.
    panels: Vec<[Option<Rc<Shown>>; Layout::ALL.len()]>,
}

impl Drawings {
    /// The drawings of a whole picture.
    pub fn of(shown: &Rc<Shown>) -> Self {
        Self::framed(shown, &Layout::ALL)
    }

    fn framed(shown: &Rc<Shown>, layouts: &[Layout]) -> Self {
        let panel = || Layout::ALL.map(|layout| layouts.contains(&layout).then(|| shown.clone()));
        Self { framed: shown.clone(), panels: shown.chart.panels.iter().map(|_| panel()).collect() }
    }

    /// Brings the drawings that are in sight up to what is to be shown, or all.
    pub fn write(&mut self, picture: &Element, now: &Rc<Shown>, in_sight: Option<&Drawn>) {
        let layouts = in_sight.map_or(&Layout::ALL[..], |drawn| slice::from_ref(&drawn.layout));
        if !self.has_panels_of(now) {
            picture.set_inner_html(&pictures(&now.chart.panels, layouts));
            *self = Self::framed(now, layouts);
            return;
        }
        for (index, place) in page::all_within(picture, ".panel").iter().enumerate() {
            if in_sight.is_none_or(|drawn| drawn.panels.contains(place)) {
                layouts.iter().for_each(|layout| self.draw(place, index, *layout, now));
            }
        }
    }

    fn has_panels_of(&self, now: &Shown) -> bool {
        let headings = now.chart.panels.iter().map(|panel| &panel.heading);
        self.framed.chart.panels.iter().map(|panel| &panel.heading).eq(headings)
    }

    fn draw(&mut self, place: &Element, index: usize, layout: Layout, now: &Rc<Shown>) {
        let Some(standing) = self.panels.get_mut(index).map(|panel| &mut panel[layout as usize]) else {
            return;
        };
        let panel = &now.chart.panels[index];
        match standing.replace(now.clone()) {
            Some(before) if before.chart.panels[index] == *panel => {}
            Some(_) => {
                let drawing: Option<Element> = page::within(place, &[".picture-", layout.name()].concat());
                drawing.iter().for_each(|drawing| drawing.set_outer_html(&panel.picture.to_svg(layout)));
            }
            None => {
                // The narrow one comes first.
                let side = if layout == Layout::Narrow { "afterbegin" } else { "beforeend" };
                let _ = place.insert_adjacent_html(side, &panel.picture.to_svg(layout));
            }
        }
    }
}
