//! Rows × columns with a word or a dot in the cell.

mod narrow;
mod wide;

use crate::layout::Layout;
use crate::look::Look;
use crate::scene::{Px, Role, Scene};
use crate::series::{Cell, Column, Matrix, MatrixRow};

/// Radius of a dot.
const DOT: Px = 50;
/// From the left edge of a dot to its word.
const INDENT: Px = 2 * DOT + 50;

/// Places a matrix.
pub(crate) fn draw(chart: &Matrix, layout: Layout) -> Scene {
    let mut scene = Scene::new(&chart.id, &chart.title, &chart.description, layout);
    if chart.columns.is_empty() || chart.groups.iter().all(|group| group.rows.is_empty()) {
        return scene.nothing(&chart.empty);
    }
    let end = match layout {
        Layout::Narrow => narrow::draw(&mut scene, chart),
        Layout::Wide => wide::draw(&mut scene, chart),
    };
    scene.line(Look::Rule, (0, end), (scene.width(), end));
    scene.height = end + 20;
    scene
}

/// The cells of a row that hold something, with their columns and the places of these.
fn taken<'a>(chart: &'a Matrix, row: &'a MatrixRow) -> impl Iterator<Item = (usize, &'a Column, &'a Cell)> {
    let columns = chart.columns.iter().enumerate();
    columns.filter_map(|(index, column)| Some((index, column, row.cells.get(index)?.as_ref()?)))
}

/// Opens the datum of a cell.
fn open(scene: &mut Scene, row: &MatrixRow, column: &Column, cell: &Cell) {
    let mut key = row.key.clone();
    key.push('/');
    key.push_str(&column.key);
    scene.open(&key, &cell.claims, &cell.spoken, "");
}

/// The heading of a group; returns where its rows begin.
fn heading(scene: &mut Scene, text: &str, y: Px) -> Px {
    let lines = scene.wrap(Role::Heading, text, scene.width(), 2);
    if lines.is_empty() { y } else { scene.lines(Role::Heading, 0, y + 120, &lines) + 30 }
}
