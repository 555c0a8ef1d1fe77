//! The second drawing of a chart: ECharts options from the same series.
