//! The table twin of a picture.

use super::{Html, claim_link, prose};
use crate::site::Place;
use ledger_figures::chart::Chart;
use ledger_figures::table::{Cell, TableRow};

/// A real table with the values of the picture.
pub(super) fn table(chart: &Chart, place: &Place) -> String {
    let columns = chart.table.columns.len().to_string();
    let mut html = Html::default();
    html.open("table", &[]);
    html.element("caption", &[], &chart.subtitle);
    html.open("thead", &[]);
    html.open("tr", &[]);
    for column in &chart.table.columns {
        html.element("th", &[("scope", "col")], column);
    }
    html.close("tr");
    html.close("thead");
    for group in &chart.table.groups {
        html.open("tbody", &[]);
        if !group.heading.is_empty() {
            html.open("tr", &[("class", "table-group")]);
            html.element("th", &[("scope", "colgroup"), ("colspan", &columns)], &group.heading);
            html.close("tr");
        }
        for row in &group.rows {
            table_row(&mut html, row, place);
        }
        html.close("tbody");
    }
    html.close("table");
    html.finish()
}

fn table_row(html: &mut Html, row: &TableRow, place: &Place) {
    html.open("tr", &[("data-key", &row.key)]);
    for (column, cell) in row.cells.iter().enumerate() {
        // The first column names the row.
        let (tag, attributes): (_, &[_]) =
            if column == 0 { ("th", &[("scope", "row")]) } else { ("td", &[]) };
        html.open(tag, attributes);
        table_cell(html, cell, place);
        html.close(tag);
    }
    html.close("tr");
}

fn table_cell(html: &mut Html, cell: &Cell, place: &Place) {
    match cell {
        Cell::Text(text) => html.text(text),
        Cell::Figure(said) => prose::write_figure(html, said, place, false),
        Cell::Claims(claims) => {
            for claim in claims {
                claim_link(html, *claim, place);
                html.text(" ");
            }
        }
        Cell::Source(source) => {
            let source = ledger_data::ledger().source(*source);
            html.element("a", &[("href", &place.to_source(&source.id))], source.publisher.get(place.lang));
        }
    }
}
