//! Reads one table into rows of cells, and hands out cells with their place.

use super::Problem;
use ledger_lists::{AddAll, Listed};

/// The number of the row below the header.
pub(super) const FIRST_ROW: usize = 2;

/// A table.
pub(super) struct Table {
    file: &'static str,
    columns: &'static [&'static str],
    /// Whether its header is the expected one: else nothing can be said of its cells.
    is_headed: bool,
    rows: Vec<Row>,
}

/// A row with as many cells as there are columns.
struct Row {
    /// Its place among the rows of the file, ragged ones counted.
    index: usize,
    /// Its line, the header's being 1.
    line: usize,
    cells: Vec<String>,
}

impl Table {
    /// Reads RFC 4180 text. A wrong header or none, a ragged row, a row that is not one line, or broken quoting is a
    /// problem; good rows are kept.
    pub(super) fn read(
        file: &'static str,
        columns: &'static [&'static str],
        text: &str,
        problems: &mut Vec<Problem>,
    ) -> Self {
        let mut reader =
            csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
        let mut fault = |row: usize, expected: String, found: String| {
            problems.push(Problem { file, row, column: "", expected, found });
        };
        let header = || format!("the header {}", columns.join(","));
        let (mut is_headed, mut rows) = (false, Vec::new());
        let mut lines = Lines { text, at: 0, line: 1 };
        for (index, record) in reader.records().enumerate() {
            let record = match record {
                Ok(record) => record,
                Err(error) => {
                    fault(lines.line + 1, "readable CSV".into(), error.to_string());
                    continue;
                }
            };
            let before = lines.line;
            let line = lines.of(record.position().map_or(0, |position| position.byte() as usize));
            if line > before + 1 {
                let found = "an empty line, or a cell of several lines, before it".into();
                fault(line, "one row a line".into(), found);
            }
            if index == 0 {
                is_headed = record.iter().eq(columns.iter().copied());
                if !is_headed {
                    fault(line, header(), record.iter().listed().join(","));
                }
            } else if record.len() != columns.len() {
                let cells = |count| format!("{count} cells");
                let id = record.get(0).unwrap_or_default();
                fault(line, cells(columns.len()), format!("{} in {id:?}", cells(record.len())));
            } else {
                let cells = record.iter().map(str::to_owned).listed();
                rows.push(Row { index: index - 1, line, cells });
            }
        }
        if text.trim().is_empty() {
            fault(1, header(), "nothing".into());
        }
        Self { file, columns, is_headed, rows }
    }

    /// Whether its header is the expected one.
    pub(super) fn is_headed(&self) -> bool {
        self.is_headed
    }

    /// The cells of one column, by row position: the ids that other tables refer to.
    pub(super) fn ids(&self) -> Vec<&str> {
        self.rows.iter().map(|row| row.cells[0].as_str()).listed()
    }

    /// Builds one record from each row and its place among the rows of the file, ragged ones counted. A row with a problem
    /// gives no record.
    pub(super) fn build<T>(
        &self,
        problems: &mut Vec<Problem>,
        mut record: impl FnMut(usize, &mut Cells<'_>) -> Option<T>,
    ) -> Vec<T> {
        let mut records = Vec::with_capacity(self.rows.len());
        for Row { index, line, cells } in &self.rows {
            let mut cells = Cells { table: self, line: *line, cells, problems };
            records.add_all(record(*index, &mut cells));
        }
        records
    }
}

/// Counts lines on the way through a text. The reader's own count stops before the end of a line of two characters.
struct Lines<'a> {
    text: &'a str,
    at: usize,
    line: usize,
}

impl Lines<'_> {
    /// The line of the row that begins at a byte, or after the ends of lines there.
    fn of(&mut self, byte: usize) -> usize {
        let rest = self.text.get(byte..).unwrap_or_default();
        let begin = byte + (rest.len() - rest.trim_start_matches(['\r', '\n']).len());
        self.line += self.text.get(self.at..begin).unwrap_or_default().matches('\n').count();
        self.at = begin;
        self.line
    }
}

/// The cells of one row. Every accessor notes a problem and gives `None` when the cell is not as expected.
pub(super) struct Cells<'a> {
    table: &'a Table,
    line: usize,
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
        let (file, row) = (self.table.file, self.line);
        self.problems.push(Problem { file, row, column, expected: expected.into(), found });
    }

    /// A cell that must not be empty.
    pub(super) fn filled(&mut self, column: &'static str) -> Option<String> {
        let text = self.text(column).to_owned();
        if text.is_empty() {
            self.problem(column, "some text");
            return None;
        }
        if text.trim() != text || text.chars().any(char::is_control) {
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
