//! Where sources differ, and by how much.
//!
//! Claims speak of the same when subject, measure, unit and the date aimed at are the same. They differ when not all of
//! them state the same quantity; "up to 50,000" and "at least 50,000" differ although one number is in both. What one
//! source says on one day are parts of one account: it does not differ from itself.

use crate::amount::Amount;
use crate::date::PartialDate;
use crate::model::{Claim, Counted};
use crate::order;
use crate::quantity::Quantity;
use crate::rule::Reading;
use crate::unit::Unit;

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
    /// The smallest number any of them names, and the first claim that does.
    pub lowest: Named<'a>,
    /// The largest number any of them names, and the first claim that does.
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

    /// The largest number named as a multiple of the smallest: 1 where only the wording differs, without a high end
    /// where the smallest is zero. A division that leaves a rest has two ends, so what is shown of it is "about".
    pub fn spread(&self) -> Quantity {
        self.highest.quantity().ratio(self.lowest.quantity(), 1, Unit::Times)
    }

    /// Whether not all of it is the account that one source gives on one day.
    fn is_between_accounts(&self) -> bool {
        let account = |claim: &Claim| (claim.source, claim.as_of);
        self.claims.iter().any(|claim| account(claim) != account(self.claims[0]))
    }
}

/// All disagreements among the claims known to a reading, the widest first; of equals the one with more versions.
pub fn disagreements(reading: Reading<'_>) -> Vec<Disagreement<'_>> {
    let mut groups: Vec<Disagreement<'_>> = Vec::new();
    for claim in reading.dataset.claims().iter().filter(|claim| reading.knows(claim)) {
        let topic = claim.counted();
        let (unit, horizon) = (claim.quantity.unit(), claim.horizon);
        let Some((low, high)) = named(claim) else { continue };
        let (lowest, highest) = (Named { at: low, claim }, Named { at: high, claim });
        let same = |group: &&mut Disagreement<'_>| {
            (group.topic, group.unit, group.horizon) == (topic, unit, horizon)
        };
        match groups.iter_mut().find(same) {
            Some(group) => {
                group.claims.push(claim);
                if low < group.lowest.at {
                    group.lowest = lowest;
                }
                if high > group.highest.at {
                    group.highest = highest;
                }
            }
            None => groups.push(Disagreement { topic, unit, horizon, claims: vec![claim], lowest, highest }),
        }
    }
    groups.retain(|group| group.versions() > 1 && group.is_between_accounts());
    let size = |group: &Disagreement<'_>| {
        let descending = |amount: Amount| Amount::MAX.to_milli() - amount.to_milli();
        let widest = group.spread().high().map_or(Amount::MAX, |end| end.at);
        (descending(widest), usize::MAX - group.versions(), group.claims[0].id)
    };
    order::by_key(&mut groups, size);
    groups
}

/// How many different quantities claims state.
pub fn versions(claims: &[&Claim]) -> usize {
    order::distinct(claims.iter().map(|claim| claim.quantity)).len()
}

/// Whether a claim leaves no room for most of the others: its interval meets fewer than half of theirs.
///
/// Asked of groups of four or more: among three nobody is an outlier, they just differ.
pub fn is_outlier(claim: &Claim, claims: &[&Claim]) -> bool {
    let others = || claims.iter().filter(|other| other.id != claim.id);
    let meets = others().filter(|other| claim.quantity.meets(other.quantity)).count();
    claims.len() > 3 && 2 * meets < others().count()
}

/// The smallest and the largest number a claim names. "Up to 50,000" names 50,000 and not zero.
pub fn named(claim: &Claim) -> Option<(Amount, Amount)> {
    let quantity = claim.quantity;
    let high = quantity.high().map(|end| end.at);
    let low =
        quantity.low().map(|end| end.at).filter(|low| *low > Amount::ZERO || high == Some(Amount::ZERO));
    Some((low.or(high)?, high.or(low)?))
}
