//! The content policy: a page may load its own files, nothing inline, nothing from elsewhere.

/// What stands in every page, for hosts that send no headers.
pub(super) const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; \
    base-uri 'none'; form-action 'none'";

/// Who may show a page in a frame, which only a header can say: everybody for an embed, else the site itself.
pub(super) const fn frame_ancestors(is_embed: bool) -> &'static str {
    if is_embed { "*" } else { "'self'" }
}
