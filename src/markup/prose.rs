//! Sentences with figures.

use super::Html;
use crate::site::Place;
use ledger_figures::line::claim_list;
use ledger_figures::prose::{Inline, Prose, Said};

/// A paragraph's worth of words and figures. `linked` figures lead to their first claim; those in headings and in cells
/// with links of their own do not.
pub fn prose(prose: &Prose, place: &Place, linked: bool) -> String {
    let mut html = Html::default();
    for piece in &prose.0 {
        match piece {
            Inline::Text(text) => html.text(text),
            Inline::Figure(said) => write_figure(&mut html, said, place, linked),
        }
    }
    html.finish()
}

/// One figure.
pub fn figure(said: &Said, place: &Place) -> String {
    let mut html = Html::default();
    write_figure(&mut html, said, place, false);
    html.finish()
}

/// A figure, for readers and for machines.
pub(super) fn write_figure(html: &mut Html, said: &Said, place: &Place, linked: bool) {
    let link = said.claims.first().filter(|_| linked);
    if let Some(claim) = link {
        html.open("a", &[("class", "figure-link"), ("href", &place.to_claim(*claim))]);
    }
    let claims = claim_list(&said.claims);
    let [value, unit] = [("value", said.value.as_str()), ("data-unit", said.unit.slug())];
    // Only what is counted from the records themselves rests on no claim.
    let (all, without) = ([value, ("data-claims", &claims), unit], [value, unit]);
    let attributes: &[_] = if said.claims.is_empty() { &without } else { &all };
    html.element("data", attributes, &said.text);
    if link.is_some() {
        html.close("a");
    }
}
