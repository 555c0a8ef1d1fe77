//! Every source, with the claims and events read in it.

use super::opening;
use crate::site::{Page, Place};
use crate::text::pages as words;
use ledger_core::format;
use ledger_core::model::{Source, SourceId};
use ledger_figures::text::names;
use leptos::prelude::*;

pub(super) fn content(place: &Place) -> AnyView {
    let mut sources: Vec<_> = ledger_data::ledger().sources().iter().enumerate().collect();
    // Parties first, then by date, the latest first.
    sources.sort_by_key(|(_, source)| (!source.primary, core::cmp::Reverse(source.published)));
    let entries = sources
        .into_iter()
        .map(|(index, source)| entry(SourceId(index as u16), source, place))
        .collect_view();
    view! {
        {opening(Page::Sources, place)}
        <div class="entries">{entries}</div>
    }
    .into_any()
}

fn entry(id: SourceId, source: &'static Source, place: &Place) -> impl IntoView + use<> {
    let lang = place.lang;
    let dataset = ledger_data::ledger();
    let claims: Vec<_> = dataset.claims().iter().filter(|claim| claim.source == id).collect();
    let events: Vec<_> = dataset.events().iter().filter(|event| event.source == id).collect();
    let title = (!source.title.is_empty())
        .then(|| view! { <p class="headline" lang=source.language.slug()>{source.title.as_str()}</p> });
    let original = if source.url.is_empty() {
        view! { <span>{words::NO_ADDRESS.get(lang)}</span> }.into_any()
    } else {
        view! { <a rel="external nofollow noopener" href=source.url.as_str()>{words::ORIGINAL.get(lang)}</a> }
            .into_any()
    };
    let primary = source.primary.then(|| view! { <span class="tag">{words::PRIMARY.get(lang)}</span>" · " });
    let note = (!source.note.is_empty()).then(|| view! { <p class="remark">{source.note.get(lang)}</p> });
    let claim_links = (!claims.is_empty()).then(|| {
        let links = claims
            .iter()
            .map(|claim| view! { <a class="claim-link" href=place.to_claim(claim.id)>{claim.id.to_string()}</a>" " })
            .collect_view();
        view! { <p class="read">{words::CLAIMS_READ.get(lang)}" "{links}</p> }
    });
    let event_list = (!events.is_empty()).then(|| {
        let items = events
            .iter()
            .map(|event| view! { <li>{format::date(event.date, lang)}" – "{event.title.get(lang)}</li> })
            .collect_view();
        view! { <div class="read">{words::EVENTS_READ.get(lang)}<ul>{items}</ul></div> }
    });
    view! {
        <article id=source.id.as_str() class="entry">
            <h2>{source.publisher.get(lang)}</h2>
            {title}
            <p>{source.label.get(lang)}</p>
            <p class="meta">
                {primary}
                {names::source_kind(source.kind).get(lang)} " · "
                {names::language(source.language).get(lang)} " · "
                {words::PUBLISHED.get(lang)} " " {format::date(source.published, lang)} " · "
                {original}
            </p>
            {note}
            {claim_links}
            {event_list}
        </article>
    }
}
