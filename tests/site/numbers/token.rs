//! Numbers in a text, and those of them that are no quantities: dates and parts of names.

use ledger_core::format::MONTHS;
use std::ops::Range;

/// What follows a quantity; a year has none of it.
const UNITS: [&str; 12] = ["장", "원", "달러", "건", "곳", "개", "배", "MW", "GPU", "GW", "won", "times"];

/// Where the numbers of a text are: digits, with the commas and points between them.
pub fn numbers(text: &str) -> Vec<Range<usize>> {
    let bytes = text.as_bytes();
    let mut found: Vec<Range<usize>> = Vec::new();
    for (at, byte) in bytes.iter().enumerate() {
        if !byte.is_ascii_digit() {
            continue;
        }
        match found.last_mut() {
            Some(last) if last.end == at => last.end = at + 1,
            Some(last) if last.end + 1 == at && matches!(bytes[last.end], b',' | b'.') => last.end = at + 1,
            _ => found.push(at..at + 1),
        }
    }
    found
}

/// Whether a number is part of a date: a year, or what stands with a year, a month or a day.
pub fn is_date(text: &str, number: &Range<usize>) -> bool {
    let (word, before, after) = (&text[number.clone()], &text[..number.start], &text[number.end..]);
    if ["년", "월", "일", "분기"].iter().any(|unit| after.starts_with(unit)) {
        return true;
    }
    if after.strip_prefix(' ').is_some_and(|after| MONTHS.iter().any(|month| after.starts_with(month))) {
        return true;
    }
    let mut parts = word.split(['.', ',']);
    let year = parts.next().is_some_and(|year| year.len() == 4 && year.starts_with("20"));
    let short = parts.all(|part| part.len() <= 2);
    let unit = UNITS.iter().any(|unit| after.trim_start().starts_with(unit));
    // 2026-03-03
    let rest_of_iso = before.ends_with('-') && word.len() == 2;
    // From 2025 to 2027 a table may say 2025–2027, a quarter Q1.
    (year && short && !unit) || rest_of_iso || (before.ends_with('Q') && word.len() == 1)
}

/// Whether a number is part of a name such as GB200, c001, UTF-8.
pub fn is_in_a_word(text: &str, number: &Range<usize>) -> bool {
    let before = &text[..number.start];
    let before = before.strip_suffix('-').unwrap_or(before);
    before.chars().next_back().is_some_and(|before| before.is_ascii_alphabetic())
}

/// Whether a number lies within a place where the text says `words`.
pub fn is_within(text: &str, number: &Range<usize>, words: &str) -> bool {
    text.match_indices(words).any(|(at, _)| at <= number.start && number.end <= at + words.len())
}

#[test]
fn numbers_are_found_whole() {
    let text = "약 1만 3,056장, 2.5배. 6";
    let found: Vec<_> = numbers(text).into_iter().map(|number| &text[number]).collect();
    assert_eq!(found, ["1", "3,056", "2.5", "6"]);
}

#[test]
fn years_are_dates_and_quantities_are_not() {
    let date = |text: &str| numbers(text).iter().all(|number| is_date(text, number));
    for text in
        ["2025년 10월 31일", "2025.10.31", "31 October 2025", "2026.7", "Q1 2026", "2026-03-03", "2026"]
    {
        assert!(date(text), "{text}");
    }
    for text in ["2,000", "2000장", "2026 GPUs", "50,000 GPUs", "30", "20.5"] {
        assert!(!date(text), "{text}");
    }
}
