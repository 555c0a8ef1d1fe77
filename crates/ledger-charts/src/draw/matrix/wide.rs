//! The wide matrix: a dot of the column's hue and the role word.

use super::{DOT, cells, heading, open};
use crate::look::Look;
use crate::scene::{Anchor, Form, Px, Role, Scene};
use crate::series::{Matrix, MatrixRow};

/// Widest column of row labels.
const LABELS: Px = 2800;
/// Narrowest column of row labels, if the cells need the room.
const LEAST: Px = 1500;
/// Between two columns.
const GAP: Px = 100;
/// From the left edge of a cell to its word.
const INDENT: Px = 2 * DOT + 50;

/// A column on the page.
#[derive(Clone, Copy)]
struct Slot {
    left: Px,
    width: Px,
}

/// All columns.
struct Columns {
    labels: Px,
    slots: Vec<Slot>,
    /// Whether every word has the room it needs.
    whole: bool,
}

/// Draws everything; returns where the last row ends.
pub(super) fn draw(scene: &mut Scene, chart: &Matrix) -> Px {
    // With a dot before each word if there is room for it; the line in the head has the hue as well.
    let (indent, labels, slots) = [INDENT, 0]
        .map(|indent| (indent, columns(scene, chart, indent)))
        .into_iter()
        .find(|(indent, columns)| *indent == 0 || columns.whole)
        .map_or((0, 0, Vec::new()), |(indent, columns)| (indent, columns.labels, columns.slots));
    let mut y = head(scene, chart, &slots);
    for group in chart.groups.iter().filter(|group| !group.rows.is_empty()) {
        y = heading(scene, &group.heading, y);
        for row in &group.rows {
            scene.line(Look::Rule, (0, y), (scene.width(), y));
            y = draw_row(scene, chart, row, (labels, indent), &slots, y + 60) + 60;
        }
    }
    y
}

/// Width of the label column, and the places of the others: each as wide as its words, what is left over shared.
fn columns(scene: &Scene, chart: &Matrix, indent: Px) -> Columns {
    let count = i32::try_from(chart.columns.len()).unwrap_or(i32::MAX).max(1);
    let rows = || chart.groups.iter().flat_map(|group| &group.rows);
    let needs: Vec<Px> = (0..chart.columns.len())
        .map(|index| {
            let words = rows().filter_map(|row| row.cells.get(index)?.as_ref());
            let widest = words.map(|cell| indent + scene.measure(Role::Word, &cell.text)).max().unwrap_or(0);
            let name = scene.wrap(Role::Heading, &chart.columns[index].label, scene.width() / count, 2);
            let name = name.iter().map(|line| scene.measure(Role::Heading, line)).max().unwrap_or(0);
            widest.max(name).min(scene.width()).max(1)
        })
        .collect();
    let label = |row: &MatrixRow| {
        let lines = scene.wrap(Role::Label, &row.label, LABELS, 2);
        lines.iter().map(|line| scene.measure(Role::Label, line)).max().unwrap_or(0)
    };
    let needed: i64 = needs.iter().map(|need| i64::from(*need)).sum();
    let gaps = i64::from(GAP) * i64::from(count);
    let width = i64::from(scene.width());
    let rest = i32::try_from((width - needed - gaps).max(i64::from(LEAST))).unwrap_or(LEAST);
    let labels = rows().map(label).max().unwrap_or(0).max(400).min(rest);
    let room = (width - i64::from(labels) - gaps).max(0);
    let mut left = i64::from(labels) + i64::from(GAP);
    let mut slots = Vec::new();
    for need in needs {
        let need = i64::from(need);
        let share =
            if needed > room { need * room / needed } else { need + (room - needed) / i64::from(count) };
        let place = |value: i64| i32::try_from(value.min(width)).unwrap_or(0);
        slots.push(Slot { left: place(left), width: place(share) });
        left += share + i64::from(GAP);
    }
    Columns { labels, slots, whole: needed <= room }
}

/// The names of the columns, each over a line of its hue; returns where the rows begin.
fn head(scene: &mut Scene, chart: &Matrix, slots: &[Slot]) -> Px {
    let line = scene.layout.line(Role::Heading);
    let lines: Vec<_> = chart
        .columns
        .iter()
        .zip(slots)
        .map(|(column, slot)| scene.wrap(Role::Heading, &column.label, slot.width, 2))
        .collect();
    let tall = line * i32::try_from(lines.iter().map(Vec::len).max().unwrap_or(0)).unwrap_or(0);
    for ((column, slot), lines) in chart.columns.iter().zip(slots).zip(lines) {
        let own = line * i32::try_from(lines.len()).unwrap_or(0);
        scene.lines(Role::Heading, slot.left, tall - own, &lines);
        let y = tall + 30;
        scene.mark(Look::Flag, column.hue, Form::Line(slot.left, y, slot.left + slot.width, y));
    }
    tall + 60
}

fn draw_row(
    scene: &mut Scene,
    chart: &Matrix,
    row: &MatrixRow,
    widths: (Px, Px),
    slots: &[Slot],
    y: Px,
) -> Px {
    let lines = scene.wrap(Role::Label, &row.label, widths.0, 3);
    let bottom = scene.lines(Role::Label, 0, y, &lines).max(y + scene.layout.line(Role::Label));
    for (index, column, cell) in cells(chart, row) {
        let (Some(cell), Some(Slot { left, width })) = (cell, slots.get(index)) else { continue };
        open(scene, row, column, cell);
        let middle = y + scene.layout.line(Role::Label) / 2;
        if widths.1 > 0 && *width >= 2 * DOT {
            scene.mark(Look::Solid, column.hue, Form::Circle(left + DOT, middle, DOT));
        }
        let text = scene.cut(Role::Word, &cell.text, width - widths.1);
        let base = scene.baseline(Role::Word, middle - scene.layout.line(Role::Word) / 2);
        scene.text(Role::Word, Anchor::Start, left + widths.1, base, &text);
        scene.close();
    }
    bottom
}
