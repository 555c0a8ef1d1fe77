//! What a chart shows and says.
//!
//! A [`View`] is the dataset read in one language by one [`Query`](ledger_core::query::Query). From it,
//! [`chart::chart`] makes a [`Chart`](chart::Chart): the finding as a title, panels of series ready to be drawn, a
//! table of the same values, a paragraph, and the claims and sources behind all of it. Picture, table and words are
//! made from the same [`Line`](line::Line)s, so they cannot differ.
//!
//! Words live in [`text`], Korean and English side by side. Nothing here knows a page, a browser or a colour.

pub mod axis;
pub mod chart;
pub mod derived;
pub mod drill;
pub mod fact;
pub mod gap;
pub mod how;
pub mod line;
pub mod prose;
pub mod stage;
pub mod status;
pub mod table;
pub mod telling;
pub mod text;
pub mod view;
