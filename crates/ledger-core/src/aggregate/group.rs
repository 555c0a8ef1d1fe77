//! Grouping records by a facet.

use super::{Dimension, Facet, Faceted};
use crate::dataset::Dataset;
use ledger_lists::order;

/// Groups records by their leading value in a dimension; records without one come last, under `None`.
/// Groups are ordered by value, records keep their order, and each record is in exactly one group.
pub fn group<'a, T: Faceted>(
    dataset: &Dataset,
    records: impl IntoIterator<Item = &'a T>,
    dimension: Dimension,
) -> Vec<(Option<Facet>, Vec<&'a T>)> {
    let mut groups: Vec<(Option<Facet>, Vec<&T>)> = Vec::new();
    for record in records {
        let facet = record.facets(dataset, dimension).first().copied();
        match groups.iter_mut().find(|(other, _)| *other == facet) {
            Some((_, members)) => members.push(record),
            None => groups.push((facet, vec![record])),
        }
    }
    // `None` sorts before every value, and belongs after all of them.
    order::by_key(&mut groups, |(facet, _)| (facet.is_none(), *facet));
    groups
}
