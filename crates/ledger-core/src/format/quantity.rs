//! Quantities with their unit and their words.

use super::{Lang, number};
use crate::amount::Amount;
use crate::quantity::{Qualifier, Quantity};
use crate::query::NumberForm;
use crate::unit::Unit;

/// A quantity as it is said: `약 5만 장`, `at least 200,000 GPUs`, `20조~30조 원`.
///
/// ```
/// use ledger_core::{amount::Amount, format::{quantity, Lang}, quantity::{Qualifier, Quantity}};
/// use ledger_core::{query::NumberForm::Words, unit::Unit};
/// let low = Amount::whole(200_000);
/// let q = Quantity::stated(low, None, Qualifier::AtLeast, Unit::Gpu).unwrap();
/// assert_eq!(quantity(q, Lang::Ko, Words), "20만 장 이상");
/// assert_eq!(quantity(q, Lang::En, Words), "at least 200,000 GPUs");
/// ```
pub fn quantity(value: Quantity, lang: Lang, form: NumberForm) -> String {
    said(value, Some(value.unit()), lang, form)
}

/// The same without the unit, for where that is said once for all: `약 5만`, `up to 50,000`.
pub fn quantity_without_unit(value: Quantity, lang: Lang, form: NumberForm) -> String {
    said(value, None, lang, form)
}

fn said(value: Quantity, unit: Option<Unit>, lang: Lang, form: NumberForm) -> String {
    let lang = lang.of_program();
    let one = |end: Amount| with_unit(&number(end, lang, form), end, unit, lang);
    let about = match (value.is_about(), lang) {
        (false, _) => "",
        (true, Lang::Ko) => "약 ",
        (true, Lang::En) => "about ",
    };
    let low = value.low().map_or(Amount::ZERO, |end| end.at);
    let high = value.high().map_or(Amount::ZERO, |end| end.at);
    match (value.qualifier(), lang) {
        // Of ranks the first is the best, so that "up to rank 3" would say the opposite.
        (Qualifier::UpTo, Lang::Ko) if unit == Some(Unit::Rank) => [about, &one(high), " 이내"].concat(),
        (Qualifier::UpTo, Lang::En) if unit == Some(Unit::Rank) => [about, &one(high), " or better"].concat(),
        (Qualifier::Exact | Qualifier::About, _) => [about, &one(low)].concat(),
        (Qualifier::AtLeast, Lang::Ko) => [about, &one(low), " 이상"].concat(),
        (Qualifier::AtLeast, Lang::En) => ["at least ", about, &one(low)].concat(),
        (Qualifier::MoreThan, Lang::Ko) => [about, &one(low), " 초과"].concat(),
        (Qualifier::MoreThan, Lang::En) => ["more than ", about, &one(low)].concat(),
        (Qualifier::UpTo, Lang::Ko) => ["최대 ", about, &one(high)].concat(),
        (Qualifier::UpTo, Lang::En) => ["up to ", about, &one(high)].concat(),
        (Qualifier::LessThan, Lang::Ko) => [about, &one(high), " 미만"].concat(),
        (Qualifier::LessThan, Lang::En) => ["less than ", about, &one(high)].concat(),
        (Qualifier::Range, _) => [about, &range(low, high, unit, lang, form)].concat(),
        (Qualifier::Unknown, Lang::Ko) => "알려지지 않음".to_owned(),
        (Qualifier::Unknown, Lang::En) => "not known".to_owned(),
    }
}

/// An amount with its unit: `26만 장`, `4,224장`, `30억 달러`, `US$3 billion`, `260 MW`.
pub fn amount(value: Amount, unit: Unit, lang: Lang, form: NumberForm) -> String {
    with_unit(&number(value, lang, form), value, Some(unit), lang)
}

/// The unit on its own, as a table head has it: `장`, `GPUs`, `원`, `MW`.
pub fn unit_word(unit: Unit, lang: Lang) -> &'static str {
    match lang.of_program() {
        Lang::Ko => korean_unit(unit),
        Lang::En => english_unit(unit, true),
    }
}

/// Two ends with the unit once: `20조~30조 원`, `US$7.8–10.4 billion`.
fn range(low: Amount, high: Amount, unit: Option<Unit>, lang: Lang, form: NumberForm) -> String {
    let lang = lang.of_program();
    let (from, to) = (number(low, lang, form), number(high, lang, form));
    match lang {
        Lang::Ko => with_unit(&[from.as_str(), "~", &to].concat(), high, unit, lang),
        Lang::En => {
            // "20 trillion–30 trillion" shares its scale word.
            let scale = |text: &str| text.rsplit_once(' ').map(|(_, word)| word.to_owned());
            let digits = |text: &str| text.rsplit_once(' ').map_or(text, |(digits, _)| digits).to_owned();
            let from = if scale(&from) == scale(&to) { digits(&from) } else { from };
            with_unit(&[from.as_str(), "–", &to].concat(), high, unit, lang)
        }
    }
}

fn with_unit(text: &str, value: Amount, unit: Option<Unit>, lang: Lang) -> String {
    let Some(unit) = unit else { return text.to_owned() };
    match (lang.of_program(), unit) {
        (Lang::En, Unit::Usd) => ["US$", text].concat(),
        (Lang::En, Unit::Rank) => ["rank ", text].concat(),
        (Lang::En, Unit::Percent) => [text, "%"].concat(),
        (Lang::En, _) => [text, " ", english_unit(unit, value != Amount::from_milli(Amount::SCALE))].concat(),
        (Lang::Ko, _) => {
            // A unit follows digits directly and a number word (만, 억, 조) after a space.
            let word_end = text.chars().last().is_some_and(|last| !last.is_ascii_digit());
            let space = if word_end { " " } else { "" };
            [text, space, korean_unit(unit)].concat()
        }
    }
}

fn korean_unit(unit: Unit) -> &'static str {
    match unit {
        Unit::Gpu => "장",
        Unit::GpuB200 => "장(B200)",
        Unit::GpuH200 => "장(H200)",
        Unit::Krw => "원",
        Unit::Usd => "달러",
        Unit::Megawatt => "MW",
        Unit::Watt => "W",
        Unit::TwhPerYear => "TWh/년",
        Unit::Petaflops => "PFLOPS",
        Unit::Qubit => "큐비트",
        Unit::Percent => "%",
        Unit::Times => "배",
        Unit::Rank => "위",
        Unit::Team => "개 팀",
        Unit::Company => "개사",
        Unit::Organisation => "곳",
        Unit::Month => "개월",
        Unit::Year => "년",
        Unit::KrwPerUsd => "원/달러",
    }
}

fn english_unit(unit: Unit, plural: bool) -> &'static str {
    match (unit, plural) {
        (Unit::Gpu, true) => "GPUs",
        (Unit::Gpu, false) => "GPU",
        (Unit::GpuB200, _) => "B200 GPUs",
        (Unit::GpuH200, _) => "H200 GPUs",
        (Unit::Krw, _) => "won",
        (Unit::Usd, _) => "US dollars",
        (Unit::Megawatt, _) => "MW",
        (Unit::Watt, _) => "W",
        (Unit::TwhPerYear, _) => "TWh a year",
        (Unit::Petaflops, _) => "PFLOPS",
        (Unit::Qubit, _) => "qubits",
        (Unit::Percent, _) => "%",
        (Unit::Times, _) => "times",
        (Unit::Rank, _) => "rank",
        (Unit::Team, true) => "teams",
        (Unit::Team, false) => "team",
        (Unit::Company, true) => "companies",
        (Unit::Company, false) => "company",
        (Unit::Organisation, true) => "organisations",
        (Unit::Organisation, false) => "organisation",
        (Unit::Month, true) => "months",
        (Unit::Month, false) => "month",
        (Unit::Year, true) => "years",
        (Unit::Year, false) => "year",
        (Unit::KrwPerUsd, _) => "won per US dollar",
    }
}
