//! A text to copy.

use super::CopyButton;
use crate::embed::snippet::Kind;
use crate::text::embed as words;
use ledger_core::format::Lang;
use leptos::prelude::*;

/// Name, text, and a button that the page's script shows.
#[component]
pub fn Snippet(
    /// Which way.
    kind: Kind,
    /// Language of the page.
    lang: Lang,
    /// The text; empty where the script fills it in.
    #[prop(default = String::new())]
    text: String,
    /// What the script fills in, in Korean and in English.
    #[prop(optional)]
    templates: Option<[String; 2]>,
) -> impl IntoView {
    let (name, _) = words::kind(kind);
    let [ko, en] = templates.map_or([None, None], |texts| texts.map(Some));
    view! {
        <div class="snippet" data-snippet=kind.slug()>
            <h3>{name.get(lang)}</h3>
            <CopyButton name copied=words::COPIED selected=words::SELECTED lang/>
            <pre tabindex="0" role="region" aria-label=name.get(lang)><code data-ko=ko data-en=en>{text}</code></pre>
        </div>
    }
}
