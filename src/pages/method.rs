//! How the ledger is kept.

use super::opening;
use crate::components::{Computed, GrammarKey};
use crate::markup;
use crate::site::{Page, Place};
use crate::text::{Phrase, computed, frame, method as words};
use crate::unchosen;
use ledger_core::format::Lang;
use ledger_core::model::{Claim, Holder, Measure};
use ledger_core::quantity::Qualifier;
use ledger_figures::how::How;
use ledger_figures::prose::{Inline, Prose};
use leptos::prelude::*;

pub(super) fn content(place: &Place) -> AnyView {
    let lang = place.lang;
    let example = example(lang);
    let section = |(heading, paragraphs): (Phrase, &[Phrase])| {
        let paragraph =
            |phrase: &Phrase| markup::prose(&Prose::fill(phrase.get(lang), &example), place, true);
        let paragraphs =
            paragraphs.iter().map(|phrase| view! { <p inner_html=paragraph(phrase)></p> }).collect_view();
        view! { <section><h2>{heading.get(lang)}</h2>{paragraphs}</section> }
    };
    view! {
        {opening(Page::Method, place)}
        <div class="prose">{words::SECTIONS.into_iter().map(section).collect_view()}</div>
        <section class="computed">
            <h2 id="computed">{computed::HEADING.get(lang)}</h2>
            <div class="prose"><p>{computed::LEAD.get(lang)}</p></div>
            <Computed place=place.clone()/>
        </section>
        <h2>{frame::GRAMMAR.get(lang)}</h2>
        <GrammarKey lang/>
    }
    .into_any()
}

/// A sum to show how words survive it, of two claims of the ledger: a share said as "up to" and one said flatly.
fn example(lang: Lang) -> Vec<(&'static str, Inline)> {
    let view = unchosen::view(lang);
    let said = |holder: Holder, qualifier: Qualifier| {
        let is = |claim: &&&Claim| claim.quantity.qualifier() == qualifier;
        view.claims_on(holder.organisation(), Measure::GpusPledged).iter().find(is).copied()
    };
    let terms = said(Holder::Samsung, Qualifier::UpTo).zip(said(Holder::Naver, Qualifier::Exact));
    let Some((one, other)) = terms else { return Vec::new() };
    let Ok(sum) = one.quantity.sum(other.quantity) else { return Vec::new() };
    vec![
        ("one", view.say(one.quantity, &[one.id])),
        ("other", view.say(other.quantity, &[other.id])),
        ("sum", view.say(sum, &[one.id, other.id]).by(How::Sum)),
    ]
}
