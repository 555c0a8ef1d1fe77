//! Amounts, numbers and dates are written so that nothing is lost.

use crate::cases;
use ledger_core::amount::Amount;
use ledger_core::date::{Day, PartialDate};
use ledger_core::format::{self, Lang};
use ledger_core::query::NumberForm;
use proptest::prelude::*;

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn amounts_are_read_back(milli in any::<i64>().prop_filter("in the range of units", |m| *m != i64::MIN)) {
        let amount = Amount::from_milli(milli);
        prop_assert_eq!(Amount::parse(&amount.to_string()), Some(amount));
    }

    #[test]
    fn korean_numbers_say_every_digit(milli in 0..9_000_000_000_000_000_000_i64) {
        let amount = Amount::from_milli(milli);
        let text = format::number(amount, Lang::Ko, NumberForm::Words);
        prop_assert_eq!(read_korean(&text), Some(amount), "{}", text);
    }

    #[test]
    fn days_are_read_back(number in -25_567..84_000_i32) {
        let day = Day(number);
        let (year, month, date) = day.to_calendar();
        prop_assert_eq!(Day::from_calendar(year, month, date), Some(day));
        prop_assert_eq!(Day::parse(&day.to_string()), Some(day));
    }

    #[test]
    fn dates_are_read_back_and_ordered(a in partial_date(), b in partial_date()) {
        prop_assert_eq!(PartialDate::parse(&a.to_string()), Some(a));
        if a.is_certainly_before(b) {
            prop_assert!(a < b && !b.is_certainly_before(a));
        }
        if a == b {
            prop_assert_eq!(a.cmp(&b), std::cmp::Ordering::Equal);
        }
        prop_assert!(a <= PartialDate::UNDETERMINED, "undetermined dates come last");
    }

    #[test]
    fn any_text_is_a_date_or_none(text in "[0-9/\\- a-z]{0,24}") {
        if let Some(date) = PartialDate::parse(&text) {
            prop_assert!(date.days().is_none_or(|(first, last)| first <= last));
        }
    }
}

fn partial_date() -> impl Strategy<Value = PartialDate> {
    let point =
        (1990..2100_i32, 1..=12_u32, 1..=28_u32, 0..3_usize).prop_map(|(year, month, day, precision)| {
            [format!("{year}"), format!("{year}-{month:02}"), format!("{year}-{month:02}-{day:02}")]
                [precision]
                .clone()
        });
    let range = (point.clone(), point.clone()).prop_map(|(start, end)| format!("{start}/{end}"));
    prop_oneof![point, range, Just(String::new())]
        .prop_filter_map("not a date", |text| PartialDate::parse(&text))
}

/// Reads a Korean number back, to prove that writing it lost nothing.
fn read_korean(text: &str) -> Option<Amount> {
    text.split(' ').try_fold(Amount::ZERO, |sum, part| {
        let scale = [('조', 1_000_000_000_000), ('억', 100_000_000), ('만', 10_000)];
        let (digits, factor) = scale
            .into_iter()
            .find_map(|(word, factor)| Some((part.strip_suffix(word)?, factor)))
            .unwrap_or((part, 1));
        let amount = Amount::parse(&digits.replace(',', ""))?;
        sum.checked_add(Amount::from_milli(amount.to_milli() * factor))
    })
}
