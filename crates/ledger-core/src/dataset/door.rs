//! The one door for data: text tables in, checked records out, or every problem at once.

use super::rows::{self, Ids};
use super::table::Table;
use super::{Dataset, Problem, TableName, Tables, checks};
use crate::model::{Claim, ClaimId};
use ledger_lists::Listed;

impl Dataset {
    /// Reads and checks all tables.
    ///
    /// # Errors
    /// Every problem found, sorted by file and row. Nothing is repaired and nothing is dropped.
    pub fn from_tables(tables: &Tables) -> Result<Self, Vec<Problem>> {
        let mut problems = Vec::new();
        let mut read =
            |name: TableName| Table::read(name.slug(), name.columns(), &tables[name], &mut problems);
        let sources = read(TableName::Sources);
        let organisations = read(TableName::Organisations);
        let programmes = read(TableName::Programmes);
        let partnerships = read(TableName::Partnerships);
        let claims = read(TableName::Claims);
        let events = read(TableName::Events);
        let containment = read(TableName::Containment);
        let tables = [&sources, &organisations, &programmes, &partnerships, &claims, &events, &containment];
        if !tables.iter().all(|table| table.is_headed()) {
            // Nothing can be said of cells without their columns, nor of what refers to them.
            problems.sort();
            return Err(problems);
        }
        let ids =
            Ids { sources: sources.ids(), organisations: organisations.ids(), programmes: programmes.ids() };
        let found = &mut problems;
        let claims = claims.build(found, |index, row| rows::claim(row, index, &ids));
        let dataset = Self {
            by_counted: by_counted(&claims),
            sources: sources.build(found, |_, row| rows::source(row, &ids)),
            organisations: organisations.build(found, |_, row| rows::organisation(row, &ids)),
            programmes: programmes.build(found, |_, row| rows::programme(row, &ids)),
            partnerships: partnerships.build(found, |index, row| rows::partnership(row, index, &ids)),
            claims,
            events: events.build(found, |index, row| rows::event(row, index, &ids)),
            containments: containment.build(found, |index, row| rows::containment(row, index, &ids)),
        };
        if problems.is_empty() {
            // Only meaningful once every row stands for itself.
            checks::across_records(&dataset, &mut problems);
        }
        problems.sort();
        if problems.is_empty() { Ok(dataset) } else { Err(problems) }
    }
}

/// Positions of claims in the order of what they count. Where a row has a fault its claim is missing, and nothing is found
/// by position: the faults are all that is returned then.
fn by_counted(claims: &[Claim]) -> Vec<ClaimId> {
    let mut positions: Vec<ClaimId> = (0..claims.len()).map(|index| ClaimId(index as u16)).listed();
    positions.sort_by_key(|id| (claims[id.index()].counted(), *id));
    positions
}
