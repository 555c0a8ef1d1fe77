//! A row of `claims.csv`.

use super::{Ids, SUBJECT};
use crate::dataset::cell::{bilingual, both_or_none, known_date, own_id, quantity, word};
use crate::dataset::table::Cells;
use crate::date::PartialDate;
use crate::model::{Attribution, Claim, ClaimId, Measure, Voice};

pub(in super::super) fn claim(row: &mut Cells<'_>, index: usize, ids: &Ids<'_>) -> Option<Claim> {
    let id = own_id(row, index, ClaimId);
    let subject = row.parsed("subject", SUBJECT, |text| ids.subject(text));
    let measure = word(row, "measure", Measure::ALL, Measure::slug);
    let quantity = quantity(row);
    let fits = measure.zip(quantity).is_none_or(|(measure, quantity)| measure.is_in(quantity.unit()));
    if !fits {
        row.problem("unit", format!("a unit of {}", row.text("measure")));
    }
    let as_of = row.parsed("as_of", "YYYY, YYYY-MM or YYYY-MM-DD", known_date);
    let horizon =
        row.parsed("horizon", "YYYY, YYYY-MM, YYYY-MM-DD, start/end, or nothing", PartialDate::parse);
    let attributed_to = row.parsed("attributed_to", "the id of an organisation, or a voice", |text| {
        let voice = Voice::from_slug(text).map(Attribution::Voice);
        voice.or_else(|| ids.organisation(text).map(Attribution::Organisation))
    });
    let source = ids.source(row);
    let locator = bilingual(row, "locator_ko", "locator_en");
    let note = both_or_none(row, "note_ko", "note_en");
    Some(Claim {
        id: id?,
        subject: subject?,
        measure: measure?,
        quantity: quantity?,
        as_of: as_of?,
        horizon: horizon?,
        attributed_to: attributed_to?,
        source: source?,
        locator: locator?,
        note: note?,
    })
}
