//! The narrow matrix: the row's name on a line of its own, below it who takes part and as what, one after the other.

use super::{DOT, INDENT, heading, open, taken};
use crate::look::Look;
use crate::scene::{Anchor, Form, Px, Role, Scene};
use crate::series::{Matrix, MatrixRow};

/// Between two who take part.
const APART: Px = 160;

/// Draws everything; returns where the last row ends.
pub(super) fn draw(scene: &mut Scene, chart: &Matrix) -> Px {
    let mut y = 0;
    for group in chart.groups.iter().filter(|group| !group.rows.is_empty()) {
        y = heading(scene, &group.heading, y);
        for row in &group.rows {
            scene.line(Look::Rule, (0, y), (scene.width(), y));
            y = draw_row(scene, chart, row, y + 60) + 60;
        }
    }
    y
}

fn draw_row(scene: &mut Scene, chart: &Matrix, row: &MatrixRow, y: Px) -> Px {
    let label = scene.wrap(Role::Label, &row.label, scene.width(), 3);
    let top = scene.lines(Role::Label, 0, y, &label);
    let pitch = scene.layout.line(Role::Word);
    let (mut x, mut y) = (0, top);
    for (_, column, cell) in taken(chart, row) {
        let words = [column.label.as_str(), " · ", &cell.text].concat();
        let words = scene.cut(Role::Word, &words, scene.width() - INDENT);
        let width = INDENT + scene.measure(Role::Word, &words);
        if x > 0 && x + width > scene.width() {
            (x, y) = (0, y + pitch);
        }
        open(scene, row, column, cell);
        scene.mark(Look::Solid, column.hue, Form::Circle(x + DOT, y + pitch / 2, DOT));
        let base = scene.baseline(Role::Word, y);
        scene.text(Role::Word, Anchor::Start, x + INDENT, base, &words);
        scene.close();
        x += width + APART;
    }
    if x > 0 { y + pitch } else { top }
}
