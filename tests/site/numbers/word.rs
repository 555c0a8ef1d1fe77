//! Numbers written as words: "four groups", "네 기업". Each has to be a count of something in the ledger.

use super::token::is_within;
use ledger_core::model::{Holder, Role, Sector};
use ledger_core::rule::Rule;
use std::ops::Range;

/// The reviewed list of number words and what they count.
const COUNTED: &str = include_str!("counted.txt");

/// From two on: "one" and "한" are articles as often as numbers.
const WORDS: [(&str, &str, usize); 9] = [
    ("두", "two", 2),
    ("세", "three", 3),
    ("네", "four", 4),
    ("다섯", "five", 5),
    ("여섯", "six", 6),
    ("일곱", "seven", 7),
    ("여덟", "eight", 8),
    ("아홉", "nine", 9),
    ("열", "ten", 10),
];

/// Where a text says a number as a word, and which.
pub fn number_words(text: &str) -> Vec<(Range<usize>, usize)> {
    let lower = text.to_ascii_lowercase();
    let find = |(korean, english, value): &(&str, &str, usize)| {
        let korean = text.match_indices(*korean).filter(|(at, word)| stands_before_a_noun(text, *at, word));
        let english = lower.match_indices(*english).filter(|(at, word)| stands_alone(&lower, *at, word));
        korean.chain(english).map(|(at, word)| (at..at + word.len(), *value)).collect::<Vec<_>>()
    };
    WORDS.iter().flat_map(find).collect()
}

/// 네 기업, but not 네이버.
fn stands_before_a_noun(text: &str, at: usize, word: &str) -> bool {
    !text[..at].ends_with(char::is_alphanumeric)
        && text[at + word.len()..].strip_prefix(' ').is_some_and(|noun| noun.starts_with(char::is_alphabetic))
}

/// "two", but not "network" or "ten" in "often".
fn stands_alone(text: &str, at: usize, word: &str) -> bool {
    !text[..at].ends_with(char::is_alphanumeric)
        && !text[at + word.len()..].starts_with(char::is_alphanumeric)
}

/// The line of the list that a number word is on.
pub fn listed(text: &str, number: &Range<usize>) -> Option<(&'static str, &'static str)> {
    lines().find(|(words, _)| is_within(text, number, words))
}

/// The words on the list, each with what they count.
pub fn lines() -> impl Iterator<Item = (&'static str, &'static str)> {
    let lines = COUNTED.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    lines.map(|line| line.split_once(" | ").expect("words and what they count"))
}

/// Whether a number word says how many there are of what it counts.
pub fn is_right(value: usize, counted: &str) -> bool {
    let there_are = match counted {
        "holders" => Holder::ALL.len(),
        "holders that are companies" => {
            Holder::ALL.iter().filter(|holder| holder.sector() == Sector::Private).count()
        }
        "rules" => Rule::ALL.len(),
        "investors of the fund" => investors_of("physical-ai-mou"),
        "ratio of one step to the next on an axis of ratios" => 10,
        other => return other.starts_with("no count: "),
    };
    value == there_are
}

fn investors_of(programme: &str) -> usize {
    let dataset = ledger_data::ledger();
    let rows = dataset.partnerships().iter().filter(|row| row.role == Role::Investor);
    rows.filter(|row| dataset.programme(row.programme).id == programme).count()
}

#[test]
fn number_words_are_told_from_words_that_hold_them() {
    let found = |text: &str| number_words(text).into_iter().map(|(_, value)| value).collect::<Vec<_>>();
    assert_eq!(found("Two companies, 정부와 네 기업"), [2, 4]);
    assert_eq!(found("네이버, 세 가지가 아닌 가세 들, often, network, 두말"), [3]);
}
