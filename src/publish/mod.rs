//! The site as files: every page in both languages, and what stands beside them.
//!
//! Pure: assets in, files out. Writing them is the prerenderer's.

mod assets;
mod card;
pub mod chart_files;
mod document;
mod feed;
mod files;
mod headers;
mod machines;
pub mod open_data;
pub mod pinned;
mod policy;
mod tokens;

pub use assets::{Asset, Assets, INLINE, Inline, Sealed};
pub use files::{Download, File, download_paths, downloads, files};
pub use machines::{build, security};

use crate::components::Home;
use crate::pages::PageBody;
use crate::site::{Page, Place};
use ledger_core::format::Lang;
use leptos::prelude::*;

/// One page as HTML.
///
/// `home` is the whole address at which the site will live, ending in `/`, where that is known.
/// The same page, assets and home give the same text: no clock, no random ids, nothing from the environment.
pub fn html(page: Page, lang: Lang, assets: &Assets, home: Option<&str>) -> String {
    let place = Place::of(page, lang);
    let owner = Owner::new_root(None);
    let body = owner.with(|| {
        provide_context(Home(home.map(str::to_owned)));
        view! { <PageBody page place=place.clone() home=home.map(str::to_owned)/> }.to_html()
    });
    document::document(page, &place, assets, home, &body)
}
