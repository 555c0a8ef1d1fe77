//! The second drawing of a chart, fetched on demand.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen::prelude::*;

/// Opens the interactive view of a figure, or closes it.
///
/// # Errors
/// Whatever ECharts throws.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen]
pub fn toggle(
    echarts: gpu_ledger::interactive::boundary::Echarts,
    figure: web_sys::Element,
) -> Result<(), JsValue> {
    gpu_ledger::interactive::boundary::toggle(echarts, figure)
}

fn main() {}
