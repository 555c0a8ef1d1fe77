//! `datapackage.json`: Data Package, version 2.

use super::about::{About, about};
use super::tables::{Field, Kind, Table};
use super::{FOLDER, sha256};
use crate::publish::chart_files::pretty;
use ledger_core::format::Lang;
use serde_json::{Map, Value, json};

const PROFILE: &str = "https://datapackage.org/profiles/2.0/datapackage.json";
const RESOURCE: &str = "https://datapackage.org/profiles/2.0/dataresource.json";
const SCHEMA: &str = "https://datapackage.org/profiles/2.0/tableschema.json";

/// The file.
pub(super) fn written(tables: &[Table], home: Option<&str>) -> String {
    let About { name, title, description, keywords, version, covers, licence } = about();
    let licences = json!([{ "name": licence.name, "title": licence.title, "path": licence.path }]);
    let mut package = json!({
        "$schema": PROFILE,
        "name": name,
        "title": title.get(Lang::En),
        "description": description.get(Lang::En),
        "titles": { "ko": title.get(Lang::Ko), "en": title.get(Lang::En) },
        "descriptions": { "ko": description.get(Lang::Ko), "en": description.get(Lang::En) },
        "version": version,
        "keywords": keywords,
        "licenses": licences,
        "contributors": [{ "title": title.get(Lang::En), "roles": ["publisher"] }],
        "sources": [{
            "title": format!("{} published pages, one a row of sources.csv", ledger_data::ledger().sources().len()),
            "path": "sources.csv",
        }],
        "resources": tables.iter().map(|table| resource(table, &licences)).collect::<Value>(),
    });
    if let Some((first, last)) = covers {
        package["temporal"] = json!({ "start": first.to_string(), "end": last.to_string() });
    }
    if let Some(home) = home {
        package["id"] = json!(format!("{home}{FOLDER}#{version}"));
        package["homepage"] = json!([home, FOLDER].concat());
    }
    pretty(&package)
}

fn resource(table: &Table, licences: &Value) -> Value {
    json!({
        "$schema": RESOURCE,
        "name": table.name(),
        "type": "table",
        "path": table.file,
        "title": table.title.get(Lang::En),
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": table.content.len(),
        "hash": sha256(table.content.as_bytes()),
        "licenses": licences,
        "dialect": { "delimiter": ",", "lineTerminator": "\r\n", "quoteChar": "\"", "doubleQuote": true, "header": true },
        "schema": schema(table),
    })
}

fn schema(table: &Table) -> Value {
    let keys: Vec<Value> = table.fields.iter().filter_map(|field| foreign_key(table, field)).collect();
    let mut schema = json!({
        "$schema": SCHEMA,
        "fieldsMatch": "exact",
        "fields": table.fields.iter().map(field).collect::<Value>(),
        "missingValues": [""],
        "primaryKey": table.key(),
    });
    if !keys.is_empty() {
        schema["foreignKeys"] = Value::Array(keys);
    }
    schema
}

fn field(field: &Field) -> Value {
    let (kind, format, mut constraints) = match &field.kind {
        Kind::Key(pattern) => (
            "string",
            "default",
            Map::from_iter([("pattern".to_owned(), json!(pattern)), ("unique".to_owned(), json!(true))]),
        ),
        Kind::Text | Kind::Row(_) => ("string", "default", Map::new()),
        Kind::Form(pattern) => {
            ("string", "default", Map::from_iter([("pattern".to_owned(), json!(pattern))]))
        }
        Kind::Number => ("number", "default", Map::from_iter([("minimum".to_owned(), json!(0))])),
        Kind::Truth => ("boolean", "default", Map::new()),
        Kind::Date => (
            "string",
            "default",
            Map::from_iter([("pattern".to_owned(), json!("^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"))]),
        ),
        Kind::Address => ("string", "uri", Map::new()),
        Kind::OneOf(words) => ("string", "default", Map::from_iter([("enum".to_owned(), json!(words))])),
    };
    if field.is_required {
        constraints.insert("required".to_owned(), json!(true));
    }
    let mut value =
        json!({ "name": field.name, "type": kind, "format": format, "description": field.meaning });
    if !constraints.is_empty() {
        value["constraints"] = Value::Object(constraints);
    }
    value
}

/// Within a table the other table is named by nothing, as Table Schema has it.
fn foreign_key(table: &Table, field: &Field) -> Option<Value> {
    let Kind::Row(other) = field.kind else { return None };
    let mut reference = json!({ "fields": ["id"] });
    if other != table.name() {
        reference["resource"] = json!(other);
    }
    Some(json!({ "fields": [field.name], "reference": reference }))
}
