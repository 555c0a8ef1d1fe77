//! Grouping, filtering and summing records: one file per operation.

mod facet;
mod filter;
mod group;
mod sum;

pub use facet::{Dimension, Facet, Faceted, HolderKey, Kind};
pub use filter::Filters;
pub use group::group;
pub use sum::{SumError, Term, Total, sum};
