//! `.excel.csv`: the same rows for spreadsheets. A byte-order mark, as Korean Excel takes a file without one for CP949,
//! and no text that a spreadsheet would run as a formula.

use super::csv::{cell, line};
use super::records::{Records, Value};
use std::borrow::Cow;

/// What makes a spreadsheet read a text as a formula, and the full-width twins it may be turned into.
const STARTS: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// The file.
pub(super) fn written(records: &Records) -> String {
    let mut text = "\u{feff}".to_owned();
    let heads: Vec<_> = records.columns.iter().map(|column| safe(&column.name)).collect();
    line(&mut text, heads.iter().map(AsRef::as_ref));
    for row in &records.rows {
        // Numbers stay numbers: a minus of theirs is no formula.
        let cells = row.iter().map(|value| match value {
            Value::Text(text) => safe(text),
            value => Cow::Borrowed(cell(value)),
        });
        let cells: Vec<_> = cells.collect();
        line(&mut text, cells.iter().map(AsRef::as_ref));
    }
    text
}

/// Text with an apostrophe before whatever would make it a formula.
fn safe(text: &str) -> Cow<'_, str> {
    if text.starts_with(STARTS) { ["'", text].concat().into() } else { text.into() }
}

#[cfg(test)]
mod tests {
    use super::super::records::{Column, Records, Value};
    use super::written;

    #[test]
    fn no_text_starts_a_formula_and_numbers_stay() {
        let bad = ["=1+1", "+82", "-가", "@A1", "\tx", "\rx", "\nx", "＝1", "＋1", "－1", "＠1"];
        let rows = bad.iter().map(|text| vec![Value::Text((*text).to_owned())]);
        let rows = rows.chain([vec![Value::Number("-5".to_owned())]]).collect();
        let columns = vec![Column { name: "값".to_owned(), kind: "string" }];
        let text = written(&Records { columns, rows });
        let expected = "\u{feff}값\r\n'=1+1\r\n'+82\r\n'-가\r\n'@A1\r\n'\tx\r\n\"'\rx\"\r\n\"'\nx\"\r\n'＝1\r\n'＋1\r\n'－1\r\n'＠1\r\n-5\r\n";
        assert_eq!(text, expected);
    }
}
