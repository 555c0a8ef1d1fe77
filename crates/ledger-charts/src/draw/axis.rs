//! Named places at the top of a picture, as many as there is room for.

use crate::scene::{Anchor, Px, Role, Scene};
use ledger_lists::{Listed, order};

/// Least gap between two labels.
const GAP: Px = 120;

/// Which labels go first where there is no room for all.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Keep {
    /// The first and the last, and as many at even steps between them as there is room for.
    Ends,
    /// Every one, every second, third …, counted from the last.
    Steps,
    /// The last, so that it is seen how far the line reaches, then those named first.
    First,
}

/// Writes the labels that fit on the line at `top`; returns the places that got one.
///
/// Which labels there is room for says nothing about the scale: lines belong to every place, not only to these.
pub(super) fn labels(
    scene: &mut Scene,
    mut ticks: Vec<(Px, &str)>,
    bounds: (Px, Px),
    top: Px,
    keep: Keep,
) -> Vec<Px> {
    if keep != Keep::First {
        order::by_key(&mut ticks, |tick| tick.0);
        ticks.dedup_by_key(|tick| tick.0);
    }
    let room = bounds.1 - bounds.0;
    let boxes: Vec<(Px, Px, Px, String)> = ticks
        .iter()
        .map(|&(x, label)| {
            let label = scene.cut(Role::Tick, label, room);
            let width = scene.measure(Role::Tick, &label);
            let left = (x - width / 2).clamp(bounds.0, (bounds.1 - width).max(bounds.0));
            (x, left, left + width, label)
        })
        .listed();
    let kept = match keep {
        Keep::Ends => steps(&boxes, |step| (boxes.len() - 1).is_multiple_of(step)),
        Keep::Steps => steps(&boxes, |_| true),
        Keep::First => first(&boxes),
    };
    let base = scene.baseline(Role::Tick, top);
    for (_, left, right, label) in &kept {
        // The middle, so that a narrower face stays centred under its tick.
        scene.text(Role::Tick, Anchor::Middle, i32::midpoint(*left, *right), base, label);
    }
    kept.iter().map(|tick| tick.0).listed()
}

type Boxed = (Px, Px, Px, String);

/// The smallest step that `is_even` and keeps the labels apart; if there is none, the last label alone.
fn steps(boxes: &[Boxed], is_even: impl Fn(usize) -> bool) -> Vec<&Boxed> {
    let mut steps = (1..=boxes.len()).filter(|step| *step == boxes.len() || is_even(*step));
    steps.find_map(|step| Some(every(boxes, step)).filter(|kept| disjoint(kept))).unwrap_or_default()
}

fn every(boxes: &[Boxed], step: usize) -> Vec<&Boxed> {
    let mut kept = boxes.iter().rev().step_by(step).listed();
    kept.reverse();
    kept
}

fn first(boxes: &[Boxed]) -> Vec<&Boxed> {
    let last = boxes.iter().max_by_key(|tick| tick.0);
    let mut kept: Vec<&Boxed> = last.into_iter().listed();
    for tick in boxes {
        if kept.iter().all(|other| tick.2 + GAP <= other.1 || other.2 + GAP <= tick.1) {
            kept.push(tick);
        }
    }
    kept
}

fn disjoint(kept: &[&Boxed]) -> bool {
    kept.windows(2).all(|pair| pair[0].2 + GAP <= pair[1].1)
}
