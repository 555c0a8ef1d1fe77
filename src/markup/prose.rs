//! Sentences with figures.

use super::Html;
use crate::site::Place;
use crate::text::frame;
use ledger_figures::chart::Chart;
use ledger_figures::how::How;
use ledger_figures::line::claim_list;
use ledger_figures::prose::{Inline, Prose, Said};

/// A paragraph's worth of words and figures, each figure with the way to its first claim.
pub fn prose(prose: &Prose, place: &Place) -> String {
    written(prose, place, true)
}

/// The same in a heading, or in a cell with links of its own: there figures lead nowhere.
pub fn unlinked(prose: &Prose, place: &Place) -> String {
    written(prose, place, false)
}

fn written(prose: &Prose, place: &Place, linked: bool) -> String {
    let mut html = Html::default();
    for piece in &prose.0 {
        match piece {
            Inline::Text(text) => html.text(text),
            Inline::Figure(said) => write_figure(&mut html, said, place, linked),
        }
    }
    html.finish()
}

/// The paragraph, and the way to what the title rests on: figures in a heading are no links, which a listener would hear
/// in the middle of it.
pub(super) fn summary(chart: &Chart, place: &Place) -> String {
    let mut html = Html::default();
    html.raw(&prose(&chart.summary, place));
    let first = chart.title.0.iter().find_map(|piece| match piece {
        Inline::Figure(said) => Some(said),
        Inline::Text(_) => None,
    });
    if let Some(first) = first {
        let href = address(first, place);
        html.text(" ");
        html.element(
            "a",
            &[("class", "figure-link"), ("data-evidence-of", "title"), ("href", &href)],
            frame::TITLE_EVIDENCE.get(place.lang),
        );
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
    if linked {
        html.open("a", &[("class", "figure-link"), ("href", &address(said, place))]);
    }
    let (claims, before) = (claim_list(&said.claims), said.before.to_string());
    let mut attributes = vec![("value", said.value.as_str())];
    if !said.claims.is_empty() {
        attributes.push(("data-claims", &claims));
    }
    if let Some(unit) = said.unit {
        attributes.push(("data-unit", unit.slug()));
    }
    if said.how != How::Stated {
        attributes.push(("data-how", said.how.slug()));
    }
    if let Some(why) = said.why {
        attributes.push(("data-why", why.slug()));
    }
    if said.before > 0 {
        attributes.push(("data-before", &before));
    }
    html.element("data", &attributes, &said.text);
    if linked {
        html.close("a");
    }
}

/// Where a figure leads without script: one address has to do, the first claim or how it was counted.
fn address(said: &Said, place: &Place) -> String {
    said.claims.first().map_or_else(|| place.to_how(said.how), |claim| place.to_claim(*claim))
}
