//! The narrow row: label and value above the bar, the detail below.

use super::frame::{Frame, GAP, LINES};
use super::{label_role, segments};
use crate::marks::Band;
use crate::scene::{Anchor, Px, Role, Scene};
use crate::series::Row;

/// Draws a row from `y` down; returns where the next one begins.
pub(super) fn row(scene: &mut Scene, frame: &Frame, row: &Row, y: Px) -> Px {
    let top = y + 40;
    let role = label_role(row);
    let (width, line) = (scene.width(), scene.layout.line(role));
    let known = row.segments.iter().any(|segment| segment.span.reach().is_some());
    let value_role = if known { Role::Value } else { Role::Detail };
    let value = scene.cut(value_role, &row.value, width);
    let taken = scene.measure(value_role, &value) + GAP;
    // Beside the label if that leaves it whole, else on a line of its own.
    let beside = scene.measure(role, &row.label) + taken <= width;
    let label = scene.wrap(role, &row.label, width, LINES);
    let mut bottom = scene.lines(role, 0, top, &label);
    let line_top = if beside { top } else { bottom };
    let base = scene.baseline(value_role, line_top);
    scene.text(value_role, Anchor::End, width, base, &value);
    if !value.is_empty() {
        bottom = bottom.max(line_top + line);
    }
    if known {
        let band = Band { top: bottom + 20, height: scene.layout.bar() };
        let at = scene.nodes.len();
        segments(scene, frame, row, band);
        frame.rules(scene, at, Band { top: band.top - 20, height: band.height + 40 });
        bottom = band.bottom() + 30;
    }
    let detail = scene.wrap(Role::Detail, &row.detail, width, LINES);
    scene.lines(Role::Detail, 0, bottom, &detail) + 60
}
