//! Where it all comes from.

use crate::site::Place;
use crate::text::{frame, pages};
use ledger_core::format;
use ledger_core::model::{ClaimId, SourceId};
use ledger_figures::chart::Chart;
use ledger_figures::prose::Prose;
use leptos::prelude::*;

/// How many publishers are named before "and more".
const NAMED: usize = 4;

/// The line under every picture. It cannot be switched off.
#[component]
pub fn SourceLine(
    /// The chart.
    chart: Chart,
    /// Where the page stands.
    place: Place,
) -> impl IntoView {
    let dataset = ledger_data::ledger();
    let mut publishers: Vec<&str> = Vec::new();
    for source in &chart.sources {
        let publisher = dataset.source(*source).publisher.get(place.lang);
        if !publishers.contains(&publisher) {
            publishers.push(publisher);
        }
    }
    let rest = publishers.len().saturating_sub(NAMED);
    let named = publishers.iter().take(NAMED).copied().collect::<Vec<_>>().join(", ");
    let more = (rest > 0).then(|| {
        let count = rest.to_string().into();
        [" ", &Prose::fill(frame::MORE_SOURCES.get(place.lang), &[("count", count)]).plain()].concat()
    });
    let label = frame::SOURCE.get(place.lang);
    view! {
        <p class="source-line">
            <span class="source-label">{label}</span>" "{named}
            {more}
        </p>
    }
}

/// Every source of a chart, with the claims of the chart that were read in it.
#[component]
pub fn SourceList(
    /// The chart.
    chart: Chart,
    /// Where the page stands.
    place: Place,
) -> impl IntoView {
    let item = |source: SourceId| {
        let claims = chart.claims.iter().copied();
        let read = claims.filter(|claim| ledger_data::ledger().claim(*claim).source == source).collect();
        source_item(source, read, &place)
    };
    let items = chart.sources.iter().copied().map(item).collect_view();
    view! { <ol class="source-list">{items}</ol> }
}

fn source_item(id: SourceId, claims: Vec<ClaimId>, place: &Place) -> impl IntoView + use<> {
    let lang = place.lang;
    let source = ledger_data::ledger().source(id);
    let published = format::short_date(source.published);
    let primary = source.primary.then(|| view! { " " <span class="tag">{pages::PRIMARY.get(lang)}</span> });
    let links = claims
        .into_iter()
        .map(|claim| view! { " " <a class="claim-link" href=place.to_claim(claim)>{claim.to_string()}</a> })
        .collect_view();
    view! {
        <li>
            <a href=place.to_source(&source.id)>{source.publisher.get(lang).to_owned()}</a>
            {primary}
            " – " {source.label.get(lang).to_owned()} " (" {published} ")"
            {links}
        </li>
    }
}
