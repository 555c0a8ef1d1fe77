//! The content policy: a page may load its own files, nothing from elsewhere, and nothing inline but the one style sheet
//! of embeds, named by its hash.

use super::Assets;
use crate::site::Page;

/// What a page may load, for its header and, on hosts that send none, for the page itself.
pub(super) fn policy(is_embed: bool, assets: &Assets) -> String {
    let own = if is_embed {
        ["style-src '", &assets.embed_style.hash, "'; img-src 'self'"].concat()
    } else {
        "style-src 'self'; img-src 'self' data: blob:; font-src 'self'; worker-src 'self'; manifest-src 'self'".to_owned()
    };
    [
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; base-uri 'none'; form-action 'none'; ",
        &own,
    ]
    .concat()
}

/// What a page of a fixed version may load: no script, and the word on how that version stands today.
/// `style` is the source of its sheet.
pub(super) fn pinned_policy(style: &str) -> String {
    ["default-src 'none'; style-src '", style, "'; img-src 'self' data:; ", PINNED_REST].concat()
}

/// The same for the headers of all versions: later builds do not know the hash of an elder version's sheet, which its
/// pages name themselves.
pub(super) fn any_pinned_policy() -> String {
    ["default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; ", PINNED_REST].concat()
}

const PINNED_REST: &str = "font-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'";

/// Whether a page is made for other sites' frames.
pub(super) const fn is_embed(page: Page) -> bool {
    matches!(page, Page::Embed(_))
}

/// Who may show a page in a frame, which only a header can say: everybody for an embed, else the site itself.
pub(super) const fn frame_ancestors(is_embed: bool) -> &'static str {
    if is_embed { "*" } else { "'self'" }
}
