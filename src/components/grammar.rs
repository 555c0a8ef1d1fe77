//! The key to the signs of certainty.

use crate::text::frame;
use ledger_charts::{GrammarWords, Layout, grammar_key};
use ledger_core::format::Lang;
use leptos::prelude::*;

/// Explains the signs once, where a page first uses them.
#[component]
pub fn GrammarKey(
    /// Language of the page.
    lang: Lang,
) -> impl IntoView {
    let say = |phrase: crate::text::Phrase| phrase.get(lang).to_owned();
    let words = GrammarWords {
        id: "grammar".to_owned(),
        title: say(frame::GRAMMAR),
        description: String::new(),
        pledged: say(frame::SIGN_PLEDGED),
        contracted: say(frame::SIGN_CONTRACTED),
        delivered: say(frame::SIGN_DELIVERED),
        operating: say(frame::SIGN_OPERATING),
        between: say(frame::SIGN_BETWEEN),
        at_least: say(frame::SIGN_AT_LEAST),
        up_to: say(frame::SIGN_UP_TO),
        about: say(frame::SIGN_ABOUT),
        missed: say(frame::SIGN_MISSED),
    };
    let drawn = [grammar_key(&words, Layout::Narrow), grammar_key(&words, Layout::Wide)].concat();
    view! { <div class="grammar" inner_html=drawn></div> }
}
