//! Rows × columns with a word in the cell.

use super::kinds::Hue;

/// Who takes part in what, and as what.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Matrix {
    /// Prefix of every id inside, for example `partners`.
    pub id: String,
    /// Accessible name: the finding in one sentence.
    pub title: String,
    /// Accessible description.
    pub description: String,
    /// The columns from the left.
    pub columns: Vec<Column>,
    /// The rows in groups.
    pub groups: Vec<MatrixGroup>,
    /// What is said instead of a picture when there are no rows or no columns.
    pub empty: String,
}

/// One column.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Column {
    /// Stable key, the second half of a cell's `data-key`.
    pub key: String,
    /// Its name, for example `네이버`.
    pub label: String,
    /// Colour of its dots.
    pub hue: Hue,
}

/// Rows under one heading.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MatrixGroup {
    /// Heading above the rows; may be empty.
    pub heading: String,
    /// The rows from the top.
    pub rows: Vec<MatrixRow>,
}

/// One row.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MatrixRow {
    /// Stable key, the first half of a cell's `data-key`.
    pub key: String,
    /// Its name, for example `AI-RAN·6G 공동 연구`.
    pub label: String,
    /// One place per column; missing ones are empty, surplus ones are not drawn.
    pub cells: Vec<Option<Cell>>,
}

/// A role.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cell {
    /// The role word, for example `공급`; in the narrow layout it stands after the name of its column.
    pub text: String,
    /// The datum as one sentence.
    pub spoken: String,
    /// How many organisations or roles stand behind it; not drawn, the word says so where it is more than one.
    pub count: u32,
    /// Ids of the partnerships or claims behind it, separated by spaces; may be empty.
    pub claims: String,
}
