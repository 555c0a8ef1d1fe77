//! Which claims a figure uses when sources differ.
//!
//! A rule is a value: it is named on the page, it is part of the address, and it can be switched. No rule averages.

use crate::amount::Amount;
use crate::dataset::Dataset;
use crate::date::Day;
use crate::made::Made;
use crate::model::{Claim, ClaimId, Counted, Event, Measure, SourceId};
use crate::quantity::Quantity;
use crate::unit::Unit;
use ledger_lists::{Listed, order};

crate::slugs! {
    /// How a figure picks among claims about the same thing.
    pub enum Rule {
        /// The announcement's own figures, as the seed article gives them.
        Seed = "seed",
        /// Texts issued by a party first, then the latest.
        Primary = "primary",
        /// The latest statement.
        Latest = "latest",
        /// The statement that names the smallest number; of equal numbers the one that promises least.
        Lowest = "lowest",
        /// The statement that names the largest number; of equal numbers the one that promises most.
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
        /// It is in the announcement.
        InSeed = "seed",
        /// A party to the deal issued it, and no later such text says otherwise.
        FromParty = "primary",
        /// No party's text speaks of it: it is the latest among the others.
        NoParty = "no-party",
        /// It is the latest, as the rule asks.
        IsLatest = "latest",
        /// It names the smallest number.
        IsLowest = "lowest",
        /// It names the largest number.
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
    /// Why these were taken; none where nothing else was said in their unit, and for what was added up.
    pub reason: Option<Reason>,
    /// What was done with them.
    pub made: Made,
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
        self.knows_source(claim.source) && self.as_of.is_none_or(|day| claim.as_of.is_by(day))
    }

    /// Whether a reader of the day could have read a source: it was not certainly printed later.
    pub fn knows_source(self, source: SourceId) -> bool {
        self.as_of.is_none_or(|day| self.dataset.source(source).published.may_be_by(day))
    }

    /// Whether a reader of the day could know an event: its source was certainly printed by then, or may have been and what
    /// it tells of had come.
    pub fn knows_event(self, event: &Event) -> bool {
        let printed = self.dataset.source(event.source).published;
        self.as_of.is_none_or(|day| printed.is_by(day) || (printed.may_be_by(day) && event.date.is_by(day)))
    }

    /// Claims about one measure of one subject that were known, in the order of their ids.
    pub fn claims_on(self, subject: &str, measure: Measure) -> impl Iterator<Item = &'a Claim> {
        self.dataset.claims_on(subject, measure).filter(move |claim| self.knows(claim))
    }

    /// All claims that were known, in the order of their ids.
    pub fn claims(self) -> impl Iterator<Item = &'a Claim> {
        self.dataset.claims().iter().filter(move |claim| self.knows(claim))
    }

    /// Claims about what is counted that were known, in the order of their ids.
    pub fn claims_about(self, counted: Counted) -> impl Iterator<Item = &'a Claim> {
        self.dataset.claims_about(counted).filter(move |claim| self.knows(claim))
    }

    /// The figure for what is counted in one unit, or `None` when the rule finds no claim.
    pub fn figure_of(self, counted: Counted, unit: Unit) -> Option<Figure> {
        let claims = self.claims_about(counted).filter(|claim| claim.quantity.unit() == unit).listed();
        self.pick(&claims)
    }

    /// The figure for one measure of one subject in one unit, or `None` when the rule finds no claim.
    pub fn figure(self, subject: &str, measure: Measure, unit: Unit) -> Option<Figure> {
        let claims = self.claims_on(subject, measure).filter(|claim| claim.quantity.unit() == unit).listed();
        self.pick(&claims)
    }

    /// What [`Rule::Lowest`] and what [`Rule::Highest`] makes of claims about the same thing, whatever the rule in force;
    /// `None` when there is no claim.
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
        let is_choice = same_unit().nth(1).is_some();
        let figure = |quantity, used: Vec<ClaimId>, reason: Reason| {
            let others = claims.iter().map(|claim| claim.id).filter(|id| !used.contains(id)).listed();
            Figure { quantity, made: Made::of_all(&used), used, others, reason: is_choice.then_some(reason) }
        };
        let (picked, reason) = match self.rule {
            Rule::Seed => {
                let seed = |claim: &&Claim| self.dataset.source(claim.source).id == SEED_SOURCE;
                (same_unit().find(seed)?, Reason::InSeed)
            }
            Rule::Primary => match latest(same_unit().filter(primary)) {
                Some(claim) => (claim, Reason::FromParty),
                None => (latest(same_unit())?, Reason::NoParty),
            },
            Rule::Latest => (latest(same_unit())?, Reason::IsLatest),
            Rule::Lowest => (same_unit().min_by_key(|claim| lowness(claim))?, Reason::IsLowest),
            Rule::Highest => (order::most(same_unit(), |claim| highness(claim))?, Reason::IsHighest),
            Rule::Envelope => {
                let mut all = same_unit();
                let first = all.next()?.quantity;
                let quantity = all.try_fold(first, |sum, claim| sum.envelope(claim.quantity)).ok()?;
                let used = same_unit().map(|claim| claim.id).listed();
                return Some(figure(quantity, used, Reason::TakesAll));
            }
        };
        Some(figure(picked.quantity, vec![picked.id], reason))
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

/// Orders claims by the smallest number they name, then by what they prove at least, then by what they allow at most. One
/// that names no number comes last.
pub(crate) fn lowness(claim: &Claim) -> impl Ord + use<> {
    let quantity = claim.quantity;
    (quantity.named().map_or(Amount::MAX, |(low, _)| low), quantity.floor_order(), quantity.ceiling_order())
}

/// Orders claims by the largest number they name, then by what they allow at most, then by what they prove at least. One
/// that names no number comes first.
pub(crate) fn highness(claim: &Claim) -> impl Ord + use<> {
    let quantity = claim.quantity;
    (quantity.named().map_or(Amount::MIN, |(_, high)| high), quantity.ceiling_order(), quantity.floor_order())
}
