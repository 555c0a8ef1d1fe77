//! What lies behind a single datum of a chart: the claims about the same thing, or the record of an event or a role.
//!
//! A datum is named by its key: that of a row, a stage or an event, or `row/column` for the cell of a matrix.

mod records;
mod rows;

use crate::chart::{Chart, Panel};
use crate::view::View;
use ledger_charts::{Hue, Picture, Stage};
use ledger_core::model::{ClaimId, SourceId};

/// Everything that is shown about one datum.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Drill {
    /// What is looked into.
    pub heading: String,
    /// What is said about it, sentence by sentence; empty where the panels say it.
    pub sentences: Vec<String>,
    /// The claims as rows, one panel for each unit; empty for an event or a role.
    pub panels: Vec<Panel>,
    /// The way to the records.
    pub links: Vec<Link>,
}

/// A link to a record, with its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// What the link says.
    pub text: String,
    /// Where it leads.
    pub target: Target,
}

/// A record with an address of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// A claim.
    Claim(ClaimId),
    /// A source.
    Source(SourceId),
}

/// What lies behind the datum `key` of a chart; `None` if there is no such datum or no record behind it.
pub fn drill(view: View<'_>, chart: &Chart, key: &str) -> Option<Drill> {
    chart.panels.iter().find_map(|panel| match &panel.picture {
        Picture::Rows(drawn) => {
            let row = drawn.groups.iter().flat_map(|group| &group.rows).find(|row| row.key == key)?;
            let (stage, hue) =
                row.segments.first().map_or_else(Default::default, |part| (part.stage, part.hue));
            rows::behind(view, &row.label, &row.claims, stage, hue)
        }
        Picture::Magnified(drawn) => {
            let whole = &drawn.whole;
            if whole.key == key {
                return rows::behind(view, &whole.label, &whole.claims, Stage::Pledged, Hue::Neutral);
            }
            let stage = drawn.nested.iter().find(|stage| stage.key == key)?;
            rows::behind(view, &stage.label, &stage.claims, stage.stage, stage.hue)
        }
        Picture::Timeline(_) => records::event(view, key),
        Picture::Matrix(drawn) => records::role(view, drawn, key),
    })
}
