//! Rows × columns, a dot for each cell, the larger the more stands behind it.

use super::legend::{Entry, Sign};
use super::level::Level;
use super::rungs::{Rung, Words, grouped};
use super::sheet::{Layer, Sheet, item};
use super::text::{lines, safe};
use super::{Datum, Drawing, Setting};
use charming::element::AxisType;
use charming::series::Scatter;
use ledger_charts::{Cell, Column, Matrix, MatrixRow};
use ledger_lists::{AddAll, Listed};
use serde_json::{Value, json};

/// The drawing of a matrix.
pub(super) fn drawing(chart: &Matrix, setting: Setting<'_>) -> Drawing {
    let groups = chart.groups.iter().map(|group| (group.heading.as_str(), group.rows.as_slice()));
    let (rungs, rows) = grouped(groups, |row, _| Rung { label: row.label.clone(), ..Rung::default() });
    let cells = |index: usize| {
        let rows = rows.iter().enumerate();
        rows.filter_map(move |(rung, row)| {
            let row = (*row)?;
            Some((rung, row, row.cells.get(index)?.as_ref()?))
        })
    };
    let (mut layers, mut legend, mut values, mut data) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for (index, column) in chart.columns.iter().enumerate() {
        let dots =
            cells(index).map(|(rung, row, cell)| dot([index, rung], row, column, cell, setting)).listed();
        if dots.is_empty() {
            continue;
        }
        values.add_all(cells(index).map(|(_, _, cell)| f64::from(cell.count)));
        data.add_all(
            cells(index).map(|(_, row, cell)| Datum { key: key(row, column), spoken: cell.spoken.clone() }),
        );
        let series = Scatter::new().name(safe(&column.label));
        layers.push(Layer::new(&series, dots, json!({ "z": 3, "itemStyle": { "opacity": 1 } })));
        let style = json!({ "color": setting.palette.hue(column.hue) });
        legend.push(Entry::new(&column.label, Sign::Dot, style));
    }
    let columns = chart.columns.iter().map(|column| column.label.clone()).listed();
    let level = Level { kind: AxisType::Category, from: 0.0, to: 0.0, ticks: Vec::new(), columns };
    let pitch = if setting.narrow() { 28 } else { 46 };
    Sheet { rungs, words: Words::AboveMarks, level, layers, legend, values, data, pitch }.finish(setting)
}

fn key(row: &MatrixRow, column: &Column) -> String {
    [row.key.as_str(), "/", &column.key].concat()
}

/// A dot, with the role below it where there is room.
fn dot(at: [usize; 2], row: &MatrixRow, column: &Column, cell: &Cell, setting: Setting<'_>) -> Value {
    let style = json!({ "color": setting.palette.hue(column.hue) });
    let mut dot = item(json!(at), style, &cell.spoken, &key(row, column), setting);
    dot["symbolSize"] = json!(9 + 3 * cell.count.min(5));
    if !setting.narrow() {
        let room = setting.width.saturating_sub(260) / 7 * 100 / 12;
        dot["label"] = json!({ "show": true, "position": "bottom", "distance": 2, "formatter": lines(&cell.text, room).join("\n"),
            "color": setting.palette.ink, "fontFamily": setting.palette.face, "fontSize": 12, "lineHeight": 14,
            "textBorderColor": setting.palette.paper, "textBorderWidth": 2 });
    }
    dot
}
