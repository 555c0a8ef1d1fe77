//! The wide matrix: a dot of the column's hue and the role word.

use super::{DOT, INDENT, heading, open, taken};
use crate::look::Look;
use crate::scene::{Form, Px, Role, Scene};
use crate::series::{Matrix, MatrixRow};
use ledger_lists::Listed;

/// Widest column of row labels.
const LABELS: Px = 2800;
/// Narrowest column of row labels, if the cells need the room.
const LEAST: Px = 1500;
/// Between two columns.
const GAP: Px = 100;
/// Lines a word of a cell, or the name of a row, is broken into before it is cut.
const LINES: usize = 3;

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
    /// Before the words of a cell: room for a dot, or none.
    indent: Px,
}

/// The width a column cannot do without, and the one at which none of its words is broken.
#[derive(Clone, Copy)]
struct Need {
    least: i64,
    whole: i64,
}

/// Draws everything; returns where the last row ends.
pub(super) fn draw(scene: &mut Scene, chart: &Matrix) -> Px {
    let columns = columns(scene, chart);
    let mut y = head(scene, chart, &columns.slots);
    for group in chart.groups.iter().filter(|group| !group.rows.is_empty()) {
        y = heading(scene, &group.heading, y);
        for row in &group.rows {
            scene.line(Look::Rule, (0, y), (scene.width(), y));
            y = draw_row(scene, chart, row, &columns, y + 60) + 60;
        }
    }
    y
}

/// Width of the label column, and the places of the others: none narrower than its name, each as wide as its words if
/// there is room, what is left over shared.
fn columns(scene: &Scene, chart: &Matrix) -> Columns {
    let rows = || chart.groups.iter().flat_map(|group| &group.rows);
    let needs: Vec<Need> = (0..chart.columns.len())
        .map(|index| {
            let words: Vec<&str> =
                rows().filter_map(|row| Some(row.cells.get(index)?.as_ref()?.text.as_str())).listed();
            let name = scene.measure(Role::Heading, &chart.columns[index].label);
            let widest = |width: &dyn Fn(&str) -> Px| words.iter().map(|text| width(text)).max().unwrap_or(0);
            let least = widest(&|text| scene.least(Role::Word, text, LINES));
            let whole = widest(&|text| scene.measure(Role::Word, text));
            let need = |words: Px| i64::from(words.max(name).clamp(1, scene.width()));
            Need { least: need(least), whole: need(whole) }
        })
        .listed();
    let count = i64::try_from(needs.len()).unwrap_or(i64::MAX).max(1);
    let free = i64::from(scene.width()) - i64::from(GAP) * count;
    let (least, whole) = (sum(&needs, |need| need.least), sum(&needs, |need| need.whole));
    let label = |lines| rows().map(|row| scene.least(Role::Label, &row.label, lines)).max().unwrap_or(0);
    // Names of rows are broken into two lines, or into three for the sake of the cells.
    let narrow = i64::from(label(LINES).clamp(LEAST, LABELS));
    let labels = i64::from(label(2).clamp(400, LABELS)).min((free - whole).max(narrow));
    let room = (free - labels).max(0);
    // A dot before each word only if no word has to be broken for it; the line in the head has the hue as well.
    let dots = i64::from(INDENT) * count;
    let (indent, spare) =
        if whole + dots <= room { (INDENT, room - whole - dots) } else { (0, room - whole) };
    let mut left = labels + i64::from(GAP);
    let mut slots = Vec::new();
    for need in needs {
        let share = if least > room {
            need.least * room / least
        } else if spare < 0 {
            need.least + (need.whole - need.least) * (room - least) / (whole - least).max(1)
        } else {
            need.whole + i64::from(indent) + spare / count
        };
        let place = |value: i64| i32::try_from(value.min(i64::from(scene.width()))).unwrap_or(0);
        slots.push(Slot { left: place(left), width: place(share) });
        left += share + i64::from(GAP);
    }
    Columns { labels: i32::try_from(labels).unwrap_or(0), slots, indent }
}

fn sum(needs: &[Need], width: impl Fn(&Need) -> i64) -> i64 {
    needs.iter().map(width).sum()
}

/// The names of the columns, each over a line of its hue; returns where the rows begin.
fn head(scene: &mut Scene, chart: &Matrix, slots: &[Slot]) -> Px {
    let line = scene.layout.line(Role::Heading);
    let lines = chart
        .columns
        .iter()
        .zip(slots)
        .map(|(column, slot)| scene.wrap(Role::Heading, &column.label, slot.width, 2))
        .listed();
    let tall = line * i32::try_from(lines.iter().map(Vec::len).max().unwrap_or(0)).unwrap_or(0);
    for ((column, slot), lines) in chart.columns.iter().zip(slots).zip(lines) {
        let own = line * i32::try_from(lines.len()).unwrap_or(0);
        scene.lines(Role::Heading, slot.left, tall - own, &lines);
        let y = tall + 30;
        scene.mark(Look::Flag, column.hue, Form::Line(slot.left, y, slot.left + slot.width, y));
    }
    tall + 60
}

fn draw_row(scene: &mut Scene, chart: &Matrix, row: &MatrixRow, columns: &Columns, y: Px) -> Px {
    let lines = scene.wrap(Role::Label, &row.label, columns.labels, LINES + 1);
    let line = scene.layout.line(Role::Label);
    let mut bottom = scene.lines(Role::Label, 0, y, &lines).max(y + line);
    let indent = columns.indent;
    for (index, column, cell) in taken(chart, row) {
        let Some(Slot { left, width }) = columns.slots.get(index) else { continue };
        open(scene, row, column, cell);
        let middle = y + line / 2;
        if indent > 0 && *width >= 2 * DOT {
            scene.mark(Look::Solid, column.hue, Form::Circle(left + DOT, middle, DOT));
        }
        let words = scene.wrap(Role::Word, &cell.text, width - indent, LINES);
        // The first line stands in the middle of the first one of the name.
        let top = middle - scene.layout.line(Role::Word) / 2;
        bottom = bottom.max(scene.lines(Role::Word, left + indent, top, &words));
        scene.close();
    }
    bottom
}
