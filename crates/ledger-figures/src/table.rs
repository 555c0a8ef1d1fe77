//! The table twin of a picture.

use crate::prose::Said;
use ledger_core::model::{ClaimId, SourceId};

/// A table with the same values as the picture beside it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// Column heads; the first column names the row.
    pub columns: Vec<String>,
    /// Rows in groups, in the order of the picture.
    pub groups: Vec<TableGroup>,
}

/// Rows under one heading.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TableGroup {
    /// Heading over the rows; may be empty.
    pub heading: String,
    /// The rows.
    pub rows: Vec<TableRow>,
}

/// One row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TableRow {
    /// Key of the datum in the picture.
    pub key: String,
    /// One cell a column.
    pub cells: Vec<Cell>,
}

/// One cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Words.
    Text(String),
    /// A figure.
    Figure(Said),
    /// The claims a row rests on.
    Claims(Vec<ClaimId>),
    /// The source a row was read in.
    Source(SourceId),
}

impl Table {
    /// All rows, without their groups.
    pub fn rows(&self) -> impl Iterator<Item = &TableRow> {
        self.groups.iter().flat_map(|group| &group.rows)
    }
}
