//! ECharts, as far as it is spoken to. Every call may fail and none may take the program down.

use super::page;
use crate::interactive::options::Drawing;
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

/// Draws into a new element at the end of `room`. `chosen` hears the keys of what is clicked.
pub(super) fn draw(
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
