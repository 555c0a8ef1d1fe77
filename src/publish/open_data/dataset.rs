//! `Dataset` of schema.org, for the data page: what dataset searches read.

use super::about::about;
use super::tables::Table;
use super::{ARCHIVE, FOLDER};
use crate::site::{Page, address};
use crate::text::data as words;
use ledger_core::format::Lang;
use serde_json::{Value, json};

/// The text of the data block. Links are relative to the page where no home is known.
pub fn dataset_json_ld(tables: &[Table], lang: Lang, home: Option<&str>) -> String {
    let about = about();
    let page = address(Page::Data, lang);
    let root = home.map_or_else(|| "../".repeat(page.matches('/').count()), str::to_owned);
    let to = |path: &str| [root.as_str(), path].concat();
    let publisher = json!({ "@type": "Organization", "name": about.title.get(lang), "url": to("") });
    let download = |path: &str, kind: &str| json!({ "@type": "DataDownload", "contentUrl": to(path), "encodingFormat": kind });
    let tables = tables.iter().map(|table| download(&[FOLDER, table.file].concat(), "text/csv"));
    let mut dataset = json!({
        "@context": "https://schema.org/",
        "@type": "Dataset",
        "name": about.title.get(lang),
        "description": about.description.get(lang),
        "url": to(&page),
        "version": about.version,
        "license": about.licence.path,
        "isAccessibleForFree": true,
        "inLanguage": ["ko", "en"],
        "keywords": about.keywords,
        "creator": publisher,
        "publisher": publisher,
        "spatialCoverage": { "@type": "Place", "name": words::PLACE.get(lang) },
        "variableMeasured": words::MEASURED.iter().map(|(name, unit)| json!({
            "@type": "PropertyValue", "name": name.get(lang), "unitText": unit,
        })).collect::<Value>(),
        "distribution": tables.chain([download(ARCHIVE, "application/zip")]).collect::<Value>(),
        "isBasedOn": to(&address(Page::Sources, lang)),
    });
    if let Some((first, last)) = about.covers {
        dataset["temporalCoverage"] = json!(format!("{first}/{last}"));
        dataset["dateModified"] = json!(last.to_string());
    }
    // Inside of a page nothing may look like the end of the block.
    dataset.to_string().replace('<', "\\u003c")
}
