//! The narrow matrix: the row's name on a line of its own, below it one dot per column.

use super::{DOT, cells, heading, open};
use crate::callouts::{Callout, Callouts};
use crate::look::Look;
use crate::scene::{Anchor, Form, Px, Role, Scene};
use crate::series::{Hue, Matrix, MatrixRow};

/// Draws everything; returns where the last row ends.
pub(super) fn draw(scene: &mut Scene, chart: &Matrix) -> Px {
    let count = i32::try_from(chart.columns.len()).unwrap_or(i32::MAX).max(1);
    // Places at equal steps, the first dot flush with the left edge.
    let step = scene.width() / count;
    let places: Vec<Px> = (0..count)
        .map(|index| DOT + i32::try_from(i64::from(step) * i64::from(index)).unwrap_or(0))
        .collect();
    let mut y = 0;
    for group in chart.groups.iter().filter(|group| !group.rows.is_empty()) {
        y = heading(scene, &group.heading, y);
        y = head(scene, chart, &places, y);
        for row in &group.rows {
            scene.line(Look::Rule, (0, y), (scene.width(), y));
            y = draw_row(scene, chart, row, &places, y + 60) + 60;
        }
    }
    y
}

/// The names of the columns as flags over their places; returns where the rows begin.
fn head(scene: &mut Scene, chart: &Matrix, places: &[Px], y: Px) -> Px {
    let named = chart.columns.iter().zip(places);
    let callouts = named
        .map(|(column, x)| Callout {
            x: *x,
            hue: column.hue,
            claims: String::new(),
            lines: names(scene, &column.label),
        })
        .collect();
    let callouts = Callouts::place(scene, callouts);
    let line = y + callouts.height() + 40;
    callouts.draw(scene, line, false, Look::Flag);
    line
}

/// A name of a column in one line, or in two if it is wider than three columns.
fn names(scene: &Scene, label: &str) -> Vec<(Role, String)> {
    let lines = scene.wrap(Role::Heading, label, scene.width() * 3 / 8, 2);
    lines.into_iter().map(|line| (Role::Heading, line)).collect()
}

fn draw_row(scene: &mut Scene, chart: &Matrix, row: &MatrixRow, places: &[Px], y: Px) -> Px {
    let lines = scene.wrap(Role::Label, &row.label, scene.width(), 2);
    let y = scene.lines(Role::Label, 0, y, &lines) + 20;
    let line = scene.layout.line(Role::Word);
    let middle = y + line / 2;
    for (index, column, cell) in cells(chart, row) {
        let Some(x) = places.get(index).copied() else { continue };
        let Some(cell) = cell else {
            scene.mark(Look::Nil, Hue::Neutral, Form::Circle(x, middle, 20));
            continue;
        };
        open(scene, row, column, cell);
        scene.mark(Look::Solid, column.hue, Form::Circle(x, middle, DOT));
        if cell.count > 1 {
            let room = places.get(1).map_or(scene.width(), |second| second - places[0]) - 2 * DOT - 90;
            let text = scene.cut(Role::Word, &digits(cell.count), room.min(scene.width() - x - DOT - 50));
            let base = scene.baseline(Role::Word, y);
            scene.text(Role::Word, Anchor::Start, x + DOT + 40, base, &text);
        }
        scene.close();
    }
    y + line
}

fn digits(mut number: u32) -> String {
    let mut text = String::new();
    loop {
        text.insert(0, char::from(b'0' + (number % 10) as u8));
        number /= 10;
        if number == 0 {
            return text;
        }
    }
}
