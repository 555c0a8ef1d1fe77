//! One record from one row, one file a table.

mod claim;
mod containment;
mod event;
mod ids;
mod organisation;
mod partnership;
mod programme;
mod source;

pub(super) use claim::claim;
pub(super) use containment::containment;
pub(super) use event::event;
pub(super) use ids::Ids;
pub(super) use organisation::organisation;
pub(super) use partnership::partnership;
pub(super) use programme::programme;
pub(super) use source::source;

/// What a cell with a subject should hold.
const SUBJECT: &str = "the id of an organisation or programme";
