//! The chart of one topic says in its title what its claims do.

use ledger_core::disagreement::disagreements;
use ledger_core::format::{self, Lang};
use ledger_core::quantity::Quantity;
use ledger_core::query::Query;
use ledger_core::rule::{Reading, Rule};
use ledger_figures::chart::{ChartId, chart};
use ledger_figures::prose::Inline;
use ledger_figures::view::View;

#[test]
fn a_title_tells_other_numbers_from_other_words() {
    let dataset = ledger_data::ledger();
    let plain = Query::default();
    let mut told_apart = (0, 0);
    for lang in Lang::ALL {
        let view = View { dataset, query: &plain, lang: *lang };
        for topic in disagreements(view.reading()).iter().map(|found| found.topic) {
            let claims = view.claims_on(dataset.subject_slug(topic.subject), topic.measure);
            let unit = claims[0].quantity.unit();
            let of_unit = || claims.iter().filter(|claim| claim.quantity.unit() == unit);
            let named = || of_unit().filter_map(|claim| claim.quantity.named());
            let least = named().map(|ends| ends.0).min().expect("a number");
            let most = named().map(|ends| ends.1).max().expect("a number");
            let query = Query { about: Some(topic), ..Query::default() };
            let title = chart(ChartId::Disagreement, View { query: &query, ..view }).title.plain();
            let wording = match lang {
                Lang::Ko => "수는 같고 말이 다르다",
                Lang::En => "the same number, worded differently",
            };
            if least == most {
                told_apart.0 += 1;
                assert!(title.ends_with(wording), "{title}");
            } else {
                told_apart.1 += 1;
                let number = |at| format::quantity(Quantity::exact(at, unit), *lang, plain.number);
                // "20~30" names its unit once, after both ends.
                let says = |text: &str| title.contains(text.split(' ').next().unwrap_or(text));
                assert!(says(&number(least)) && says(&number(most)), "{title}: {least} to {most}");
            }
        }
    }
    assert!(told_apart.0 > 4 && told_apart.1 > 40, "{told_apart:?}");
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
