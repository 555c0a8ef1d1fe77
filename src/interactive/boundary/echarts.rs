//! ECharts, as far as it is spoken to. Every call may fail and none may take the program down.

use super::{Scene, page};
use crate::interactive::options::{Datum, Drawing, Setting, drawing};
use ledger_figures::chart::Panel;
use ledger_lists::AddAll;
use wasm_bindgen::prelude::*;
use web_sys::Element;

#[wasm_bindgen]
extern "C" {
    /// The ECharts module.
    #[derive(Clone)]
    pub type Echarts;
    #[wasm_bindgen(method, catch)]
    fn init(this: &Echarts, place: &Element, theme: &JsValue, how: &JsValue) -> Result<Instance, JsValue>;

    /// One drawn chart.
    type Instance;
    #[wasm_bindgen(method, catch, js_name = setOption)]
    fn set_option(this: &Instance, option: &JsValue, how: &JsValue) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch)]
    fn on(this: &Instance, event: &str, handler: &JsValue) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch)]
    fn dispose(this: &Instance) -> Result<(), JsValue>;
}

/// A drawing on the page. It goes with its listener when it is dropped.
pub(super) struct Drawn {
    instance: Instance,
    _click: Option<Closure<dyn FnMut(JsValue)>>,
}

impl Drop for Drawn {
    fn drop(&mut self) {
        // Nothing is left to be done about a chart that cannot be taken down.
        let _ = self.instance.dispose();
    }
}

/// Panels on the page.
#[derive(Default)]
pub(super) struct Panels {
    pub drawn: Vec<Drawn>,
    /// What can be looked into.
    pub data: Vec<Datum>,
    /// The drawn values, as JSON.
    pub values: String,
}

/// Draws panels one below the other at the end of `part`. `chosen` hears the keys of what is clicked.
pub(super) fn draw_panels(
    scene: &Scene,
    part: &Element,
    panels: &[Panel],
    chosen: Option<impl Fn(String) + Clone + 'static>,
) -> Result<Panels, JsValue> {
    let palette = page::palette(&scene.figure)?;
    let width = scene.room.client_width().unsigned_abs();
    let setting = Setting { palette: &palette, lang: page::place().lang, width };
    let (mut all, mut values) = (Panels::default(), Vec::new());
    for panel in panels {
        if !panel.heading.is_empty() {
            page::add(part, "p", "panel-heading", &panel.heading)?;
        }
        let drawing = drawing(&panel.picture, setting);
        all.drawn.push(draw(&scene.echarts, part, &drawing, chosen.clone())?);
        values.add_all(drawing.values);
        all.data.add_all(drawing.data);
    }
    all.values = serde_json::to_string(&values).unwrap_or_default();
    Ok(all)
}

/// Draws into a new element at the end of `room`. `chosen` hears the keys of what is clicked.
fn draw(
    echarts: &Echarts,
    room: &Element,
    drawing: &Drawing,
    chosen: Option<impl Fn(String) + 'static>,
) -> Result<Drawn, JsValue> {
    let place = page::add(room, "div", "", "")?;
    // The table, the sentences and the lists speak; a second, generated account would only repeat them.
    place.set_attribute("aria-hidden", "true")?;
    place.style().set_property("height", &[drawing.height.to_string().as_str(), "px"].concat())?;
    let instance = echarts.init(&place, &JsValue::NULL, &js_sys::JSON::parse(r#"{"renderer":"svg"}"#)?)?;
    let mut drawn = Drawn { instance, _click: None };
    let option = js_sys::JSON::parse(&drawing.option.to_string())?;
    drawn.instance.set_option(&option, &js_sys::JSON::parse(r#"{"notMerge":true}"#)?)?;
    if let Some(chosen) = chosen {
        let words = drawing.words.clone();
        let click = Closure::new(move |event: JsValue| {
            if let Some(key) = key(&event, &words) {
                chosen(key);
            }
        });
        drawn.instance.on("click", click.as_ref())?;
        drawn._click = Some(click);
    }
    Ok(drawn)
}

/// The key of what was clicked: that of a mark, or of the words beside it.
fn key(event: &JsValue, words: &[String]) -> Option<String> {
    let field = |of: &JsValue, name: &str| js_sys::Reflect::get(of, &name.into()).ok();
    if field(event, "componentType")?.as_string()? == "yAxis" {
        let line = field(event, "dataIndex")?.as_f64()?;
        return words.get(line as usize).filter(|key| !key.is_empty()).cloned();
    }
    field(&field(event, "data")?, "key")?.as_string()
}
