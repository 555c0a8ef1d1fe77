//! Plain numbers: 만, 억, 조 in Korean; thousands, and million, billion, trillion in English.

use super::Lang;
use crate::amount::Amount;
use crate::query::NumberForm;

/// Digits in groups of three: `4,224`, `2.7`, `−1,000`.
pub fn grouped(amount: Amount) -> String {
    let plain = amount.to_string();
    let (sign, plain) = plain.strip_prefix('-').map_or(("", plain.as_str()), |rest| ("−", rest));
    let (units, places) =
        plain.split_once('.').map_or((plain, None), |(units, places)| (units, Some(places)));
    let mut text = String::from(sign);
    for (index, digit) in units.chars().enumerate() {
        if index > 0 && (units.len() - index) % 3 == 0 {
            text.push(',');
        }
        text.push(digit);
    }
    if let Some(places) = places {
        text.push('.');
        text.push_str(places);
    }
    text
}

/// A number as it is written in running text, exact to the last digit.
///
/// ```
/// use ledger_core::{amount::Amount, format::{number, Lang}, query::NumberForm::Words};
/// let n = |units| Amount::whole(units).unwrap();
/// assert_eq!(number(n(13_136), Lang::Ko, Words), "1만 3,136");
/// assert_eq!(number(n(125_000_000), Lang::Ko, Words), "1억 2,500만");
/// assert_eq!(number(n(1_050_000_000_000_000), Lang::Ko, Words), "1,050조");
/// assert_eq!(number(n(4_278_300_000_000), Lang::En, Words), "4.2783 trillion");
/// assert_eq!(number(n(260_000), Lang::En, Words), "260,000");
/// ```
pub fn number(amount: Amount, lang: Lang, form: NumberForm) -> String {
    match (form, lang.of_program()) {
        (NumberForm::Digits, _) => grouped(amount),
        (NumberForm::Words, Lang::Ko) => korean(amount),
        (NumberForm::Words, Lang::En) => english(amount),
    }
}

/// 조, 억 and 만 are each four digits apart; empty parts are left out.
fn korean(amount: Amount) -> String {
    let magnitude = amount.to_milli().unsigned_abs();
    let units = magnitude / 1_000;
    if units < 10_000 {
        return grouped(amount);
    }
    let mut parts = Vec::new();
    for (size, word) in [(1_000_000_000_000, "조"), (100_000_000, "억"), (10_000, "만")] {
        let count = if size == 1_000_000_000_000 { units / size } else { units / size % 10_000 };
        if count > 0 {
            parts.push([grouped(Amount::from_milli(count as i64 * Amount::SCALE)).as_str(), word].concat());
        }
    }
    let rest = magnitude % 10_000_000;
    if rest > 0 {
        parts.push(grouped(Amount::from_milli(rest as i64)));
    }
    let sign = if amount < Amount::ZERO { "−" } else { "" };
    [sign, &parts.join(" ")].concat()
}

/// From a million on in words, with as many decimals as it takes to be exact.
fn english(amount: Amount) -> String {
    let units = amount.units().unsigned_abs();
    let scale = [(1_000_000_000_000, " trillion"), (1_000_000_000, " billion"), (1_000_000, " million")];
    let Some((size, word)) = scale.into_iter().find(|(size, _)| units >= *size) else {
        return grouped(amount);
    };
    if !amount.is_whole() {
        return grouped(amount);
    }
    let sign = if amount < Amount::ZERO { "−" } else { "" };
    let whole = grouped(Amount::from_milli((units / size) as i64 * Amount::SCALE));
    let rest = units % size;
    if rest == 0 {
        return [sign, &whole, word].concat();
    }
    let width = size.ilog10() as usize;
    let digits = rest.to_string();
    let places = ["0".repeat(width - digits.len()).as_str(), digits.as_str()].concat();
    [sign, &whole, ".", places.trim_end_matches('0'), word].concat()
}
