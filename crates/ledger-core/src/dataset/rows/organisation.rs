//! A row of `organisations.csv`.

use super::Ids;
use crate::dataset::cell::{bilingual, optional_holder, slug, word};
use crate::dataset::table::Cells;
use crate::model::{Organisation, OrganisationKind};

pub(in super::super) fn organisation(row: &mut Cells<'_>, ids: &Ids<'_>) -> Option<Organisation> {
    let id = slug(row, &ids.organisations);
    let name = bilingual(row, "name_ko", "name_en");
    let kind = word(row, "kind", OrganisationKind::ALL, OrganisationKind::slug);
    let sector = bilingual(row, "sector_ko", "sector_en");
    let parent =
        row.optional("parent", "the id of an organisation, or nothing", |text| ids.organisation(text));
    let holder = optional_holder(row);
    Some(Organisation {
        id: id?,
        name: name?,
        kind: kind?,
        sector: sector?,
        parent: parent?,
        holder: holder?,
    })
}
