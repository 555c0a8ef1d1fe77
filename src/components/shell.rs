//! What stands around the content of every page.

use crate::markup;
use crate::site::{Page, Place};
use crate::text::{edition, site};
use ledger_core::format::{self, Lang};
use ledger_figures::prose::{Inline, Prose};
use leptos::prelude::*;

/// Header, navigation, content and footer.
#[component]
pub fn Shell(
    /// Which page.
    page: Page,
    /// Where it stands.
    place: Place,
    /// The content.
    children: Children,
) -> impl IntoView {
    let lang = place.lang;
    let other = match lang {
        Lang::Ko => Lang::En,
        Lang::En => Lang::Ko,
    };
    let item = |item: Page| {
        let current = (item == page).then_some("page");
        view! { <li><a href=place.to(item) aria-current=current>{site::page(item).get(lang)}</a></li> }
    };
    let navigation = Page::NAVIGATION.into_iter().map(item).collect_view();
    // A wrong address has no twin in the other language.
    let twin = if page == Page::NotFound { Page::Overview } else { page };
    view! {
        <a class="skip" href="#content">{site::SKIP.get(lang)}</a>
        <header class="site-header">
            <a class="site-name" href=place.to(Page::Overview)>
                <Mark/>
                <span>{site::NAME.get(lang)}</span>
            </a>
            <a class="language" href=place.to_lang(twin, other) lang=other.slug() hreflang=other.slug()>
                {site::LANGUAGE.get(other)}
            </a>
            <nav aria-label=site::NAVIGATION.get(lang)><ul>{navigation}</ul></nav>
        </header>
        <main id="content" class=kind(page)>
            <p class="notice" data-notice="" hidden="">
                {site::FAILED.get(lang)}" "<a href="">{site::TRY_AGAIN.get(lang)}</a>
            </p>
            {children()}
        </main>
        <Footer place=place.clone()/>
        <div class="unseen" aria-live="polite" data-announce=""></div>
    }
}

/// What kind of page it is, for the style sheet.
const fn kind(page: Page) -> &'static str {
    match page {
        Page::Overview => "page-overview",
        Page::Allocation
        | Page::Stages
        | Page::Investment
        | Page::Timeline
        | Page::Partners
        | Page::Power
        | Page::Disagreements => "page-charts",
        // An embed has no shell.
        Page::Chart(_) | Page::Embed(_) | Page::ByRule(..) => "page-chart",
        Page::Sources | Page::Claims | Page::Changes => "page-entries",
        Page::Data | Page::Method | Page::EmbedBuilder | Page::NotFound => "page-text",
    }
}

/// The mark: a solid, a hatched and a hollow bar, the grammar of certainty in small.
#[component]
fn Mark() -> impl IntoView {
    view! {
        <svg class="mark" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
            <rect class="mark-solid" x="2" y="3" width="6" height="5"></rect>
            <path class="mark-hatch" d="M2.5 15.5l5-5M5.5 15.5l5-5M8.5 15.5l5-5M11.5 15.5l2-2"></path>
            <rect class="mark-hollow" x="2.5" y="18.5" width="15" height="4"></rect>
            <path class="mark-hollow" d="M19 18.5l2.5 2-2.5 2"></path>
        </svg>
    }
}

#[component]
fn Footer(
    /// Where the page stands.
    place: Place,
) -> impl IntoView {
    let lang = place.lang;
    let dataset = ledger_data::ledger();
    let count = Inline::counted;
    let day = dataset.latest_day().map_or_else(String::new, |day| format::day(day, lang));
    let arguments = [
        ("sources", count(dataset.sources().len())),
        ("claims", count(dataset.claims().len())),
        ("events", count(dataset.events().len())),
        ("day", day.into()),
    ];
    let version = ledger_data::edition().version.as_str().into();
    let version = Prose::fill(edition::DATA_VERSION.get(lang), &[("version", version)]).plain();
    let recorded = markup::prose(&Prose::fill(site::RECORDED.get(lang), &arguments), &place);
    view! {
        <footer class="site-footer">
            <p><span inner_html=recorded></span>" · "<a href=place.to(Page::Sources)>{site::SOURCES_LINK.get(lang)}</a>" · "<a href=place.to(Page::Claims)>{site::CLAIMS_LINK.get(lang)}</a>" · "<a href=place.to(Page::EmbedBuilder)>{site::page(Page::EmbedBuilder).get(lang)}</a></p>
            <p class="site-version">{version}" · "<a href=place.to(Page::Changes)>{edition::CHANGES_LINK.get(lang)}</a></p>
            <p>{site::LICENCE.get(lang)}</p>
        </footer>
    }
}
