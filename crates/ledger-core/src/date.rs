//! Dates that keep how precisely they are known.

use core::cmp::Ordering;
use core::fmt;
use serde::{Deserialize, Serialize};

/// A calendar day as days since 1 January 1970. No clock, no time zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Day(pub i32);

/// A date as precisely as a source gave it. Years run from 1900 to 2199.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct PartialDate {
    precision: Precision,
    /// First and last possible day, `None` when undetermined. Invariant: first ≤ last.
    days: Option<(Day, Day)>,
}

crate::slugs! {
    /// How precisely a date is known.
    pub enum Precision {
        /// A day.
        Day = "day",
        /// A month.
        Month = "month",
        /// A quarter of a year.
        Quarter = "quarter",
        /// A year.
        Year = "year",
        /// From one day to another, both in.
        Range = "range",
        /// Not set, or not told.
        Undetermined = "undetermined",
    }
}

impl Day {
    /// The day of a calendar date, or `None` if there is no such date between 1900 and 2199.
    ///
    /// ```
    /// use ledger_core::date::Day;
    /// assert_eq!(Day::from_calendar(1970, 1, 1), Some(Day(0)));
    /// assert_eq!(Day::from_calendar(2026, 2, 29), None);
    /// ```
    pub fn from_calendar(year: i32, month: u32, day: u32) -> Option<Self> {
        if !(1900..2200).contains(&year)
            || !(1..=12).contains(&month)
            || !(1..=days_in_month(year, month)).contains(&day)
        {
            return None;
        }
        // Years begin in March, so that the leap day is the last of its year (proleptic Gregorian day count).
        let shifted_year = if month <= 2 { year - 1 } else { year };
        let era = shifted_year.div_euclid(400);
        let year_of_era = shifted_year.rem_euclid(400);
        let day_of_year = (153 * ((month as i32 + 9) % 12) + 2) / 5 + day as i32 - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        Some(Self(era * 146_097 + day_of_era - 719_468))
    }

    /// Year, month (1–12) and day (1–31).
    pub fn to_calendar(self) -> (i32, u32, u32) {
        let shifted = self.0 + 719_468;
        let era = shifted.div_euclid(146_097);
        let day_of_era = shifted.rem_euclid(146_097);
        let year_of_era =
            (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted_month = (5 * day_of_year + 2) / 153;
        let day = (day_of_year - (153 * shifted_month + 2) / 5 + 1) as u32;
        let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 } as u32;
        (year_of_era + era * 400 + i32::from(month <= 2), month, day)
    }

    /// The year.
    pub fn year(self) -> i32 {
        self.to_calendar().0
    }

    /// Reads `YYYY-MM-DD`.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let day = Self::from_calendar(
            number(parts.next()?, 4)? as i32,
            number(parts.next()?, 2)?,
            number(parts.next()?, 2)?,
        );
        if parts.next().is_some() { None } else { day }
    }
}

impl fmt::Display for Day {
    /// `YYYY-MM-DD`.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.to_calendar();
        write!(out, "{year:04}-{month:02}-{day:02}")
    }
}

impl PartialDate {
    /// A date not set or not told.
    pub const UNDETERMINED: Self = Self { precision: Precision::Undetermined, days: None };

    /// One day.
    pub const fn day(day: Day) -> Self {
        Self { precision: Precision::Day, days: Some((day, day)) }
    }

    /// Reads the form of the tables: empty, `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or `start/end` with such parts.
    /// A range that is exactly one calendar quarter has the precision of a quarter.
    ///
    /// ```
    /// use ledger_core::date::{PartialDate, Precision};
    /// assert_eq!(PartialDate::parse("2026-07/2026-09").unwrap().precision(), Precision::Quarter);
    /// assert_eq!(PartialDate::parse("").unwrap().precision(), Precision::Undetermined);
    /// assert_eq!(PartialDate::parse("2026-13"), None);
    /// ```
    pub fn parse(text: &str) -> Option<Self> {
        if text.is_empty() {
            return Some(Self::UNDETERMINED);
        }
        let Some((start, end)) = text.split_once('/') else {
            return Self::parse_point(text);
        };
        let (first, _) = Self::parse_point(start)?.days?;
        let (_, last) = Self::parse_point(end)?.days?;
        if last <= first {
            return None;
        }
        let (year, month, day) = first.to_calendar();
        let quarter_end = (month % 3 == 1 && day == 1)
            .then(|| Day::from_calendar(year, month + 2, days_in_month(year, month + 2)))
            .flatten();
        let precision = if quarter_end == Some(last) { Precision::Quarter } else { Precision::Range };
        Some(Self { precision, days: Some((first, last)) })
    }

    fn parse_point(text: &str) -> Option<Self> {
        let of = |precision, first, last| Some(Self { precision, days: Some((first, last)) });
        match text.len() {
            4 => {
                let year = number(text, 4)? as i32;
                of(Precision::Year, Day::from_calendar(year, 1, 1)?, Day::from_calendar(year, 12, 31)?)
            }
            7 => {
                let (year, month) = text.split_once('-')?;
                let (year, month) = (number(year, 4)? as i32, number(month, 2)?);
                let first = Day::from_calendar(year, month, 1)?;
                of(Precision::Month, first, Day::from_calendar(year, month, days_in_month(year, month))?)
            }
            10 => Day::parse(text).map(Self::day),
            _ => None,
        }
    }

    /// How precisely the date is known.
    pub const fn precision(self) -> Precision {
        self.precision
    }

    /// First and last possible day, or `None` when undetermined.
    pub const fn days(self) -> Option<(Day, Day)> {
        self.days
    }

    /// Whether the whole date lies on or before `day`: what a reader of that day could already know.
    /// An undetermined date is known from the start.
    pub fn is_by(self, day: Day) -> bool {
        self.days.is_none_or(|(_, last)| last <= day)
    }

    /// Whether some day of the date lies on or before `day`. A month counts from its first day on: that it was later is
    /// not certain. So does an undetermined date.
    pub fn may_be_by(self, day: Day) -> bool {
        self.days.is_none_or(|(first, _)| first <= day)
    }

    /// Whether every possible day of `self` is before every possible day of `other`.
    pub fn is_certainly_before(self, other: Self) -> bool {
        matches!((self.days, other.days), (Some((_, last)), Some((first, _))) if last < first)
    }

    /// The years the date may fall in.
    pub fn years(self) -> core::ops::RangeInclusive<i32> {
        match self.days {
            Some((first, last)) => first.year()..=last.year(),
            #[expect(clippy::reversed_empty_ranges, reason = "an undetermined date falls in no year")]
            None => 1..=0,
        }
    }
}

impl PartialOrd for PartialDate {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for PartialDate {
    /// By first possible day, then by last, so that "2026-03-03" comes before "2026-03" only if it starts earlier;
    /// undetermined dates come last. A date certainly before another always comes before it.
    fn cmp(&self, other: &Self) -> Ordering {
        let key = |date: &Self| date.days.map_or((i32::MAX, i32::MAX), |(first, last)| (first.0, last.0));
        key(self).cmp(&key(other)).then_with(|| self.precision.cmp(&other.precision))
    }
}

impl fmt::Display for PartialDate {
    /// The form that [`PartialDate::parse`] reads.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some((first, last)) = self.days else { return Ok(()) };
        let (year, month, day) = first.to_calendar();
        let (last_year, last_month, last_day) = last.to_calendar();
        match self.precision {
            Precision::Undetermined => Ok(()),
            Precision::Year => write!(out, "{year:04}"),
            Precision::Month => write!(out, "{year:04}-{month:02}"),
            Precision::Day => write!(out, "{first}"),
            Precision::Quarter | Precision::Range => {
                if day == 1 && last_day == days_in_month(last_year, last_month) {
                    write!(out, "{year:04}-{month:02}/{last_year:04}-{last_month:02}")
                } else {
                    write!(out, "{first}/{last}")
                }
            }
        }
    }
}

fn number(text: &str, width: usize) -> Option<u32> {
    let digits = text.len() == width && text.bytes().all(|byte| byte.is_ascii_digit());
    if digits { text.parse().ok() } else { None }
}

fn days_in_month(year: i32, month: u32) -> u32 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}
