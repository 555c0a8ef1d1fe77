//! What rows may refer to.

use crate::dataset::table::Cells;
use crate::model::{OrganisationId, ProgrammeId, SourceId, Subject};

/// The ids that rows may refer to, by position, including those of rows with other faults.
pub(in super::super) struct Ids<'a> {
    pub(in super::super) sources: Vec<&'a str>,
    pub(in super::super) organisations: Vec<&'a str>,
    pub(in super::super) programmes: Vec<&'a str>,
}

impl Ids<'_> {
    pub(super) fn source(&self, row: &mut Cells<'_>) -> Option<SourceId> {
        row.parsed("source", "the id of a source", |text| position(&self.sources, text).map(SourceId))
    }

    pub(super) fn organisation(&self, text: &str) -> Option<OrganisationId> {
        position(&self.organisations, text).map(OrganisationId)
    }

    pub(super) fn programme(&self, text: &str) -> Option<ProgrammeId> {
        position(&self.programmes, text).map(ProgrammeId)
    }

    pub(super) fn subject(&self, text: &str) -> Option<Subject> {
        let programme = self.programme(text).map(Subject::Programme);
        programme.or_else(|| self.organisation(text).map(Subject::Organisation))
    }
}

fn position(ids: &[&str], text: &str) -> Option<u16> {
    ids.iter().position(|id| *id == text).and_then(|index| u16::try_from(index).ok())
}
