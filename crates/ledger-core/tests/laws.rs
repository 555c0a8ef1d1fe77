//! Laws that hold for every quantity, date and address, tried with random cases.

use ledger_core::amount::{Amount, Towards};
use ledger_core::date::{Day, PartialDate};
use ledger_core::format::{self, Lang};
use ledger_core::quantity::{Qualifier, Quantity};
use ledger_core::query::NumberForm;
use ledger_core::unit::Unit;
use proptest::prelude::*;

/// A quantity together with a value that it admits: what a source said, and what is true.
fn stated(unit: Unit) -> impl Strategy<Value = (Quantity, Amount)> {
    let size = prop_oneof![0..100_i64, 0..2_000_000_i64, 0..1_000_000_000_000_000_i64];
    (size, 0..1_000_000_i64, 0..=1_000_000_i64, 0..7_usize).prop_filter_map(
        "no true value",
        move |(low, width, place, kind)| {
            let step = if unit.is_counted() { Amount::SCALE } else { 1 };
            let at = |units: i64| Amount::from_milli(units * step);
            let (low_end, high_end) = (at(low), at(low + width));
            let inside = at(low + width * place / 1_000_000);
            let quantity = match kind {
                0 => Quantity::stated(Some(low_end), Some(low_end), Qualifier::Exact, unit),
                1 => Quantity::stated(Some(low_end), None, Qualifier::AtLeast, unit),
                2 => Quantity::stated(None, Some(high_end), Qualifier::UpTo, unit),
                3 => Quantity::stated(Some(low_end), Some(high_end), Qualifier::Range, unit),
                4 => Quantity::stated(Some(low_end), None, Qualifier::MoreThan, unit),
                5 => Quantity::stated(None, Some(high_end), Qualifier::LessThan, unit),
                _ => Quantity::stated(None, None, Qualifier::Unknown, unit),
            }
            .ok()?;
            let truth = if kind == 0 { low_end } else { inside };
            quantity.admits(truth).then_some((quantity, truth))
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), ..ProptestConfig::default() })]

    #[test]
    fn a_sum_admits_the_true_sum((a, x) in stated(Unit::Gpu), (b, y) in stated(Unit::Gpu)) {
        let sum = a.sum(b).expect("same unit");
        prop_assert!(sum.admits(x.checked_add(y).expect("in range")), "{a:?} + {b:?} = {sum:?}");
        prop_assert_eq!(sum, b.sum(a).expect("same unit"), "order does not matter");
    }

    #[test]
    fn a_sum_is_no_narrower_than_its_parts((a, _) in stated(Unit::Krw), (b, _) in stated(Unit::Krw)) {
        let sum = a.sum(b).expect("same unit");
        let open = |q: Quantity| q.high().is_none();
        prop_assert_eq!(open(sum), open(a) || open(b), "open ends stay open");
        let width = |q: Quantity| Some(q.high()?.at.to_milli() - q.low()?.at.to_milli());
        if let (Some(whole), Some(part)) = (width(sum), width(a)) {
            prop_assert!(whole >= part);
        }
    }

    #[test]
    fn a_difference_admits_the_true_difference((a, x) in stated(Unit::Megawatt), (b, y) in stated(Unit::Megawatt)) {
        let left = a.difference(b).expect("same unit");
        prop_assert!(left.admits(x.checked_sub(y).expect("in range")), "{a:?} - {b:?} = {left:?}");
    }

    #[test]
    fn a_product_admits_the_true_product((a, x) in stated(Unit::Gpu), (b, y) in stated(Unit::Watt)) {
        let product = a.product(b, Unit::Watt);
        let one = Amount::from_milli(Amount::SCALE);
        let below = x.checked_mul_div(y, one, Towards::Below);
        if let (Some(below), Some(above)) = (below, x.checked_mul_div(y, one, Towards::Above)) {
            prop_assert!(product.admits(below) || product.admits(above), "{a:?} × {b:?} = {product:?}");
        }
    }

    #[test]
    fn a_ratio_admits_the_true_ratio((a, x) in stated(Unit::Krw), (b, y) in stated(Unit::Gpu)) {
        let ratio = a.ratio(b, 100, Unit::Percent);
        let hundred = Amount::from_milli(100 * Amount::SCALE);
        let below = x.checked_mul_div(hundred, y, Towards::Below);
        if let (Some(below), Some(above)) = (below, x.checked_mul_div(hundred, y, Towards::Above)) {
            let inside = ratio.low().is_none_or(|low| low.at <= above) && ratio.high().is_none_or(|high| below <= high.at);
            prop_assert!(inside, "{a:?} ÷ {b:?} = {ratio:?}");
        }
    }

    #[test]
    fn an_envelope_admits_what_either_admits((a, x) in stated(Unit::Usd), (b, y) in stated(Unit::Usd)) {
        let both = a.envelope(b).expect("same unit");
        prop_assert!(both.admits(x) && both.admits(y));
    }

    #[test]
    fn rounding_by_a_speaker_is_never_forgotten((a, _) in stated(Unit::Gpu), n in 0..1_000_000_i64) {
        let size = Amount::whole(n);
        let about = Quantity::stated(size, size, Qualifier::About, Unit::Gpu).expect("fits");
        prop_assert!(a.sum(about).expect("same unit").is_about());
        prop_assert!(about.difference(a).expect("same unit").is_about());
        prop_assert!(about.ratio(a, 1, Unit::Times).is_about() && a.product(about, Unit::Gpu).is_about());
    }

    #[test]
    fn different_units_never_add((a, _) in stated(Unit::Krw), (b, _) in stated(Unit::Usd)) {
        prop_assert!(a.sum(b).is_err() && a.difference(b).is_err() && a.envelope(b).is_err());
    }

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

/// `LEDGER_CASES` asks for more, for the long run.
fn cases() -> u32 {
    std::env::var("LEDGER_CASES").ok().and_then(|text| text.parse().ok()).unwrap_or(2_000)
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

#[test]
fn counted_things_come_whole() {
    let fewer = |n| Quantity::stated(None, Amount::whole(n), Qualifier::LessThan, Unit::Gpu).expect("fits");
    let sum = fewer(10).sum(fewer(10)).expect("same unit");
    assert_eq!(format::quantity(sum, Lang::En, NumberForm::Words), "up to 18 GPUs", "not fewer than 20");
    let more = |n| Quantity::stated(Amount::whole(n), None, Qualifier::MoreThan, Unit::Gpu).expect("fits");
    let sum = more(10).sum(more(10)).expect("same unit");
    assert_eq!(format::quantity(sum, Lang::En, NumberForm::Words), "at least 22 GPUs");
}

#[test]
fn what_overflows_becomes_open() {
    let huge = Quantity::exact(Amount::MAX, Unit::Krw);
    let sum = huge.sum(huge).expect("same unit");
    assert_eq!((sum.low(), sum.high()), (None, None));
}
