//! `.csv`: RFC 4180, UTF-8, no byte-order mark.

use super::records::{Records, Value};

/// The file.
pub(super) fn written(records: &Records) -> String {
    let mut text = String::new();
    let heads = records.columns.iter().map(|column| column.name.as_str());
    line(&mut text, heads);
    for row in &records.rows {
        line(&mut text, row.iter().map(cell));
    }
    text
}

/// A value as it is written.
pub(super) fn cell(value: &Value) -> &str {
    match value {
        Value::Text(text) | Value::Number(text) => text,
        Value::Truth(true) => "true",
        Value::Truth(false) => "false",
        Value::Nothing => "",
    }
}

/// One line, quoted where it has to be.
pub(super) fn line<'a>(text: &mut String, cells: impl Iterator<Item = &'a str>) {
    for (at, cell) in cells.enumerate() {
        if at > 0 {
            text.push(',');
        }
        if cell.contains([',', '"', '\n', '\r']) {
            text.push('"');
            text.push_str(&cell.replace('"', "\"\""));
            text.push('"');
        } else {
            text.push_str(cell);
        }
    }
    text.push_str("\r\n");
}
