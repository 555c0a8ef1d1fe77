//! One whole and the little of it that has come.

use super::kinds::{Hue, Span, Stage};

/// One hollow bar of the whole to scale, divided among its holders, and below it a second bar that magnifies the part
/// that has come further.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MagnifiedChart {
    /// Prefix of every id inside, for example `overview`.
    pub id: String,
    /// Accessible name: the finding in one sentence.
    pub title: String,
    /// Accessible description.
    pub description: String,
    /// The whole, the length of the first bar.
    pub whole: Whole,
    /// Its parts, from left to right. If they are more than the whole, the bar is as long as they are.
    pub holders: Vec<Holder>,
    /// What has come further, the widest first (contracted, delivered, operating); each lies inside the one before.
    pub nested: Vec<Nested>,
    /// The words at the second bar, for example `계약된 부분을 11배로 늘려 보면`; may be empty.
    pub lens: String,
    /// Ids of the claims behind the number in those words, separated by spaces.
    pub lens_claims: String,
    /// How that number was computed, written as `data-how`.
    pub lens_how: String,
    /// What is said instead of a picture when the whole is nothing.
    pub empty: String,
}

/// The length of the first bar.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Whole {
    /// Stable key, written as `data-key`.
    pub key: String,
    /// What it is, for example `발표된 물량`.
    pub label: String,
    /// How much, for example `26만 장`.
    pub value: String,
    /// Who says so and as of when; may be empty.
    pub detail: String,
    /// The datum as one sentence.
    pub spoken: String,
    /// Ids of the claims behind it, separated by spaces.
    pub claims: String,
    /// How much, in the caller's unit.
    pub span: Span,
    /// Of a span without floor and ceiling, the largest number that is named for it: the bar is hatched up to there, and open
    /// beyond.
    pub named: Option<i64>,
}

impl Whole {
    /// What a bar of this length is made of, from the left: longer than the whole where its parts are.
    pub(crate) fn spans(&self, length: i64) -> Vec<Span> {
        let span = |low, high| Span { low, high, about: self.span.about };
        match self.span.reach() {
            None => vec![span(None, Some(length)), span(Some(0), None)],
            Some(reach) if reach == length => vec![self.span],
            Some(_) if self.is_open() => vec![span(Some(length), None)],
            Some(_) => vec![Span::exact(length)],
        }
    }

    /// Whether it has no ceiling.
    pub(crate) fn is_open(&self) -> bool {
        self.span.high.is_none()
    }

    /// How far the bar reaches.
    pub(crate) fn reach(&self) -> i64 {
        self.span.reach().or(self.named).unwrap_or(0)
    }
}

/// One part of the whole.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Holder {
    /// Stable key, written as `data-key`.
    pub key: String,
    /// Who, short: five labels share the width, for example `현대차그룹`.
    pub label: String,
    /// How much, for example `5만`.
    pub value: String,
    /// The datum as one sentence.
    pub spoken: String,
    /// Ids of the claims behind it, separated by spaces.
    pub claims: String,
    /// Whose colour.
    pub hue: Hue,
    /// Length in the caller's unit; less than zero counts as zero.
    pub amount: i64,
}

/// One stage inside the whole.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Nested {
    /// Stable key, written as `data-key`.
    pub key: String,
    /// The stage, for example `가동`.
    pub label: String,
    /// Its number or the words for none, for example `4,224장` or `공개된 근거 없음`.
    pub value: String,
    /// Who says so and as of when; may be empty.
    pub detail: String,
    /// The datum as one sentence.
    pub spoken: String,
    /// Ids of the claims behind it, separated by spaces.
    pub claims: String,
    /// How it is filled.
    pub stage: Stage,
    /// Whose colour.
    pub hue: Hue,
    /// How much; `None`: no public evidence, drawn as words and never as zero.
    pub span: Option<Span>,
}
