//! Which claims a figure uses when sources differ.
//!
//! A rule is a value: it is named on the page, it is part of the address, and it can be switched. No rule averages.

use crate::amount::Amount;
use crate::dataset::Dataset;
use crate::date::Day;
use crate::model::{Claim, ClaimId, Measure};
use crate::quantity::Quantity;
use crate::unit::Unit;

crate::slugs! {
    /// How a figure picks among claims about the same thing.
    pub enum Rule {
        /// The announcement's own figures, as the seed article gives them.
        Seed = "seed",
        /// Texts issued by a party first, then the latest.
        Primary = "primary",
        /// The latest statement.
        Latest = "latest",
        /// The statement that promises least.
        Lowest = "lowest",
        /// The statement that promises most.
        Highest = "highest",
        /// All statements together, as one interval.
        Envelope = "envelope",
    }
}

impl Default for Rule {
    /// Primary first, then latest.
    fn default() -> Self {
        Self::Primary
    }
}

crate::slugs! {
    /// Why a figure's claims were picked.
    pub enum Reason {
        /// Nobody else said anything about it.
        OnlyClaim = "only",
        /// It is in the announcement.
        InSeed = "seed",
        /// A party to the deal issued it, and no later such text says otherwise.
        FromParty = "primary",
        /// It is the latest, as no party's text speaks of it or the rule asks for the latest.
        IsLatest = "latest",
        /// It promises least.
        IsLowest = "lowest",
        /// It promises most.
        IsHighest = "highest",
        /// All claims together.
        TakesAll = "envelope",
    }
}

/// The source whose figures [`Rule::Seed`] takes.
pub const SEED_SOURCE: &str = "seed-board-2025-10-31";

/// What a page shows: a quantity, the claims it was taken from, and the claims that say otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// The value, with its words.
    pub quantity: Quantity,
    /// Claims it is taken from; never empty.
    pub used: Vec<ClaimId>,
    /// Claims about the same thing that the rule did not take.
    pub others: Vec<ClaimId>,
    /// Why these were taken.
    pub reason: Reason,
}

/// The dataset as known on some day, read by some rule.
#[derive(Clone, Copy, Debug)]
pub struct Reading<'a> {
    /// All records.
    pub dataset: &'a Dataset,
    /// How to pick among claims.
    pub rule: Rule,
    /// The day whose knowledge counts; `None` for all that is recorded.
    pub as_of: Option<Day>,
}

impl<'a> Reading<'a> {
    /// Whether a reader of the day could know a claim: the day it holds for has come, and its source was not certainly
    /// printed later. Of a source with no more than a month or a year, the day that the claim holds for decides.
    pub fn knows(self, claim: &Claim) -> bool {
        let printed = self.dataset.source(claim.source).published;
        self.as_of.is_none_or(|day| claim.as_of.is_by(day) && printed.may_be_by(day))
    }

    /// Claims about one measure of one subject that were known, in the order of their ids.
    pub fn claims_on(self, subject: &str, measure: Measure) -> impl Iterator<Item = &'a Claim> {
        self.dataset.claims_on(subject, measure).filter(move |claim| self.knows(claim))
    }

    /// The figure for one measure of one subject in one unit, or `None` when the rule finds no claim.
    pub fn figure(self, subject: &str, measure: Measure, unit: Unit) -> Option<Figure> {
        let claims: Vec<_> =
            self.claims_on(subject, measure).filter(|claim| claim.quantity.unit() == unit).collect();
        self.pick(&claims)
    }

    /// What promises least and what promises most of claims about the same thing, whatever the rule; `None` when there
    /// is no claim.
    pub fn extremes(self, claims: &[&Claim]) -> Option<(Figure, Figure)> {
        let pick = |rule| Self { rule, ..self }.pick(claims);
        pick(Rule::Lowest).zip(pick(Rule::Highest))
    }

    /// The figure that the rule makes of claims about the same thing. Claims of another unit than the first are
    /// left aside as others.
    pub fn pick(self, claims: &[&Claim]) -> Option<Figure> {
        let unit = claims.first()?.quantity.unit();
        let same_unit = || claims.iter().copied().filter(|claim| claim.quantity.unit() == unit);
        let primary = |claim: &&Claim| self.dataset.source(claim.source).primary;
        let only = claims.len() == 1;
        let (picked, reason) = match self.rule {
            Rule::Seed => {
                let seed = |claim: &&Claim| self.dataset.source(claim.source).id == SEED_SOURCE;
                (same_unit().find(seed)?, Reason::InSeed)
            }
            Rule::Primary => match latest(same_unit().filter(primary)) {
                Some(claim) => (claim, Reason::FromParty),
                None => (latest(same_unit())?, if only { Reason::OnlyClaim } else { Reason::IsLatest }),
            },
            Rule::Latest => (latest(same_unit())?, Reason::IsLatest),
            Rule::Lowest => (same_unit().min_by_key(|claim| promises_at_least(claim))?, Reason::IsLowest),
            Rule::Highest => {
                // The first of equals, as everywhere: `max_by_key` alone would take the last.
                let highest = same_unit().map(promises_at_most).max()?;
                (same_unit().find(|claim| promises_at_most(claim) == highest)?, Reason::IsHighest)
            }
            Rule::Envelope => {
                let mut all = same_unit();
                let first = all.next()?.quantity;
                let quantity = all.try_fold(first, |sum, claim| sum.envelope(claim.quantity)).ok()?;
                let used = same_unit().map(|claim| claim.id).collect();
                return Some(Figure { quantity, used, others: Vec::new(), reason: Reason::TakesAll });
            }
        };
        let others = claims.iter().map(|claim| claim.id).filter(|id| *id != picked.id).collect();
        Some(Figure { quantity: picked.quantity, used: vec![picked.id], others, reason })
    }
}

/// The latest of claims, by the day each was made at the latest ([`Claim::said_by`]); of equals the first.
///
/// Whatever is called "the latest" on a page is this, so that a sentence names the claim that [`Rule::Latest`] picks.
pub fn latest<'a>(claims: impl IntoIterator<Item = &'a Claim>) -> Option<&'a Claim> {
    claims.into_iter().fold(None, |best: Option<&Claim>, claim| match best {
        Some(best) if claim.said_by() <= best.said_by() => Some(best),
        _ => Some(claim),
    })
}

/// Orders claims by what they prove at least, then by what they allow at most.
fn promises_at_least(claim: &Claim) -> (Amount, Amount) {
    let low = claim.quantity.low().map_or(Amount::MIN, |end| end.at);
    (low, claim.quantity.high().map_or(Amount::MAX, |end| end.at))
}

/// Orders claims by what they allow at most, then by what they prove at least.
fn promises_at_most(claim: &Claim) -> (Amount, Amount) {
    let (low, high) = promises_at_least(claim);
    (high, low)
}
