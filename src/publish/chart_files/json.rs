//! `.json`: what the chart says, its rows, and where every value comes from.

use super::Subject;
use super::records::{Records, Value};
use ledger_figures::chart::Chart;
use serde_json::{Map, Number, Value as Json, json};

/// The file.
pub(super) fn written(subject: &Subject<'_>) -> String {
    let Chart { id, title, subtitle, summary, note, .. } = subject.chart;
    pretty(&json!({
        "chart": id.slug(),
        "language": subject.lang().slug(),
        "title": title.plain(),
        "subtitle": subtitle,
        "summary": summary.plain(),
        "note": note.plain(),
        "rule": subject.query().rule.slug(),
        "as_of": subject.as_of(),
        "page": subject.address(),
        "columns": columns(&subject.records()),
        "rows": rows(&subject.records()),
    }))
}

/// JSON as files have it: indented, with a line end.
pub fn pretty(value: &Json) -> String {
    let mut text = format!("{value:#}");
    text.push('\n');
    text
}

/// Names and types of the columns.
pub(super) fn columns(records: &Records) -> Json {
    records.columns.iter().map(|column| json!({ "name": column.name, "type": column.kind })).collect()
}

fn rows(records: &Records) -> Json {
    let named = |row: &Vec<Value>| {
        let names = records.columns.iter().map(|column| column.name.clone());
        Json::Object(names.zip(row.iter().map(value)).collect::<Map<_, _>>())
    };
    records.rows.iter().map(named).collect()
}

fn value(value: &Value) -> Json {
    match value {
        Value::Text(text) => json!(text),
        // The amounts of the corpus are whole or have up to three decimals: both are exact enough here.
        Value::Number(text) => text.parse::<Number>().map_or_else(|_| json!(text), Json::Number),
        Value::Truth(truth) => json!(truth),
        Value::Nothing => Json::Null,
    }
}
