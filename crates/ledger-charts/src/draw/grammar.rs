//! The signs of the grammar with their words, in lines as wide as the picture.

use crate::layout::Layout;
use crate::marks::{self, Band, Extent, stack};
use crate::scale::Scale;
use crate::scene::{Anchor, Px, Role, Scene};
use crate::series::{AxisKind, GrammarWords, Hue, Mark, Segment, Span, Stage, State};
use crate::svg;

/// Length of a sample bar on a scale of 10.
const SAMPLE: Px = 360;

/// The SVG text of the key: one sample per sign that has a word, wrapped to the width of the layout.
#[must_use]
pub fn grammar_key(words: &GrammarWords, layout: Layout) -> String {
    svg::write(&place(words, layout), None)
}

/// From the left of a sample to its word.
const INDENT: Px = SAMPLE + 80;

/// A sign and its word.
type Sign<'a> = (&'a str, Sample);

enum Sample {
    Bar(Span, Stage),
    Missed,
}

fn signs(words: &GrammarWords) -> [Sign<'_>; 9] {
    let bar = |low, high, about, stage| Sample::Bar(Span { low, high, about }, stage);
    [
        (&words.pledged, bar(Some(10), Some(10), false, Stage::Pledged)),
        (&words.contracted, bar(Some(10), Some(10), false, Stage::Contracted)),
        (&words.delivered, bar(Some(10), Some(10), false, Stage::Delivered)),
        (&words.operating, bar(Some(10), Some(10), false, Stage::Operating)),
        (&words.between, bar(Some(4), Some(10), false, Stage::Operating)),
        (&words.up_to, bar(None, Some(10), false, Stage::Operating)),
        (&words.at_least, bar(Some(5), None, false, Stage::Operating)),
        (&words.about, bar(Some(10), Some(10), true, Stage::Operating)),
        (&words.missed, Sample::Missed),
    ]
}

fn place(words: &GrammarWords, layout: Layout) -> Scene {
    let mut scene = Scene::new(&words.id, &words.title, &words.description, layout);
    let line = scene.layout.line(Role::Word);
    // Words stand in columns; a long one takes two.
    let step = scene.width() / if layout.narrow() { 2 } else { 5 };
    let (mut x, mut y): (Px, Px) = (0, 20);
    for (word, sample) in signs(words) {
        let word = scene.cut(Role::Word, word, scene.width() - INDENT);
        if word.is_empty() {
            continue;
        }
        let width = INDENT + scene.measure(Role::Word, &word);
        if x > 0 && x + width > scene.width() {
            (x, y) = (0, y + line + 60);
        }
        scene.open(&word, "", &word, "");
        draw(&mut scene, &sample, x, Band { top: y + (line - 140) / 2, height: 140 });
        let base = scene.baseline(Role::Word, y);
        scene.text(Role::Word, Anchor::Start, x + INDENT, base, &word);
        scene.close();
        x += (width + 10 + step - 1) / step * step;
    }
    scene.height = y + line + 20;
    scene
}

fn draw(scene: &mut Scene, sample: &Sample, x: Px, band: Band) {
    match sample {
        Sample::Bar(span, stage) => {
            let scale = Scale::over(AxisKind::Linear, [0, 10].into_iter(), true).placed(x, x + SAMPLE);
            let segment = Segment { span: *span, stage: *stage, hue: Hue::Neutral, mark: Mark::Bar };
            marks::bars(scene, &stack(&[segment]), &scale, band);
        }
        Sample::Missed => {
            let extent = Extent { left: x + SAMPLE - 140, right: x + SAMPLE - 20 };
            marks::event(scene, Hue::Neutral, State::Missed, extent, band.middle(), true);
        }
    }
}
