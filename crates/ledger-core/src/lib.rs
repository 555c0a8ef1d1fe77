//! What a number in the ledger means, without any picture, page or clock.
//!
//! A [`Claim`](model::Claim) is one source's statement of one [`Quantity`](quantity::Quantity): an interval with a
//! unit and the words "at least", "up to", "about" kept through all arithmetic. A [`Dataset`](dataset::Dataset) is
//! every claim, event, organisation, programme, partnership and source, checked once when it is built.
//! A [`Rule`](rule::Rule) picks which claims a [`Figure`](rule::Figure) uses when sources differ, and
//! [`aggregate`] groups and sums them without losing the words or counting anything twice.
//! A [`Query`](query::Query) is what a reader asked for; its text form is the address of a view.
//!
//! What is not here: drawing, page text, HTML, files, the current time. The only thing that knows languages is
//! [`format`], because numbers, dates and particles are spelled differently in each.

pub mod aggregate;
// For `slugs!` in other crates.
#[doc(hidden)]
pub use serde;

pub mod amount;
pub mod dataset;
pub mod date;
pub mod disagreement;
pub mod format;
pub mod made;
pub mod model;
pub mod quantity;
pub mod query;
pub mod rule;
pub mod slug;
pub mod topic;
pub mod unit;
