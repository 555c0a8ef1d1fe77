//! How the ledger is kept.

use super::opening;
use crate::components::{Computed, GrammarKey};
use crate::markup;
use crate::site::{Page, Place};
use crate::text::{Phrase, computed, frame, method as words};
use crate::unchosen;
use ledger_figures::fact::worked_sum;
use ledger_figures::prose::Prose;
use leptos::prelude::*;

pub(super) fn content(place: &Place) -> AnyView {
    let lang = place.lang;
    let example = worked_sum(unchosen::view(lang));
    let section = |(heading, paragraphs): (Phrase, &[Phrase])| {
        let paragraph = |phrase: &Phrase| markup::prose(&Prose::fill(phrase.get(lang), &example), place);
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
        <h2 id="signs">{frame::GRAMMAR.get(lang)}</h2>
        <GrammarKey lang/>
    }
    .into_any()
}
