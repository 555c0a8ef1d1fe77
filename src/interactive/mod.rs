//! The second drawing of a chart: ECharts options from the same series, to zoom, to read off and to take apart.
//!
//! [`options`] is pure: the same panel and palette give the same JSON, natively and in the browser. `boundary` is the
//! one place that speaks to ECharts.

pub mod options;
pub mod palette;

#[cfg(all(target_arch = "wasm32", feature = "interactive"))]
pub mod boundary;
