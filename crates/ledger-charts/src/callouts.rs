//! Words at the places of a line, on as many levels as it takes for none to touch another.

use crate::look::Look;
use crate::scene::{Anchor, Form, Px, Role, Scene};
use crate::series::Hue;
use ledger_lists::{Listed, order};

/// Between a leader and its words.
const GAP: Px = 60;
/// Least distance between two texts side by side, and between a text and a foreign leader.
const APART: Px = 80;
/// Between two levels.
const LEVEL: Px = 40;
/// Every way of turning the words is tried for so many callouts; more are listed.
const MOST: usize = 9;

/// Words for one place.
pub(crate) struct Callout {
    /// The place on the line.
    pub(crate) x: Px,
    /// Whose leader it is.
    pub(crate) hue: Hue,
    /// Ids of the claims behind what the words say; may be empty.
    pub(crate) claims: String,
    /// The lines, from the top.
    pub(crate) lines: Vec<(Role, String)>,
}

/// A block of callouts with their levels, not yet drawn.
pub(crate) struct Callouts {
    callouts: Vec<Callout>,
    places: Vec<Place>,
    /// Whether the words are led to their places; else they are a list.
    led: bool,
    /// Height of each level, nearest to the line first.
    levels: Vec<Px>,
}

/// Where the words of a callout stand.
#[derive(Clone, Copy)]
struct Place {
    x: Px,
    left: Px,
    right: Px,
    level: usize,
    /// Whether the words stand to the left of the leader.
    flipped: bool,
}

impl Callouts {
    /// Finds a level for each. Where no arrangement keeps leaders and words apart, they become a list.
    pub(crate) fn place(scene: &Scene, mut callouts: Vec<Callout>) -> Self {
        for callout in &mut callouts {
            for (role, text) in &mut callout.lines {
                *text = scene.cut(*role, text, scene.width() - 2 * GAP);
            }
            callout.lines.retain(|line| !line.1.is_empty());
        }
        callouts.retain(|callout| !callout.lines.is_empty());
        order::by_key(&mut callouts, |callout| callout.x);
        let widths: Vec<Px> = callouts
            .iter()
            .map(|one| one.lines.iter().map(|(role, text)| scene.measure(*role, text)).max().unwrap_or(0))
            .listed();
        let arranged = arrange(scene.width(), &callouts, &widths);
        let led = arranged.is_some();
        let places = arranged.unwrap_or_else(|| {
            let line = |(level, width): (usize, &Px)| Place {
                x: 10,
                left: 10 + GAP,
                right: 10 + GAP + width,
                level,
                flipped: false,
            };
            widths.iter().enumerate().map(line).listed()
        });
        let count = places.iter().map(|place| place.level + 1).max().unwrap_or(0);
        let mut levels = vec![0; count];
        for (callout, place) in callouts.iter().zip(&places) {
            levels[place.level] = height(scene, callout).max(levels[place.level]);
        }
        Self { callouts, places, led, levels }
    }

    /// Height of the whole block.
    pub(crate) fn height(&self) -> Px {
        self.levels.iter().map(|level| level + LEVEL).sum()
    }

    /// Whether a line fits to the right of a place.
    pub(crate) fn takes(scene: &Scene, role: Role, line: &str, x: Px) -> bool {
        x + GAP + scene.measure(role, line) <= scene.width()
    }

    /// How many levels the words climb.
    pub(crate) fn levels(&self) -> usize {
        self.levels.len()
    }

    /// Whether every callout has a leader to its place.
    pub(crate) fn led(&self) -> bool {
        self.led
    }

    /// Draws the block below `line` (`down`) or above it.
    pub(crate) fn draw(&self, scene: &mut Scene, line: Px, down: bool, look: Look) {
        for (callout, place) in self.callouts.iter().zip(&self.places) {
            let before: Px = self.levels[..place.level].iter().map(|level| level + LEVEL).sum();
            let height = height(scene, callout);
            let top = if down { line + before + LEVEL } else { line - before - LEVEL - height };
            let (from, to) = if down { (line, top + height - 40) } else { (line, top + 40) };
            let from = if self.led { from } else { 2 * top + height - to };
            scene.mark(look, callout.hue, Form::Line(place.x, from, place.x, to));
            let (anchor, x) =
                if place.flipped { (Anchor::End, place.right) } else { (Anchor::Start, place.left) };
            scene.say(&callout.claims, "", |scene| {
                let mut y = top;
                for (role, text) in &callout.lines {
                    let base = scene.baseline(*role, y);
                    scene.text(*role, anchor, x, base, text);
                    y += scene.layout.line(*role);
                }
            });
        }
    }
}

fn height(scene: &Scene, callout: &Callout) -> Px {
    callout.lines.iter().map(|(role, _)| scene.layout.line(*role)).sum()
}

/// The arrangement with the fewest levels, the words nearest to the line, and the fewest turned to the left.
fn arrange(room: Px, callouts: &[Callout], widths: &[Px]) -> Option<Vec<Place>> {
    if callouts.len() > MOST {
        return None;
    }
    let mut best: Option<((usize, usize, u32), Vec<Place>)> = None;
    for turned in 0..1_u32 << callouts.len() {
        let places: Option<Vec<Place>> = callouts
            .iter()
            .zip(widths)
            .enumerate()
            .map(|(i, (one, width))| turn(room, one.x, *width, turned >> i & 1 == 1))
            .collect();
        let Some(places) = places.and_then(settle) else { continue };
        let levels = places.iter().map(|place| place.level).max().unwrap_or(0);
        let cost = (levels, places.iter().map(|place| place.level).sum(), turned.count_ones());
        if best.as_ref().is_none_or(|known| cost < known.0) {
            best = Some((cost, places));
        }
    }
    best.map(|best| best.1)
}

/// The words to one side of the leader, if they fit there.
fn turn(room: Px, x: Px, width: Px, flipped: bool) -> Option<Place> {
    let left = if flipped { x - GAP - width } else { x + GAP };
    let right = left + width;
    (left >= 0 && right <= room).then_some(Place { x, left, right, level: 0, flipped })
}

/// Levels such that no leader runs through foreign words: words stand beyond all leaders they span. `None` if two
/// span each other's.
fn settle(mut places: Vec<Place>) -> Option<Vec<Place>> {
    let spans = |over: Place, under: Place| under.x > over.left - APART && under.x < over.right + APART / 2;
    let mut open: Vec<usize> = (0..places.len()).listed();
    let mut done: Vec<usize> = Vec::new();
    while !open.is_empty() {
        let free = |i: &usize| {
            open.iter().all(|j| j == i || places[*j].x == places[*i].x || !spans(places[*i], places[*j]))
        };
        let next = open.iter().position(free)?;
        let i = open.remove(next);
        let beyond = done.iter().filter(|j| places[**j].x != places[i].x && spans(places[i], places[**j]));
        let mut level = beyond.map(|j| places[*j].level + 1).max().unwrap_or(0);
        let meets = |level: usize| {
            done.iter().map(|j| places[*j]).any(|other| {
                other.level == level
                    && places[i].left < other.right + APART
                    && other.left < places[i].right + APART
            })
        };
        while meets(level) {
            level += 1;
        }
        places[i].level = level;
        done.push(i);
    }
    Some(places)
}
