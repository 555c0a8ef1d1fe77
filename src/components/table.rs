//! The table twin of a picture.

use super::Value;
use crate::site::Place;
use ledger_core::model::ClaimId;
use ledger_figures::chart::Chart;
use ledger_figures::table::{Cell, TableGroup, TableRow};
use leptos::prelude::*;

/// A real table with the values of the picture.
#[component]
pub fn ChartTable(
    /// The chart.
    chart: Chart,
    /// Where the page stands.
    place: Place,
) -> impl IntoView {
    let columns = chart.table.columns.len();
    let head = chart
        .table
        .columns
        .iter()
        .cloned()
        .map(|column| view! { <th scope="col">{column}</th> })
        .collect_view();
    let group = |group: TableGroup| {
        let heading = (!group.heading.is_empty()).then(|| {
            view! { <tr class="table-group"><th scope="colgroup" colspan=columns.to_string()>{group.heading}</th></tr> }
        });
        let rows = group.rows.into_iter().map(|row| table_row(row, &place)).collect_view();
        view! { <tbody>{heading}{rows}</tbody> }
    };
    let body = chart.table.groups.into_iter().map(group).collect_view();
    view! {
        <div class="table-scroll" tabindex="0" role="region" aria-label=chart.title.plain()>
            <table>
                <caption>{chart.subtitle}</caption>
                <thead><tr>{head}</tr></thead>
                {body}
            </table>
        </div>
    }
}

fn table_row(row: TableRow, place: &Place) -> impl IntoView + use<> {
    let mut cells = row.cells.into_iter();
    let name = match cells.next() {
        Some(Cell::Text(text)) => text,
        _ => String::new(),
    };
    let rest = cells.map(|cell| view! { <td>{table_cell(cell, place)}</td> }).collect_view();
    view! { <tr data-key=row.key><th scope="row">{name}</th>{rest}</tr> }
}

fn table_cell(cell: Cell, place: &Place) -> AnyView {
    match cell {
        Cell::Text(text) => text.into_any(),
        Cell::Figure(said) => view! { <Value said place=place.clone()/> }.into_any(),
        Cell::Claims(claims) => {
            claims.into_iter().map(|claim| claim_link(claim, place)).collect_view().into_any()
        }
        Cell::Source(source) => {
            let source = ledger_data::ledger().source(source);
            let publisher = source.publisher.get(place.lang).to_owned();
            view! { <a href=place.to_source(&source.id)>{publisher}</a> }.into_any()
        }
    }
}

/// A link to a claim by its number.
fn claim_link(claim: ClaimId, place: &Place) -> impl IntoView + use<> {
    view! { <a class="claim-link" href=place.to_claim(claim)>{claim.to_string()}</a>" " }
}
