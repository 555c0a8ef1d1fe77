//! The work grows with the records and not with their square: ten times the records take at most twelve times as long.

use ledger_charts::Layout;
use ledger_core::dataset::{Dataset, TableName, Tables};
use ledger_core::format::Lang;
use ledger_core::query::Query;
use ledger_figures::chart::{ChartId, chart};
use ledger_figures::view::View;
use std::collections::BTreeSet;
use std::path::Path;
use std::time::{Duration, Instant};

const TIMES: usize = 10;
/// What ten times the records may take, as a multiple.
const MOST: u32 = 12;

/// A table as head and rows.
struct Sheet {
    head: Vec<String>,
    rows: Vec<Vec<String>>,
}

fn read(file: &str) -> Sheet {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data").join(file);
    let mut reader = csv::Reader::from_path(path).expect("the tables are there");
    let cells = |record: &csv::StringRecord| record.iter().map(str::to_owned).collect();
    let head = cells(reader.headers().expect("a head"));
    let rows = reader.records().map(|record| cells(&record.expect("a row"))).collect();
    Sheet { head, rows }
}

/// Every record `times` times. Each copy is a world of its own: its slugs end in its number, and it names only records of
/// the same copy. Only the first belongs to the five holders.
fn grown(times: usize) -> Dataset {
    let sheets: Vec<(&str, Sheet)> =
        TableName::ALL.iter().map(|name| (name.slug(), read(name.slug()))).collect();
    let slugs: BTreeSet<String> = sheets
        .iter()
        .filter(|(file, _)| ["sources.csv", "organisations.csv", "programmes.csv"].contains(file))
        .flat_map(|(_, sheet)| sheet.rows.iter().map(|row| row[0].clone()))
        .collect();
    let mut tables = Tables::default();
    for (name, (file, sheet)) in TableName::ALL.iter().zip(&sheets) {
        tables[*name] = copies(file, sheet, &slugs, times);
    }
    Dataset::from_tables(&tables).expect("copies are as valid as the records")
}

fn copies(file: &str, sheet: &Sheet, slugs: &BTreeSet<String>, times: usize) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(&sheet.head).expect("in memory");
    let rows = (0..times).flat_map(|copy| sheet.rows.iter().map(move |row| (copy, row)));
    for (number, (copy, row)) in rows.enumerate() {
        let of_copy = |slug: &str| match copy {
            0 => slug.to_owned(),
            _ => slugs.get(slug).map_or_else(|| slug.to_owned(), |slug| format!("{slug}-{copy}")),
        };
        let cell = |(column, cell): (&String, &String)| match (column.as_str(), file) {
            ("id", "claims.csv" | "events.csv" | "partnerships.csv" | "containment.csv") => {
                format!("{}{:03}", &cell[..1], number + 1)
            }
            ("holder", _) if copy > 0 => String::new(),
            ("name_ko" | "name_en", _) if copy > 0 => format!("{cell} {copy}"),
            ("subjects", _) => cell.split(';').map(of_copy).collect::<Vec<_>>().join(";"),
            _ => of_copy(cell),
        };
        writer.write_record(sheet.head.iter().zip(row).map(cell)).expect("in memory");
    }
    String::from_utf8(writer.into_inner().expect("in memory")).expect("what was read")
}

/// The quickest of three times that all charts are made and drawn, in both languages and layouts.
fn drawn(dataset: &Dataset) -> Duration {
    let query = Query::default();
    let once = || {
        let start = Instant::now();
        for (id, lang) in ChartId::ALL.iter().flat_map(|id| Lang::ALL.iter().map(move |lang| (*id, *lang))) {
            let chart = chart(id, View { dataset, query: &query, lang });
            for panel in chart.panels {
                assert!(
                    [Layout::Narrow, Layout::Wide]
                        .iter()
                        .all(|layout| !panel.picture.to_svg(*layout).is_empty())
                );
            }
        }
        start.elapsed()
    };
    (0..3).map(|_| once()).min().expect("three times")
}

#[test]
fn ten_times_the_records_take_at_most_twelve_times_as_long() {
    let (one, ten) = (drawn(&grown(1)), drawn(&grown(TIMES)));
    assert!(ten <= one * MOST, "{one:?} for all records, {ten:?} for {TIMES} times as many");
}
