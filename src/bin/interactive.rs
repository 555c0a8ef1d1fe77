//! The second drawing of a chart, fetched on demand.

use wasm_bindgen::prelude::wasm_bindgen;

/// Opens the interactive view of a figure, or closes it.
#[wasm_bindgen]
pub fn toggle(_figure: web_sys::Element) {}

fn main() {}
