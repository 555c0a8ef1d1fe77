//! Ids are frozen: no later version loses a row or makes a claim about something else.

#![cfg(feature = "tables")]

mod small;

use ledger_core::dataset::{Dataset, TableName};
use ledger_core::model::ClaimId;
use small::tables;

#[test]
fn what_was_published_is_still_there_and_still_speaks_of_the_same() {
    let read = |edit: &[(&str, &str)]| {
        let mut tables = tables();
        for (before, after) in edit {
            assert!(tables[TableName::Claims].contains(before), "{before}");
            tables[TableName::Claims] = tables[TableName::Claims].replace(before, after);
        }
        Dataset::from_tables(&tables).expect("sound tables")
    };
    let earlier = read(&[]);
    let lost = |now: &Dataset, corrected: &[ClaimId]| -> Vec<String> {
        now.lost_since(&earlier, corrected).iter().map(ToString::to_string).collect()
    };
    assert!(lost(&earlier, &[]).is_empty());
    // Another value of the same claim is a correction of its value.
    assert!(lost(&read(&[("13000,,gpu", "14000,,gpu")]), &[]).is_empty());
    let row =
        "c008,kr-gpu-260k,energy_demand,2.7,4.4,TWh_per_year,range,2025,,expert,second,1문단,paragraph 1,,\n";
    let cut = read(&[(row, "")]);
    assert_eq!(lost(&cut, &[]), ["claims.csv:0:id: expected c008, which is published, found no such row"]);
    let moved = read(&[("c007,round-1,gpus_contracted", "c007,round-1,gpus_delivered")]);
    let found = lost(&moved, &[]);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(
        found[0].starts_with("claims.csv:8:measure: expected gpus_contracted, as published"),
        "{found:?}"
    );
    assert!(lost(&moved, &[ClaimId(6)]).is_empty());
}
