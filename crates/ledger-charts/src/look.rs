//! The closed set of ways a mark can look: the grammar of certainty, and the few lines around it.

use crate::series::Stage;

/// How a mark is filled and drawn; [`Look::class`] is its hook in `style/charts.css`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// Operating or in stock: solid.
    Solid,
    /// In test: solid, a step lighter, with outline.
    InTest,
    /// Delivered: solid, lighter, with outline.
    Delivered,
    /// Contracted: outline with a light tint.
    Tint,
    /// Announced only: outline.
    Hollow,
    /// Between floor and ceiling: diagonal lines.
    Hatch,
    /// The firm line at a ceiling.
    Cap,
    /// The dashed edge of "about".
    Edge,
    /// The open arrow of "at least".
    Arrow,
    /// The cross over something missed.
    Cross,
    /// A hairline of the axis or between rows.
    Rule,
    /// The line of zero.
    Zero,
    /// A hairline that leads from a mark to its words.
    Leader,
    /// The same in the colour of the mark, heavier.
    Flag,
    /// The day of the data.
    Now,
    /// Nothing to be seen: a place to be pointed at.
    Area,
}

/// Where a colour comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paint {
    /// Not painted.
    None,
    /// The hue of the mark.
    Hue,
    /// The text.
    Ink,
    /// The muted text.
    Soft,
    /// Hairlines.
    Rule,
    /// The ground.
    Paper,
    /// The one accent.
    Accent,
    /// The hatch of the mark's hue.
    Hatch,
}

impl Look {
    /// The class in the style sheet.
    #[must_use]
    pub const fn class(self) -> &'static str {
        match self {
            Self::Solid => "solid",
            Self::InTest => "in-test",
            Self::Delivered => "delivered",
            Self::Tint => "tint",
            Self::Hollow => "hollow",
            Self::Hatch => "hatch",
            Self::Cap => "cap",
            Self::Edge => "edge",
            Self::Arrow => "arrow",
            Self::Cross => "cross",
            Self::Rule => "rule",
            Self::Zero => "zero",
            Self::Leader => "leader",
            Self::Flag => "flag",
            Self::Now => "now",
            Self::Area => "area",
        }
    }

    /// The paint inside.
    #[must_use]
    pub const fn fill(self) -> Paint {
        match self {
            Self::Solid | Self::InTest | Self::Delivered | Self::Tint => Paint::Hue,
            Self::Hatch => Paint::Hatch,
            _ => Paint::None,
        }
    }

    /// How much of the paint inside is seen, in hundredths: 0 where there is none, 100 for all of it. From contracted to
    /// delivered to operating each step is 1.5:1 or nearly so in every hue, by day and by night, and so in grey.
    #[must_use]
    pub const fn fill_percent(self) -> u8 {
        match self {
            Self::InTest => 76,
            Self::Delivered => 54,
            Self::Tint => 18,
            _ if matches!(self.fill(), Paint::None) => 0,
            _ => 100,
        }
    }

    /// The paint of the line.
    #[must_use]
    pub const fn stroke(self) -> Paint {
        match self {
            Self::Solid | Self::Area => Paint::None,
            Self::Cross => Paint::Ink,
            Self::Rule => Paint::Rule,
            Self::Zero | Self::Leader => Paint::Soft,
            Self::Now => Paint::Accent,
            _ => Paint::Hue,
        }
    }

    /// The width of the line in tenths of a unit.
    #[must_use]
    pub const fn stroke_width(self) -> i32 {
        match self {
            Self::Solid | Self::Area => 0,
            Self::Cap => 30,
            Self::Edge | Self::Arrow | Self::Cross | Self::Flag => 20,
            Self::Now | Self::InTest | Self::Delivered | Self::Tint | Self::Hollow => 15,
            Self::Hatch | Self::Rule | Self::Zero | Self::Leader => 10,
        }
    }

    /// The dashes of the line, as an attribute value; empty for an unbroken one.
    #[must_use]
    pub const fn dash(self) -> &'static str {
        match self {
            Self::Edge => "3 2",
            _ => "",
        }
    }

    /// The look of a firm segment.
    #[must_use]
    pub const fn of(stage: Stage) -> Self {
        match stage {
            Stage::Pledged => Self::Hollow,
            Stage::Contracted => Self::Tint,
            Stage::Delivered => Self::Delivered,
            Stage::InTest => Self::InTest,
            Stage::Operating | Stage::Stock => Self::Solid,
        }
    }
}
