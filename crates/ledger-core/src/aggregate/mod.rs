//! Grouping, filtering and summing records: one file per operation.

mod division;
mod facet;
mod filter;
mod group;
mod models;
mod proof;
mod sum;
mod wording;

pub use division::{Division, DivisionBy, Piece, divisions};
pub use facet::{Dimension, Facet, Faceted, HolderKey, Kind};
pub use filter::Filters;
pub use group::group;
pub use models::processors;
pub use proof::{Proof, ProofTerm, Verdict, prove};
pub use sum::{SumError, Term, Total, sum};
pub use wording::{Wordings, wordings};
