//! The first rows of a picture, for places that have no room for all of them.

use super::{Lane, Matrix, Picture, RowChart, Timeline};

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

    /// The picture with its first `count` rows and everything around them.
    #[must_use]
    pub fn first_rows(&self, count: usize) -> Self {
        match self {
            Self::Rows(chart) => {
                let mut chart: RowChart = chart.clone();
                shorten(&mut chart.groups, count, |group| &mut group.rows);
                Self::Rows(chart)
            }
            Self::Magnified(chart) => Self::Magnified(chart.clone()),
            Self::Timeline(chart) => {
                let lanes: Vec<Lane> = chart.lanes.iter().take(count).cloned().collect();
                Self::Timeline(Timeline { lanes, ..chart.clone() })
            }
            Self::Matrix(chart) => {
                let mut chart: Matrix = chart.clone();
                shorten(&mut chart.groups, count, |group| &mut group.rows);
                Self::Matrix(chart)
            }
        }
    }
}

/// Keeps the first `count` rows and the groups that still have some.
fn shorten<G, R>(groups: &mut Vec<G>, count: usize, rows: impl Fn(&mut G) -> &mut Vec<R>) {
    let mut room = count;
    groups.retain_mut(|group| {
        let rows = rows(group);
        rows.truncate(room);
        room -= rows.len();
        !rows.is_empty()
    });
}
