//! The panel that tells where a number comes from, as the claims page carries it for all pages.

use crate::text::evidence as words;
use ledger_core::format::Lang;
use leptos::prelude::*;

/// An empty panel. The script of the panel (src/evidence) takes it from here together with the claims, so that its
/// words stand in one catalogue with all others.
#[component]
pub fn EvidencePanel(
    /// Language of the page.
    lang: Lang,
) -> impl IntoView {
    view! {
        <template id="evidence-panel">
            <dialog class="evidence" aria-labelledby="evidence-heading">
                <div class="evidence-head">
                    <h2 id="evidence-heading">{words::HEADING.get(lang)}</h2>
                    <button type="button" class="evidence-close">{words::CLOSE.get(lang)}</button>
                </div>
                <div class="evidence-body"></div>
                <p class="evidence-inputs">{words::INPUTS.get(lang)}</p>
                <button type="button" class="evidence-table">{words::TO_TABLE.get(lang)}</button>
            </dialog>
        </template>
    }
}
