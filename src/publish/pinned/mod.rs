//! Pages and files of one version, under `v/<version>/`: what is cited, and does not change any more.
//!
//! The folder mirrors the site, so links from one pinned file to another stay as they are; whatever else a page refers to
//! lies two folders higher. A pinned page needs no script and takes none: the programs of later versions hold other
//! records. It cannot know what comes after it, so it shows a small page beside it, `status.html`, that every later build
//! writes anew ([`status`]). It is plain HTML in a frame, as words in a picture would be lost to those who listen.

mod links;
mod page;
mod status;

use super::{Assets, File};
use crate::site::version_folder;
use page::pinned_page;
pub(crate) use status::is_published;
use status::status_pages;

/// Whether a file of the site has a copy in its version: what is cited.
pub fn is_kept(path: &str) -> bool {
    let inner = path.strip_prefix("en/").unwrap_or(path);
    // Pictures in pixels can be drawn from the others at any time, and weigh more than all of those together.
    if inner.ends_with(".png") {
        return false;
    }
    match inner.split_once('/') {
        // By other rules than the default, charts are of today: a version is cited as the ledger shows it.
        Some(("charts", rest)) if rest.matches('/').count() > 1 => false,
        Some(("charts" | "claims" | "sources", _)) => true,
        // The pages about embeds and data are of today; charts and tables are what is cited.
        Some(("embed" | "data", rest)) => !matches!(rest, "" | "index.html"),
        _ => false,
    }
}

/// The copies of this version, and the words that stand beside every version there has been.
pub(super) fn pinned(files: &[File], assets: &Assets) -> Vec<File> {
    let version = &ledger_data::edition().version;
    let copies = files.iter().filter(|file| is_kept(&file.path)).map(|file| File {
        path: [version_folder(version).as_str(), &file.path].concat(),
        text: if file.path.ends_with(".html") { pinned_page(file, assets) } else { file.text.clone() },
    });
    copies.chain(status_pages()).collect()
}
