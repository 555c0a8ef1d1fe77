//! Reads one table into rows of cells, and hands out cells with their place.

use super::Problem;

/// The number of the row below the header.
pub(super) const FIRST_ROW: usize = 2;

/// A table with the expected header.
pub(super) struct Table {
    file: &'static str,
    columns: &'static [&'static str],
    rows: Vec<(usize, Vec<String>)>,
}

impl Table {
    /// Reads RFC 4180 text. A wrong header, a ragged row or broken quoting is a problem; good rows are kept.
    pub(super) fn read(
        file: &'static str,
        columns: &'static [&'static str],
        text: &str,
        problems: &mut Vec<Problem>,
    ) -> Self {
        let mut reader =
            csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
        let mut rows = Vec::new();
        for (index, record) in reader.records().enumerate() {
            let row = index + 1;
            let fault = |expected: String, found: String| Problem { file, row, column: "", expected, found };
            match record {
                Err(error) => problems.push(fault("readable CSV".into(), error.to_string())),
                Ok(record) if index == 0 => {
                    if !record.iter().eq(columns.iter().copied()) {
                        let found = record.iter().collect::<Vec<_>>().join(",");
                        problems.push(fault(format!("the header {}", columns.join(",")), found));
                    }
                }
                Ok(record) if record.len() != columns.len() => {
                    problems.push(fault(format!("{} cells", columns.len()), record.len().to_string()));
                }
                Ok(record) => rows.push((row, record.iter().map(str::to_owned).collect())),
            }
        }
        Self { file, columns, rows }
    }

    /// The cells of one column, by row position: the ids that other tables refer to.
    pub(super) fn ids(&self) -> Vec<&str> {
        self.rows.iter().map(|(_, cells)| cells[0].as_str()).collect()
    }

    /// Builds one record from each row and its place among the rows of the file, ragged ones counted. A row with a problem
    /// gives no record.
    pub(super) fn build<T>(
        &self,
        problems: &mut Vec<Problem>,
        mut record: impl FnMut(usize, &mut Cells<'_>) -> Option<T>,
    ) -> Vec<T> {
        let mut records = Vec::with_capacity(self.rows.len());
        for (row, cells) in &self.rows {
            let mut cells = Cells { table: self, row: *row, cells, problems };
            records.extend(record(row - FIRST_ROW, &mut cells));
        }
        records
    }
}

/// The cells of one row. Every accessor notes a problem and gives `None` when the cell is not as expected.
pub(super) struct Cells<'a> {
    table: &'a Table,
    row: usize,
    cells: &'a [String],
    problems: &'a mut Vec<Problem>,
}

impl Cells<'_> {
    /// The cell as it is, possibly empty.
    pub(super) fn text(&self, column: &'static str) -> &str {
        let index = self.table.columns.iter().position(|name| *name == column);
        index.and_then(|index| self.cells.get(index)).map_or("", String::as_str)
    }

    /// Notes that a cell is not as expected.
    pub(super) fn problem(&mut self, column: &'static str, expected: impl Into<String>) {
        let found = match self.text(column) {
            "" => "nothing".to_owned(),
            text => format!("{text:?}"),
        };
        let (file, row) = (self.table.file, self.row);
        self.problems.push(Problem { file, row, column, expected: expected.into(), found });
    }

    /// A cell that must not be empty.
    pub(super) fn filled(&mut self, column: &'static str) -> Option<String> {
        let text = self.text(column).to_owned();
        if text.trim().is_empty() || text.trim() != text || text.chars().any(char::is_control) {
            self.problem(column, "text without leading, trailing or control characters");
            return None;
        }
        Some(text)
    }

    /// A cell read by `parse`.
    pub(super) fn parsed<T>(
        &mut self,
        column: &'static str,
        expected: &str,
        parse: impl FnOnce(&str) -> Option<T>,
    ) -> Option<T> {
        let value = parse(self.text(column));
        if value.is_none() {
            self.problem(column, expected);
        }
        value
    }

    /// A cell that may be empty (then `Some(None)`), else read by `parse`.
    pub(super) fn optional<T>(
        &mut self,
        column: &'static str,
        expected: &str,
        parse: impl FnOnce(&str) -> Option<T>,
    ) -> Option<Option<T>> {
        if self.text(column).is_empty() { Some(None) } else { self.parsed(column, expected, parse).map(Some) }
    }
}
