//! Every disagreement that the account of the corpus lists is found in it, and a new one is found at once.

use ledger_core::amount::Amount;
use ledger_core::dataset::{Dataset, TableName, Tables};
use ledger_core::disagreement::{Disagreement, disagreements, is_outlier};
use ledger_core::model::ClaimId;
use ledger_core::quantity::Quantity;
use ledger_core::rule::{Reading, Rule};
use std::path::Path;

fn all(dataset: &Dataset) -> Reading<'_> {
    Reading { dataset, rule: Rule::default(), as_of: None }
}

/// `subject measure unit horizon` of each, as the corpus spells them.
fn names(dataset: &Dataset) -> Vec<String> {
    let name = |found: &Disagreement<'_>| {
        format!(
            "{} {} {} {}",
            dataset.subject_slug(found.topic.subject),
            found.topic.measure.slug(),
            found.unit.slug(),
            found.horizon
        )
    };
    disagreements(all(dataset)).iter().map(name).collect()
}

#[test]
fn what_the_account_of_the_corpus_lists_is_found() {
    let dataset = ledger_data::ledger();
    let found = names(dataset);
    // From data/README.md, where somebody wrote them down by hand.
    let account = std::fs::read_to_string(data("README.md")).expect("the account of the columns");
    let listed: Vec<String> = account
        .lines()
        .filter(|line| line.starts_with("| ") && line.contains("(c"))
        .filter_map(|line| {
            let mut cells = line.trim_matches('|').split('|').map(str::trim);
            let (subject, measure, unit) = (cells.next()?, cells.next()?, cells.next()?);
            let (measure, horizon) = measure.split_once(" @").unwrap_or((measure, ""));
            Some(format!("{subject} {measure} {unit} {horizon}"))
        })
        .collect();
    assert!(listed.len() > 30, "expected the list of values that differ, found {} lines", listed.len());
    let missing: Vec<_> = listed.iter().filter(|line| !found.contains(line)).collect();
    assert!(missing.is_empty(), "listed but not found: {missing:#?}");
    let unlisted: Vec<_> = found.iter().filter(|line| !listed.contains(line)).collect();
    assert!(unlisted.is_empty(), "found but not listed in data/README.md: {unlisted:#?}");
}

#[test]
fn a_claim_that_differs_makes_a_disagreement() {
    let mut tables = Tables::read(|file| std::fs::read_to_string(data(file))).expect("the tables are there");
    // NHN Cloud's contract is told by one source only (c111).
    let next = ClaimId(ledger_data::ledger().claims().len() as u16);
    tables[TableName::Claims] += &format!(
        "{next},nhn-cloud,gpus_contracted,7000,7000,gpu_b200,exact,2025-08-01,,msit,herald-2025-12-18,지어낸 행,made up,,\r\n"
    );
    let dataset = Dataset::from_tables(&tables).expect("valid tables");
    let name = "nhn-cloud gpus_contracted gpu_b200 ".to_owned();
    assert!(!names(ledger_data::ledger()).contains(&name));
    assert!(names(&dataset).contains(&name));
}

#[test]
fn they_come_by_size() {
    let found = disagreements(all(ledger_data::ledger()));
    let spread =
        |one: &Disagreement<'_>| one.spread().map(|spread| spread.high().map_or(Amount::MAX, |end| end.at));
    assert!(found.is_sorted_by(|a, b| spread(a) >= spread(b)));
    let stock = found
        .iter()
        .find(|one| one.claims.iter().any(|claim| claim.id.to_string() == "c051"))
        .expect("the stock");
    // 65,000 (c047) against 2,000 (c051).
    assert_eq!(stock.spread().and_then(Quantity::point), Some(Amount::from_milli(32_500)));
}

#[test]
fn outliers_leave_no_room_for_the_others() {
    let dataset = ledger_data::ledger();
    let naver = |id: &str| dataset.claim(ClaimId::from_slug(id).expect("an id"));
    // 60,000, about 60,000, at least 60,000 – and up to 50,000.
    let group: Vec<_> = ["c008", "c044", "c045", "c046"].into_iter().map(naver).collect();
    let out: Vec<_> =
        group.iter().filter(|claim| is_outlier(claim, &group)).map(|claim| claim.id.to_string()).collect();
    assert_eq!(out, ["c046"]);
}

#[test]
fn where_all_differ_nobody_is_an_outlier() {
    let dataset = ledger_data::ledger();
    let found = disagreements(all(dataset));
    let has = |one: &&Disagreement<'_>| one.claims.iter().any(|claim| claim.id.to_string() == "c051");
    // 65,000, 45,000, 40,000, 2,000 of them: no two of the same.
    let stock = &found.iter().find(has).expect("the stock").claims;
    assert!(stock.iter().all(|claim| !is_outlier(claim, stock)), "{stock:#?}");
}

#[test]
fn the_ends_are_of_different_words_or_numbers() {
    for found in disagreements(all(ledger_data::ledger())) {
        let (lowest, highest) = (found.lowest.claim.quantity, found.highest.claim.quantity);
        assert_ne!(lowest, highest, "{found:#?}");
        assert!(found.lowest.at <= found.highest.at);
    }
}

fn data(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data").join(name)
}

#[test]
fn what_one_source_says_on_one_day_are_parts_of_one_account() {
    let found = names(ledger_data::ledger());
    // 50 %, 30 % and 20 % of one allocation (c129, c130, c131).
    assert!(!found.contains(&"gov-gpu-2025 allocation_share percent ".to_owned()));
    // For industry and for universities, from one article (c141, c142).
    assert!(!found.iter().any(|name| name.starts_with("gov-gpu-lease-2026 gpu_target ")), "{found:#?}");
}

#[test]
fn a_gap_keeps_the_words_of_its_ends() {
    let dataset = ledger_data::ledger();
    let found = disagreements(all(dataset));
    let with = |id: &str| {
        let has = |one: &&Disagreement<'_>| one.claims.iter().any(|claim| claim.id.to_string() == id);
        found.iter().find(has).expect("a disagreement")
    };
    // About 13,000 (c119) against at least 1,000 (c120).
    let delivered = with("c120");
    assert_eq!(delivered.highest.claim.id.to_string(), "c119");
    assert_eq!(delivered.lowest.claim.id.to_string(), "c120");
    assert!(delivered.spread().is_some_and(Quantity::is_about));
    // 1.46 trillion against 1.459: the division leaves a rest.
    let hundredth = Amount::from_milli(Amount::SCALE / 100);
    assert!(with("c107").spread().is_some_and(|spread| spread.rounded(hundredth).is_about()));
}
