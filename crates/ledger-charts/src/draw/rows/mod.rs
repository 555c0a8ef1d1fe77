//! Rows of bars and dots on one axis.

mod frame;
mod narrow;
mod wide;

use crate::layout::Layout;
use crate::marks::{self, Band, Extent};
use crate::scene::{Px, Role, Scene};
use crate::series::{Emphasis, Mark, Row, RowChart};
use frame::Frame;

/// Places a row chart.
pub(crate) fn draw(chart: &RowChart, layout: Layout) -> Scene {
    let mut scene = Scene::new(&chart.id, &chart.title, &chart.description, layout);
    if chart.groups.iter().all(|group| group.rows.is_empty()) {
        return scene.nothing(&chart.empty);
    }
    let mut frame = Frame::of(&scene, chart);
    let top = frame.head(&mut scene, chart);
    let rules = scene.nodes.len();
    let mut y = top;
    for group in chart.groups.iter().filter(|group| !group.rows.is_empty()) {
        y = heading(&mut scene, &frame, &group.heading, y);
        for row in &group.rows {
            scene.open(&row.key, &row.claims, &row.spoken, class(row));
            y = match layout {
                Layout::Narrow => narrow::row(&mut scene, &frame, row, y),
                Layout::Wide => wide::row(&mut scene, &frame, row, y),
            };
            scene.close();
        }
    }
    if layout == Layout::Wide {
        frame.rules(&mut scene, rules, Band { top, height: y - top });
    }
    scene.height = y + 20;
    scene
}

/// The heading of a group, in the column of the labels; returns where the rows begin.
fn heading(scene: &mut Scene, frame: &Frame, text: &str, y: Px) -> Px {
    let lines = scene.wrap(Role::Heading, text, frame.labels, 3);
    if lines.is_empty() { y } else { scene.lines(Role::Heading, 0, y + 80, &lines) + 50 }
}

/// Draws the marks of a row in its band; returns what they cover.
fn segments(scene: &mut Scene, frame: &Frame, row: &Row, band: Band) -> Extent {
    let mut covered = marks::bars(scene, &marks::stack(&row.segments), &frame.scale, band);
    let mut first = true;
    for segment in row.segments.iter().filter(|segment| segment.mark == Mark::Dot) {
        if let Some(extent) = marks::dot(scene, segment, &frame.scale, band) {
            covered = if first && !has_bars(row) { extent } else { covered.with(extent) };
            first = false;
        }
    }
    covered
}

fn has_bars(row: &Row) -> bool {
    row.segments.iter().any(|segment| segment.mark == Mark::Bar)
}

fn class(row: &Row) -> &'static str {
    match row.emphasis {
        Emphasis::Normal => "",
        Emphasis::Strong => "strong",
        Emphasis::Quiet => "quiet",
    }
}

fn label_role(row: &Row) -> Role {
    if row.emphasis == Emphasis::Strong { Role::Strong } else { Role::Label }
}
