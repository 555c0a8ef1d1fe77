//! What a wrong address leads to, in both languages.

use crate::site::{Page, Place};
use crate::text::site;
use ledger_core::format::Lang;
use leptos::prelude::*;

pub(super) fn content(place: &Place) -> AnyView {
    let say = |lang: Lang| {
        view! {
            <section lang=lang.slug()>
                <h2>{site::NOT_FOUND.get(lang)}</h2>
                <p>{site::NOT_FOUND_HELP.get(lang)}</p>
                <p><a href=place.to_lang(Page::Overview, lang)>{site::NAME.get(lang)}</a></p>
            </section>
        }
    };
    view! {
        <h1>"404"</h1>
        {say(Lang::Ko)}
        {say(Lang::En)}
    }
    .into_any()
}
