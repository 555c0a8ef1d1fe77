//! The address bar: the state of record.

use gloo::events::EventListener;
use std::cell::Cell;
use web_sys::window;

/// The text after `?`, without it.
pub fn query() -> String {
    let search = window().and_then(|window| window.location().search().ok()).unwrap_or_default();
    search.trim_start_matches('?').to_owned()
}

thread_local! {
    /// Whether the address waits, as while a slider moves: a step of Back for every place it passed helps nobody.
    static HELD: Cell<bool> = const { Cell::new(false) };
}

/// Has the address wait for what is finally chosen, or follow again.
pub fn hold(held: bool) {
    HELD.set(held);
}

/// Whether the address waits.
pub fn is_held() -> bool {
    HELD.get()
}

/// Puts another query into the address, as a step that Back undoes. Path and place in the page stay.
pub fn push(query: &str) {
    let Some(window) = window() else { return };
    let location = window.location();
    let (path, hash) = (location.pathname().unwrap_or_default(), location.hash().unwrap_or_default());
    let mark = if query.is_empty() { "" } else { "?" };
    let address = [path.as_str(), mark, query, &hash].concat();
    if let Ok(history) = window.history() {
        // A page in a sandbox may not change its address; the view changes all the same.
        let _ = history.push_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(&address));
    }
}

/// Calls back whenever the reader goes back or forward. For as long as the page lives.
pub fn on_travel(callback: impl Fn() + 'static) {
    if let Some(window) = window() {
        EventListener::new(&window, "popstate", move |_| callback()).forget();
    }
}
