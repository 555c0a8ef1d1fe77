//! What a record can be grouped and filtered by.

use crate::dataset::Dataset;
use crate::model::{
    Claim, Event, EventKind, EventStatus, Holder, Partnership, Programme, ProgrammeId, ProgrammeKind, Sector,
    Subject,
};
use ledger_lists::{Listed, order};

crate::slugs! {
    /// A way to group or filter records.
    pub enum Dimension {
        /// By pledge holder.
        Holder = "holder",
        /// Public or private.
        Sector = "sector",
        /// By programme.
        Programme = "programme",
        /// By the kind of event or programme.
        Kind = "kind",
        /// By how far things had come.
        Status = "status",
        /// By calendar year.
        Year = "year",
    }
}

crate::slugs! {
    /// A pledge holder, or none of the five.
    pub enum HolderKey {
        /// The Korean government.
        Government = "government",
        /// Samsung.
        Samsung = "samsung",
        /// SK.
        Sk = "sk",
        /// Hyundai Motor Group.
        Hyundai = "hyundai",
        /// NAVER.
        Naver = "naver",
        /// None of the five.
        Other = "other",
    }
}

impl From<Holder> for HolderKey {
    fn from(holder: Holder) -> Self {
        match holder {
            Holder::Government => Self::Government,
            Holder::Samsung => Self::Samsung,
            Holder::Sk => Self::Sk,
            Holder::Hyundai => Self::Hyundai,
            Holder::Naver => Self::Naver,
        }
    }
}

impl From<Option<Holder>> for HolderKey {
    fn from(holder: Option<Holder>) -> Self {
        holder.map_or(Self::Other, Self::from)
    }
}

impl HolderKey {
    /// The holder, if it is one of the five.
    pub fn holder(self) -> Option<Holder> {
        Holder::from_slug(self.slug())
    }
}

/// The kind of an event or of a programme. A word that both have, such as `mou`, is one kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Kind(&'static str);

impl Kind {
    /// The spelling in addresses.
    pub const fn slug(self) -> &'static str {
        self.0
    }

    /// The kind with this spelling.
    pub fn from_slug(text: &str) -> Option<Self> {
        let event = EventKind::from_slug(text).map(Self::from);
        event.or_else(|| ProgrammeKind::from_slug(text).map(Self::from))
    }
}

impl From<EventKind> for Kind {
    fn from(kind: EventKind) -> Self {
        Self(kind.slug())
    }
}

impl From<ProgrammeKind> for Kind {
    fn from(kind: ProgrammeKind) -> Self {
        Self(kind.slug())
    }
}

/// One value of one dimension.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Facet {
    /// A pledge holder.
    Holder(HolderKey),
    /// Public or private.
    Sector(Sector),
    /// A programme.
    Programme(ProgrammeId),
    /// A kind.
    Kind(Kind),
    /// A status.
    Status(EventStatus),
    /// A calendar year.
    Year(i32),
}

/// A record that has facets.
pub trait Faceted {
    /// The record's values in a dimension, the leading one first; empty when the dimension says nothing about it.
    fn facets(&self, dataset: &Dataset, dimension: Dimension) -> Vec<Facet>;
}

impl Faceted for Claim {
    /// The year of a claim is that of its horizon, or of its statement when it aims at no date.
    fn facets(&self, dataset: &Dataset, dimension: Dimension) -> Vec<Facet> {
        let dated = if self.horizon.days().is_some() { self.horizon } else { self.as_of };
        match dimension {
            Dimension::Year => dated.years().map(Facet::Year).listed(),
            Dimension::Status => Vec::new(),
            _ => subject_facets(dataset, self.subject, dimension),
        }
    }
}

impl Faceted for Holder {
    fn facets(&self, _: &Dataset, dimension: Dimension) -> Vec<Facet> {
        match dimension {
            Dimension::Holder => vec![Facet::Holder((*self).into())],
            Dimension::Sector => vec![Facet::Sector(self.sector())],
            _ => Vec::new(),
        }
    }
}

impl Faceted for Event {
    fn facets(&self, dataset: &Dataset, dimension: Dimension) -> Vec<Facet> {
        match dimension {
            Dimension::Kind => vec![Facet::Kind(self.kind.into())],
            Dimension::Status => vec![Facet::Status(self.status)],
            Dimension::Year => self.date.years().map(Facet::Year).listed(),
            _ => {
                let all =
                    self.subjects.iter().flat_map(|subject| subject_facets(dataset, *subject, dimension));
                let mut facets = order::distinct(all);
                // "Other" says only that one of several subjects is nobody's: it counts when all are.
                if facets.len() > 1 {
                    facets.retain(|facet| *facet != Facet::Holder(HolderKey::Other));
                }
                facets
            }
        }
    }
}

impl Faceted for Partnership {
    /// Holder and sector are those of the organisation, kind and programme those of the programme.
    fn facets(&self, dataset: &Dataset, dimension: Dimension) -> Vec<Facet> {
        match dimension {
            Dimension::Holder | Dimension::Sector => {
                subject_facets(dataset, Subject::Organisation(self.organisation), dimension)
            }
            _ => subject_facets(dataset, Subject::Programme(self.programme), dimension),
        }
    }
}

impl Faceted for Programme {
    fn facets(&self, dataset: &Dataset, dimension: Dimension) -> Vec<Facet> {
        dataset.subject(&self.id).map_or_else(Vec::new, |subject| subject_facets(dataset, subject, dimension))
    }
}

fn subject_facets(dataset: &Dataset, subject: Subject, dimension: Dimension) -> Vec<Facet> {
    let holder = dataset.subject_holder(subject);
    match (dimension, subject) {
        (Dimension::Holder, _) => vec![Facet::Holder(holder.into())],
        (Dimension::Sector, _) => holder.map(|holder| Facet::Sector(holder.sector())).into_iter().listed(),
        (Dimension::Programme, Subject::Programme(id)) => vec![Facet::Programme(id)],
        (Dimension::Kind, Subject::Programme(id)) => vec![Facet::Kind(dataset.programme(id).kind.into())],
        _ => Vec::new(),
    }
}
