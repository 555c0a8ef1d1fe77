//! One file per picture, each from its series to a scene.

mod axis;
mod grammar;
mod magnified;
mod matrix;
mod rows;
mod timeline;

pub use grammar::grammar_key;
pub(crate) use magnified::draw as magnified;
pub(crate) use matrix::draw as matrix;
pub(crate) use rows::draw as rows;
pub(crate) use timeline::draw as timeline;
