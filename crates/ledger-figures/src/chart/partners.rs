//! Who does what with whom.

use super::{Chart, ChartId, Outline, Panel};
use crate::line::hue;
use crate::prose::Prose;
use crate::table::{Cell, TableGroup, TableRow};
use crate::text::{frame, names, partners as words};
use crate::view::View;
use ledger_charts::{Cell as DrawnCell, Column, Hue, Matrix, MatrixGroup, MatrixRow, Picture};
use ledger_core::aggregate::{Dimension, group};
use ledger_core::model::{Holder, Partnership, Programme, ProgrammeId};
use ledger_lists::{Listed, order};

const OUTLINE: Outline = Outline {
    id: ChartId::Partners,
    subtitle: words::SUBTITLE,
    columns: &[words::PROGRAMME, words::ORGANISATION, words::ROLE, words::SOURCE],
    note: words::NOTE,
    filters: &[Dimension::Holder, Dimension::Programme, Dimension::Kind],
    groupings: &[Dimension::Kind, Dimension::Holder],
    by_currency: false,
};
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
        view.dataset.partnerships().iter().filter(|row| is_shown(view, row)).listed();
    let programmes =
        view.dataset.programmes().iter().filter(|programme| {
            rows.iter().any(|row| view.dataset.programme(row.programme).id == programme.id)
        });
    let dimension = OUTLINE.grouping(view, Dimension::Kind);
    let groups = group(view.dataset, programmes, dimension)
        .into_iter()
        .map(|(facet, programmes)| {
            (facet.map_or_else(String::new, |facet| names::facet(view, facet)), programmes)
        })
        .listed();
    let title = title(view, &rows);
    let picture = Matrix {
        id: ChartId::Partners.slug().to_owned(),
        title: title.plain(),
        description: view.word(words::SUBTITLE),
        columns: sides().iter().map(|side| column(view, *side)).listed(),
        groups: groups
            .iter()
            .map(|(heading, programmes)| MatrixGroup {
                heading: heading.clone(),
                rows: programmes.iter().map(|programme| matrix_row(view, programme, &rows)).listed(),
            })
            .listed(),
        empty: view.word(frame::NOTHING_HERE),
    };
    let panels = vec![Panel { heading: String::new(), picture: Picture::Matrix(picture) }];
    let groups = groups.iter().map(|(heading, programmes)| TableGroup {
        heading: heading.clone(),
        rows: programmes.iter().flat_map(|programme| table_rows(view, programme, &rows)).listed(),
    });
    let chart = Chart::of(&OUTLINE, view, title, panels, groups.listed(), summary(view, &rows), &[]);
    Chart { sources: order::distinct(rows.iter().map(|row| row.source)), ..chart }
}

fn sides() -> Vec<Side> {
    let holders = Holder::ALL.iter().map(|holder| Side::Holder(*holder));
    [Side::Supplier].into_iter().chain(holders).chain([Side::Others]).listed()
}

fn column(view: View<'_>, side: Side) -> Column {
    let (label, hue) = match side {
        Side::Supplier => (words::NVIDIA, Hue::Accent),
        Side::Holder(holder) => (names::holder(holder.into()), hue(Some(holder))),
        Side::Others => (words::OTHERS, Hue::Neutral),
    };
    Column { key: side_key(side).to_owned(), label: view.word(label), hue }
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
    rows.iter().copied().filter(|row| is(row.programme)).listed()
}

/// The partnerships behind one cell of the matrix, by the keys of its row and its column.
pub(crate) fn cell<'a>(view: View<'a>, row: &str, column: &str) -> Vec<&'a Partnership> {
    let is_in = |part: &&Partnership| {
        view.dataset.programme(part.programme).id == row
            && side_key(side(view, part)) == column
            && is_shown(view, part)
    };
    view.dataset.partnerships().iter().filter(is_in).listed()
}

fn matrix_row(view: View<'_>, programme: &Programme, rows: &[&Partnership]) -> MatrixRow {
    let rows = of(view, rows, programme);
    let cell = |wanted: &Side| {
        let here = rows.iter().filter(|row| side(view, row) == *wanted).listed();
        let first = names::role(here.first()?.role).get(view.lang);
        let text = match here.len() {
            1 => first.to_owned(),
            count => {
                view.tell(words::MORE).words("role", first).words("count", &(count - 1).to_string()).text()
            }
        };
        let say = |row: &&&Partnership| {
            let organisation = view.dataset.organisation(row.organisation).name.get(view.lang);
            [organisation, " – ", names::role(row.role).get(view.lang)].concat()
        };
        let spoken = here.iter().map(say).listed().join(", ");
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
        cells: sides().iter().map(cell).listed(),
    }
}

fn table_rows(view: View<'_>, programme: &Programme, rows: &[&Partnership]) -> Vec<TableRow> {
    let row = |row: &&Partnership| TableRow {
        key: row.id.to_string(),
        cells: vec![
            Cell::Text(programme.name.get(view.lang).to_owned()),
            Cell::Text(view.dataset.organisation(row.organisation).name.get(view.lang).to_owned()),
            Cell::Text(view.word(names::role(row.role))),
            Cell::Source(row.source),
        ],
    };
    of(view, rows, programme).iter().map(row).listed()
}

/// Whether a row was known on the query's day and passes its filters.
fn is_shown(view: View<'_>, row: &Partnership) -> bool {
    view.reading().knows_source(row.source) && view.admits(row, OUTLINE.filters)
}

/// How many take part, and who in most programmes.
fn title(view: View<'_>, rows: &[&Partnership]) -> Prose {
    let pairs = order::distinct(rows.iter().map(|row| (row.organisation, row.programme)));
    let organisations = order::distinct(pairs.iter().map(|pair| pair.0));
    let in_programmes = |id| (id, pairs.iter().filter(|pair| pair.0 == id).count());
    let Some((most, times)) = order::most(organisations.iter().copied().map(in_programmes), |found| found.1)
    else {
        return view.tell(words::TITLE_NONE).prose();
    };
    view.tell(words::TITLE)
        .count("programmes", order::distinct(rows.iter().map(|row| row.programme)).len())
        .count("organisations", organisations.len())
        .words("most", view.dataset.organisation(most).name.get(view.lang))
        .count("times", times)
        .prose()
}

fn summary(view: View<'_>, rows: &[&Partnership]) -> Prose {
    if rows.is_empty() {
        return Prose::default();
    }
    view.tell(words::SUMMARY)
        .count("count", rows.len())
        .count("roles", order::distinct(rows.iter().map(|row| row.role)).len())
        .prose()
}
