//! The whole drawing: one ECharts instance for each panel, and the list of everything in it, for those who do not point.

use super::echarts::{self, Drawn};
use super::{Scene, look_behind, page};
use crate::interactive::options::Datum;
use crate::text::interactive as words;
use gloo::events::EventListener;
use wasm_bindgen::prelude::*;
use web_sys::{HtmlElement, HtmlSelectElement};

/// The whole drawing on the page.
pub(super) struct Whole {
    part: HtmlElement,
    picker: Option<HtmlSelectElement>,
    drawn: Vec<Drawn>,
    _listener: Option<EventListener>,
}

impl Whole {
    pub fn draw(scene: &Scene) -> Result<Self, JsValue> {
        let part = page::add(&scene.room, "div", "", "")?;
        let figure = scene.figure.clone();
        let chosen = move |key| look_behind(figure.clone(), key);
        let panels = echarts::draw_panels(scene, &part, &scene.chart.panels, Some(chosen))?;
        scene.room.set_attribute("data-values", &panels.values)?;
        let mut whole = Self { part, picker: None, drawn: panels.drawn, _listener: None };
        if !panels.data.is_empty() {
            whole.pick(scene, &panels.data)?;
        }
        Ok(whole)
    }

    /// A list of everything that can be looked into, and the button that does it.
    fn pick(&mut self, scene: &Scene, data: &[Datum]) -> Result<(), JsValue> {
        let lang = page::place().lang;
        let row = page::add(&self.part, "div", "look-behind", "")?;
        let label = page::add(&row, "label", "control", "")?;
        page::add(&label, "span", "", words::PICK.get(lang))?;
        let picker: HtmlSelectElement = page::add(&label, "select", "", "")?.dyn_into()?;
        for datum in data {
            let option = page::add(&picker, "option", "", &datum.spoken)?;
            option.set_attribute("value", &datum.key)?;
        }
        let button = page::add_button(&row, "chip", words::OPEN.get(lang))?;
        let (figure, chosen) = (scene.figure.clone(), picker.clone());
        let listener =
            EventListener::new(&button, "click", move |_| look_behind(figure.clone(), chosen.value()));
        self.picker = Some(picker);
        self._listener = Some(listener);
        Ok(())
    }

    pub fn hide(&self) -> Result<(), JsValue> {
        self.part.set_attribute("hidden", "")
    }

    /// Shows the drawing again as it was left, and gives the focus to its list.
    pub fn show(&self) -> Result<(), JsValue> {
        self.part.remove_attribute("hidden")?;
        self.picker.as_ref().map_or(Ok(()), |picker| page::focus_in_place(picker))
    }

    /// Takes it off the page.
    pub fn remove(&mut self) {
        self.drawn.clear();
        self.part.remove();
    }
}
