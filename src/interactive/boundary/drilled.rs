//! What lies behind one datum: the way back, the claims drawn as rows, and links to the records.

use super::echarts::{self, Drawn};
use super::{Scene, back, page};
use crate::interactive::options::text::with_dots_kept;
use crate::site::Place;
use crate::text::interactive as words;
use gloo::events::EventListener;
use ledger_figures::drill::{Drill, Link, Target};
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

/// What lies behind one datum, on the page.
pub(super) struct Drilled {
    /// The datum.
    pub key: String,
    /// Where in the page the reader came from.
    pub scroll: (f64, f64),
    part: HtmlElement,
    heading: HtmlElement,
    drawn: Vec<Drawn>,
    _listener: EventListener,
}

impl Drilled {
    pub fn draw(scene: &Scene, key: &str, drill: &Drill) -> Result<Self, JsValue> {
        let place = page::place();
        let part = page::add(&scene.room, "div", "drilled", "")?;
        part.set_attribute("data-drill", key)?;
        let heading = page::add(&part, "h3", "", &drill.heading)?;
        heading.set_tab_index(-1);
        let way_back = page::add_button(&part, "way-back", words::BACK.get(place.lang))?;
        let figure = scene.figure.clone();
        let listener = EventListener::new(&way_back, "click", move |_| back(&figure));
        let window = page::window()?;
        let scroll = (window.scroll_x()?, window.scroll_y()?);
        let mut drilled =
            Self { key: key.to_owned(), scroll, part, heading, drawn: Vec::new(), _listener: listener };
        // Half of it is worse than none.
        drilled.fill(scene, drill, &place).inspect_err(|_| drilled.part.remove())?;
        Ok(drilled)
    }

    fn fill(&mut self, scene: &Scene, drill: &Drill, place: &Place) -> Result<(), JsValue> {
        for sentence in &drill.sentences {
            page::add(&self.part, "p", "", sentence)?;
        }
        let panels = echarts::draw_panels(scene, &self.part, &drill.panels, None::<fn(String)>)?;
        self.part.set_attribute("data-values", &panels.values)?;
        self.drawn = panels.drawn;
        self.links(&drill.links, place)
    }

    fn links(&self, links: &[Link], place: &Place) -> Result<(), JsValue> {
        page::add(&self.part, "p", "panel-heading", words::RECORDS.get(place.lang))?;
        let list = page::add(&self.part, "ul", "", "")?;
        for link in links {
            let item = page::add(&list, "li", "", "")?;
            let href = match link.target {
                Target::Claim(claim) => place.to_claim(claim),
                Target::Source(source) => place.to_source(&ledger_data::ledger().source(source).id),
            };
            page::add(&item, "a", "", &with_dots_kept(&link.text))?.set_attribute("href", &href)?;
        }
        Ok(())
    }

    /// Takes the reader there: the heading is read out, the way back is next.
    pub fn focus(&self) -> Result<(), JsValue> {
        self.heading.focus()
    }

    /// Whether the reader is in it.
    pub fn has_focus(&self) -> bool {
        let active = page::document().ok().and_then(|document| document.active_element());
        active.is_some_and(|active| self.part.contains(Some(&active)))
    }

    /// Takes it off the page.
    pub fn remove(self) {
        self.part.remove();
    }
}
