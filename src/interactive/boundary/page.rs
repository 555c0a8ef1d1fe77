//! The page around a view: its language, its query, its colours, and new parts for it.

use crate::interactive::palette::Palette;
use crate::site::Place;
use ledger_core::format::Lang;
use ledger_core::query::Query;
use wasm_bindgen::prelude::*;
use web_sys::{Document, Element, HtmlElement, Window};

pub(super) fn window() -> Result<Window, JsValue> {
    web_sys::window().ok_or_else(|| "no window".into())
}

pub(super) fn document() -> Result<Document, JsValue> {
    window()?.document().ok_or_else(|| "no document".into())
}

/// Where the page stands.
pub(super) fn place() -> Place {
    let root = document().ok().and_then(|document| document.document_element());
    let attribute = |name: &str| root.as_ref()?.get_attribute(name);
    let lang = attribute("lang").and_then(|slug| Lang::from_slug(&slug)).unwrap_or(Lang::Ko);
    Place::at(attribute("data-root").unwrap_or_default(), lang)
}

/// What is asked for.
pub(super) fn query() -> Result<Query, JsValue> {
    Ok(Query::parse(&window()?.location().search()?, ledger_data::ledger()))
}

/// The part of a figure that a view is drawn in.
pub(super) fn room(figure: &Element) -> Result<Element, JsValue> {
    figure.query_selector("[data-interactive-view]")?.ok_or_else(|| "no room for the view".into())
}

/// A new part at the end of another.
pub(super) fn add(parent: &Element, tag: &str, class: &str, text: &str) -> Result<HtmlElement, JsValue> {
    let part: HtmlElement = document()?.create_element(tag)?.dyn_into()?;
    if !class.is_empty() {
        part.set_class_name(class);
    }
    if !text.is_empty() {
        part.set_text_content(Some(text));
    }
    parent.append_child(&part)?;
    Ok(part)
}

/// A button at the end of a part.
pub(super) fn add_button(parent: &Element, class: &str, text: &str) -> Result<HtmlElement, JsValue> {
    let button = add(parent, "button", class, text)?;
    button.set_attribute("type", "button")?;
    Ok(button)
}

/// Moves the focus without moving the page.
pub(super) fn focus_in_place(part: &HtmlElement) -> Result<(), JsValue> {
    let how = web_sys::FocusOptions::new();
    how.set_prevent_scroll(true);
    part.focus_with_options(&how)
}

/// The colours of the page, as the browser resolves them.
pub(super) fn palette(figure: &Element) -> Result<Palette, JsValue> {
    let style = window()?.get_computed_style(figure)?.ok_or("no style")?;
    let colour = |name: &str| style.get_property_value(name).map(|value| value.trim().to_owned());
    Palette::read(colour("font-family")?, colour)
}
