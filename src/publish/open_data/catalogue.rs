//! `catalogue.jsonld`: DCAT 3, for data portals.

use super::about::about;
use super::tables::Table;
use super::{ARCHIVE, FOLDER, PACKAGE};
use crate::publish::chart_files::pretty;
use ledger_core::format::Lang;
use serde_json::{Value, json};

/// The file. Without a home, addresses are relative to it.
pub(super) fn written(tables: &[Table], home: Option<&str>) -> String {
    let about = about();
    let to = |name: &str| match home {
        Some(home) => [home, FOLDER, name].concat(),
        None => name.to_owned(),
    };
    let both = |phrase: crate::text::Phrase| {
        json!(
            Lang::ALL
                .iter()
                .map(|lang| json!({ "@language": lang.slug(), "@value": phrase.get(*lang) }))
                .collect::<Value>()
        )
    };
    let file = |name: &str, kind: &str| {
        let kind = ["https://www.iana.org/assignments/media-types/", kind].concat();
        json!({
            "@type": "dcat:Distribution",
            "dcat:downloadURL": { "@id": to(name) },
            "dcat:mediaType": { "@id": kind },
            "dct:license": { "@id": about.licence.path },
        })
    };
    let files = tables.iter().map(|table| file(table.file, "text/csv"));
    let archive = file(ARCHIVE.trim_start_matches(FOLDER), "application/zip");
    let mut dataset = json!({
        "@id": to("#dataset"),
        "@type": "dcat:Dataset",
        "dct:title": both(about.title),
        "dct:description": both(about.description),
        "dcat:version": about.version,
        "dcat:keyword": about.keywords,
        "dct:license": { "@id": about.licence.path },
        "dct:conformsTo": { "@id": to(PACKAGE) },
        "dcat:distribution": files.chain([archive]).collect::<Value>(),
    });
    if let Some((first, last)) = about.covers {
        let date = |day: ledger_core::date::Day| json!({ "@type": "xsd:date", "@value": day.to_string() });
        dataset["dct:temporal"] =
            json!({ "@type": "dct:PeriodOfTime", "dcat:startDate": date(first), "dcat:endDate": date(last) });
    }
    pretty(&json!({
        "@context": {
            "dcat": "http://www.w3.org/ns/dcat#",
            "dct": "http://purl.org/dc/terms/",
            "xsd": "http://www.w3.org/2001/XMLSchema#",
        },
        "@id": to("#catalogue"),
        "@type": "dcat:Catalog",
        "dct:title": both(about.title),
        "dcat:dataset": [dataset],
    }))
}
