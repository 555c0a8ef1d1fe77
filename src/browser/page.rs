//! The page: finding its parts, and telling how far it has come.

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{CustomEvent, Document, Element, HtmlElement, window};

/// The document, if there is one.
pub fn document() -> Option<Document> {
    window()?.document()
}

/// An attribute of the root element.
pub fn root_attribute(name: &str) -> Option<String> {
    document()?.document_element()?.get_attribute(name)
}

/// Writes `data-state` on the root element: `static`, `live` or `failed`.
pub fn set_state(state: &str) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _ = root.set_attribute("data-state", state);
    }
}

/// Every element that fits a selector, in order.
pub fn all(selector: &str) -> Vec<Element> {
    let list = document().and_then(|document| document.query_selector_all(selector).ok());
    let Some(list) = list else { return Vec::new() };
    (0..list.length()).filter_map(|index| list.get(index)?.dyn_into().ok()).collect()
}

/// The first element inside another that fits a selector.
pub fn within(element: &Element, selector: &str) -> Option<HtmlElement> {
    element.query_selector(selector).ok()??.dyn_into().ok()
}

/// Runs `then` as soon as the reader's focus is outside of an element: at once, or when it leaves.
pub fn when_free(element: &HtmlElement, then: impl FnOnce(&HtmlElement) + 'static) {
    let active = document().and_then(|document| document.active_element());
    if active.is_none_or(|active| !element.contains(Some(&active))) {
        then(element);
        return;
    }
    let place = element.clone();
    // The focus may only move on inside: look again once it has arrived.
    EventListener::once(element, "focusout", move |_| {
        gloo::timers::callback::Timeout::new(0, move || when_free(&place, then)).forget();
    })
    .forget();
}

/// Runs `then` at the first click on an element, before the click does what it does.
pub fn on_first_click(element: &HtmlElement, then: impl FnOnce() + 'static) {
    EventListener::once(element, "click", move |_| then()).forget();
}

/// Says something to a reader who listens.
pub fn announce(text: &str) {
    if let Some(region) = all("[data-announce]").first() {
        region.set_text_content(Some(text));
    }
}

/// Tells the other programs of the page that the query has changed.
pub fn tell_query_changed() {
    if let (Some(window), Ok(event)) = (window(), CustomEvent::new("ledger:query")) {
        let _ = window.dispatch_event(&event);
    }
}
