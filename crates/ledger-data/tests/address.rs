//! The text form of a query: reading never fails, writing is canonical, and one undoes the other.

mod random;

use ledger_core::date::Day;
use ledger_core::query::Query;
use proptest::prelude::*;
use random::query;

proptest! {
    #[test]
    fn a_view_comes_back_from_its_address(query in query()) {
        let dataset = ledger_data::ledger();
        let text = query.to_text(dataset);
        prop_assert_eq!(&Query::parse(&text, dataset), &query, "{}", text);
        prop_assert!(text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"=&.,-_".contains(&byte)), "{}", text);
    }

    #[test]
    fn any_text_is_a_view_whose_address_is_canonical(text in ".{0,400}") {
        let dataset = ledger_data::ledger();
        let query = Query::parse(&text, dataset);
        prop_assert_eq!(Query::parse(&query.to_text(dataset), dataset), query);
    }

    #[test]
    fn garbled_addresses_are_views_too(
        pairs in proptest::collection::vec(("(rule|as-of|unit|f\\.year|f\\.holder|group|about|order|tab|x)", "[%a-z0-9,=+-]{0,20}"), 0..12),
    ) {
        let dataset = ledger_data::ledger();
        let text = pairs.iter().map(|(key, value)| [key.as_str(), "=", value].concat()).collect::<Vec<_>>().join("&");
        let query = Query::parse(&text, dataset);
        prop_assert_eq!(Query::parse(&query.to_text(dataset), dataset), query);
    }
}

#[test]
fn unknown_keys_and_values_are_ignored() {
    let dataset = ledger_data::ledger();
    let query = Query::parse(
        "?utm_source=x&rule=average&f.planet=mars&f.holder=sk,nobody&rule=latest&as-of=soon",
        dataset,
    );
    assert_eq!(query.to_text(dataset), "rule=latest&f.holder=sk");
}

#[test]
fn a_day_after_the_last_record_is_no_day_of_the_ledger() {
    let dataset = ledger_data::ledger();
    let last = dataset.latest_day().expect("records");
    let asked = |day: Day| Query::parse(&format!("as-of={day}"), dataset).as_of;
    assert_eq!(asked(last), Some(last));
    assert_eq!(asked(Day(last.0 + 1)), None);
    assert_eq!(Query::parse("as-of=2030-01-01", dataset), Query::default());
}

#[test]
fn shared_links_with_encoded_commas_work() {
    let dataset = ledger_data::ledger();
    let query = Query::parse("f.holder=sk%2Csamsung", dataset);
    assert_eq!(query.to_text(dataset), "f.holder=samsung,sk");
}

#[test]
fn long_texts_are_cut_not_refused() {
    let dataset = ledger_data::ledger();
    let text = ["rule=latest&x=", &"가".repeat(5_000), "&tab=table"].concat();
    assert_eq!(Query::parse(&text, dataset).to_text(dataset), "rule=latest");
}
