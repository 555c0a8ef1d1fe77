//! Some of the rows of a picture, for places that have no room for all of them.

use super::{Lane, Matrix, Picture, RowChart, Timeline};
use ledger_lists::Listed;

impl Picture {
    /// How many rows it has; the one bar of a whole counts as one.
    #[must_use]
    pub fn rows(&self) -> usize {
        match self {
            Self::Rows(chart) => chart.groups.iter().map(|group| group.rows.len()).sum(),
            Self::Magnified(_) => 1,
            Self::Timeline(chart) => chart.lanes.len(),
            Self::Matrix(chart) => chart.groups.iter().map(|group| group.rows.len()).sum(),
        }
    }

    /// Ids of the claims behind each row, separated by spaces; empty where a row as a whole rests on none.
    pub(crate) fn row_claims(&self) -> Vec<&str> {
        match self {
            Self::Rows(chart) => {
                chart.groups.iter().flat_map(|group| &group.rows).map(|row| row.claims.as_str()).listed()
            }
            _ => vec![""; self.rows()],
        }
    }

    /// The picture with the rows whose places, counted from 0, are to stay, and everything around them.
    #[must_use]
    pub fn with_rows(&self, stays: impl Fn(usize) -> bool) -> Self {
        match self {
            Self::Rows(chart) => {
                let mut chart: RowChart = chart.clone();
                shorten(&mut chart.groups, stays, |group| &mut group.rows);
                Self::Rows(chart)
            }
            Self::Magnified(chart) => Self::Magnified(chart.clone()),
            Self::Timeline(chart) => {
                let lanes = chart.lanes.iter().enumerate().filter(|(at, _)| stays(*at));
                let lanes: Vec<Lane> = lanes.map(|(_, lane)| lane.clone()).listed();
                Self::Timeline(Timeline { lanes, ..chart.clone() })
            }
            Self::Matrix(chart) => {
                let mut chart: Matrix = chart.clone();
                shorten(&mut chart.groups, stays, |group| &mut group.rows);
                Self::Matrix(chart)
            }
        }
    }
}

/// Keeps the rows that are to stay and the groups that still have some.
fn shorten<G, R>(groups: &mut Vec<G>, stays: impl Fn(usize) -> bool, rows: impl Fn(&mut G) -> &mut Vec<R>) {
    let mut places = 0..;
    groups.retain_mut(|group| {
        let rows = rows(group);
        rows.retain(|_| places.next().is_some_and(&stays));
        !rows.is_empty()
    });
}
