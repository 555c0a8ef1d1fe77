//! CSL-JSON, which citation processors read.

use super::Citation;
use serde_json::{Map, Value, json};

/// A list of entries.
pub fn csl(citations: &[Citation]) -> String {
    let entries: Vec<_> = citations.iter().map(entry).collect();
    let text = serde_json::to_string_pretty(&entries);
    [text.as_deref().unwrap_or("[]"), "\n"].concat()
}

fn entry(citation: &Citation) -> Value {
    let (year, month, day) = citation.released.to_calendar();
    let mut entry = Map::new();
    let mut field = |name: &str, value: Value| drop(entry.insert(name.to_owned(), value));
    field("id", json!(citation.key()));
    field("type", json!("dataset"));
    field("author", json!([{ "literal": citation.author() }]));
    field("title", json!(citation.title));
    field("issued", json!({ "date-parts": [[year, month, day]] }));
    field("version", json!(citation.version));
    field("genre", json!(citation.kind.get(citation.lang)));
    field("publisher", json!(citation.author()));
    field("language", json!(citation.lang.slug()));
    field("note", json!(citation.note()));
    if let Some(address) = citation.whole_address() {
        field("URL", json!(address));
    }
    Value::Object(entry)
}
