//! Placed marks: what is drawn where, before it is written.

use crate::fit::{self, Room};
use crate::layout::Layout;
use crate::look::Look;
use crate::metrics;
use crate::series::Hue;

/// A length or place in tenths of a unit of the view box (12.5 units = 125).
pub type Px = i32;

/// A picture with every mark in its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scene {
    /// Prefix of every id.
    pub id: String,
    /// Accessible name.
    pub title: String,
    /// Accessible description.
    pub description: String,
    /// Which drawing this is; it gives the width.
    pub layout: Layout,
    /// Height of the view box.
    pub height: Px,
    /// The marks in the order they are painted.
    pub nodes: Vec<Node>,
}

/// One step of the drawing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
    /// A datum begins: the marks up to [`Node::Close`] belong to it.
    Open(Datum),
    /// Words begin that give a value away from its marks: the texts up to [`Node::Close`].
    Say(Backing),
    /// The datum, or the words, end.
    Close,
    /// A mark.
    Mark(Look, Hue, Form),
    /// A text.
    Text(Text),
}

/// What a group of marks stands for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Datum {
    /// Written as `data-key`.
    pub key: String,
    /// Written as `data-claims` unless empty.
    pub claims: String,
    /// Written as `<title>`.
    pub spoken: String,
    /// A second class, for example `strong`; may be empty.
    pub class: &'static str,
}

/// Where a value comes from that is written away from its marks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Backing {
    /// Written as `data-claims`.
    pub claims: String,
    /// How it was computed, written as `data-how` unless empty.
    pub how: String,
}

/// The geometry of a mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Form {
    /// `x`, `y`, width, height.
    Rect(Px, Px, Px, Px),
    /// `x1`, `y1`, `x2`, `y2`.
    Line(Px, Px, Px, Px),
    /// Centre and radius.
    Circle(Px, Px, Px),
    /// An open path through the points.
    Path(Vec<(Px, Px)>),
}

/// A text on its base line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// What it says in the picture: size, weight and ink.
    pub role: Role,
    /// Which of its ends stands at `x`.
    pub anchor: Anchor,
    /// Place of the anchor.
    pub x: Px,
    /// Place of the base line.
    pub y: Px,
    /// The words.
    pub content: String,
}

/// What a text says in the picture; [`Role::class`] is its hook in the style sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The one large line.
    Lead,
    /// Who or what.
    Label,
    /// The same, of the row the page speaks of: bold.
    Strong,
    /// A value in words: bold.
    Value,
    /// Muted second line.
    Detail,
    /// Above a group: bold, small.
    Heading,
    /// At the axis: muted.
    Tick,
    /// In a cell or beside a mark.
    Word,
    /// At the day of the data: bold, accent.
    Now,
}

impl Role {
    /// The class in the style sheet.
    #[must_use]
    pub const fn class(self) -> &'static str {
        match self {
            Self::Lead => "lead",
            Self::Label => "label",
            Self::Strong => "label strong",
            Self::Value => "value",
            Self::Detail => "detail",
            Self::Heading => "heading",
            Self::Tick => "tick",
            Self::Word => "word",
            Self::Now => "now-label",
        }
    }

    /// Whether it is set bold.
    #[must_use]
    pub const fn bold(self) -> bool {
        matches!(self, Self::Lead | Self::Strong | Self::Value | Self::Heading | Self::Now)
    }
}

/// Which end of a text stands at its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// The left end.
    Start,
    /// The middle.
    Middle,
    /// The right end.
    End,
}

impl Text {
    /// The box of the text: left, top, right, bottom, with the slack for other faces.
    #[must_use]
    pub fn area(&self, layout: Layout) -> (Px, Px, Px, Px) {
        let size = layout.size(self.role);
        let width = metrics::width(&self.content, size, self.role.bold());
        let left = match self.anchor {
            Anchor::Start => self.x,
            Anchor::Middle => self.x - width / 2,
            Anchor::End => self.x - width,
        };
        (left, self.y - size * 9 / 10, left.saturating_add(width), self.y + size / 4)
    }
}

impl Scene {
    pub(crate) fn new(id: &str, title: &str, description: &str, layout: Layout) -> Self {
        Self {
            id: id.to_owned(),
            title: title.to_owned(),
            description: description.to_owned(),
            layout,
            height: 0,
            nodes: Vec::new(),
        }
    }

    pub(crate) fn width(&self) -> Px {
        self.layout.width()
    }

    pub(crate) fn open(&mut self, key: &str, claims: &str, spoken: &str, class: &'static str) {
        let (key, claims, spoken) = (key.to_owned(), claims.to_owned(), spoken.to_owned());
        self.nodes.push(Node::Open(Datum { key, claims, spoken, class }));
    }

    /// Draws words that rest on claims, so that they can be asked for them; without claims they are only drawn.
    pub(crate) fn say<T>(&mut self, claims: &str, how: &str, draw: impl FnOnce(&mut Self) -> T) -> T {
        if claims.is_empty() {
            return draw(self);
        }
        self.nodes.push(Node::Say(Backing { claims: claims.to_owned(), how: how.to_owned() }));
        let drawn = draw(self);
        self.close();
        drawn
    }

    pub(crate) fn close(&mut self) {
        self.nodes.push(Node::Close);
    }

    pub(crate) fn mark(&mut self, look: Look, hue: Hue, form: Form) {
        self.nodes.push(Node::Mark(look, hue, form));
    }

    /// A line that belongs to no hue.
    pub(crate) fn line(&mut self, look: Look, from: (Px, Px), to: (Px, Px)) {
        self.mark(look, Hue::Neutral, Form::Line(from.0, from.1, to.0, to.1));
    }

    /// A text; nothing if it is empty.
    pub(crate) fn text(&mut self, role: Role, anchor: Anchor, x: Px, y: Px, content: &str) {
        if !content.is_empty() {
            self.nodes.push(Node::Text(Text { role, anchor, x, y, content: content.to_owned() }));
        }
    }

    /// Width of a text in a role.
    pub(crate) fn measure(&self, role: Role, text: &str) -> Px {
        metrics::width(text, self.layout.size(role), role.bold())
    }

    /// The text cut to a width.
    pub(crate) fn cut(&self, role: Role, text: &str, width: Px) -> String {
        fit::cut(text, self.room(role, width))
    }

    /// The text in lines of a width.
    pub(crate) fn wrap(&self, role: Role, text: &str, width: Px, lines: usize) -> Vec<String> {
        fit::wrap(text, self.room(role, width), lines)
    }

    /// The least width at which a text is broken into no more than so many lines, none of them cut.
    pub(crate) fn least(&self, role: Role, text: &str, lines: usize) -> Px {
        const STEP: Px = 40;
        let words = text.split([' ', '\n', '\r', '\t']).map(|word| self.measure(role, word));
        let mut width = words.max().unwrap_or(0).min(self.width());
        while width < self.width() && self.wrap(role, text, width, usize::MAX).len() > lines {
            width += STEP;
        }
        width
    }

    /// Base line of a line of text whose line box starts at `top`.
    pub(crate) fn baseline(&self, role: Role, top: Px) -> Px {
        let (size, line) = (self.layout.size(role), self.layout.line(role));
        // Capitals and Hangul stand about 0.72 em above the base line: centre them.
        top + (line + size * 72 / 100) / 2
    }

    /// Lines of text from `top` down, at the left edge `x`; returns where they end.
    pub(crate) fn lines(&mut self, role: Role, x: Px, top: Px, lines: &[String]) -> Px {
        let mut y = top;
        for line in lines {
            let base = self.baseline(role, y);
            self.text(role, Anchor::Start, x, base, line);
            y += self.layout.line(role);
        }
        y
    }

    /// The picture of nothing: words only.
    pub(crate) fn nothing(mut self, words: &str) -> Self {
        let lines = self.wrap(Role::Detail, words, self.width(), 4);
        self.height = self.lines(Role::Detail, 0, 80, &lines) + 80;
        self
    }

    fn room(&self, role: Role, width: Px) -> Room {
        Room { size: self.layout.size(role), bold: role.bold(), width }
    }
}
