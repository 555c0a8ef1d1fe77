//! Panels as ECharts options, one file a kind of picture. charming writes what it knows; the rest is laid over as JSON.
//!
//! No function, no HTML and no template goes in: every word and every tick is made here, and braces are broken up, so
//! that ECharts finds nothing to fill in.

mod legend;
mod level;
mod matrix;
mod rows;
mod rungs;
mod sheet;
pub(super) mod text;
mod timeline;

#[cfg(test)]
mod tests;

use super::palette::Palette;
use ledger_charts::{Picture, Span};
use ledger_core::format::Lang;
use serde_json::Value;

/// What a drawing depends on besides its picture.
#[derive(Clone, Copy, Debug)]
pub struct Setting<'a> {
    /// The colours of the page.
    pub palette: &'a Palette,
    /// The language of the legend.
    pub lang: Lang,
    /// How wide the room is, in CSS pixels.
    pub width: u32,
}

impl Setting<'_> {
    /// Whether labels stand above the marks and not beside them, so that the marks keep the width.
    #[must_use]
    pub const fn narrow(self) -> bool {
        self.width < 640
    }
}

/// Options for one ECharts instance, and what the page around it needs.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Drawing {
    /// What ECharts is given.
    pub option: Value,
    /// How tall it is, in CSS pixels.
    pub height: u32,
    /// The drawn values in drawing order, both ends of an interval.
    pub values: Vec<f64>,
    /// What can be looked into, in drawing order.
    pub data: Vec<Datum>,
    /// For each line of words beside the marks, the key of what it names; empty where it names several things.
    pub words: Vec<String>,
}

/// Something drawn that can be looked into. Its key stands in the options as well, as `key` of the drawn item.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Datum {
    /// Key of the datum in its chart.
    pub key: String,
    /// The datum as one sentence.
    pub spoken: String,
}

/// The drawing of a picture.
#[must_use]
pub fn drawing(picture: &Picture, setting: Setting<'_>) -> Drawing {
    match picture {
        Picture::Rows(chart) => rows::drawing(chart, setting),
        Picture::Magnified(chart) => rows::drawing(&rows::of_stages(chart), setting),
        Picture::Timeline(chart) => timeline::drawing(chart, setting),
        Picture::Matrix(chart) => matrix::drawing(chart, setting),
    }
}

/// Thousandths as the number that is drawn. Exact: the corpus stays far below 2⁵³ thousandths.
fn number(milli: i64) -> f64 {
    milli as f64 / 1_000.0
}

/// The known ends of a value, the smaller first.
fn ends(span: Span) -> impl Iterator<Item = f64> {
    [span.low, span.high].into_iter().flatten().map(number)
}
