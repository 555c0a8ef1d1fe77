//! `csv-metadata.json`: the tables in the words of CSV on the Web.

use super::about::about;
use super::tables::{Kind, Table};
use crate::publish::chart_files::pretty;
use ledger_core::format::Lang;
use serde_json::{Value, json};

/// The file.
pub(super) fn written(tables: &[Table]) -> String {
    let about = about();
    pretty(&json!({
        "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
        "dc:title": about.title.get(Lang::En),
        "dc:license": { "@id": about.licence.path },
        "tables": tables.iter().map(table).collect::<Value>(),
    }))
}

fn table(table: &Table) -> Value {
    let columns = table.fields.iter().map(|field| {
        let datatype = match &field.kind {
            Kind::Number => json!("decimal"),
            Kind::Truth => json!("boolean"),
            Kind::Address => json!("anyURI"),
            _ => json!("string"),
        };
        json!({
            "name": field.name,
            "titles": field.name,
            "dc:description": field.meaning,
            "datatype": datatype,
            "required": field.is_required,
        })
    });
    let keys = table.fields.iter().filter_map(|field| match field.kind {
        Kind::Row(other) => {
            let other = [other, ".csv"].concat();
            let reference = json!({ "resource": other, "columnReference": "id" });
            Some(json!({ "columnReference": field.name, "reference": reference }))
        }
        _ => None,
    });
    json!({
        "url": table.file,
        "dc:title": table.title.get(Lang::En),
        "tableSchema": { "columns": columns.collect::<Value>(), "primaryKey": table.key(), "foreignKeys": keys.collect::<Value>() },
    })
}
