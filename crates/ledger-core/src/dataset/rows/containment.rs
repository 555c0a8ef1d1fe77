//! A row of `containment.csv`.

use super::{Ids, SUBJECT};
use crate::dataset::cell::{both_or_none, own_id, splits, word};
use crate::dataset::table::Cells;
use crate::model::{Containment, ContainmentId, Counted, Measure};

pub(in super::super) fn containment(row: &mut Cells<'_>, index: usize, ids: &Ids<'_>) -> Option<Containment> {
    let id = own_id(row, index, ContainmentId);
    let part_subject = row.parsed("part_subject", SUBJECT, |text| ids.subject(text));
    let part_measure = word(row, "part_measure", Measure::ALL, Measure::slug);
    let by_model = row.parsed("models", "all, or nothing", |text| match text {
        "all" => Some(true),
        "" => Some(false),
        _ => None,
    });
    let whole_subject = row.parsed("whole_subject", SUBJECT, |text| ids.subject(text));
    let whole_measure = word(row, "whole_measure", Measure::ALL, Measure::slug);
    let splits = row.parsed("splits", "words for splits like holders or programmes@2028, apart by ;", splits);
    let source = ids.source(row);
    let note = both_or_none(row, "note_ko", "note_en");
    Some(Containment {
        id: id?,
        part: Counted { subject: part_subject?, measure: part_measure? },
        by_model: by_model?,
        whole: Counted { subject: whole_subject?, measure: whole_measure? },
        splits: splits?,
        source: source?,
        note: note?,
    })
}
