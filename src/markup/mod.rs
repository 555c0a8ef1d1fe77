//! What the records fill into a page, as HTML text: written natively into the static pages and in the browser into the
//! same places when the reader chooses something else. One writer for both, so that taking over cannot change a word.
//!
//! The frame around these parts is Leptos' ([`components`](crate::components)); see [`Part`] for where each goes.

mod html;
mod part;
mod picture;
mod prose;
mod shown;
mod sources;
mod table;

pub use part::{Part, state_words};
pub use picture::pictures;
pub use prose::{figure, prose, unlinked};
pub use shown::Shown;
pub use sources::publishers;

use crate::site::Place;
use html::Html;
use ledger_core::model::ClaimId;

/// Words as they stand in an element or an attribute of HTML, or of XML.
///
/// ```
/// assert_eq!(gpu_ledger::markup::escaped("R&D <\"5\">"), "R&amp;D &lt;&quot;5&quot;&gt;");
/// ```
pub fn escaped(words: &str) -> String {
    let mut html = Html::default();
    html.text(words);
    html.finish()
}

/// A link to a claim by its number.
fn claim_link(html: &mut Html, claim: ClaimId, place: &Place) {
    html.element("a", &[("class", "claim-link"), ("href", &place.to_claim(claim))], &claim.to_string());
}
