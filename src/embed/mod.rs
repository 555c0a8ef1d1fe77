//! Charts on other sites' pages: how high they are, what to paste, what machines ask for.
//!
//! The scripts beside these files run in the embeds themselves (`loader.mjs`), in pages around them (`resize.mjs`,
//! `element.mjs`), and where embeds are put together (`builder/`).

pub mod heights;
pub mod oembed;
pub mod snippet;
