//! What the real records add up to, worked by hand in the comments.

use ledger_core::aggregate::{Term, sum};
use ledger_core::amount::Amount;
use ledger_core::date::Day;
use ledger_core::format::{self, Lang};
use ledger_core::model::{Counted, Holder, Measure};
use ledger_core::query::NumberForm;
use ledger_core::rule::{Reading, Rule};
use ledger_core::unit::Unit;

fn reading(rule: Rule) -> Reading<'static> {
    Reading { dataset: ledger_data::ledger(), rule, as_of: None }
}

fn term(reading: Reading<'_>, subject: &str, measure: Measure) -> Term {
    let counted = Counted { subject: reading.dataset.subject(subject).expect("in the tables"), measure };
    Term { counted, figure: reading.figure(subject, measure, Unit::Gpu).expect("has a claim") }
}

/// The five shares summed by a rule, in words.
fn shares(rule: Rule) -> String {
    let terms: Vec<_> = Holder::ALL
        .iter()
        .map(|holder| term(reading(rule), holder.organisation(), Measure::GpusPledged))
        .collect();
    let total = sum(ledger_data::ledger(), &terms).expect("the shares are apart");
    format::quantity(total.quantity, Lang::En, NumberForm::Words)
}

#[test]
fn the_tables_have_as_many_rows_as_their_account_says() {
    let dataset = ledger_data::ledger();
    let account = concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/README.md");
    let account = std::fs::read_to_string(account).expect("the account of the tables");
    for (table, count) in [
        ("sources", dataset.sources().len()),
        ("organisations", dataset.organisations().len()),
        ("programmes", dataset.programmes().len()),
        ("partnerships", dataset.partnerships().len()),
        ("claims", dataset.claims().len()),
        ("events", dataset.events().len()),
        ("containment", dataset.containments().len()),
    ] {
        let row = format!("| `{table}.csv` | {count} |");
        assert!(account.contains(&row), "data/README.md: expected the row {row}");
    }
}

#[test]
fn the_announced_total_is_computed_from_the_announced_shares() {
    // c004 50,000 + c005 50,000 + c006 50,000 + c007 50,000 + c008 60,000 = 260,000 = c001.
    assert_eq!(shares(Rule::Seed), "260,000 GPUs");
    let stated = reading(Rule::Seed).figure("kr-gpu-260k", Measure::GpusPledged, Unit::Gpu).expect("c001");
    assert_eq!(stated.quantity.point(), Amount::whole(260_000));
}

#[test]
fn totals_keep_the_words_of_their_parts() {
    // Parties first, then latest: government about 50,000 (c029, the ministry), Samsung 50,000 (c005), SK 50,000 (c006),
    // Hyundai about 50,000 (c225, 2026-06-04), NAVER 60,000 (c008).
    assert_eq!(shares(Rule::Primary), "about 260,000 GPUs");
    // Smallest numbers, in the weakest words: up to 50,000 for all five (c027, c033, c037, c041, c046): 0 … 250,000.
    assert_eq!(shares(Rule::Lowest), "up to 250,000 GPUs");
    // Largest numbers: the government's 52,000 by 2030 (c032), Samsung at least 50,000 (c034), SK 60,000 (c039), Hyundai
    // 50,000 (c007; nobody says more), NAVER at least 60,000 (c045): 272,000 without an upper limit.
    assert_eq!(shares(Rule::Highest), "at least 272,000 GPUs");
    // All together: 0 … no limit for those with an "up to" and an "at least"; Hyundai stays within 0 … 50,000.
    assert_eq!(shares(Rule::Envelope), "not known");
}

#[test]
fn a_day_knows_only_what_had_been_said() {
    let known = |day: &str| {
        let reading = Reading { as_of: Day::parse(day), ..reading(Rule::Latest) };
        let words = |measure| {
            let figure = reading.figure("gov-gpu-2025", measure, Unit::Gpu)?;
            Some(format::quantity(figure.quantity, Lang::En, NumberForm::Words))
        };
        (words(Measure::GpusDelivered), words(Measure::GpusOperating))
    };
    assert_eq!(known("2025-10-31"), (None, None));
    assert_eq!(known("2025-12-01"), (Some("about 13,000 GPUs".to_owned()), None));
    assert_eq!(known("2026-03-03").1.as_deref(), Some("4,224 GPUs"));
}

#[test]
fn money_of_two_currencies_is_never_summed() {
    let reading = reading(Rule::Seed);
    let figure =
        |unit| reading.figure("physical-ai-mou", Measure::Investment, unit).expect("in the seed article");
    assert!(figure(Unit::Usd).quantity.sum(figure(Unit::Krw).quantity).is_err());
}
