//! The small closed vocabularies every series shares.

/// Whose a mark is. The colour itself lives in the style sheet, under the class `hue-…`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Hue {
    /// The government: class `hue-government`.
    Government,
    /// Samsung: class `hue-samsung`.
    Samsung,
    /// SK: class `hue-sk`.
    Sk,
    /// Hyundai Motor Group: class `hue-hyundai`.
    Hyundai,
    /// NAVER: class `hue-naver`.
    Naver,
    /// Nobody in particular: class `hue-neutral`.
    #[default]
    Neutral,
    /// The one thing the picture points at: class `hue-accent`.
    Accent,
}

impl Hue {
    /// All hues, in the order of [`Hue::index`].
    pub const ALL: [Self; 7] =
        [Self::Government, Self::Samsung, Self::Sk, Self::Hyundai, Self::Naver, Self::Neutral, Self::Accent];

    /// The class of the style sheet, for example `hue-sk`.
    #[must_use]
    pub const fn class(self) -> &'static str {
        match self {
            Self::Government => "hue-government",
            Self::Samsung => "hue-samsung",
            Self::Sk => "hue-sk",
            Self::Hyundai => "hue-hyundai",
            Self::Naver => "hue-naver",
            Self::Neutral => "hue-neutral",
            Self::Accent => "hue-accent",
        }
    }

    /// The place in [`Hue::ALL`], 0 to 6.
    #[must_use]
    pub const fn index(self) -> usize {
        self as usize
    }
}

/// How far the things counted have come: it decides how a segment is filled.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stage {
    /// Announced only: hollow outline.
    #[default]
    Pledged,
    /// Under contract: outline with a light tint.
    Contracted,
    /// Delivered: solid, lighter.
    Delivered,
    /// Installed and being tested: solid, a step darker.
    InTest,
    /// In use: solid, full.
    Operating,
    /// There before: solid, full.
    Stock,
}

impl Stage {
    /// All stages, in the order of a legend.
    pub const ALL: [Self; 6] =
        [Self::Pledged, Self::Contracted, Self::Delivered, Self::InTest, Self::Operating, Self::Stock];
}

/// A value as far as it is known, in the caller's unit (usually thousandths); this crate never interprets it.
///
/// | `low` | `high` | meaning |
/// |---|---|---|
/// | `Some(a)` | `Some(a)` | exactly `a` |
/// | `Some(a)` | `Some(b)` | from `a` to `b` (the order does not matter) |
/// | `Some(a)` | `None` | at least `a` |
/// | `None` | `Some(b)` | up to `b`: nothing proven below |
/// | `None` | `None` | unknown: nothing is drawn |
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Span {
    /// The proven floor; `None` where nothing is proven.
    pub low: Option<i64>,
    /// The ceiling; `None` where there is no upper limit.
    pub high: Option<i64>,
    /// Whether the source says "about": the end is drawn dashed.
    pub about: bool,
}

impl Span {
    /// Exactly `value`.
    #[must_use]
    pub const fn exact(value: i64) -> Self {
        Self { low: Some(value), high: Some(value), about: false }
    }

    /// The bounds in order, the smaller first.
    #[must_use]
    pub fn ordered(self) -> (Option<i64>, Option<i64>) {
        match (self.low, self.high) {
            (Some(a), Some(b)) if a > b => (Some(b), Some(a)),
            pair => pair,
        }
    }

    /// The furthest known value: the ceiling, else the floor, else nothing.
    #[must_use]
    pub fn reach(self) -> Option<i64> {
        let (low, high) = self.ordered();
        high.or(low)
    }
}

/// The form of a segment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mark {
    /// A length from zero (or from the end of the segment before it).
    #[default]
    Bar,
    /// A place on the scale; an interval becomes two ends with hatch between. Never stacked.
    Dot,
}

/// How much a row asks to be looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Emphasis {
    /// Like the others.
    #[default]
    Normal,
    /// The row the page speaks of: bold label, class `strong`.
    Strong,
    /// Context: muted label and value, class `quiet`.
    Quiet,
}
