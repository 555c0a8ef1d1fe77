//! The page: finding its parts, and telling how far it has come.

use gloo::events::{EventListener, EventListenerOptions};
use gloo::render::request_animation_frame;
use gloo::timers::callback::Timeout;
use ledger_lists::Listed;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{
    CustomEvent, Document, Element, HtmlElement, HtmlInputElement, HtmlSelectElement, NodeList,
    ResizeObserver, window,
};

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

/// Every element of the page that fits a selector, in order.
pub fn all(selector: &str) -> Vec<Element> {
    elements(document().and_then(|document| document.query_selector_all(selector).ok()))
}

/// Every element inside another that fits a selector, in order.
pub fn all_within(element: &Element, selector: &str) -> Vec<Element> {
    elements(element.query_selector_all(selector).ok())
}

fn elements(list: Option<NodeList>) -> Vec<Element> {
    let Some(list) = list else { return Vec::new() };
    (0..list.length()).filter_map(|index| list.get(index)?.dyn_into().ok()).listed()
}

/// The first element inside another that fits a selector: of HTML, or of a picture when that is asked for.
pub fn within<E: JsCast>(element: &Element, selector: &str) -> Option<E> {
    element.query_selector(selector).ok()??.dyn_into().ok()
}

/// Whether the reader's focus is inside an element.
pub fn has_focus(element: &Element) -> bool {
    let active = document().and_then(|document| document.active_element());
    active.is_some_and(|active| element.contains(Some(&active)))
}

/// Whether any of an element is inside the window. In a closed drawer nothing is, whatever place the browser gives it.
pub fn is_in_sight(element: &Element) -> bool {
    if element.closest("details:not([open])").is_ok_and(|drawer| drawer.is_some()) {
        return false;
    }
    let height = window().and_then(|window| window.inner_height().ok()).and_then(|height| height.as_f64());
    let place = element.get_bounding_client_rect();
    place.bottom() > 0.0 && height.is_none_or(|height| place.top() < height)
}

/// Calls back whenever an element has another size than before, and once to begin with; always between layout and paint.
pub fn on_resize(element: &Element, then: impl Fn() + 'static) {
    let then = Closure::<dyn Fn()>::new(then);
    if let Ok(observer) = ResizeObserver::new(then.as_ref().unchecked_ref()) {
        observer.observe(element);
    }
    then.forget();
}

/// Calls back before the page is laid out for paper.
pub fn before_print(then: impl Fn() + 'static) {
    let Some(window) = window() else { return };
    EventListener::new(&window, "beforeprint", move |_| then()).forget();
}

/// Whether the style sheet gives an element any room.
pub fn is_shown(element: &Element) -> bool {
    element.get_bounding_client_rect().width() > 0.0
}

/// The browser's clock: milliseconds since the page began.
pub fn now_ms() -> f64 {
    window().and_then(|window| window.performance()).map_or(0.0, |performance| performance.now())
}

/// Runs `then` in a task of its own, after those that wait already.
pub fn soon(then: impl FnOnce() + 'static) {
    Timeout::new(0, then).forget();
}

/// Runs `then` in a task of its own, after what has just been written is painted.
pub fn after_paint(then: impl FnOnce() + 'static) {
    // A frame begins before its paint; what is sent off from it comes after.
    core::mem::forget(request_animation_frame(move |_| soon(then)));
}

/// Runs `then` as soon as the reader's focus is outside of an element: at once, or when it leaves.
pub fn when_free(element: &HtmlElement, then: impl FnOnce(&HtmlElement) + 'static) {
    if !has_focus(element) {
        then(element);
        return;
    }
    let place = element.clone();
    // The focus may only move on inside: look again once it has arrived.
    EventListener::once(element, "focusout", move |_| {
        soon(move || when_free(&place, then));
    })
    .forget();
}

/// Calls back with the element that fits a selector whenever an event reaches it, wherever it stands in the page and
/// whenever it was put there. On the way down: some events do not come up again.
pub fn on_event(kind: &'static str, selector: &'static str, then: impl Fn(Element) + 'static) {
    let Some(document) = document() else { return };
    let options = EventListenerOptions::run_in_capture_phase();
    EventListener::new_with_options(&document, kind, options, move |event| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        if let Some(found) = target.and_then(|target| target.closest(selector).ok().flatten()) {
            then(found);
        }
    })
    .forget();
}

/// What a list or a slider is set to.
pub fn value(control: &Element) -> String {
    match control.dyn_ref::<HtmlSelectElement>() {
        Some(list) => list.value(),
        None => control.dyn_ref::<HtmlInputElement>().map(HtmlInputElement::value).unwrap_or_default(),
    }
}

/// Sets a list or a slider.
pub fn set_value(control: &Element, value: &str) {
    if let Some(list) = control.dyn_ref::<HtmlSelectElement>() {
        list.set_value(value);
    } else if let Some(input) = control.dyn_ref::<HtmlInputElement>() {
        input.set_value(value);
    }
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
