//! A row of `sources.csv`.

use super::Ids;
use crate::dataset::cell::{bilingual, both_or_none, known_date, slug, word};
use crate::dataset::table::Cells;
use crate::model::{Language, Source, SourceKind};

pub(in super::super) fn source(row: &mut Cells<'_>, ids: &Ids<'_>) -> Option<Source> {
    let id = slug(row, &ids.sources);
    let publisher = bilingual(row, "publisher_ko", "publisher_en");
    let title = if row.text("title").is_empty() { Some(String::new()) } else { row.filled("title") };
    let label = bilingual(row, "label_ko", "label_en");
    let url = row.parsed("url", "an http or https address, or nothing", |text| {
        let web = text.starts_with("https://") || text.starts_with("http://");
        (text.is_empty() || (web && !text.contains(char::is_whitespace))).then(|| text.to_owned())
    });
    let published = row.parsed("published", "YYYY, YYYY-MM or YYYY-MM-DD", known_date);
    let language = word(row, "language", Language::ALL, Language::slug);
    let kind = word(row, "kind", SourceKind::ALL, SourceKind::slug);
    let primary = row.parsed("primary", "true or false", |text| match text {
        "true" => Some(true),
        "false" => Some(false),
        _ => None,
    });
    let note = both_or_none(row, "note_ko", "note_en");
    Some(Source {
        id: id?,
        publisher: publisher?,
        title: title?,
        label: label?,
        url: url?,
        published: published?,
        language: language?,
        kind: kind?,
        primary: primary?,
        note: note?,
    })
}
