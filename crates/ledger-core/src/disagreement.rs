//! Where sources differ, and by how much.
//!
//! Claims speak of the same when subject, measure, unit and the date aimed at are the same. They differ when not all of
//! them state the same quantity; "up to 50,000" and "at least 50,000" differ although one number is in both. What one
//! source says on one day are parts of one account: it does not differ from itself.

use crate::amount::Amount;
use crate::date::PartialDate;
use crate::model::{Claim, Counted};
use crate::quantity::Quantity;
use crate::rule::{Reading, highness, lowness};
use crate::unit::Unit;
use core::cmp::Reverse;
use ledger_lists::{Listed, order};

/// Claims that speak of the same and do not say the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Disagreement<'a> {
    /// What they are about.
    pub topic: Counted,
    /// The unit they count in.
    pub unit: Unit,
    /// The date aimed at; undetermined when none was given.
    pub horizon: PartialDate,
    /// The claims, in the order of their ids; at least two.
    pub claims: Vec<&'a Claim>,
    /// The smallest number any of them names, and the claim that does; of several the one that promises least.
    pub lowest: Named<'a>,
    /// The largest number any of them names, and the claim that does; of several the one that promises most. Where one
    /// claim names both, the largest of the others.
    pub highest: Named<'a>,
}

/// A number as a claim names it: "up to 50,000" names 50,000.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Named<'a> {
    /// The number, in the unit of the claim.
    pub at: Amount,
    /// The claim.
    pub claim: &'a Claim,
}

impl Named<'_> {
    /// The number on its own, rounded where the claim says so.
    fn quantity(self) -> Quantity {
        self.claim.quantity.flat_at(self.at)
    }
}

impl Disagreement<'_> {
    /// How many different quantities are stated; at least two.
    pub fn versions(&self) -> usize {
        versions(&self.claims)
    }

    /// The largest number named as a multiple of the smallest: without a high end where the smallest is zero. A division that
    /// leaves a rest has two ends, so what is shown of it is "about". `None` where one source's range holds all the others.
    pub fn spread(&self) -> Option<Quantity> {
        let is_one_range = self.lowest.claim.quantity.named().is_some_and(|(_, high)| high > self.highest.at);
        (!is_one_range).then(|| self.highest.quantity().ratio(self.lowest.quantity(), 1, Unit::Times))
    }

    /// Whether the same number is named throughout, in other words.
    pub fn is_of_words(&self) -> bool {
        self.lowest.at == self.highest.at
    }

    /// Whether not all of it is the account that one source gives on one day.
    fn is_between_accounts(&self) -> bool {
        let account = |claim: &Claim| (claim.source, claim.as_of);
        self.claims.iter().any(|claim| account(claim) != account(self.claims[0]))
    }
}

impl<'a> Disagreement<'a> {
    /// What claims about the same make; `None` where they agree.
    fn among(claims: Vec<&'a Claim>) -> Option<Self> {
        let (lowest, highest) = ends(&claims)?;
        let first = claims[0];
        let (topic, unit, horizon) = (first.counted(), first.quantity.unit(), first.horizon);
        let group = Self { topic, unit, horizon, claims, lowest, highest };
        (group.versions() > 1 && group.is_between_accounts()).then_some(group)
    }
}

/// All disagreements among the claims known to a reading, the widest first; of equals the one with more versions.
pub fn disagreements(reading: Reading<'_>) -> Vec<Disagreement<'_>> {
    among(reading.claims())
}

/// The disagreements about one thing – in several units, or aimed at several dates –, the widest first.
pub fn disagreements_about(reading: Reading<'_>, topic: Counted) -> Vec<Disagreement<'_>> {
    among(reading.claims_about(topic))
}

fn among<'a>(claims: impl Iterator<Item = &'a Claim>) -> Vec<Disagreement<'a>> {
    let mut groups: Vec<Vec<&Claim>> = Vec::new();
    let about = |claim: &Claim| (claim.counted(), claim.quantity.unit(), claim.horizon);
    for claim in claims {
        if claim.quantity.named().is_none() {
            continue;
        }
        match groups.iter_mut().find(|group| about(group[0]) == about(claim)) {
            Some(group) => group.push(claim),
            None => groups.push(vec![claim]),
        }
    }
    let mut found = groups.into_iter().filter_map(Disagreement::among).listed();
    let size = |group: &Disagreement<'_>| {
        let widest = group.spread().map(|spread| spread.high().map_or(Amount::MAX, |end| end.at));
        (Reverse((widest, group.versions())), group.claims[0].id)
    };
    order::by_key(&mut found, size);
    found
}

/// The claim that names the smallest number, of several the one that promises least; and the one of another quantity that
/// names the largest, of several the one that promises most. `None` where no claim names a number.
pub fn ends<'a>(claims: &[&'a Claim]) -> Option<(Named<'a>, Named<'a>)> {
    let naming = || claims.iter().copied().filter(|claim| claim.quantity.named().is_some());
    let lowest = naming().min_by_key(|claim| lowness(claim))?;
    let others = naming().filter(|claim| claim.quantity != lowest.quantity);
    let highest = order::most(others, |claim| highness(claim)).unwrap_or(lowest);
    let (low, high) = (lowest.quantity.named()?.0, highest.quantity.named()?.1);
    Some((Named { at: low, claim: lowest }, Named { at: high, claim: highest }))
}

/// How many different quantities claims state.
pub fn versions(claims: &[&Claim]) -> usize {
    order::distinct(claims.iter().map(|claim| claim.quantity)).len()
}

/// Whether a claim stands alone: its interval meets fewer than half of the others', while most of the claims meet half of
/// theirs or more. Where everybody differs from everybody, nobody is an outlier.
///
/// Asked of groups of four or more: among three nobody is an outlier, they just differ.
pub fn is_outlier(claim: &Claim, claims: &[&Claim]) -> bool {
    let is_apart = |claim: &Claim| {
        let others = || claims.iter().filter(|other| other.id != claim.id);
        2 * others().filter(|other| claim.quantity.meets(other.quantity)).count() < others().count()
    };
    let apart = claims.iter().filter(|claim| is_apart(claim)).count();
    claims.len() > 3 && is_apart(claim) && 2 * apart < claims.len()
}
