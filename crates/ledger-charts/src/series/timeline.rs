//! Lanes of dated items.

use super::kinds::Hue;

/// Items on lanes under one scale of time. A day is counted from 1970-01-01 (= 0; 2025-10-31 = 20392).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Timeline {
    /// Prefix of every id inside, for example `timeline`.
    pub id: String,
    /// Accessible name: the finding in one sentence.
    pub title: String,
    /// Accessible description.
    pub description: String,
    /// The scale as a broken line: days to thousandths of the width, straight between the stops and clamped outside.
    /// Empty: straight over all items and ticks.
    pub scale: Vec<TimeStop>,
    /// Named days, the important ones first (years before months): where labels would collide, the earlier in this
    /// list stays.
    pub ticks: Vec<TimeTick>,
    /// The day of the data, a line through all lanes.
    pub now: Option<TimeTick>,
    /// The lanes from the top.
    pub lanes: Vec<Lane>,
    /// Heading of the items without a date, for example `날짜 미정`.
    pub undated: String,
    /// What is said instead of a picture when there are no lanes.
    pub empty: String,
}

impl Timeline {
    /// Every day that is drawn: both ends of the items, the ticks, the day of the data.
    pub fn days(&self) -> impl Iterator<Item = i32> {
        let items = self.lanes.iter().flat_map(|lane| &lane.items).flat_map(|item| [item.start, item.end]);
        items.chain(self.ticks.iter().chain(&self.now).map(|tick| tick.day))
    }
}

/// One stop of the scale.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TimeStop {
    /// Days since 1970-01-01.
    pub day: i32,
    /// Place on the axis in thousandths, 0 (left) to 1000 (right).
    pub permille: i32,
}

/// A named day.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TimeTick {
    /// Days since 1970-01-01.
    pub day: i32,
    /// For example `2026`.
    pub label: String,
}

/// One lane.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Lane {
    /// The programme, for example `국가 AI 컴퓨팅센터`.
    pub label: String,
    /// Colour of its items.
    pub hue: Hue,
    /// The dated items in any order.
    pub items: Vec<Item>,
    /// The items of which no date is known.
    pub undated: Vec<Undated>,
}

/// A dated item.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Item {
    /// Stable key, written as `data-key`.
    pub key: String,
    /// Ids of the claims behind it, separated by spaces; may be empty.
    pub claims: String,
    /// First day, since 1970-01-01.
    pub start: i32,
    /// Last day; equal to `start` for a day.
    pub end: i32,
    /// How exactly the date is known: a day is a dot, everything else a bar from `start` to `end`.
    pub precision: Precision,
    /// Whether it has happened.
    pub state: State,
    /// Its name; may be empty. Stands beside the mark in the wide drawing, where one line holds it and nothing else stands.
    pub label: String,
    /// Whether room is made for its name, in two lines where one does not hold it: for the few that matter most.
    pub has_room: bool,
    /// The datum as one sentence.
    pub spoken: String,
}

/// An item without a date.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Undated {
    /// Stable key, written as `data-key`.
    pub key: String,
    /// Ids of the claims behind it, separated by spaces; may be empty.
    pub claims: String,
    /// Whether it has happened.
    pub state: State,
    /// Words beside the mark; may be empty.
    pub label: String,
    /// The datum as one sentence.
    pub spoken: String,
}

/// How exactly a date is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Precision {
    /// The day: a dot.
    #[default]
    Day,
    /// The month: a bar of that length.
    Month,
    /// The quarter (or half-year): a bar of that length.
    Quarter,
    /// The year: a bar of that length.
    Year,
    /// Between two days: a bar of that length.
    Range,
}

/// Whether a dated thing has happened.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum State {
    /// It has: solid.
    #[default]
    Happened,
    /// It is to: hollow.
    Planned,
    /// It was to and did not: hollow, crossed.
    Missed,
}

impl State {
    /// All states, in the order of a legend.
    pub const ALL: [Self; 3] = [Self::Happened, Self::Planned, Self::Missed];
}
