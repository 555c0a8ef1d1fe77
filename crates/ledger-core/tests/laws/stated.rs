//! What a source said, together with what is true.

use ledger_core::amount::Amount;
use ledger_core::quantity::{Qualifier, Quantity};
use ledger_core::unit::Unit;
use proptest::prelude::*;
use proptest::sample::select;

/// A quantity in any of the words of the tables, and a value that it admits. "About" is taken at its word: the true value
/// is the one said, because nobody tells how far it was rounded.
pub fn stated(unit: Unit) -> impl Strategy<Value = (Quantity, Amount)> {
    worded(unit, prop_oneof![small(), 0..1_000_000_000_000_000_i64])
}

/// The same, small enough that no product or quotient leaves the range of amounts. Beyond it, ends become open, which is
/// sound, but then a narrower input may well give a wider result.
pub fn stated_small(unit: Unit) -> impl Strategy<Value = (Quantity, Amount)> {
    worded(unit, small())
}

fn small() -> impl Strategy<Value = i64> {
    prop_oneof![0..12_i64, 0..100_i64, 0..2_000_000_i64]
}

fn worded(unit: Unit, size: impl Strategy<Value = i64>) -> impl Strategy<Value = (Quantity, Amount)> {
    let width = prop_oneof![1..4_i64, 1..1_000_000_i64];
    (size, width, 0..=1_000_000_i64, select(Qualifier::ALL)).prop_map(move |(low, width, place, word)| {
        let step = if unit.is_counted() { Amount::SCALE } else { 1 };
        let at = |units: i64| Amount::from_milli(units * step);
        let high = low + width;
        // A place between two values, both in.
        let between = |from: i64, to: i64| {
            at(from + (to - from) / 1_000_000 * place + (to - from) % 1_000_000 * place / 1_000_000)
        };
        use Qualifier as Q;
        let (low_end, high_end, truth) = match word {
            Q::Exact | Q::About => (Some(at(low)), Some(at(low)), at(low)),
            Q::AtLeast => (Some(at(low)), None, between(low, high)),
            Q::MoreThan => (Some(at(low)), None, between(low + 1, high)),
            Q::UpTo => (None, Some(at(high)), between(0, high)),
            Q::LessThan => (None, Some(at(high)), between(0, high - 1)),
            Q::Range => (Some(at(low)), Some(at(high)), between(low, high)),
            Q::Unknown => (None, None, between(0, high)),
        };
        let quantity = Quantity::stated(low_end, high_end, word, unit).expect("ends fit the word");
        (quantity, truth)
    })
}

/// Whether a quantity was rounded by its speaker goes into whatever it goes into.
pub fn keeps_about(result: Quantity, inputs: &[Quantity]) -> bool {
    result.is_about() == inputs.iter().any(|input| input.is_about())
}

/// A whole number of steps from the low end to the high end; `None` where an end is open.
pub fn width(quantity: Quantity) -> Option<i64> {
    let (low, high) = (quantity.low()?, quantity.high()?);
    Some(high.at.to_milli() - low.at.to_milli())
}

/// The exact end of a quantity in thousandths, where a strict end of a counted thing is taken in to the next whole one.
pub fn whole_low(quantity: Quantity) -> Option<i64> {
    let low = quantity.low()?;
    let counted = quantity.unit().is_counted();
    Some(low.at.to_milli() + if low.strict && counted { Amount::SCALE } else { 0 })
}

/// The same for the high end.
pub fn whole_high(quantity: Quantity) -> Option<i64> {
    let high = quantity.high()?;
    let counted = quantity.unit().is_counted();
    Some(high.at.to_milli() - if high.strict && counted { Amount::SCALE } else { 0 })
}
