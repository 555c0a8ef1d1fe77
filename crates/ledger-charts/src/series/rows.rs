//! Rows on one axis.

use super::kinds::{Emphasis, Hue, Mark, Span, Stage};

/// Labelled rows of bars or dots on one axis, in groups.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RowChart {
    /// Prefix of every id inside, for example `allocation`; letters, digits and `-`, others are replaced.
    pub id: String,
    /// Accessible name: the finding in one sentence.
    pub title: String,
    /// Accessible description: what is drawn, the axis, the highest and the lowest value.
    pub description: String,
    /// The one axis all rows share.
    pub axis: Axis,
    /// The rows in the order they are drawn.
    pub groups: Vec<RowGroup>,
    /// What is said instead of a picture when there are no rows.
    pub empty: String,
}

/// The scale and its few named places.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Axis {
    /// Linear or logarithmic.
    pub kind: AxisKind,
    /// Named places, each a line; they extend the axis where they lie outside the data. Labels that would collide are
    /// thinned at even steps: the last one is always kept (write the unit there, for example `26만 장`), on a linear
    /// axis the first one as well.
    pub ticks: Vec<Tick>,
    /// One line above the ticks, for example `로그 눈금, 대한민국 원`; may be empty.
    pub title: String,
}

/// How a value becomes a place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum AxisKind {
    /// Equal steps are equal lengths; holds zero as soon as one segment is a bar.
    #[default]
    Linear,
    /// Equal ratios are equal lengths; zero and less stand at the left edge. For dots: say so in the title.
    Log10,
}

/// A named place on the axis.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tick {
    /// In the unit of the spans.
    pub value: i64,
    /// For example `10만`.
    pub label: String,
}

/// Rows under one heading.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RowGroup {
    /// Heading above the rows; may be empty.
    pub heading: String,
    /// The rows in the order they are drawn.
    pub rows: Vec<Row>,
}

/// One labelled row.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row {
    /// Stable key, written as `data-key`.
    pub key: String,
    /// Who or what, for example `현대차그룹`; broken at spaces, seven lines at most.
    pub label: String,
    /// A muted second line, for example who says so; seven lines at most; may be empty.
    pub detail: String,
    /// The value in words, for example `최대 5만 장`; also where nothing can be drawn: `공개된 근거 없음`.
    pub value: String,
    /// The whole datum as one sentence, the `<title>` of the row.
    pub spoken: String,
    /// Ids of the claims behind it, separated by spaces, written as `data-claims`.
    pub claims: String,
    /// Bars are stacked in this order; each starts where the drawn one before it ends (at its ceiling, or at its
    /// floor if it has no ceiling), so the end of the stack is the sum of what is drawn. If one of them has no upper
    /// limit, neither has the sum: one arrow stands at the end of the stack.
    pub segments: Vec<Segment>,
    /// How much the row asks to be looked at.
    pub emphasis: Emphasis,
}

/// One part of a row.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Segment {
    /// The value as far as it is known.
    pub span: Span,
    /// How it is filled.
    pub stage: Stage,
    /// Whose it is.
    pub hue: Hue,
    /// Length or place.
    pub mark: Mark,
}
