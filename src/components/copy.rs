//! The button that copies what stands beside it.

use crate::text::{Phrase, frame};
use ledger_core::format::Lang;
use leptos::prelude::*;

/// Shown by the page's script: without it there is nobody to copy.
#[component]
pub fn CopyButton(
    /// What is copied.
    name: Phrase,
    /// Heard once it is copied.
    copied: Phrase,
    /// Heard when a browser does not let pages copy.
    selected: Phrase,
    /// Language of the page.
    lang: Lang,
) -> impl IntoView {
    view! {
        <button type="button" hidden="" data-copy="" data-copied=copied.get(lang) data-selected=selected.get(lang)>
            {frame::COPY.get(lang)}<span class="unseen">": "{name.get(lang)}</span>
        </button>
    }
}
