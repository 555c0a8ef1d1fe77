//! The record of an event, and of the parts that organisations take in a programme.

use super::{Drill, Link, Target};
use crate::chart::partners;
use crate::text::names;
use crate::view::View;
use ledger_charts::Matrix;
use ledger_core::format;
use ledger_core::model::{Claim, Event, Partnership, SourceId};
use ledger_lists::Listed;

/// An event: when, what, how far; its source and the claims read there about the same subjects.
pub(super) fn event(view: View<'_>, key: &str) -> Option<Drill> {
    let event = view.dataset.events().iter().find(|event| event.id.to_string() == key)?;
    let status = names::event_status(event.status).get(view.lang);
    let when = [&format::date(event.date, view.lang), " · ", status].concat();
    let note = (!event.note.is_empty()).then(|| event.note.get(view.lang).to_owned());
    let locator = event.locator.get(view.lang);
    Some(Drill {
        heading: event.title.get(view.lang).to_owned(),
        sentences: [when].into_iter().chain(note).listed(),
        panels: Vec::new(),
        links: [source(view, event.source, locator)].into_iter().chain(claims(view, event)).listed(),
    })
}

/// Claims that the source of an event makes about what the event concerns.
fn claims(view: View<'_>, event: &Event) -> impl Iterator<Item = Link> {
    let related = move |claim: &&Claim| {
        claim.source == event.source && event.subjects.contains(&claim.subject) && view.reading().knows(claim)
    };
    view.dataset.claims().iter().filter(related).map(move |claim| {
        let text =
            [claim.id.to_string(), view.topic(claim.counted()), view.words(claim.quantity)].join(" · ");
        Link { text, target: Target::Claim(claim.id) }
    })
}

/// A cell: who takes part in the programme from this side, as what, and where that was read.
pub(super) fn role(view: View<'_>, matrix: &Matrix, key: &str) -> Option<Drill> {
    let (row_key, column_key) = key.split_once('/')?;
    let row = matrix.groups.iter().flat_map(|group| &group.rows).find(|row| row.key == row_key)?;
    let column = matrix.columns.iter().find(|column| column.key == column_key)?;
    let parts = partners::cell(view, row_key, column_key);
    let link = |part: &&Partnership| {
        let organisation = view.dataset.organisation(part.organisation).name.get(view.lang);
        let role = names::role(part.role).get(view.lang);
        let source = source(view, part.source, part.locator.get(view.lang));
        Link { text: [organisation, " – ", role, " · ", &source.text].concat(), ..source }
    };
    (!parts.is_empty()).then(|| Drill {
        heading: [row.label.as_str(), " · ", &column.label].concat(),
        sentences: Vec::new(),
        panels: Vec::new(),
        links: parts.iter().map(link).listed(),
    })
}

/// "연합뉴스 – 기사 제목 (2025.10.31) · 3문단".
fn source(view: View<'_>, id: SourceId, locator: &str) -> Link {
    let source = view.dataset.source(id);
    let published = format::short_date(source.published);
    let text =
        [source.publisher.get(view.lang), " – ", source.label.get(view.lang), " (", &published, ")"].concat();
    let text = if locator.is_empty() { text } else { [&text, " · ", locator].concat() };
    Link { text, target: Target::Source(id) }
}
