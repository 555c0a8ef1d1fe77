//! A row of `programmes.csv`.

use super::Ids;
use crate::dataset::cell::{bilingual, optional_holder, slug, word};
use crate::dataset::table::Cells;
use crate::model::{Programme, ProgrammeKind};

pub(in super::super) fn programme(row: &mut Cells<'_>, ids: &Ids<'_>) -> Option<Programme> {
    let id = slug(row, &ids.programmes);
    if ids.organisations.contains(&row.text("id")) {
        row.problem("id", "an id that no organisation has");
    }
    let name = bilingual(row, "name_ko", "name_en");
    let kind = word(row, "kind", ProgrammeKind::ALL, ProgrammeKind::slug);
    let holder = optional_holder(row);
    let summary = bilingual(row, "summary_ko", "summary_en");
    Some(Programme { id: id?, name: name?, kind: kind?, holder: holder?, summary: summary? })
}
