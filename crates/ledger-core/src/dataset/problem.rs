//! What is wrong with a table, and where.

use core::fmt;

/// One fault in the tables. Reading goes on after a fault, so that one run reports all of them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// File name of the table.
    pub file: &'static str,
    /// Line as a spreadsheet counts it: the header is 1. Zero when the fault is not in one row.
    pub row: usize,
    /// Column name; empty when the fault is not in one column.
    pub column: &'static str,
    /// What should be there.
    pub expected: String,
    /// What is there.
    pub found: String,
}

impl fmt::Display for Problem {
    /// `claims.csv:12:high: expected a plain decimal, found "1e3"`.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            out,
            "{}:{}:{}: expected {}, found {}",
            self.file, self.row, self.column, self.expected, self.found
        )
    }
}
