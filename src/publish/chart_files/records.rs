//! The table of a chart as plain rows: one header, the same width everywhere, one value a cell.

use ledger_core::format::Lang;
use ledger_core::query::Query;
use ledger_figures::chart::Chart;
use ledger_figures::line::claim_list;
use ledger_figures::prose::Said;
use ledger_figures::table::Cell;

/// What a column holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its head.
    pub name: String,
    /// Type in the words of Table Schema: `string`, `number`, `boolean`.
    pub kind: &'static str,
}

/// One cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Words.
    Text(String),
    /// A plain decimal number.
    Number(String),
    /// Yes or no.
    Truth(bool),
    /// Nothing: no limit on this side, or no figure at all.
    Nothing,
}

/// The rows, each with the state it was made in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Records {
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows, as wide as there are columns.
    pub rows: Vec<Vec<Value>>,
}

impl Records {
    /// The rows of a chart. A column with figures in it is followed by their ends, whether they are "about", and their
    /// unit; `rule`, `as_of` and `query` say at every row what it was picked by.
    ///
    /// The browser makes the same of the table on a page (src/loader/view/csv.mjs).
    pub fn of(chart: &Chart, query: &Query, as_of: &str, lang: Lang) -> Self {
        let text = |name: &str| Column { name: name.to_owned(), kind: "string" };
        let mut columns = vec![text("key"), text("group")];
        let holds = |kind: fn(&Cell) -> bool| -> Vec<bool> {
            let columns = 0..chart.table.columns.len();
            columns.map(|at| chart.table.rows().any(|row| row.cells.get(at).is_some_and(kind))).collect()
        };
        let has_figures = holds(|cell| matches!(cell, Cell::Figure(_)));
        let holds_ids = holds(|cell| matches!(cell, Cell::Claims(claims) if !claims.is_empty()));
        for (name, has_figures) in chart.table.columns.iter().zip(&has_figures) {
            columns.push(text(name));
            if *has_figures {
                for (part, kind) in
                    [("low", "number"), ("high", "number"), ("about", "boolean"), ("unit", "string")]
                {
                    columns.push(Column { name: [name, "_", part].concat(), kind });
                }
            }
        }
        columns.extend(["rule", "as_of", "query"].map(text));
        let state = [query.rule.slug(), as_of, &query.to_text(ledger_data::ledger())]
            .map(|state| Value::Text(state.to_owned()));
        let mut rows = Vec::new();
        for group in &chart.table.groups {
            for row in &group.rows {
                let mut values = vec![Value::Text(row.key.clone()), Value::Text(group.heading.clone())];
                for ((at, cell), has_figures) in row.cells.iter().enumerate().zip(&has_figures) {
                    values.push(Value::Text(if holds_ids[at] { ids(cell, lang) } else { words(cell, lang) }));
                    if *has_figures {
                        values.extend(ends(cell));
                    }
                }
                values.extend(state.iter().cloned());
                rows.push(values);
            }
        }
        Self { columns, rows }
    }
}

/// A cell as it stands in the table.
fn words(cell: &Cell, lang: Lang) -> String {
    match cell {
        Cell::Text(text) => text.clone(),
        Cell::Figure(said) => said.text.clone(),
        Cell::Claims(claims) => claim_list(claims),
        Cell::Source(source) => ledger_data::ledger().source(*source).publisher.get(lang).to_owned(),
    }
}

/// The same in a column of ids: those of a source as well.
fn ids(cell: &Cell, lang: Lang) -> String {
    match cell {
        Cell::Source(source) => ledger_data::ledger().source(*source).id.clone(),
        _ => words(cell, lang),
    }
}

/// Low, high, about, unit.
fn ends(cell: &Cell) -> [Value; 4] {
    const NOTHING: [Value; 4] = [Value::Nothing, Value::Nothing, Value::Nothing, Value::Nothing];
    let Cell::Figure(Said { value, unit, .. }) = cell else { return NOTHING };
    let (is_about, value) = value.strip_prefix('~').map_or((false, value.as_str()), |rest| (true, rest));
    let (low, high) = value.split_once('/').unwrap_or((value, value));
    let end = |end: &str| if end == ".." { Value::Nothing } else { Value::Number(end.to_owned()) };
    [
        end(low),
        end(high),
        Value::Truth(is_about),
        unit.map_or(Value::Nothing, |unit| Value::Text(unit.slug().to_owned())),
    ]
}
