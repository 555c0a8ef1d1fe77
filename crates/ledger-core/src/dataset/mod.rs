//! Every record of the ledger, parsed and checked once.

#[cfg(feature = "tables")]
mod cell;
#[cfg(feature = "tables")]
mod changes;
#[cfg(feature = "tables")]
mod checks;
#[cfg(feature = "tables")]
mod door;
#[cfg(feature = "tables")]
mod for_charts;
#[cfg(feature = "tables")]
mod form;
#[cfg(feature = "tables")]
mod frozen;
#[cfg(feature = "tables")]
mod problem;
#[cfg(feature = "tables")]
mod rows;
#[cfg(feature = "tables")]
mod table;
#[cfg(feature = "tables")]
mod tables;

#[cfg(feature = "tables")]
pub use changes::{CHANGES, VERSION};
#[cfg(feature = "tables")]
pub use form::TableName;
#[cfg(feature = "tables")]
pub use problem::Problem;
#[cfg(feature = "tables")]
pub use tables::Tables;

use crate::date::{Day, Precision};
use crate::model::{
    Attribution, Bilingual, Claim, ClaimId, Containment, Counted, Event, Holder, Measure, Organisation,
    OrganisationId, Partnership, Programme, ProgrammeId, Source, SourceId, Subject,
};
use serde::{Deserialize, Serialize};

/// All records. Positions in the records resolve; ids are unique; ends of quantities are in order.
///
/// The only ways to get one are `Dataset::from_tables`, which checks everything, and unpacking a
/// packed one that was made from checked tables.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dataset {
    sources: Vec<Source>,
    organisations: Vec<Organisation>,
    programmes: Vec<Programme>,
    partnerships: Vec<Partnership>,
    claims: Vec<Claim>,
    /// All claims by what they count, then by id: to find those about one thing without asking every one.
    by_counted: Vec<ClaimId>,
    events: Vec<Event>,
    containments: Vec<Containment>,
}

impl Dataset {
    /// All sources.
    pub fn sources(&self) -> &[Source] {
        &self.sources
    }

    /// All organisations and countries.
    pub fn organisations(&self) -> &[Organisation] {
        &self.organisations
    }

    /// All programmes.
    pub fn programmes(&self) -> &[Programme] {
        &self.programmes
    }

    /// All partnerships.
    pub fn partnerships(&self) -> &[Partnership] {
        &self.partnerships
    }

    /// All claims, in the order of their ids.
    pub fn claims(&self) -> &[Claim] {
        &self.claims
    }

    /// All events, in the order of their ids.
    pub fn events(&self) -> &[Event] {
        &self.events
    }

    /// What is part of what.
    pub fn containments(&self) -> &[Containment] {
        &self.containments
    }

    /// The source at a position of this dataset.
    pub fn source(&self, id: SourceId) -> &Source {
        &self.sources[id.index()]
    }

    /// The organisation at a position of this dataset.
    pub fn organisation(&self, id: OrganisationId) -> &Organisation {
        &self.organisations[id.index()]
    }

    /// The programme at a position of this dataset.
    pub fn programme(&self, id: ProgrammeId) -> &Programme {
        &self.programmes[id.index()]
    }

    /// The claim at a position of this dataset.
    pub fn claim(&self, id: ClaimId) -> &Claim {
        &self.claims[id.index()]
    }

    /// The organisation or programme with this slug.
    ///
    /// Slugs of the two never coincide, so one look-up serves both.
    pub fn subject(&self, slug: &str) -> Option<Subject> {
        let organisation = self.organisations.iter().position(|organisation| organisation.id == slug);
        let programme = || self.programmes.iter().position(|programme| programme.id == slug);
        match organisation {
            Some(index) => Some(Subject::Organisation(OrganisationId(index as u16))),
            None => programme().map(|index| Subject::Programme(ProgrammeId(index as u16))),
        }
    }

    /// Slug of a subject.
    pub fn subject_slug(&self, subject: Subject) -> &str {
        match subject {
            Subject::Organisation(id) => &self.organisation(id).id,
            Subject::Programme(id) => &self.programme(id).id,
        }
    }

    /// Name of a subject.
    pub fn subject_name(&self, subject: Subject) -> &Bilingual {
        match subject {
            Subject::Organisation(id) => &self.organisation(id).name,
            Subject::Programme(id) => &self.programme(id).name,
        }
    }

    /// The pledge holder on whose side a subject is.
    pub fn subject_holder(&self, subject: Subject) -> Option<Holder> {
        match subject {
            Subject::Organisation(id) => self.organisation(id).holder,
            Subject::Programme(id) => self.programme(id).holder,
        }
    }

    /// The holder of an asserting party, if it belongs to one.
    pub fn attribution_holder(&self, attribution: Attribution) -> Option<Holder> {
        match attribution {
            Attribution::Organisation(id) => self.organisation(id).holder,
            Attribution::Voice(_) => None,
        }
    }

    /// Claims about one measure of one subject, in the order of their ids.
    pub fn claims_on(&self, subject: &str, measure: Measure) -> impl Iterator<Item = &Claim> {
        self.subject(subject)
            .into_iter()
            .flat_map(move |subject| self.claims_about(Counted { subject, measure }))
    }

    /// The same for what is counted.
    pub fn claims_about(&self, counted: Counted) -> impl Iterator<Item = &Claim> {
        let of = |id: &ClaimId| self.claim(*id).counted();
        let from = self.by_counted.partition_point(|id| of(id) < counted);
        let to = self.by_counted.partition_point(|id| of(id) <= counted);
        self.by_counted[from..to].iter().map(|id| self.claim(*id))
    }

    /// The last day on which anything recorded was said: what "no evidence as of" refers to.
    pub fn latest_day(&self) -> Option<Day> {
        let dates = self
            .claims
            .iter()
            .map(|claim| claim.as_of)
            .chain(self.sources.iter().map(|source| source.published));
        dates.filter(|date| date.precision() == Precision::Day).filter_map(|date| Some(date.days()?.1)).max()
    }

    /// The first day on which any claim was made, among those dated to the day: where replaying can begin.
    pub fn earliest_day(&self) -> Option<Day> {
        let dated = self.claims.iter().filter(|claim| claim.as_of.precision() == Precision::Day);
        dated.filter_map(|claim| Some(claim.as_of.days()?.0)).min()
    }

    /// All that is part of `whole`, directly or through others; each once, in no order that means anything.
    pub fn parts_of(&self, whole: Counted) -> Vec<Counted> {
        let mut inside = Vec::new();
        let mut next = vec![whole];
        while let Some(whole) = next.pop() {
            for row in self.containments.iter().filter(|row| row.whole == whole) {
                if !inside.contains(&row.part) {
                    inside.push(row.part);
                    next.push(row.part);
                }
            }
        }
        inside
    }

    /// Whether `part` is part of `whole`, directly or through others.
    pub fn is_part_of(&self, part: Counted, whole: Counted) -> bool {
        self.containments
            .iter()
            .any(|row| row.part == part && (row.whole == whole || self.is_part_of(row.whole, whole)))
    }
}
