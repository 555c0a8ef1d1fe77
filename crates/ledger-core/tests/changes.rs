//! The history of the record: each fault is reported with its row and column.

#![cfg(feature = "tables")]

use ledger_core::dataset::{Dataset, TableName, Tables};
use ledger_core::model::{ChangeKind, Edition};

const HEAD: &str = "id,date,version,kind,title_ko,title_en,text_ko,text_en,claims\n";
const FIRST: &str = "h001,2026-11-24,2026.11.1,revision,첫 판,First,글,Text,\n";
const SECOND: &str = "h002,2026-12-01,2026.12.1,correction,고침,Mended,글,Text,\n";

fn read(version: &str, rows: &[&str]) -> Result<Edition, Vec<String>> {
    // Tables with their heads only: no claim to refer to.
    let dataset = empty();
    let table = [HEAD, &rows.concat()].concat();
    Edition::from_tables(version, &table, &dataset)
        .map_err(|problems| problems.iter().map(ToString::to_string).collect())
}

fn empty() -> Dataset {
    let mut heads = Tables::default();
    for name in TableName::ALL {
        heads[*name] = [&name.columns().join(","), "\n"].concat();
    }
    Dataset::from_tables(&heads).unwrap_or_else(|problems| panic!("{problems:?}"))
}

#[test]
fn a_sound_history_is_read() {
    let edition = read("2026.12.1\n", &[FIRST, SECOND]).expect("sound");
    assert_eq!(edition.versions(), ["2026.11.1", "2026.12.1"]);
    assert_eq!(edition.released().to_string(), "2026-12-01");
    assert_eq!(edition.since("2026.11.1").len(), 1);
    assert_eq!(edition.since("2026.11.1")[0].kind, ChangeKind::Correction);
    assert!(edition.since("2026.12.1").is_empty());
}

#[test]
fn faults_are_named() {
    let fault = |version: &str, rows: &[&str], expected: &str| {
        let faults = read(version, rows).expect_err("a fault").join("\n");
        assert!(faults.contains(expected), "expected {expected} in\n{faults}");
    };
    fault(
        "2026.11.1",
        &[FIRST, SECOND],
        "VERSION:1:: expected the version of the last row of changes.csv (2026.12.1)",
    );
    fault("2026.11", &[FIRST], "VERSION:1:: expected year.month.number");
    fault("2026.11.1", &[], "VERSION:1::");
    fault("2026.12.1", &[SECOND, FIRST], "changes.csv:2:id: expected h001, found \"h002\"");
    fault("2026.11.1", &[&FIRST.replace("2026-11-24", "2026-11")], "changes.csv:2:date: expected YYYY-MM-DD");
    fault(
        "2026.11.1",
        &[&FIRST.replace("revision", "news")],
        "changes.csv:2:kind: expected one of revision correction",
    );
    fault("2026.11.1", &[&FIRST.replace("Text,", "Text,c999")], "changes.csv:2:claims:");
    let older = SECOND.replace("2026-12-01", "2026-10-01");
    fault("2026.12.1", &[FIRST, &older], "changes.csv:3:date: expected nothing older than row 2");
}
