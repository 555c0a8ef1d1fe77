//! How to cite a chart or a claim: a Korean and an English sentence, each copied with one click, and files.

use super::CopyButton;
use crate::citation::{Citation, FORMS, Form, apa, korean};
use crate::site::{Page, Place, address};
use crate::text::{Phrase, cite as words};
use ledger_core::format::Lang;
use ledger_core::model::Claim;
use ledger_figures::chart::ChartId;
use ledger_figures::prose::Prose;
use leptos::prelude::*;

/// The whole address of the site, where it is known; given to all components of a page.
#[derive(Clone, Debug)]
pub struct Home(pub Option<String>);

/// Citations of a chart, and its files for reference managers.
#[component]
pub fn CiteChart(
    /// Which chart.
    id: ChartId,
    /// Where the page stands.
    place: Place,
) -> impl IntoView {
    let lang = place.lang;
    let sentences = sentences(&|lang, home| Citation::chart(id, lang, home), &place);
    let base = address(Page::Chart(id), lang);
    let base = base.trim_end_matches('/').to_owned();
    let version = ledger_data::edition().version.as_str().into();
    let pinned = Prose::fill(words::PINNED.get(lang), &[("version", version)]).plain();
    view! {
        <details class="cite">
            <summary>{words::CITE.get(lang)}</summary>
            <div class="drawer">
                {sentences}
                <p class="cite-files">{words::FILES.get(lang)}" "{files(&base, &place)}</p>
                <p class="cite-files">{pinned}</p>
            </div>
        </details>
    }
}

/// Citations of a claim.
#[component]
pub fn CiteClaim(
    /// The claim.
    claim: &'static Claim,
    /// Where the page stands.
    place: Place,
) -> impl IntoView {
    let sentences = sentences(&|lang, home| Citation::claim(claim, lang, home), &place);
    view! {
        <details class="cite">
            <summary>{words::CITE.get(place.lang)}</summary>
            {sentences}
        </details>
    }
}

/// Files of a chart, or of all claims, at `base` with an ending.
pub(crate) fn files(base: &str, place: &Place) -> impl IntoView + use<> {
    let link = |form: Form| {
        let href = place.to_file(&[base, form.ending].concat());
        view! { <a href=href download="">{form.name}</a>" " }
    };
    FORMS.map(link).collect_view()
}

/// Both sentences, each in its own language with the address of that language's page.
fn sentences(of: &dyn Fn(Lang, Option<&str>) -> Citation, place: &Place) -> impl IntoView + use<> {
    let home = use_context::<Home>().and_then(|Home(home)| home);
    let one = |name: Phrase, lang: Lang, write: fn(&Citation) -> String| {
        let citation = of(lang, home.as_deref());
        view! {
            <div class="citation">
                <p lang=lang.slug()>
                    {write(&citation)}" "
                    <a href=place.to_file(&citation.path) data-address="">{citation.address()}</a>
                </p>
                <CopyButton name copied=words::COPIED selected=words::SELECTED lang=place.lang/>
            </div>
        }
    };
    let (in_korean, in_english) = (one(words::KOREAN, Lang::Ko, korean), one(words::APA, Lang::En, apa));
    // The reader's language first.
    match place.lang {
        Lang::Ko => [in_korean, in_english],
        Lang::En => [in_english, in_korean],
    }
    .into_iter()
    .collect_view()
}
