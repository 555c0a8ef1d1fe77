//! The scripts know the same keys of the address as the programs.

use ledger_core::query::Query;

/// Keys that the scripts tell a chosen view by.
fn of_scripts() -> Vec<&'static str> {
    let script = include_str!("../src/loader/query.mjs");
    let (_, rest) = script.split_once("const KEYS = [").expect("a list of keys");
    let (list, _) = rest.split_once(']').expect("the end of the list");
    list.split(',').map(|key| key.trim().trim_matches('\'')).collect()
}

#[test]
fn every_key_of_a_view_is_known_to_the_scripts() {
    let dataset = ledger_data::ledger();
    let chosen = "rule=latest&as-of=2026-03-03&unit=digits&currency=usd&group=year&about=kr.gpus_total_after&order=date";
    let query = Query::parse(chosen, dataset);
    let text = query.to_text(dataset);
    let keys: Vec<_> = text.split('&').filter_map(|pair| pair.split_once('=')).map(|(key, _)| key).collect();
    assert_eq!(keys.len(), chosen.split('&').count(), "each of these is a choice: {text}");
    let mut known = of_scripts();
    let mut asked = keys.clone();
    known.sort_unstable();
    asked.sort_unstable();
    assert_eq!(known, asked);
}
