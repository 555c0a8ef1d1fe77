//! What a caller hands over: plain data with public fields, every string ready to be shown.

mod kinds;
mod magnified;
mod matrix;
mod rows;
mod shorten;
mod timeline;
mod words;

pub use kinds::{Emphasis, Hue, Mark, Span, Stage};
pub use magnified::{Holder, MagnifiedChart, Nested, Whole};
pub use matrix::{Cell, Column, Matrix, MatrixGroup, MatrixRow};
pub use rows::{Axis, AxisKind, Row, RowChart, RowGroup, Segment, Tick};
pub use timeline::{Item, Lane, Precision, State, TimeStop, TimeTick, Timeline, Undated};
pub use words::GrammarWords;

use crate::layout::Layout;
use crate::paints::Paints;
use crate::scene::Scene;
use crate::{draw, svg};

/// One picture of any kind.
#[derive(Clone, Debug, PartialEq)]
pub enum Picture {
    /// Bars, intervals and dots in rows on one axis.
    Rows(RowChart),
    /// One whole, and a second bar that magnifies the little of it that has come.
    Magnified(MagnifiedChart),
    /// Lanes of dated items.
    Timeline(Timeline),
    /// Rows × columns with a role word in the cell.
    Matrix(Matrix),
}

impl Picture {
    /// The SVG text of the picture for a page of HTML, coloured by the classes of `style/charts.css`; black on nothing without it.
    #[must_use]
    pub fn to_svg(&self, layout: Layout) -> String {
        svg::write(&self.place(layout), None)
    }

    /// The SVG text with the given colours written as attributes: for files and for renderers without custom
    /// properties. Style sheets still win over the attributes.
    #[must_use]
    pub fn to_painted_svg(&self, layout: Layout, paints: &Paints<'_>) -> String {
        svg::write(&self.place(layout), Some(paints))
    }

    /// What of the wide drawing goes on which page of paper, as HTML text: slices that show parts of the drawing that
    /// [`Picture::to_svg`] gives and that has to stand in the same page. Empty where the drawing has room on one.
    #[must_use]
    pub fn to_slices(&self) -> String {
        svg::write_slices(&self.place(Layout::Wide))
    }

    /// The placed marks, before they are written: for tests and for other writers.
    #[must_use]
    pub fn place(&self, layout: Layout) -> Scene {
        match self {
            Self::Rows(chart) => draw::rows(chart, layout),
            Self::Magnified(chart) => draw::magnified(chart, layout),
            Self::Timeline(chart) => draw::timeline(chart, layout),
            Self::Matrix(chart) => draw::matrix(chart, layout),
        }
    }
}
