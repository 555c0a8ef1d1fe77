//! The chart of one topic says in its title what its claims do.

use ledger_core::dataset::Dataset;
use ledger_core::disagreement::disagreements;
use ledger_core::format::Lang;
use ledger_core::model::{Claim, Counted, Measure};
use ledger_core::query::{Currency, Query};
use ledger_core::rule::{Reading, Rule};
use ledger_figures::chart::{ChartId, chart};
use ledger_figures::prose::{Inline, Prose};
use ledger_figures::view::View;

/// The claims of a title, in its order.
fn claims_in<'a>(dataset: &'a Dataset, title: &Prose) -> Vec<&'a Claim> {
    let said = title.0.iter().filter_map(|piece| match piece {
        Inline::Figure(said) => said.claims.first(),
        Inline::Text(_) => None,
    });
    said.map(|id| dataset.claim(*id)).collect()
}

#[test]
fn a_title_tells_other_numbers_from_other_words() {
    let dataset = ledger_data::ledger();
    let mut told_apart = (0, 0);
    for currency in [Currency::Stated, Currency::Krw, Currency::Usd] {
        for lang in Lang::ALL {
            let plain = Query { currency, ..Query::default() };
            let view = View { dataset, query: &plain, lang: *lang };
            for topic in disagreements(view.reading()).iter().map(|found| found.topic) {
                let query = Query { about: Some(topic), ..plain.clone() };
                let title = chart(ChartId::Disagreement, View { query: &query, ..view }).title;
                let (text, ends) = (title.plain(), claims_in(dataset, &title));
                let wording = match lang {
                    Lang::Ko => "수는 같고 말이 다르다",
                    Lang::En => "the same number, worded differently",
                };
                told_apart.0 += usize::from(text.ends_with(wording));
                let [lowest, highest] = ends[..] else { continue };
                told_apart.1 += 1;
                // What is set against each other speaks of the same, and nothing that does lies outside.
                let aspect = |claim: &Claim| (claim.counted(), claim.quantity.unit(), claim.horizon);
                assert_eq!(aspect(lowest), aspect(highest), "{text}");
                assert!(currency.shows(lowest.quantity.unit()), "{text}");
                let same = dataset.claims().iter().filter(|claim| aspect(claim) == aspect(lowest));
                for (low, high) in same.filter_map(|claim| claim.quantity.named()) {
                    assert!(lowest.quantity.named().expect("a number").0 <= low, "{text}");
                    let named = [lowest, highest].map(|claim| claim.quantity.named().expect("a number").1);
                    assert!(named[0].max(named[1]) >= high, "{text}");
                }
            }
        }
    }
    assert!(told_apart.0 > 12 && told_apart.1 > 120, "{told_apart:?}");
}

#[test]
fn one_account_in_two_models_is_no_disagreement() {
    let dataset = ledger_data::ledger();
    let subject = dataset.subject("gov-gpu-2025").expect("the first round");
    let about = Some(Counted { subject, measure: Measure::GpuTarget });
    let query = Query { about, ..Query::default() };
    let shown = chart(ChartId::Disagreement, View { dataset, query: &query, lang: Lang::En });
    assert!(shown.panels.len() > 1, "each model has a scale of its own");
    assert!(shown.title.plain().ends_with("the records agree"), "{}", shown.title.plain());
}

#[test]
fn the_latest_record_is_the_one_that_the_rule_of_the_latest_picks() {
    let dataset = ledger_data::ledger();
    let mut topics: Vec<_> = dataset.claims().iter().map(|claim| claim.counted()).collect();
    topics.sort();
    topics.dedup();
    assert!(topics.len() > 80, "{}", topics.len());
    for lang in Lang::ALL {
        for topic in &topics {
            let query = Query { about: Some(*topic), ..Query::default() };
            let view = View { dataset, query: &query, lang: *lang };
            let summary = chart(ChartId::Disagreement, view).summary;
            // The sentence on the latest record is the last one, and its number the last of the paragraph.
            let said = summary.0.iter().rev().find_map(|piece| match piece {
                Inline::Figure(said) => Some(said),
                Inline::Text(_) => None,
            });
            let said = said.expect("a topic has a claim");
            let latest = Reading { rule: Rule::Latest, ..view.reading() };
            let picked =
                latest.figure(dataset.subject_slug(topic.subject), topic.measure, said.unit.expect("a unit"));
            assert_eq!(said.claims, picked.expect("a claim").used, "{}", topic.slug(dataset));
        }
    }
}
