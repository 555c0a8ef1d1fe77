//! `.metadata.json`: what a file of the chart does not say about itself: columns, records, sources, licence, the files.

use super::Subject;
use super::json::{columns, pretty};
use crate::publish::Download;
use crate::publish::open_data::{about, sha256};
use crate::unchosen;
use ledger_core::model::{ClaimId, SourceId};
use serde_json::{Value, json};

/// The file, once the others are made.
pub(super) fn written(subject: &Subject<'_>, files: &[Download]) -> String {
    let (chart, lang) = (subject.chart, subject.lang());
    pretty(&json!({
        "chart": chart.id.slug(),
        "language": lang.slug(),
        "title": chart.title.plain(),
        "subtitle": chart.subtitle,
        "note": chart.note.plain(),
        "page": subject.address(),
        "version": about().version,
        "as_of": subject.as_of(),
        "rule": subject.query().rule.slug(),
        "is_picked_by_rule": chart.id.follows_rule(),
        "licence": licence(),
        "columns": columns(&subject.records()),
        "claims": chart.claims.iter().map(|claim| stated(subject, *claim)).collect::<Value>(),
        "sources": sources(subject),
        "files": files.iter().map(file).collect::<Value>(),
    }))
}

/// A claim behind the chart.
fn stated(subject: &Subject<'_>, id: ClaimId) -> Value {
    let view = unchosen::view(subject.lang());
    let claim = view.dataset.claim(id);
    json!({
        "id": id.to_string(),
        "subject": view.dataset.subject_slug(claim.subject),
        "measure": claim.measure.slug(),
        "value": view.words(claim.quantity),
        "unit": claim.quantity.unit().slug(),
        "as_of": claim.as_of.to_string(),
        "said_by": view.who(claim),
        "source": view.dataset.source(claim.source).id,
    })
}

/// On which terms the files may be used.
pub(super) fn licence() -> Value {
    let licence = about().licence;
    json!({ "name": licence.name, "title": licence.title, "path": licence.path })
}

/// The sources of the chart.
pub(super) fn sources(subject: &Subject<'_>) -> Value {
    subject.chart.sources.iter().map(|source| read(subject, *source)).collect()
}

fn read(subject: &Subject<'_>, id: SourceId) -> Value {
    let source = ledger_data::ledger().source(id);
    json!({
        "id": source.id,
        "publisher": source.publisher.get(subject.lang()),
        "title": source.title,
        "path": source.url,
        "published": source.published.to_string(),
        "is_primary": source.primary,
    })
}

fn file(file: &Download) -> Value {
    let path = ["/", &file.path].concat();
    json!({ "path": path, "bytes": file.content.len(), "hash": sha256(&file.content) })
}
