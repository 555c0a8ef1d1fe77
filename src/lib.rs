//! The pages of the ledger, written natively as static HTML and made live in the browser by the same components.
//!
//! Read on in this order: [`site`] is the map of addresses, [`text`] what the pages say besides the charts, `markup`
//! what the records fill in, `unchosen` the view that the pages are written with, `components` the frame around it, `pages` their composition, [`downloads`] the files beside
//! them, `publish` writes all of it (feature `ssr`), `islands` makes
//! the charts live (feature `csr`), [`interactive`] is the second drawing of a chart, fetched on demand.

#![recursion_limit = "256"]

#[cfg(all(target_arch = "wasm32", feature = "csr"))]
pub mod browser;
#[cfg(feature = "ssr")]
pub mod citation;
#[cfg(feature = "ssr")]
pub mod components;
#[cfg(feature = "ssr")]
pub mod downloads;
#[cfg(feature = "ssr")]
pub mod embed;
#[cfg(any(feature = "interactive", feature = "ssr"))]
pub mod interactive;
#[cfg(all(target_arch = "wasm32", feature = "csr"))]
pub mod islands;
#[cfg(any(feature = "ssr", feature = "csr"))]
pub mod markup;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod publish;
pub mod site;
pub mod text;
#[cfg(any(feature = "ssr", test))]
pub mod unchosen;
