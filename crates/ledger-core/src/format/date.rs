//! Dates, as precisely as they are known.

use super::Lang;
use crate::date::{Day, PartialDate, Precision};

/// A date in running text: `2025년 10월 31일`, `third quarter of 2026`, `날짜 미정`.
pub fn date(date: PartialDate, lang: Lang) -> String {
    let lang = lang.of_program();
    let Some((first, last)) = date.days() else {
        return match lang {
            Lang::Ko => "날짜 미정".to_owned(),
            Lang::En => "date not set".to_owned(),
        };
    };
    let (year, month, first_day) = first.to_calendar();
    let (last_year, last_month, last_day) = last.to_calendar();
    match (date.precision(), lang) {
        (Precision::Year | Precision::Undetermined, Lang::Ko) => format!("{year}년"),
        (Precision::Year | Precision::Undetermined, Lang::En) => year.to_string(),
        (Precision::Day, _) => day(first, lang),
        (Precision::Month, _) => year_month(first, lang),
        (Precision::Quarter, Lang::Ko) => format!("{year}년 {}분기", month.div_ceil(3)),
        (Precision::Quarter, Lang::En) => {
            let word = ["first", "second", "third", "fourth"][(month.div_ceil(3) as usize - 1) % 4];
            format!("{word} quarter of {year}")
        }
        (Precision::Range, _)
            if (month, first_day, last_month, last_day) == (1, 1, 6, 30) && year == last_year =>
        {
            match lang {
                Lang::Ko => format!("{year}년 상반기"),
                Lang::En => format!("first half of {year}"),
            }
        }
        (Precision::Range, Lang::Ko) if (year, month) == (last_year, last_month) => {
            format!("{year}년 {month}월 {first_day}~{last_day}일")
        }
        (Precision::Range, Lang::En) if (year, month) == (last_year, last_month) => {
            format!("{first_day}–{last_day} {} {year}", month_name(month))
        }
        (Precision::Range, Lang::Ko) => format!("{}~{}", day(first, lang), day(last, lang)),
        (Precision::Range, Lang::En) => format!("{} – {}", day(first, lang), day(last, lang)),
    }
}

/// A day in running text: `2025년 10월 31일`, `31 October 2025`.
pub fn day(day: Day, lang: Lang) -> String {
    let (year, month, number) = day.to_calendar();
    match lang.of_program() {
        Lang::Ko => format!("{year}년 {month}월 {number}일"),
        Lang::En => format!("{number} {} {year}", month_name(month)),
    }
}

/// The month of a day: `2026년 3월`, `March 2026`.
pub fn year_month(day: Day, lang: Lang) -> String {
    let (year, month, _) = day.to_calendar();
    match lang.of_program() {
        Lang::Ko => format!("{year}년 {month}월"),
        Lang::En => format!("{} {year}", month_name(month)),
    }
}

/// A date in a table, narrow and sortable by eye: `2025.10.31`, `2026.07–09`, `2027`; `–` when undetermined.
pub fn short_date(date: PartialDate) -> String {
    let Some((first, last)) = date.days() else { return "–".to_owned() };
    let (year, month, day) = first.to_calendar();
    let (last_year, last_month, last_day) = last.to_calendar();
    match date.precision() {
        Precision::Year | Precision::Undetermined => year.to_string(),
        Precision::Day => format!("{year}.{month:02}.{day:02}"),
        Precision::Month => format!("{year}.{month:02}"),
        _ if (year, month) == (last_year, last_month) => format!("{year}.{month:02}.{day:02}–{last_day:02}"),
        _ if year == last_year => format!("{year}.{month:02}–{last_month:02}"),
        _ => format!("{year}.{month:02}–{last_year}.{last_month:02}"),
    }
}

/// The months in English, January first.
pub const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// The English name of a month, 1 to 12.
///
/// ```
/// assert_eq!(ledger_core::format::month_name(3), "March");
/// ```
pub fn month_name(month: u32) -> &'static str {
    MONTHS[(month as usize + 11) % 12]
}
