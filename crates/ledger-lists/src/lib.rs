//! Lists made and put in order with little program.
//!
//! The standard library writes its ways of making and sorting a list out anew for every type and every chain of iterators:
//! fast for millions of items, and more than a tenth of what a phone would fetch for the few hundred here. These do the same with
//! one loop.
//!
//! | instead of | here | a call brings |
//! |---|---|---|
//! | `collect()` into a `Vec` | [`Listed::listed`] | the chain in one loop, not twice with a guess at its length |
//! | `Vec::extend` | [`AddAll::add_all`] | the same |
//! | `sort_by_key`, `dedup`, … | [`order`] | a comparison, not a sort |

mod listed;
pub mod order;

pub use listed::{AddAll, Listed};
