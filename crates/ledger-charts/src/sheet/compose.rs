//! Where the words and the pictures of a sheet stand.

use super::fit::{Stack, fitted};
use super::{Sheet, Sources};
use crate::fit::{Room, wrap};
use crate::layout::Layout;
use crate::look::Paint;
use crate::scene::{Px, Role};
use ledger_lists::{AddAll, Listed};

/// How many sources are named before the rest is counted.
const NAMED: usize = 4;

/// The shape of a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// 960 units wide, as tall as it needs to be.
    Wide,
    /// 376 units wide, as tall as it needs to be.
    Narrow,
    /// 1200 × 630 for link previews. Nothing stands in the 15 units at top and bottom that previews of 2:1 cut off.
    Card,
    /// 1080 × 1080.
    Square,
}

/// Type sizes and edges of a format, in tenths of a unit.
struct Measures {
    width: Px,
    /// `None` for as tall as needed.
    height: Option<Px>,
    margin: Px,
    title: Px,
    subtitle: Px,
    foot: Px,
}

impl Format {
    const fn measures(self) -> Measures {
        match self {
            Self::Wide => {
                Measures { width: 9600, height: None, margin: 400, title: 280, subtitle: 160, foot: 140 }
            }
            Self::Narrow => {
                Measures { width: 3760, height: None, margin: 200, title: 210, subtitle: 145, foot: 130 }
            }
            Self::Card => Measures {
                width: 12000,
                height: Some(6300),
                margin: 480,
                title: 340,
                subtitle: 170,
                foot: 150,
            },
            Self::Square => Measures {
                width: 10800,
                height: Some(10800),
                margin: 560,
                title: 440,
                subtitle: 220,
                foot: 180,
            },
        }
    }

    /// Width in tenths of a unit.
    pub(super) const fn width(self) -> Px {
        self.measures().width
    }
}

/// A line of words.
pub(super) struct Line {
    pub(super) x: Px,
    /// Base line.
    pub(super) y: Px,
    pub(super) size: Px,
    pub(super) bold: bool,
    pub(super) paint: Paint,
    pub(super) content: String,
}

/// Everything in its place.
pub(super) struct Composed {
    pub(super) height: Px,
    pub(super) lines: Vec<Line>,
    pub(super) stack: Stack,
    /// Left and top of the pictures, and their scale in thousandths.
    pub(super) origin: (Px, Px),
    pub(super) permille: Px,
}

/// A column that words are set into, from the top.
struct Column {
    left: Px,
    width: Px,
    y: Px,
    lines: Vec<Line>,
}

impl Column {
    fn set(&mut self, text: &str, size: Px, bold: bool, paint: Paint, most: usize) {
        for content in wrap(text, Room { size, bold, width: self.width }, most) {
            self.y += lines_high(1, size);
            self.lines.push(Line { x: self.left, y: self.y - size * 3 / 10, size, bold, paint, content });
        }
    }

    fn skip(&mut self, height: Px) {
        self.y += height;
    }
}

/// Height of so many lines.
fn lines_high(count: usize, size: Px) -> Px {
    size * 13 / 10 * Px::try_from(count).unwrap_or(1)
}

/// Places everything.
pub(super) fn composed(sheet: &Sheet, format: Format) -> Composed {
    let measures = format.measures();
    match (format, measures.height) {
        (Format::Card, Some(height)) => card(sheet, &measures, height),
        (_, Some(height)) => fixed(sheet, &measures, height),
        (Format::Narrow, None) => natural(sheet, &measures, Layout::Narrow),
        (_, None) => natural(sheet, &measures, Layout::Wide),
    }
}

/// Title and subtitle, above `bottom`. A title that takes more lines than there are for it is set smaller, but never cut.
fn head(sheet: &Sheet, measures: &Measures, column: &mut Column, most: usize, bottom: Px) {
    const STEP: Px = 10;
    let small = Room { size: measures.subtitle, bold: false, width: column.width };
    let below =
        measures.subtitle * 4 / 10 + lines_high(wrap(&sheet.subtitle, small, most).len(), measures.subtitle);
    let (top, width) = (column.y, column.width);
    let fits = |size: Px| {
        let room = Room { size, bold: true, width };
        let is_whole = sheet.title.split(' ').all(|word| room.takes(word));
        let taken = wrap(&sheet.title, room, usize::MAX).len();
        let end = top + lines_high(taken, size) + below;
        is_whole && taken <= most && end <= bottom
    };
    let mut size = measures.title;
    while size > measures.foot && !fits(size) {
        size -= STEP;
    }
    column.set(&sheet.title, size, true, Paint::Ink, usize::MAX);
    column.skip(measures.subtitle * 4 / 10);
    column.set(&sheet.subtitle, measures.subtitle, false, Paint::Soft, most);
}

/// The foot of what is drawn, as a column that starts at nought.
fn foot(sheet: &Sheet, measures: &Measures, left: Px, width: Px, stack: &Stack) -> Column {
    let mut column = Column { left, width, y: 0, lines: Vec::new() };
    if stack.left_out > 0 {
        let words = sheet.left_out.replace("{count}", &stack.left_out.to_string());
        column.set(&words, measures.foot, true, Paint::Ink, 2);
        column.skip(measures.foot / 3);
    }
    let key: Vec<&str> =
        sheet.key.iter().filter(|(look, _)| stack.shows(*look)).map(|(_, words)| words.as_str()).listed();
    column.set(&key.join(" · "), measures.foot, false, Paint::Soft, 6);
    let room = Room { size: measures.foot, bold: false, width };
    column.set(&sources(&sheet.sources, room), measures.foot, false, Paint::Soft, SOURCES);
    for text in &sheet.foot {
        column.set(text, measures.foot, false, Paint::Soft, 4);
    }
    column
}

/// Lines for the sources.
const SOURCES: usize = 2;

/// The sources with as many names as there is room for, at least one.
fn sources(sources: &Sources, room: Room) -> String {
    let all = sources.names.len();
    let said = |named: usize| {
        let names = sources.names[..named].join(", ");
        let rest = if named == all { "" } else { &sources.more };
        [&sources.label, names.as_str(), &rest.replace("{count}", &(all - named).to_string())].concat()
    };
    let fits = |named: &usize| wrap(&said(*named), room, usize::MAX).len() <= SOURCES;
    if all == 0 { String::new() } else { said((1..=all.min(NAMED)).rev().find(fits).unwrap_or(1)) }
}

fn moved(lines: Vec<Line>, down: Px) -> impl Iterator<Item = Line> {
    lines.into_iter().map(move |line| Line { y: line.y + down, ..line })
}

fn headings(stack: &Stack, origin: (Px, Px), permille: Px) -> impl Iterator<Item = Line> {
    let scaled = move |length: Px| length / 10 * permille / 100;
    stack.starts().filter(|(_, _, (heading, _))| !heading.is_empty()).map(move |(top, _, (heading, _))| {
        let size = scaled(stack.layout.size(Role::Label));
        let y = origin.1 + scaled(top) + size;
        Line { x: origin.0, y, size, bold: true, paint: Paint::Ink, content: heading.clone() }
    })
}

/// Words, pictures, words, from the top.
fn natural(sheet: &Sheet, measures: &Measures, layout: Layout) -> Composed {
    let (left, width) = (measures.margin, measures.width - 2 * measures.margin);
    let mut column = Column { left, width, y: measures.margin, lines: Vec::new() };
    head(sheet, measures, &mut column, 6, Px::MAX);
    column.skip(measures.margin * 6 / 10);
    let stack = Stack::whole(sheet, layout);
    let origin = (left, column.y);
    let foot = foot(sheet, measures, left, width, &stack);
    let top = column.y + stack.height() + measures.margin * 6 / 10;
    // Whole units, so that a pixel is never half of the sheet and half of nothing.
    let height = (top + foot.y + measures.margin * 8 / 10 + 9) / 10 * 10;
    let mut lines = column.lines;
    lines.add_all(headings(&stack, origin, 1000));
    lines.add_all(moved(foot.lines, top));
    Composed { height, lines, stack, origin, permille: 1000 }
}

/// Words at the top and at the bottom, the pictures in between.
fn fixed(sheet: &Sheet, measures: &Measures, height: Px) -> Composed {
    let (left, width) = (measures.margin, measures.width - 2 * measures.margin);
    let mut column = Column { left, width, y: measures.margin, lines: Vec::new() };
    head(sheet, measures, &mut column, 3, height);
    column.skip(measures.margin / 2);
    // What is left out takes a line of the foot: room is kept for it.
    let most = Stack { left_out: 1, ..Stack::whole(sheet, Layout::Wide) };
    let reserved = foot(sheet, measures, left, width, &most).y;
    let bottom = height - measures.margin - reserved - measures.margin / 2;
    let fitted = fitted(sheet, width, bottom - column.y);
    let foot = foot(sheet, measures, left, width, &fitted.stack);
    let taken = fitted.stack.layout.width() / 10 * fitted.permille / 100;
    let origin = (left + (width - taken) / 2, column.y);
    let down = height - measures.margin - foot.y;
    let mut lines = column.lines;
    lines.add_all(headings(&fitted.stack, origin, fitted.permille));
    lines.add_all(moved(foot.lines, down));
    Composed { height, lines, stack: fitted.stack, origin, permille: fitted.permille }
}

/// Words on the left, pictures on the right.
fn card(sheet: &Sheet, measures: &Measures, height: Px) -> Composed {
    const WORDS: Px = 4100;
    const GUTTER: Px = 450;
    let left = measures.margin;
    let mut column = Column { left, width: WORDS, y: measures.margin, lines: Vec::new() };
    let start = left + WORDS + GUTTER;
    let (width, room) = (measures.width - measures.margin - start, height - 2 * measures.margin);
    let fitted = fitted(sheet, width, room);
    let foot = foot(sheet, measures, left, WORDS, &fitted.stack);
    let down = height - measures.margin - foot.y;
    // A line's height stays free between what the picture says and where it comes from.
    head(sheet, measures, &mut column, 6, down - measures.subtitle * 13 / 10);
    let scaled = |length: Px| length / 10 * fitted.permille / 100;
    let (wide, tall) = (scaled(fitted.stack.layout.width()), scaled(fitted.stack.height()));
    let origin = (start + (width - wide) / 2, measures.margin + (room - tall).max(0) / 2);
    let mut lines = column.lines;
    lines.add_all(headings(&fitted.stack, origin, fitted.permille));
    lines.add_all(moved(foot.lines, down));
    Composed { height, lines, stack: fitted.stack, origin, permille: fitted.permille }
}
