//! Views that a reader could ask for, whatever their address says.

use ledger_core::aggregate::{Dimension, Facet, Filters, HolderKey, Kind};
use ledger_core::date::Day;
use ledger_core::format::Lang;
use ledger_core::model::{
    Counted, EventKind, EventStatus, Measure, OrganisationId, ProgrammeId, ProgrammeKind, Sector, Subject,
};
use ledger_core::query::{Currency, NumberForm, Order, Query, Tab, Theme};
use ledger_core::rule::Rule;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

/// Any query. Most ask for days and years of which there are records, and filter by little, so that something is left
/// to be shown.
pub fn query() -> impl Strategy<Value = Query> {
    let last = ledger_data::ledger().latest_day().map_or(20_100, |day| day.0);
    let day = prop_oneof![4 => 20_100..=last, 1 => -20_000..=last].prop_map(Day);
    let facets = prop_oneof![4 => vec(facet(), 0..3), 1 => vec(facet(), 3..8)];
    let first = (select(Rule::ALL), option::of(day), select(NumberForm::ALL), select(Currency::ALL));
    let second = (option::of(select(Lang::ALL)), select(Theme::ALL), select(Tab::ALL));
    let third = (option::of(topic()), select(Order::ALL), option::of(select(Dimension::ALL)), facets);
    (first, second, third).prop_map(|(first, second, third)| Query {
        rule: first.0,
        as_of: first.1,
        number: first.2,
        currency: first.3,
        lang: second.0,
        theme: second.1,
        tab: second.2,
        about: third.0,
        order: third.1,
        group: third.2,
        filters: third.3.into_iter().fold(Filters::default(), |mut filters, facet| {
            filters.insert(facet);
            filters
        }),
    })
}

fn facet() -> impl Strategy<Value = Facet> {
    let programmes = ledger_data::ledger().programmes().len() as u16;
    prop_oneof![
        select(HolderKey::ALL).prop_map(Facet::Holder),
        select(Sector::ALL).prop_map(Facet::Sector),
        (0..programmes).prop_map(|index| Facet::Programme(ProgrammeId(index))),
        select(EventKind::ALL).prop_map(|kind| Facet::Kind(Kind::from(kind))),
        select(ProgrammeKind::ALL).prop_map(|kind| Facet::Kind(Kind::from(kind))),
        select(EventStatus::ALL).prop_map(Facet::Status),
        prop_oneof![4 => 2023..2036_i32, 1 => 1900..2200_i32].prop_map(Facet::Year),
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
