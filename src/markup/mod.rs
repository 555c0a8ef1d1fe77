//! What the records fill into a page, as HTML text: written natively into the static pages and in the browser into the
//! same places when the reader chooses something else. One writer for both, so that taking over cannot change a word.
//!
//! The frame around these parts is Leptos' ([`components`](crate::components)); see [`Part`] for where each goes.

mod html;
mod part;
mod picture;
mod prose;
mod sources;
mod table;

pub use part::{Part, state_words};
pub use picture::pictures;
pub use prose::{figure, prose};
pub use sources::{publishers, source_words};

use crate::site::Place;
use html::Html;
use ledger_core::model::ClaimId;

/// A link to a claim by its number.
fn claim_link(html: &mut Html, claim: ClaimId, place: &Place) {
    html.element("a", &[("class", "claim-link"), ("href", &place.to_claim(claim))], &claim.to_string());
}
