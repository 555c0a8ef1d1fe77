//! What all rows share: the columns, the scale and the lines of the axis.

use super::super::axis::{self, Keep};
use super::{has_bars, label_role};
use crate::look::Look;
use crate::marks::{self, ARROW, Band, RADIUS};
use crate::scale::Scale;
use crate::scene::{Form, Node, Px, Role, Scene};
use crate::series::{AxisKind, Hue, Mark, Row, RowChart, Segment};
use ledger_lists::Listed;

/// Widest label column of the wide layout.
const LABELS: Px = 2800;
/// Widest value beside a bar; a wider one stands above it.
const VALUE: Px = 3200;
/// Between the columns, and between a bar and its value.
pub(super) const GAP: Px = 120;

/// The shared measures of a row chart.
pub(super) struct Frame {
    pub(super) scale: Scale,
    /// Left edge of the bars.
    pub(super) left: Px,
    /// Width of the label column; the whole width in the narrow layout.
    pub(super) labels: Px,
    ticks: Vec<Px>,
    zero: Option<Px>,
}

impl Frame {
    pub(super) fn of(scene: &Scene, chart: &RowChart) -> Self {
        let values = segments(chart).flat_map(|segment| [segment.span.low, segment.span.high]).flatten();
        let ends = rows(chart).flat_map(|row| marks::stack(&row.segments).pieces).map(|piece| piece.to);
        let bars = rows(chart).any(has_bars);
        let dots = segments(chart).any(|segment| segment.mark == Mark::Dot);
        let open = segments(chart).any(|segment| segment.span.low.is_some() && segment.span.high.is_none());
        let ticks = chart.axis.ticks.iter().map(|tick| tick.value);
        let scale = Scale::over(chart.axis.kind, values.chain(ends).chain(ticks), bars);
        let pad = if dots { RADIUS + 10 } else { 10 };
        let (labels, left) = if scene.layout.narrow() {
            (scene.width(), 0)
        } else {
            let labels = column(scene, chart);
            (labels, labels + 200)
        };
        let mut right = scene.width() - pad - if open { ARROW } else { 0 };
        if !scene.layout.narrow() {
            right = right.min(left + pad + room(scene, chart, &scale, left + pad));
        }
        let scale = scale.placed(left + if dots { pad } else { 5 }, right);
        let zero = (chart.axis.kind == AxisKind::Linear && scale.holds(0)).then(|| scale.x(0));
        Self { scale, left, labels, ticks: Vec::new(), zero }
    }

    /// The lines above the rows; returns where the rows begin.
    pub(super) fn head(&mut self, scene: &mut Scene, chart: &RowChart) -> Px {
        let title = scene.wrap(Role::Tick, &chart.axis.title, scene.width() - self.left, 2);
        let mut y = scene.lines(Role::Tick, self.left, 0, &title);
        let ticks = chart.axis.ticks.iter().filter(|tick| self.scale.holds(tick.value));
        let ticks = ticks.map(|tick| (self.scale.x(tick.value), tick.label.as_str())).listed();
        if !ticks.is_empty() {
            self.ticks = ticks.iter().map(|tick| tick.0).listed();
            let keep = match chart.axis.kind {
                AxisKind::Linear => Keep::Ends,
                AxisKind::Log10 => Keep::Steps,
            };
            axis::labels(scene, ticks, (0, scene.width()), y, keep);
            y += scene.layout.line(Role::Tick);
        }
        y + 30
    }

    /// The hairlines of the axis through a band, before everything drawn since `at`.
    pub(super) fn rules(&self, scene: &mut Scene, at: usize, band: Band) {
        let line = |look, x| Node::Mark(look, Hue::Neutral, Form::Line(x, band.top, x, band.bottom()));
        let ticks = self.ticks.iter().filter(|x| Some(**x) != self.zero).map(|x| line(Look::Rule, *x));
        let lines = ticks.chain(self.zero.map(|x| line(Look::Zero, x))).listed();
        scene.nodes.splice(at..at, lines);
    }
}

fn rows(chart: &RowChart) -> impl Iterator<Item = &Row> {
    chart.groups.iter().flat_map(|group| &group.rows)
}

fn segments(chart: &RowChart) -> impl Iterator<Item = &Segment> {
    rows(chart).flat_map(|row| &row.segments)
}

/// As many lines as the words of a row may take: enough for all there are, as a cut note could say the opposite.
pub(super) const LINES: usize = 7;

/// Width of the label column: the widest line once every label is broken at the cap; a heading takes up to three lines.
fn column(scene: &Scene, chart: &RowChart) -> Px {
    let widest = |role, text: &str| {
        let lines = scene.wrap(role, text, LABELS, LINES);
        lines.iter().map(|line| scene.measure(role, line)).max().unwrap_or(0)
    };
    let headings = chart.groups.iter().map(|group| scene.least(Role::Heading, &group.heading, 3).min(LABELS));
    let labels =
        rows(chart).map(|row| widest(label_role(row), &row.label).max(widest(Role::Detail, &row.detail)));
    headings.chain(labels).max().unwrap_or(0)
}

/// The longest axis that leaves every value room beside its bar, but not less than half of what there is.
fn room(scene: &Scene, chart: &RowChart, scale: &Scale, left: Px) -> Px {
    const WHOLE: Px = 1_000_000;
    let all = scene.width() - left;
    let unit = scale.placed(0, WHOLE);
    let mut longest = all;
    for row in rows(chart) {
        let value = scene.measure(Role::Value, &row.value);
        let stack = marks::stack(&row.segments);
        let dots = row.segments.iter().filter(|segment| segment.mark == Mark::Dot);
        let ends = stack.pieces.iter().flat_map(|piece| [piece.from, piece.to]);
        let end =
            ends.chain(dots.filter_map(|segment| segment.span.reach())).map(|value| unit.x(value)).max();
        let open =
            row.segments.iter().any(|segment| segment.span.low.is_some() && segment.span.high.is_none());
        let rest = all - value - GAP - RADIUS - if open { ARROW } else { 0 };
        if let (Some(end), true) = (end, value <= VALUE && rest > 0)
            && end > 0
        {
            let fits = i64::from(rest) * i64::from(WHOLE) / i64::from(end);
            longest = longest.min(i32::try_from(fits).unwrap_or(all));
        }
    }
    longest.max(all / 2)
}
