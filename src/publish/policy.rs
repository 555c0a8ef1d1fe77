//! The content policy: a page may load its own files, nothing from elsewhere, and nothing inline but its one style sheet,
//! named by its hash.

use super::{Assets, Inline};
use crate::site::Page;

/// What a page is for, as far as its policy goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Audience {
    /// A page of the site.
    Readers,
    /// A bare chart for other sites' frames.
    Frames,
    /// A page that shows such charts in frames of its own.
    Builders,
}

/// What a page of a fixed version may load: no script, and the word on how that version stands today.
pub(super) fn pinned_policy(style: &Inline) -> String {
    ["default-src 'none'; style-src '", &style.hash, "'; img-src 'self' data:; ", PINNED_REST].concat()
}

/// The same for the headers of all versions: later builds do not know the hash of an elder version's sheet, which its
/// pages name themselves.
pub(super) fn any_pinned_policy() -> String {
    ["default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; ", PINNED_REST].concat()
}

const PINNED_REST: &str = "font-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'";

impl Audience {
    pub(super) const fn of(page: Page) -> Self {
        match page {
            Page::Embed(_) => Self::Frames,
            Page::EmbedBuilder => Self::Builders,
            _ => Self::Readers,
        }
    }

    /// What a page may load, for its header and, on hosts that send none, for the page itself.
    pub(super) fn policy(self, assets: &Assets) -> String {
        let own = match self {
            Self::Frames => ["style-src '", &assets.embed_style.hash, "'; img-src 'self'"].concat(),
            Self::Readers | Self::Builders => [
                "style-src 'self' '",
                &assets.style.hash,
                "'; img-src 'self' data: blob:; font-src 'self'; worker-src 'self'; manifest-src 'self'",
                if self == Self::Builders { "; frame-src 'self'" } else { "" },
            ]
            .concat(),
        };
        [
            "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; base-uri 'none'; \
             form-action 'none'; ",
            &own,
        ]
        .concat()
    }

    /// Who may show a page in a frame, which only a header can say: everybody for an embed, else the site itself.
    pub(super) const fn frame_ancestors(self) -> &'static str {
        match self {
            Self::Frames => "*",
            Self::Readers | Self::Builders => "'self'",
        }
    }
}
