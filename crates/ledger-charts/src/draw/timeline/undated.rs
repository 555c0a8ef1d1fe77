//! Items of which no date is known: a column of their own, or lines below the lane.

use super::GAP;
use crate::marks::{self, EVENT, Extent};
use crate::scene::{Anchor, Px, Role, Scene};
use crate::series::{Hue, Lane, Timeline, Undated};

/// Between the scale and the column.
pub(super) const GUTTER: Px = 240;
/// Widest column.
const WIDEST: Px = 2000;

/// Width of the column with its gutter; 0 if every date is known.
pub(super) fn column(scene: &Scene, chart: &Timeline) -> Px {
    let mut items = chart.lanes.iter().flat_map(|lane| &lane.undated).peekable();
    if items.peek().is_none() {
        return 0;
    }
    let widest = items.map(|item| EVENT + GAP + scene.measure(Role::Word, &item.label)).max().unwrap_or(0);
    GUTTER + widest.max(scene.measure(Role::Tick, &chart.undated)).min(WIDEST)
}

/// The items of a lane in the column; returns where they end.
pub(super) fn beside(scene: &mut Scene, lane: &Lane, left: Px, top: Px) -> Px {
    flow(scene, lane, left, left, top)
}

/// The items of a lane below it, after the words for "no date"; returns where they end.
pub(super) fn below(scene: &mut Scene, chart: &Timeline, lane: &Lane, top: Px) -> Px {
    if lane.undated.is_empty() {
        return top;
    }
    let text = scene.cut(Role::Tick, &chart.undated, scene.width() / 2);
    let base = scene.baseline(Role::Tick, top);
    scene.text(Role::Tick, Anchor::Start, 0, base, &text);
    let start = if text.is_empty() { 0 } else { scene.measure(Role::Tick, &text) + 2 * GAP };
    flow(scene, lane, 0, start, top)
}

/// One after the other, in lines from `left` to the right edge; the first line begins at `start`.
fn flow(scene: &mut Scene, lane: &Lane, left: Px, start: Px, top: Px) -> Px {
    let pitch = scene.layout.line(Role::Word);
    let (mut x, mut y) = (start, top);
    for item in &lane.undated {
        let room = scene.width() - left - EVENT - GAP;
        let label = scene.cut(Role::Word, &item.label, room);
        let width = EVENT + if label.is_empty() { 0 } else { GAP + scene.measure(Role::Word, &label) };
        if x > left && x + width > scene.width() {
            (x, y) = (left, y + pitch);
        }
        one(scene, lane.hue, item, &label, x, y);
        x += width + 2 * GAP;
    }
    if lane.undated.is_empty() { top } else { y + pitch }
}

fn one(scene: &mut Scene, hue: Hue, item: &Undated, label: &str, x: Px, y: Px) {
    let middle = y + scene.layout.line(Role::Word) / 2;
    scene.open(&item.key, &item.claims, &item.spoken, "undated");
    marks::event(scene, hue, item.state, Extent { left: x, right: x + EVENT }, middle, true);
    let base = scene.baseline(Role::Word, y);
    scene.text(Role::Word, Anchor::Start, x + EVENT + GAP, base, label);
    scene.close();
}
