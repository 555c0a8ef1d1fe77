//! The text form of a query: reading never fails, writing is canonical, and one undoes the other.

use ledger_core::aggregate::{Dimension, Facet, Filters, HolderKey, Kind};
use ledger_core::date::Day;
use ledger_core::format::Lang;
use ledger_core::model::{
    Counted, EventKind, EventStatus, Measure, OrganisationId, ProgrammeId, ProgrammeKind, Sector, Subject,
};
use ledger_core::query::{Currency, NumberForm, Order, Query, Tab, Theme};
use ledger_core::rule::Rule;
use proptest::prelude::*;
use proptest::sample::select;

fn facet() -> impl Strategy<Value = Facet> {
    let programmes = ledger_data::ledger().programmes().len() as u16;
    prop_oneof![
        select(HolderKey::ALL).prop_map(Facet::Holder),
        select(Sector::ALL).prop_map(Facet::Sector),
        (0..programmes).prop_map(|index| Facet::Programme(ProgrammeId(index))),
        select(EventKind::ALL).prop_map(|kind| Facet::Kind(Kind::from(kind))),
        select(ProgrammeKind::ALL).prop_map(|kind| Facet::Kind(Kind::from(kind))),
        select(EventStatus::ALL).prop_map(Facet::Status),
        (1900..2200_i32).prop_map(Facet::Year),
    ]
}

fn topic() -> impl Strategy<Value = Counted> {
    let organisations = ledger_data::ledger().organisations().len() as u16;
    let programmes = ledger_data::ledger().programmes().len() as u16;
    let subject = prop_oneof![
        (0..organisations).prop_map(|index| Subject::Organisation(OrganisationId(index))),
        (0..programmes).prop_map(|index| Subject::Programme(ProgrammeId(index))),
    ];
    (subject, select(Measure::ALL)).prop_map(|(subject, measure)| Counted { subject, measure })
}

fn query() -> impl Strategy<Value = Query> {
    let day = proptest::option::of((-20_000..80_000_i32).prop_map(Day));
    let filters = proptest::collection::vec(facet(), 0..8).prop_map(|facets| {
        facets.into_iter().fold(Filters::default(), |mut filters, facet| {
            filters.insert(facet);
            filters
        })
    });
    let first = (select(Rule::ALL), day, select(NumberForm::ALL), select(Currency::ALL));
    let second = (proptest::option::of(select(Lang::ALL)), select(Theme::ALL), select(Tab::ALL));
    let third = (proptest::option::of(topic()), select(Order::ALL));
    (first, second, third, proptest::option::of(select(Dimension::ALL)), filters).prop_map(
        |(first, second, third, group, filters)| Query {
            about: third.0,
            order: third.1,
            rule: first.0,
            as_of: first.1,
            number: first.2,
            currency: first.3,
            lang: second.0,
            theme: second.1,
            tab: second.2,
            group,
            filters,
        },
    )
}

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
