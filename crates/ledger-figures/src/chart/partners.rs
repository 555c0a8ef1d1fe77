//! Who does what with whom.

use super::{Chart, ChartId, Panel, noted};
use crate::line::hue;
use crate::prose::Prose;
use crate::table::{Cell, Table, TableGroup, TableRow};
use crate::text::{frame, names, partners as words};
use crate::view::View;
use ledger_charts::{Cell as DrawnCell, Column, Hue, Matrix, MatrixGroup, MatrixRow, Picture};
use ledger_core::aggregate::{Dimension, HolderKey, group};
use ledger_core::model::{Holder, Partnership, Programme, ProgrammeId};

const FILTERS: &[Dimension] = &[Dimension::Holder, Dimension::Programme, Dimension::Kind];
const GROUPINGS: &[Dimension] = &[Dimension::Kind, Dimension::Holder];
const SUPPLIER: &str = "nvidia";

/// Whose column a partnership stands in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Supplier,
    Holder(Holder),
    Others,
}

pub(super) fn build(view: View<'_>) -> Chart {
    let rows: Vec<&Partnership> =
        view.dataset.partnerships().iter().filter(|row| view.admits(*row, FILTERS)).collect();
    let programmes =
        view.dataset.programmes().iter().filter(|programme| {
            rows.iter().any(|row| view.dataset.programme(row.programme).id == programme.id)
        });
    let dimension = view.query.group.filter(|group| GROUPINGS.contains(group)).unwrap_or(Dimension::Kind);
    let groups: Vec<_> = group(view.dataset, programmes, dimension)
        .into_iter()
        .map(|(facet, programmes)| {
            (facet.map_or_else(String::new, |facet| names::facet(view, facet)), programmes)
        })
        .collect();
    let mut sources = Vec::new();
    for row in &rows {
        if !sources.contains(&row.source) {
            sources.push(row.source);
        }
    }
    let title = title(view, &rows);
    let picture = Matrix {
        id: ChartId::Partners.slug().to_owned(),
        title: title.plain(),
        description: words::SUBTITLE.get(view.lang).to_owned(),
        columns: sides().iter().map(|side| column(view, *side)).collect(),
        groups: groups
            .iter()
            .map(|(heading, programmes)| MatrixGroup {
                heading: heading.clone(),
                rows: programmes.iter().map(|programme| matrix_row(view, programme, &rows)).collect(),
            })
            .collect(),
        empty: frame::NOTHING_HERE.get(view.lang).to_owned(),
    };
    Chart {
        id: ChartId::Partners,
        title,
        subtitle: words::SUBTITLE.get(view.lang).to_owned(),
        panels: vec![Panel { heading: String::new(), picture: Picture::Matrix(picture) }],
        table: table(view, &groups, &rows),
        summary: summary(view, &rows),
        note: noted(view, words::NOTE),
        claims: Vec::new(),
        sources,
        filters: FILTERS,
        groupings: GROUPINGS,
        by_rule: false,
    }
}

fn sides() -> Vec<Side> {
    let holders = Holder::ALL.iter().map(|holder| Side::Holder(*holder));
    [Side::Supplier].into_iter().chain(holders).chain([Side::Others]).collect()
}

fn column(view: View<'_>, side: Side) -> Column {
    let (label, hue) = match side {
        Side::Supplier => (words::NVIDIA, Hue::Accent),
        Side::Holder(holder) => (names::holder(HolderKey::from(Some(holder))), hue(Some(holder))),
        Side::Others => (words::OTHERS, Hue::Neutral),
    };
    Column { key: side_key(side).to_owned(), label: label.get(view.lang).to_owned(), hue }
}

fn side_key(side: Side) -> &'static str {
    match side {
        Side::Supplier => SUPPLIER,
        Side::Holder(holder) => holder.slug(),
        Side::Others => "others",
    }
}

fn side(view: View<'_>, row: &Partnership) -> Side {
    let organisation = view.dataset.organisation(row.organisation);
    match organisation.holder {
        Some(holder) => Side::Holder(holder),
        None if organisation.id == SUPPLIER => Side::Supplier,
        None => Side::Others,
    }
}

fn of<'a>(view: View<'_>, rows: &[&'a Partnership], programme: &Programme) -> Vec<&'a Partnership> {
    let is = |id: ProgrammeId| view.dataset.programme(id).id == programme.id;
    rows.iter().copied().filter(|row| is(row.programme)).collect()
}

/// The partnerships behind one cell of the matrix, by the keys of its row and its column.
pub(crate) fn cell<'a>(view: View<'a>, row: &str, column: &str) -> Vec<&'a Partnership> {
    let is_in = |part: &&Partnership| {
        view.dataset.programme(part.programme).id == row
            && side_key(side(view, part)) == column
            && view.admits(*part, FILTERS)
    };
    view.dataset.partnerships().iter().filter(is_in).collect()
}

fn matrix_row(view: View<'_>, programme: &Programme, rows: &[&Partnership]) -> MatrixRow {
    let rows = of(view, rows, programme);
    let cell = |wanted: &Side| {
        let here: Vec<_> = rows.iter().filter(|row| side(view, row) == *wanted).collect();
        let first = names::role(here.first()?.role).get(view.lang);
        let text = match here.len() {
            1 => first.to_owned(),
            count => {
                let arguments = [("role", first.into()), ("count", (count - 1).to_string().into())];
                Prose::fill(words::MORE.get(view.lang), &arguments).plain()
            }
        };
        let say = |row: &&&Partnership| {
            let organisation = view.dataset.organisation(row.organisation).name.get(view.lang);
            [organisation, " – ", names::role(row.role).get(view.lang)].concat()
        };
        let spoken = here.iter().map(say).collect::<Vec<_>>().join(", ");
        Some(DrawnCell {
            text,
            spoken: [programme.name.get(view.lang), ": ", &spoken].concat(),
            count: here.len() as u32,
            claims: String::new(),
        })
    };
    MatrixRow {
        key: programme.id.clone(),
        label: programme.name.get(view.lang).to_owned(),
        cells: sides().iter().map(cell).collect(),
    }
}

fn table(view: View<'_>, groups: &[(String, Vec<&Programme>)], rows: &[&Partnership]) -> Table {
    let row = |row: &&Partnership| TableRow {
        key: row.id.to_string(),
        cells: vec![
            Cell::Text(view.dataset.programme(row.programme).name.get(view.lang).to_owned()),
            Cell::Text(view.dataset.organisation(row.organisation).name.get(view.lang).to_owned()),
            Cell::Text(names::role(row.role).get(view.lang).to_owned()),
            Cell::Source(row.source),
        ],
    };
    let table_group = |(heading, programmes): &(String, Vec<&Programme>)| TableGroup {
        heading: heading.clone(),
        rows: programmes
            .iter()
            .flat_map(|programme| of(view, rows, programme))
            .map(|found| row(&found))
            .collect(),
    };
    let columns = [words::PROGRAMME, words::ORGANISATION, words::ROLE, words::SOURCE];
    Table {
        columns: columns.iter().map(|head| head.get(view.lang).to_owned()).collect(),
        groups: groups.iter().map(table_group).collect(),
    }
}

/// How many different values there are.
fn distinct<T: PartialEq>(values: impl Iterator<Item = T>) -> usize {
    let mut seen = Vec::new();
    for value in values {
        if !seen.contains(&value) {
            seen.push(value);
        }
    }
    seen.len()
}

fn title(view: View<'_>, rows: &[&Partnership]) -> Prose {
    if rows.is_empty() {
        return Prose::fill(words::TITLE_NONE.get(view.lang), &[]);
    }
    let arguments = [
        ("programmes", view.count(distinct(rows.iter().map(|row| row.programme)))),
        ("organisations", view.count(distinct(rows.iter().map(|row| row.organisation)))),
        ("roles", view.count(distinct(rows.iter().map(|row| row.role)))),
    ];
    Prose::fill(words::TITLE.get(view.lang), &arguments)
}

fn summary(view: View<'_>, rows: &[&Partnership]) -> Prose {
    let times =
        |row: &&&Partnership| rows.iter().filter(|other| other.organisation == row.organisation).count();
    // The first of equals.
    let Some(most) = rows.iter().rev().max_by_key(times) else { return Prose::default() };
    let arguments = [
        ("count", view.count(rows.len())),
        ("most", view.dataset.organisation(most.organisation).name.get(view.lang).into()),
        ("times", view.count(times(&most))),
    ];
    Prose::fill(words::SUMMARY.get(view.lang), &arguments)
}
