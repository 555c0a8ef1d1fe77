//! The one place that speaks to ECharts. Every call may fail and none may take the program down.

use super::options::drawing;
use super::palette::Palette;
use crate::text::frame;
use gloo::events::EventListener;
use ledger_charts::Hue;
use ledger_core::format::Lang;
use ledger_core::query::Query;
use ledger_figures::chart::{ChartId, chart};
use ledger_figures::view::View;
use std::cell::RefCell;
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement};

#[wasm_bindgen]
extern "C" {
    /// The ECharts module.
    pub type Echarts;
    #[wasm_bindgen(method, catch)]
    fn init(this: &Echarts, place: &Element, theme: &JsValue, how: &JsValue) -> Result<Instance, JsValue>;

    /// One drawn chart.
    type Instance;
    #[wasm_bindgen(method, catch, js_name = setOption)]
    fn set_option(this: &Instance, option: &JsValue, how: &JsValue) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch)]
    fn resize(this: &Instance) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch)]
    fn dispose(this: &Instance) -> Result<(), JsValue>;
}

/// An open interactive view. Dropping it takes its listeners off.
struct Open {
    figure: Element,
    instances: Vec<Instance>,
    _listeners: Vec<EventListener>,
}

thread_local! {
    static OPEN: RefCell<Vec<Open>> = const { RefCell::new(Vec::new()) };
}

/// Opens the interactive view of a figure, or closes it.
///
/// # Errors
/// Whatever ECharts throws; the figure then shows its picture as before.
pub fn toggle(echarts: Echarts, figure: Element) -> Result<(), JsValue> {
    if close(&figure)? {
        return Ok(());
    }
    let instances = draw(&echarts, &figure)?;
    let window = web_sys::window().ok_or("no window")?;
    let resized = EventListener::new(&window, "resize", |_| {
        OPEN.with_borrow(|open| {
            open.iter().flat_map(|view| &view.instances).for_each(|chart| drop(chart.resize()))
        });
    });
    let again = figure.clone();
    let changed = EventListener::new(&window, "ledger:query", move |_| drop(redraw(&echarts, &again)));
    show(&figure, true)?;
    OPEN.with_borrow_mut(|open| open.push(Open { figure, instances, _listeners: vec![resized, changed] }));
    Ok(())
}

/// Closes the view of a figure; whether it was open.
fn close(figure: &Element) -> Result<bool, JsValue> {
    let view = OPEN.with_borrow_mut(|open| {
        let place = open.iter().position(|view| view.figure == *figure)?;
        Some(open.remove(place))
    });
    let Some(view) = view else { return Ok(false) };
    for instance in &view.instances {
        instance.dispose()?;
    }
    room(figure)?.set_text_content(None);
    show(figure, false)?;
    Ok(true)
}

/// Draws anew what is open, after the query has changed.
fn redraw(echarts: &Echarts, figure: &Element) -> Result<(), JsValue> {
    let old = OPEN.with_borrow_mut(|open| {
        let view = open.iter_mut().find(|view| view.figure == *figure)?;
        Some(core::mem::take(&mut view.instances))
    });
    for instance in old.into_iter().flatten() {
        instance.dispose()?;
    }
    room(figure)?.set_text_content(None);
    let instances = draw(echarts, figure)?;
    show(figure, true)?;
    OPEN.with_borrow_mut(|open| {
        if let Some(view) = open.iter_mut().find(|view| view.figure == *figure) {
            view.instances = instances;
        }
    });
    Ok(())
}

/// One instance for each panel, from the same series as the picture.
fn draw(echarts: &Echarts, figure: &Element) -> Result<Vec<Instance>, JsValue> {
    let window = web_sys::window().ok_or("no window")?;
    let document = window.document().ok_or("no document")?;
    let dataset = ledger_data::ledger();
    let query = Query::parse(&window.location().search()?, dataset);
    let lang = lang();
    let slug = figure.get_attribute("data-chart").unwrap_or_default();
    let id = ChartId::from_slug(&slug).ok_or("no such chart")?;
    let palette = palette(figure)?;
    let room = room(figure)?;
    let how = js_sys::JSON::parse(r#"{"renderer":"svg"}"#)?;
    let fresh = js_sys::JSON::parse(r#"{"notMerge":true}"#)?;
    let (mut instances, mut values) = (Vec::new(), Vec::new());
    for panel in chart(id, View { dataset, query: &query, lang }).panels {
        let drawing = drawing(&panel.picture, &palette);
        if !panel.heading.is_empty() {
            let heading = document.create_element("p")?;
            heading.set_class_name("panel-heading");
            heading.set_text_content(Some(&panel.heading));
            room.append_child(&heading)?;
        }
        let place: HtmlElement = document.create_element("div")?.dyn_into()?;
        // The table and the sentences speak; a second, generated account would only repeat them.
        place.set_attribute("aria-hidden", "true")?;
        place.style().set_property("height", &[drawing.height.to_string().as_str(), "px"].concat())?;
        room.append_child(&place)?;
        let instance = echarts.init(&place, &JsValue::NULL, &how)?;
        instance.set_option(&js_sys::JSON::parse(&drawing.option.to_string())?, &fresh)?;
        instances.push(instance);
        values.extend(drawing.values);
    }
    room.set_attribute("data-values", &serde_json::to_string(&values).unwrap_or_default())?;
    Ok(instances)
}

fn lang() -> Lang {
    let root = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.document_element());
    root.and_then(|root| Lang::from_slug(&root.get_attribute("lang")?)).unwrap_or(Lang::Ko)
}

fn room(figure: &Element) -> Result<Element, JsValue> {
    figure.query_selector("[data-interactive-view]")?.ok_or_else(|| "no room for the view".into())
}

/// Shows the view in place of the picture, or the other way round.
fn show(figure: &Element, open: bool) -> Result<(), JsValue> {
    if let Some(picture) = figure.query_selector("[data-picture]")? {
        if open { picture.set_attribute("hidden", "")? } else { picture.remove_attribute("hidden")? }
    }
    if open {
        figure.set_attribute("data-view", "interactive")?
    } else {
        figure.remove_attribute("data-view")?
    }
    if let Some(button) = figure.query_selector("button[data-interactive]")? {
        let words = if open { frame::STATIC } else { frame::INTERACTIVE };
        button.set_text_content(Some(words.get(lang())));
    }
    Ok(())
}

/// The colours of the page, as the browser resolves them.
fn palette(figure: &Element) -> Result<Palette, JsValue> {
    let window = web_sys::window().ok_or("no window")?;
    let style = window.get_computed_style(figure)?.ok_or("no style")?;
    let colour = |name: &str| style.get_property_value(name).map(|value| value.trim().to_owned());
    let mut hues: [String; 7] = Default::default();
    for hue in Hue::ALL {
        hues[hue.index()] = colour(Palette::property(hue))?;
    }
    Ok(Palette {
        ink: colour("--ink")?,
        ink_soft: colour("--ink-soft")?,
        rule: colour("--rule")?,
        paper: colour("--paper")?,
        face: colour("font-family")?,
        hues,
    })
}
