//! One file a page: composition only.

mod by_rule;
mod changes;
mod charts;
mod claims;
mod data;
mod disagreements;
mod embed_builder;
mod method;
mod not_found;
mod overview;
mod sources;

use crate::components::{Embed, Shell};
use crate::site::{Page, Place};
use leptos::prelude::*;

/// The body of a page.
#[component]
pub fn PageBody(
    /// Which page.
    page: Page,
    /// Where it stands.
    place: Place,
    /// The whole address of the site, where that is known.
    #[prop(optional_no_strip)]
    home: Option<String>,
) -> impl IntoView {
    let content = match page {
        Page::Overview => overview::content(&place),
        Page::Allocation
        | Page::Stages
        | Page::Investment
        | Page::Timeline
        | Page::Partners
        | Page::Power => charts::content(page, &place),
        Page::Chart(_) => charts::single(page, &place),
        Page::ByRule(id, rule) => by_rule::content(id, rule, &place),
        Page::Embed(id) => return view! { <Embed id place/> }.into_any(),
        Page::Disagreements => disagreements::content(&place),
        Page::Sources => sources::content(&place),
        Page::Claims => claims::content(&place),
        Page::Changes => changes::content(&place),
        Page::Data => data::content(&place),
        Page::EmbedBuilder => embed_builder::content(&place, home.as_deref()),
        Page::Method => method::content(&place),
        Page::NotFound => not_found::content(&place),
    };
    view! { <Shell page place>{content}</Shell> }.into_any()
}

/// Heading and lead of a page.
fn opening(page: Page, place: &Place) -> impl IntoView + use<> {
    let lead = crate::text::pages::lead(page).get(place.lang);
    view! {
        <h1>{crate::text::pages::heading(page).get(place.lang)}</h1>
        <p class="lead">{lead}</p>
    }
}
