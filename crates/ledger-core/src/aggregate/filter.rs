//! Which records a reader wants to see.

use super::{Dimension, Facet, Faceted, HolderKey, Kind};
use crate::dataset::Dataset;
use crate::model::{EventStatus, Sector, Subject};

/// Wanted values, by dimension. In one dimension any of the values will do; all dimensions must agree.
/// A dimension without wanted values lets everything through.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filters {
    /// Sorted and without repeats, so that equal filters are equal values.
    wanted: Vec<Facet>,
}

impl Filters {
    /// The wanted values of one dimension.
    pub fn in_dimension(&self, dimension: Dimension) -> impl Iterator<Item = Facet> {
        self.wanted.iter().copied().filter(move |facet| facet.dimension() == dimension)
    }

    /// Adds a wanted value.
    pub fn insert(&mut self, facet: Facet) {
        if let Err(place) = self.wanted.binary_search(&facet) {
            self.wanted.insert(place, facet);
        }
    }

    /// Whether a record is wanted, looking only at `dimensions`: a view ignores filters that mean nothing in it.
    pub fn admit(&self, dataset: &Dataset, record: &dyn Faceted, dimensions: &[Dimension]) -> bool {
        dimensions.iter().all(|dimension| {
            let mut wanted = self.in_dimension(*dimension).peekable();
            if wanted.peek().is_none() {
                return true;
            }
            let facets = record.facets(dataset, *dimension);
            wanted.any(|facet| facets.contains(&facet))
        })
    }
}

impl Facet {
    /// The dimension of the value.
    pub fn dimension(self) -> Dimension {
        match self {
            Self::Holder(_) => Dimension::Holder,
            Self::Sector(_) => Dimension::Sector,
            Self::Programme(_) => Dimension::Programme,
            Self::Kind(_) => Dimension::Kind,
            Self::Status(_) => Dimension::Status,
            Self::Year(_) => Dimension::Year,
        }
    }

    /// The spelling in addresses.
    pub fn slug(self, dataset: &Dataset) -> String {
        match self {
            Self::Holder(holder) => holder.slug().to_owned(),
            Self::Sector(sector) => sector.slug().to_owned(),
            Self::Programme(id) => dataset.programme(id).id.clone(),
            Self::Kind(kind) => kind.slug().to_owned(),
            Self::Status(status) => status.slug().to_owned(),
            Self::Year(year) => year.to_string(),
        }
    }

    /// The value of a dimension with this spelling.
    pub fn from_slug(dimension: Dimension, text: &str, dataset: &Dataset) -> Option<Self> {
        match dimension {
            Dimension::Holder => HolderKey::from_slug(text).map(Self::Holder),
            Dimension::Sector => Sector::from_slug(text).map(Self::Sector),
            Dimension::Programme => match dataset.subject(text)? {
                Subject::Programme(id) => Some(Self::Programme(id)),
                Subject::Organisation(_) => None,
            },
            Dimension::Kind => Kind::from_slug(text).map(Self::Kind),
            Dimension::Status => EventStatus::from_slug(text).map(Self::Status),
            Dimension::Year => {
                let plain = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
                let year = if plain { text.parse().ok() } else { None };
                year.filter(|year| (1900..2200).contains(year)).map(Self::Year)
            }
        }
    }
}
