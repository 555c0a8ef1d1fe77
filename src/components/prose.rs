//! Sentences with figures.

use crate::site::Place;
use ledger_core::model::ClaimId;
use ledger_figures::prose::{Inline, Prose, Said};
use leptos::prelude::*;

/// A figure, for readers and for machines. `link` leads to its first claim.
#[component]
pub fn Value(
    /// The figure.
    said: Said,
    /// Where the page stands.
    place: Place,
    /// Whether to lead to the claim; headings and cells with links of their own do not.
    #[prop(optional)]
    linked: bool,
) -> impl IntoView {
    let first = said.claims.first().copied();
    let claims = claim_attribute(&said.claims);
    let data = view! { <data value=said.value data-claims=claims>{said.text}</data> };
    match first {
        Some(claim) if linked => {
            view! { <a class="figure-link" href=place.to_claim(claim)>{data}</a> }.into_any()
        }
        _ => data.into_any(),
    }
}

/// A paragraph's worth of words and figures.
#[component]
pub fn ProseText(
    /// The sentences.
    prose: Prose,
    /// Where the page stands.
    place: Place,
    /// Whether figures lead to their claims.
    #[prop(optional)]
    linked: bool,
) -> impl IntoView {
    let piece = move |piece: Inline| match piece {
        Inline::Text(text) => text.into_any(),
        Inline::Figure(said) => view! { <Value said place=place.clone() linked/> }.into_any(),
    };
    prose.0.into_iter().map(piece).collect_view()
}

/// Ids of claims as an attribute has them; absent when there are none.
pub(super) fn claim_attribute(claims: &[ClaimId]) -> Option<String> {
    (!claims.is_empty()).then(|| ledger_figures::line::claim_list(claims))
}
