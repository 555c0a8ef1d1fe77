//! What has changed in the record from version to version: the door for `changes.csv` and `VERSION`.

use super::cell::{bilingual, own_id, word};
use super::table::{Cells, FIRST_ROW, Table};
use super::{Dataset, Problem};
use crate::date::{Day, PartialDate};
use crate::model::{Change, ChangeId, ChangeKind, ClaimId, Edition};

/// The table of changes.
pub const CHANGES: &str = "changes.csv";
/// The file that names the version of the tables.
pub const VERSION: &str = "VERSION";

const COLUMNS: &[&str] =
    &["id", "date", "version", "kind", "title_ko", "title_en", "text_ko", "text_en", "claims"];

impl Edition {
    /// Reads and checks the version and its history. `claims` are those of the checked tables.
    ///
    /// # Errors
    /// Every problem found, sorted by row.
    pub fn from_tables(version: &str, changes: &str, dataset: &Dataset) -> Result<Self, Vec<Problem>> {
        let mut problems = Vec::new();
        let table = Table::read(CHANGES, COLUMNS, changes, &mut problems);
        let changes = table.build(&mut problems, |index, row| change_row(index, row, dataset));
        let version = version.trim_end_matches(['\r', '\n']);
        let mut fault = |file, row, column, expected: String, found: &str| {
            problems.push(Problem { file, row, column, expected, found: format!("{found:?}") });
        };
        // Rows are appended and never moved, so that a feed can be read from its end.
        let row = |change: &Change| change.id.index() + FIRST_ROW;
        for pair in changes.windows(2) {
            if let [before, after] = pair
                && (after.date < before.date || numbers(&after.version) < numbers(&before.version))
            {
                let expected = format!("nothing older than row {}", row(before));
                fault(CHANGES, row(after), "date", expected, &format!("{} {}", after.date, after.version));
            }
        }
        if let Some(last) = changes.last() {
            let day = PartialDate::day(last.date);
            for source in dataset.sources().iter().filter(|source| day.is_certainly_before(source.published))
            {
                let expected =
                    format!("no earlier than {}, when {} was published", source.published, source.id);
                fault(CHANGES, row(last), "date", expected, &last.date.to_string());
            }
        }
        match changes.last() {
            _ if numbers(version).is_none() => fault(VERSION, 1, "", VERSION_FORM.to_owned(), version),
            Some(last) if last.version == version => {}
            last => {
                let newest = last.map_or("a row of its own", |last| last.version.as_str());
                let expected = format!("the version of the last row of {CHANGES} ({newest})");
                fault(VERSION, 1, "", expected, version);
            }
        }
        problems.sort();
        if problems.is_empty() { Ok(Self { version: version.to_owned(), changes }) } else { Err(problems) }
    }
}

const VERSION_FORM: &str = "year.month.number, as in 2026.11.1";

fn change_row(index: usize, row: &mut Cells<'_>, dataset: &Dataset) -> Option<Change> {
    let id = own_id(row, index, ChangeId);
    let date = row.parsed("date", "YYYY-MM-DD", Day::parse);
    let version =
        row.parsed("version", VERSION_FORM, |text| numbers(text).is_some().then(|| text.to_owned()));
    let kind = word(row, "kind", ChangeKind::ALL, ChangeKind::slug);
    let title = bilingual(row, "title_ko", "title_en");
    let text = bilingual(row, "text_ko", "text_en");
    let claims = row.parsed("claims", "ids of claims separated by ;, or nothing", |text| {
        text.split(';').filter(|id| !id.is_empty()).map(|id| claim(id, dataset)).collect::<Option<Vec<_>>>()
    });
    Some(Change {
        id: id?,
        date: date?,
        version: version?,
        kind: kind?,
        title: title?,
        text: text?,
        claims: claims?,
    })
}

fn claim(id: &str, dataset: &Dataset) -> Option<ClaimId> {
    ClaimId::from_slug(id).filter(|id| id.index() < dataset.claims().len())
}

/// The numbers of a version, which sort it; none where it is not written as it should be.
fn numbers(version: &str) -> Option<[u32; 3]> {
    let number = |part: &str| {
        let plain = !part.is_empty() && !part.starts_with('0') && part.bytes().all(|b| b.is_ascii_digit());
        if plain { part.parse().ok() } else { None }
    };
    let parts: Vec<u32> = version.split('.').map(number).collect::<Option<_>>()?;
    let [year, month, count] = parts.try_into().ok()?;
    ((2000..2200).contains(&year) && (1..=12).contains(&month)).then_some([year, month, count])
}
