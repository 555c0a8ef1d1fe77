//! A row of `partnerships.csv`.

use super::Ids;
use crate::dataset::cell::{bilingual, own_id, word};
use crate::dataset::table::Cells;
use crate::model::{Partnership, PartnershipId, Role};

pub(in super::super) fn partnership(row: &mut Cells<'_>, index: usize, ids: &Ids<'_>) -> Option<Partnership> {
    let id = own_id(row, index, PartnershipId);
    let programme = row.parsed("programme", "the id of a programme", |text| ids.programme(text));
    let organisation = row.parsed("organisation", "the id of an organisation", |text| ids.organisation(text));
    let role = word(row, "role", Role::ALL, Role::slug);
    let source = ids.source(row);
    let locator = bilingual(row, "locator_ko", "locator_en");
    Some(Partnership {
        id: id?,
        programme: programme?,
        organisation: organisation?,
        role: role?,
        source: source?,
        locator: locator?,
    })
}
