//! What a cell may hold. Each function notes a problem and gives `None` when its cell holds something else.

use super::table::Cells;
use crate::amount::Amount;
use crate::date::{PartialDate, Precision};
use crate::model::{Bilingual, Holder, Split, SplitBy};
use crate::quantity::{Qualifier, Quantity, QuantityError};
use crate::unit::Unit;
use ledger_lists::{Listed, order};

/// A date that is known, at least to the year; no period.
pub(super) fn known_date(text: &str) -> Option<PartialDate> {
    PartialDate::parse(text).filter(|date| date.precision() != Precision::Undetermined && !text.contains('/'))
}

/// `holders;sectors`, `programmes@2028`, or nothing.
pub(super) fn splits(text: &str) -> Option<Vec<Split>> {
    let split = |text: &str| {
        let (name, horizon) = text.split_once('@').unwrap_or((text, ""));
        let dated = !horizon.is_empty();
        let horizon = if dated { known_date(horizon)? } else { PartialDate::UNDETERMINED };
        (dated == text.contains('@')).then_some(Split { by: SplitBy::from_slug(name)?, horizon })
    };
    let each_once = |splits: &Vec<Split>| order::distinct(splits).len() == splits.len();
    if text.is_empty() {
        return Some(Vec::new());
    }
    text.split(';').map(split).collect::<Option<_>>().filter(each_once)
}

fn is_slug(text: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    !text.is_empty() && text.bytes().all(plain)
}

/// The row's own id: lower-case letters, digits and hyphens, and the first row that has it.
pub(super) fn slug(row: &mut Cells<'_>, ids: &[&str]) -> Option<String> {
    let id = row.parsed("id", "lower-case letters, digits and hyphens", |text| {
        is_slug(text).then(|| text.to_owned())
    })?;
    if ids.iter().filter(|other| **other == id).count() > 1 {
        row.problem("id", "an id of its own");
        return None;
    }
    Some(id)
}

/// The row's own id: `c001` in the first row, and so on without a gap, because ids are frozen.
pub(super) fn own_id<T: ToString>(row: &mut Cells<'_>, index: usize, id: fn(u16) -> T) -> Option<T> {
    let id = id(u16::try_from(index).ok()?);
    let expected = id.to_string();
    row.parsed("id", &expected, |text| (text == expected).then_some(id))
}

/// One of a closed list of words.
pub(super) fn word<T: Copy>(
    row: &mut Cells<'_>,
    column: &'static str,
    all: &[T],
    slug: fn(T) -> &'static str,
) -> Option<T> {
    let value = all.iter().copied().find(|value| slug(*value) == row.text(column));
    if value.is_none() {
        let words = all.iter().map(|value| slug(*value)).listed();
        row.problem(column, format!("one of {}", words.join(" ")));
    }
    value
}

/// The word for a holder, or nothing.
pub(super) fn optional_holder(row: &mut Cells<'_>) -> Option<Option<Holder>> {
    if row.text("holder").is_empty() {
        Some(None)
    } else {
        word(row, "holder", Holder::ALL, Holder::slug).map(Some)
    }
}

/// A text in both languages.
pub(super) fn bilingual(row: &mut Cells<'_>, ko: &'static str, en: &'static str) -> Option<Bilingual> {
    let (ko, en) = (row.filled(ko), row.filled(en));
    Some(Bilingual { ko: ko?, en: en? })
}

/// A text in both languages, or in neither.
pub(super) fn both_or_none(row: &mut Cells<'_>, ko: &'static str, en: &'static str) -> Option<Bilingual> {
    if row.text(ko).is_empty() && row.text(en).is_empty() {
        Some(Bilingual::default())
    } else {
        bilingual(row, ko, en)
    }
}

/// Two ends, a unit and the word said with them.
pub(super) fn quantity(row: &mut Cells<'_>) -> Option<Quantity> {
    let low = row.optional("low", "a plain decimal with at most three places, or nothing", Amount::parse);
    let high = row.optional("high", "a plain decimal with at most three places, or nothing", Amount::parse);
    let unit = word(row, "unit", Unit::ALL, Unit::slug);
    let qualifier = word(row, "qualifier", Qualifier::ALL, Qualifier::slug);
    let (low, high, unit, qualifier) = (low?, high?, unit?, qualifier?);
    if unit.is_counted() {
        for (column, end) in [("low", low), ("high", high)] {
            if end.is_some_and(|end| !end.is_whole()) {
                row.problem(column, format!("a whole number of {}", unit.slug()));
            }
        }
    }
    let error = match Quantity::stated(low, high, qualifier, unit) {
        Ok(quantity) => return Some(quantity),
        Err(error) => error,
    };
    let (word, low) = (qualifier.slug(), row.text("low"));
    let (column, expected) = match error {
        QuantityError::LowMissing => ("low", format!("a number, as the qualifier is {word}")),
        QuantityError::HighMissing => ("high", format!("a number, as the qualifier is {word}")),
        QuantityError::LowUnexpected => ("low", format!("nothing, as the qualifier is {word}")),
        QuantityError::HighUnexpected => ("high", format!("nothing, as the qualifier is {word}")),
        QuantityError::EndsDiffer => ("high", format!("{low}, as the qualifier is {word}")),
        QuantityError::Reversed => ("high", format!("a number above {low}")),
        QuantityError::LowNegative => ("low", "a size, not below zero".to_owned()),
        QuantityError::HighNegative => ("high", "a size, not below zero".to_owned()),
    };
    row.problem(column, expected);
    None
}
