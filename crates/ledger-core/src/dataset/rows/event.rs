//! A row of `events.csv`.

use super::Ids;
use crate::dataset::cell::{bilingual, both_or_none, own_id, word};
use crate::dataset::table::Cells;
use crate::date::{PartialDate, Precision};
use crate::model::{Event, EventId, EventKind, EventStatus};

pub(in super::super) fn event(row: &mut Cells<'_>, index: usize, ids: &Ids<'_>) -> Option<Event> {
    let id = own_id(row, index, EventId);
    let date = row.parsed("date", "YYYY, YYYY-MM, YYYY-MM-DD, start/end, or nothing", PartialDate::parse);
    let precision = word(row, "precision", Precision::ALL, Precision::slug);
    if let (Some(date), Some(precision)) = (date, precision)
        && date.precision() != precision
    {
        row.problem("precision", format!("{} (as the date has)", date.precision().slug()));
    }
    let title = bilingual(row, "title_ko", "title_en");
    let subjects = row.parsed("subjects", "ids of organisations or programmes, separated by ;", |text| {
        text.split(';').map(|id| ids.subject(id)).collect::<Option<Vec<_>>>()
    });
    let kind = word(row, "kind", EventKind::ALL, EventKind::slug);
    let status = word(row, "status", EventStatus::ALL, EventStatus::slug);
    let source = ids.source(row);
    let locator = bilingual(row, "locator_ko", "locator_en");
    let note = both_or_none(row, "note_ko", "note_en");
    Some(Event {
        id: id?,
        date: date?,
        title: title?,
        subjects: subjects?,
        kind: kind?,
        status: status?,
        source: source?,
        locator: locator?,
        note: note?,
    })
}
