//! What has changed in the record, the latest first.

use super::opening;
use crate::site::{Page, Place};
use crate::text::edition as words;
use ledger_core::format;
use ledger_core::model::Change;
use ledger_figures::prose::Prose;
use leptos::prelude::*;

pub(super) fn content(place: &Place) -> AnyView {
    let lang = place.lang;
    let entries =
        ledger_data::edition().changes.iter().rev().map(|change| entry(change, place)).collect_view();
    let feed = |(file, name): (&str, &'static str)| {
        let href = [place.to(Page::Overview).as_str(), file].concat();
        view! { " "<a href=href>{name}</a>" ·" }
    };
    let feeds = [("feed.atom", "Atom"), ("feed.json", "JSON Feed")].into_iter().map(feed).collect_view();
    view! {
        {opening(Page::Changes, place)}
        <div class="prose">
            <p>{words::KINDS.get(lang)}</p>
            <p>{words::FEEDS.get(lang)}":"{feeds}" "<a href=place.to_file("data/changes.csv")>"changes.csv"</a></p>
        </div>
        <div class="entries">{entries}</div>
    }
    .into_any()
}

fn entry(change: &'static Change, place: &Place) -> impl IntoView + use<> {
    let lang = place.lang;
    let claims = (!change.claims.is_empty()).then(|| {
        let links = change
            .claims
            .iter()
            .map(|claim| view! { <a class="claim-link" href=place.to_claim(*claim)>{claim.to_string()}</a>" " })
            .collect_view();
        view! { <p class="read">{words::CLAIMS.get(lang)}" "{links}</p> }
    });
    let version =
        Prose::fill(words::VERSION.get(lang), &[("version", change.version.as_str().into())]).plain();
    view! {
        <article id=change.id.to_string() class="entry">
            <h2>{change.title.get(lang)}</h2>
            <p class="meta">
                <span class="tag">{words::kind(change.kind).get(lang)}</span>" · "
                {version}" · "
                <time datetime=change.date.to_string()>{format::day(change.date, lang)}</time>
            </p>
            <p>{change.text.get(lang)}</p>
            {claims}
        </article>
    }
}
