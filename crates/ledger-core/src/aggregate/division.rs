//! How a whole is divided into parts, as the tables have it.

use crate::dataset::Dataset;
use crate::date::PartialDate;
use crate::model::{Containment, Counted, SplitBy};
use crate::unit::Unit;
use ledger_lists::{AddAll, Listed, order};

/// A whole and parts of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Division {
    /// What is divided.
    pub whole: Counted,
    /// The horizon of the total; undetermined for one that is aimed at no date.
    pub horizon: PartialDate,
    /// What the whole is counted in.
    pub unit: Unit,
    /// By what.
    pub by: DivisionBy,
    /// Whether the parts make all of the whole.
    pub complete: bool,
    /// The parts, in the order of the tables.
    pub parts: Vec<Piece>,
}

/// A part of a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Another counted thing.
    Thing {
        /// What.
        counted: Counted,
        /// Whether its rows by model make all of it.
        by_model: bool,
    },
    /// The whole's own processors of one model.
    Model(Unit),
}

/// By what a whole is divided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DivisionBy {
    /// A split that the tables name.
    Split(SplitBy),
    /// By model.
    Models,
    /// Parts that are not known to make all of their whole.
    Some,
}

impl DivisionBy {
    /// The spelling in keys.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Split(by) => by.slug(),
            Self::Models => "models",
            Self::Some => "some",
        }
    }
}

/// Every way in which a whole is divided: the named splits first, in the order of the tables, then totals that are
/// told by model, then single parts of wholes whose other parts are not known.
pub fn divisions(dataset: &Dataset) -> Vec<Division> {
    let mut found: Vec<Division> = Vec::new();
    for row in dataset.containments() {
        let part = Piece::Thing { counted: row.part, by_model: row.by_model };
        for split in &row.splits {
            let same = |division: &&mut Division| {
                (division.whole, division.by, division.horizon)
                    == (row.whole, DivisionBy::Split(split.by), split.horizon)
            };
            match found.iter_mut().find(same) {
                Some(division) => division.parts.push(part),
                None => found.push(Division {
                    whole: row.whole,
                    horizon: split.horizon,
                    unit: unit_of(dataset, row.whole, split.horizon),
                    by: DivisionBy::Split(split.by),
                    complete: true,
                    parts: vec![part],
                }),
            }
        }
    }
    found.add_all(by_model(dataset));
    let single = |row: &&Containment| row.splits.is_empty();
    found.add_all(dataset.containments().iter().filter(single).map(|row| {
        let horizon = main_horizon(dataset, row.whole);
        Division {
            whole: row.whole,
            horizon,
            unit: unit_of(dataset, row.whole, horizon),
            by: DivisionBy::Some,
            complete: false,
            parts: vec![Piece::Thing { counted: row.part, by_model: row.by_model }],
        }
    }));
    found
}

/// Totals of processors for which the tables also have all rows by model.
fn by_model(dataset: &Dataset) -> Vec<Division> {
    let mut found: Vec<Division> = Vec::new();
    for row in dataset.containments().iter().filter(|row| row.by_model) {
        let about = |unit: fn(Unit) -> bool| {
            dataset.claims_about(row.part).filter(move |claim| unit(claim.quantity.unit()))
        };
        for total in about(|unit| unit == Unit::Gpu) {
            let known = |division: &Division| (division.whole, division.horizon) == (row.part, total.horizon);
            let mut models: Vec<Unit> = about(Unit::is_model)
                .filter(|claim| claim.horizon == total.horizon)
                .map(|claim| claim.quantity.unit())
                .listed();
            order::set(&mut models);
            if !models.is_empty() && !found.iter().any(known) {
                found.push(Division {
                    whole: row.part,
                    horizon: total.horizon,
                    unit: Unit::Gpu,
                    by: DivisionBy::Models,
                    complete: true,
                    parts: models.into_iter().map(Piece::Model).listed(),
                });
            }
        }
    }
    found
}

/// What claims about a total are counted in, models aside.
fn unit_of(dataset: &Dataset, whole: Counted, horizon: PartialDate) -> Unit {
    let mut claims = dataset.claims_about(whole).filter(|claim| claim.horizon == horizon);
    claims.next().map_or(Unit::Gpu, |claim| claim.quantity.unit().of_any_model())
}

/// The horizon of the total that is spoken of without saying which: none, or else the latest.
fn main_horizon(dataset: &Dataset, whole: Counted) -> PartialDate {
    // Undetermined dates sort last, so the greatest is "none" wherever a claim has none.
    dataset.claims_about(whole).map(|claim| claim.horizon).max().unwrap_or(PartialDate::UNDETERMINED)
}

impl Piece {
    /// The measure of the part; the whole's own for a model.
    pub fn counted(self, whole: Counted) -> Counted {
        match self {
            Self::Thing { counted, .. } => counted,
            Self::Model(_) => whole,
        }
    }
}
