//! The wide row: labels in a column, the bar, and its value at its end.

use super::frame::{Frame, GAP, LINES};
use super::{label_role, segments};
use crate::marks::Band;
use crate::scene::{Anchor, Px, Role, Scene};
use crate::series::Row;

/// Draws a row from `y` down; returns where the next one begins.
pub(super) fn row(scene: &mut Scene, frame: &Frame, row: &Row, y: Px) -> Px {
    let top = y + 60;
    let role = label_role(row);
    let (line, bar) = (scene.layout.line(role), scene.layout.bar());
    let label = scene.wrap(role, &row.label, frame.labels, LINES);
    let detail = scene.wrap(Role::Detail, &row.detail, frame.labels, LINES);
    let words = scene.lines(role, 0, top, &label);
    let words = scene.lines(Role::Detail, 0, words, &detail);

    let band = Band { top: top + (line - bar) / 2, height: bar };
    let drawn = scene.nodes.len();
    let covered = segments(scene, frame, row, band);
    let role = if scene.nodes.len() == drawn { Role::Detail } else { Role::Value };
    let start = covered.right + GAP;
    let value = scene.measure(role, &row.value);
    if start + value <= scene.width() {
        let base = scene.baseline(role, top);
        scene.text(role, Anchor::Start, start, base, &row.value);
        return words.max(top + line) + 60;
    }
    // No room beside the bar: the value takes the line, the bar goes below.
    scene.nodes.truncate(drawn);
    let base = scene.baseline(role, top);
    let text = scene.cut(role, &row.value, scene.width() - frame.left);
    scene.text(role, Anchor::Start, frame.left, base, &text);
    segments(scene, frame, row, Band { top: top + line + 20, height: bar });
    words.max(top + line + 20 + bar) + 60
}
