//! Lanes of dated items.

mod pack;
mod undated;

use super::axis::{self, Keep};
use crate::layout::Layout;
use crate::look::Look;
use crate::marks::{self, EVENT, Extent};
use crate::scale::TimeScale;
use crate::scene::{Anchor, Px, Role, Scene};
use crate::series::{Item, Lane, Precision, Timeline};
use ledger_lists::{Listed, order};
use pack::Rows;

/// Widest lane label beside its lane.
const LABELS: Px = 2000;
/// Between a mark and its words.
const GAP: Px = 50;

/// The columns of a timeline.
struct Frame {
    scale: TimeScale,
    labels: Px,
    left: Px,
    right: Px,
}

/// Places a timeline.
pub(crate) fn draw(chart: &Timeline, layout: Layout) -> Scene {
    let mut scene = Scene::new(&chart.id, &chart.title, &chart.description, layout);
    if chart.lanes.is_empty() {
        return scene.nothing(&chart.empty);
    }
    let frame = frame(&scene, chart);
    let (top, ticks) = head(&mut scene, chart, &frame);
    let behind = scene.nodes.len();
    let mut y = top;
    let now = chart.now.as_ref().map(|now| whole(&frame, now.day));
    let (mut rules, mut nows) = (Scene::new("", "", "", layout), Scene::new("", "", "", layout));
    let mut strips = Vec::new();
    for (at, lane) in chart.lanes.iter().enumerate() {
        scene.line(Look::Rule, (0, y), (scene.width(), y));
        if at == 0 {
            breaks(&mut scene, &frame, y);
        }
        let drawn = draw_lane(&mut scene, chart, &frame, lane, y + 40);
        y = drawn.bottom + 40;
        if layout.narrow() {
            strips.push((drawn.top, drawn.end));
        }
    }
    if !layout.narrow() {
        strips.push((top, y));
    }
    // Column by column: each is written as the one before it.
    for (top, bottom) in &strips {
        now.iter().for_each(|x| nows.line(Look::Now, (*x, *top), (*x, *bottom)));
    }
    for (x, (top, bottom)) in ticks.iter().flat_map(|x| strips.iter().map(move |strip| (x, strip))) {
        rules.line(Look::Rule, (*x, *top), (*x, *bottom));
    }
    scene.nodes.splice(behind..behind, rules.nodes.into_iter().chain(nows.nodes));
    scene.height = y + 10;
    scene
}

fn frame(scene: &Scene, chart: &Timeline) -> Frame {
    let narrow = scene.layout.narrow();
    let widest = |lane: &Lane| {
        let lines = scene.wrap(Role::Label, &lane.label, LABELS, 3);
        lines.iter().map(|line| scene.measure(Role::Label, line)).max().unwrap_or(0)
    };
    let labels = if narrow { scene.width() } else { chart.lanes.iter().map(widest).max().unwrap_or(0) };
    let left = if narrow { 0 } else { labels + 160 };
    let right = if narrow { scene.width() } else { scene.width() - undated::column(scene, chart) };
    let scale = TimeScale::over(&chart.scale, chart.days(), left + EVENT / 2, right - EVENT / 2);
    Frame { scale, labels, left, right }
}

/// Ticks, and below them the day of the data; returns where the lanes begin and where the lines stand.
fn head(scene: &mut Scene, chart: &Timeline, frame: &Frame) -> (Px, Vec<Px>) {
    let line = scene.layout.line(Role::Tick);
    let ticks = chart.ticks.iter().map(|tick| (whole(frame, tick.day), tick.label.as_str())).listed();
    let kept = axis::labels(scene, ticks, (frame.left, frame.right), 0, Keep::First);
    let base = scene.baseline(Role::Tick, 0);
    if frame.right < scene.width() {
        let text = scene.cut(Role::Tick, &chart.undated, scene.width() - frame.right - undated::GUTTER);
        scene.text(Role::Tick, Anchor::Start, frame.right + undated::GUTTER, base, &text);
    }
    let Some(now) = &chart.now else { return (line + 40, kept) };
    let text = scene.cut(Role::Now, &now.label, frame.right - frame.left);
    let half = scene.measure(Role::Now, &text) / 2;
    let middle = frame.scale.x(now.day).min(frame.right - half - 10).max(frame.left + half);
    let base = scene.baseline(Role::Now, line);
    scene.text(Role::Now, Anchor::Middle, middle, base, &text);
    (2 * line + 30, kept)
}

/// Two short strokes through the line at `y` wherever the scale changes: from there on time is drawn shorter, or longer.
fn breaks(scene: &mut Scene, frame: &Frame, y: Px) {
    for x in frame.scale.bends() {
        for left in [x - 50, x] {
            scene.line(Look::Zero, (left, y + 40), (left + 40, y - 40));
        }
    }
}

/// Where a lane was drawn: its strip of dated items, and the end of everything.
struct Drawn {
    top: Px,
    end: Px,
    bottom: Px,
}

/// One lane from `y` down.
fn draw_lane(scene: &mut Scene, chart: &Timeline, frame: &Frame, lane: &Lane, y: Px) -> Drawn {
    let label = scene.wrap(Role::Label, &lane.label, frame.labels, 3);
    let words = scene.lines(Role::Label, 0, y, &label);
    let top = if scene.layout.narrow() { words } else { y };
    let pitch = scene.layout.line(Role::Word);
    let now = chart.now.as_ref().map(|now| whole(frame, now.day));
    let mut rows = Rows::default();
    let mut items = lane.items.iter().listed();
    order::by_key(&mut items, |item| (item.start.min(item.end), item.start.max(item.end)));
    let settle = |item| {
        let extent = place(frame, item);
        let made = if item.has_room { beside(scene, frame, &item.label, extent, 2).next() } else { None };
        let (covered, height) =
            made.as_ref().map_or((extent, 1), |name| (extent.with(name.extent), name.height));
        (item, extent, made, rows.settle(covered, height))
    };
    let settled = items.into_iter().map(settle).listed();
    for (item, extent, made, row) in settled {
        // What is left of a row is for the names of the others; rather on one side of the day of the data than across it.
        let name = made.or_else(|| {
            let mut names = beside(scene, frame, &item.label, extent, 1)
                .filter(|name| rows.is_free(row, name.extent))
                .listed();
            order::by_key(&mut names, |name| {
                now.is_some_and(|x| name.extent.left < x && x < name.extent.right)
            });
            let name = names.into_iter().next()?;
            rows.take(row, name.extent);
            Some(name)
        });
        let row_top = top + pitch * row;
        let dot = item.precision == Precision::Day;
        scene.open(&item.key, &item.claims, &item.spoken, "");
        marks::event(scene, lane.hue, item.state, extent, (row_top + pitch / 2) / 10 * 10, dot);
        if let Some(name) = name {
            let mut base = scene.baseline(Role::Word, row_top);
            for line in scene.wrap(Role::Word, &item.label, name.width, usize::MAX) {
                scene.text(Role::Word, name.anchor, name.x, base, &line);
                base += pitch;
            }
        }
        scene.close();
    }
    let bottom = top + pitch * rows.count().max(i32::from(!scene.layout.narrow()));
    let undated = if scene.layout.narrow() {
        undated::below(scene, chart, lane, bottom)
    } else {
        undated::beside(scene, lane, frame.right + undated::GUTTER, top)
    };
    Drawn { top, end: bottom, bottom: words.max(bottom).max(undated) }
}

/// Where a day lies, in whole units, which are shorter to write.
fn whole(frame: &Frame, day: i32) -> Px {
    frame.scale.x(day) / 10 * 10
}

/// Where a mark lies: never shorter than a dot.
fn place(frame: &Frame, item: &Item) -> Extent {
    let (first, last) = (item.start.min(item.end), item.start.max(item.end));
    let last = if item.precision == Precision::Day { first } else { last };
    let (left, right) = (whole(frame, first), whole(frame, last));
    if right - left >= EVENT {
        return Extent { left, right };
    }
    let middle = i32::midpoint(left, right);
    Extent { left: middle - EVENT / 2, right: middle + EVENT / 2 }
}

/// Where the name of a mark stands.
struct Name {
    width: Px,
    /// How many lines.
    height: i32,
    anchor: Anchor,
    x: Px,
    extent: Extent,
}

/// Where all of a name has room beside its mark, in one line or in at most so many: to the right, else to the left. Nowhere on
/// a phone, where lanes are no longer than names.
fn beside(scene: &Scene, frame: &Frame, name: &str, mark: Extent, most: usize) -> impl Iterator<Item = Name> {
    let most = if name.is_empty() || scene.layout.narrow() { 0 } else { most };
    let width = |lines| match lines {
        1 => scene.measure(Role::Word, name),
        _ => scene.least(Role::Word, name, lines),
    };
    let widths = (1..=most).map(|lines| (lines as i32, width(lines))).listed();
    let (first, last) = (frame.left, frame.right);
    widths
        .into_iter()
        .flat_map(move |(height, width)| {
            [(Anchor::Start, mark.right + GAP), (Anchor::End, mark.left - GAP)].map(|(anchor, x)| {
                let left = if anchor == Anchor::Start { x } else { x - width };
                Name { width, height, anchor, x, extent: Extent { left, right: left + width } }
            })
        })
        .filter(move |name| name.extent.left >= first && name.extent.right <= last)
}
