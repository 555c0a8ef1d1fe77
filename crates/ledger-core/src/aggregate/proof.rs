//! Do the parts prove the whole?

use super::division::{Division, Piece};
use super::models::models_together;
use super::sum::{Term, Total};
use crate::date::PartialDate;
use crate::made::Made;
use crate::model::{Claim, Counted};
use crate::quantity::{Qualifier, Quantity};
use crate::rule::{Figure, Reading};
use crate::unit::Unit;
use ledger_lists::{AddAll, Listed, order};

/// A whole, its parts, and what they say about it under a reading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proof {
    /// What was divided.
    pub division: Division,
    /// The parts, in the order of the division.
    pub terms: Vec<ProofTerm>,
    /// The sum of the parts; `None` when one of them has no figure.
    pub sum: Option<Total>,
    /// The whole as somebody states it.
    pub stated: Option<Figure>,
    /// What follows.
    pub verdict: Verdict,
    /// Whether a rounded value is on either side: the verdict then holds as far as rounded values can tell.
    pub rounded: bool,
}

/// One part with its figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProofTerm {
    /// The part.
    pub piece: Piece,
    /// How much, in the unit of the whole; `None` when the rule finds nothing.
    pub figure: Option<Figure>,
}

crate::slugs! {
    /// What the parts say about the whole.
    pub enum Verdict {
        /// Whatever the parts are, within what is said of them, the whole is as stated.
        Proved = "proved",
        /// The whole may be as stated, and may not.
        Possible = "possible",
        /// Whatever the parts are, within what is said of them, the whole is not as stated.
        Contradicted = "contradicted",
        /// These are not all parts, and they leave room for the rest.
        Fits = "fits",
        /// The whole is stated without floor and ceiling: there is nothing to prove.
        NothingStated = "nothing-stated",
        /// Nobody states the whole.
        NoTotal = "no-total",
        /// A part has no figure.
        PartMissing = "part-missing",
    }
}

/// Sets the parts of a division against the whole.
///
/// A claim aimed at another date speaks of another thing, so the whole is taken at the division's horizon, and a part at
/// the same one; where nobody speaks of the part at that date, at the latest before it.
pub fn prove(reading: Reading<'_>, division: Division) -> Proof {
    let horizon = division.horizon;
    let exactly =
        |unit| in_unit(reading, division.whole, unit).filter(|claim| claim.horizon == horizon).listed();
    let stated = figure(reading, exactly, division.unit, false);
    let term = |piece: &Piece| {
        let at_latest = |counted| move |unit| at_horizon(in_unit(reading, counted, unit).listed(), horizon);
        let figure = match *piece {
            Piece::Thing { counted, by_model } => {
                figure(reading, at_latest(counted), division.unit, by_model)
            }
            Piece::Model(unit) => figure(reading, at_latest(division.whole), unit, false)
                .map(|figure| Figure { quantity: figure.quantity.of_any_model(), ..figure }),
        };
        ProofTerm { piece: *piece, figure }
    };
    let terms: Vec<ProofTerm> = division.parts.iter().map(term).listed();
    let sum = total(reading, &terms);
    let verdict = verdict(&division, sum.as_ref(), stated.as_ref());
    let about = |quantity: Option<Quantity>| quantity.is_some_and(Quantity::is_about);
    let rounded =
        about(sum.as_ref().map(|sum| sum.quantity)) || about(stated.as_ref().map(|stated| stated.quantity));
    Proof { division, terms, sum, stated, verdict, rounded }
}

/// The claims about a counted thing in a unit.
fn in_unit<'a>(reading: Reading<'a>, counted: Counted, unit: Unit) -> impl Iterator<Item = &'a Claim> {
    reading.claims_about(counted).filter(move |claim| claim.quantity.unit() == unit)
}

/// The figure in a unit, from the claims `of` that unit. Where there are only claims that count one model each, they are
/// all of it when the models are `complete`, else a floor.
fn figure<'a>(
    reading: Reading<'a>,
    of: impl Fn(Unit) -> Vec<&'a Claim>,
    unit: Unit,
    complete: bool,
) -> Option<Figure> {
    let told = of(unit);
    if !told.is_empty() {
        return reading.pick(&told);
    }
    if unit != Unit::Gpu {
        return None;
    }
    let mut sum = models_together(reading, &of)?;
    if !complete {
        sum.quantity = sum.quantity.or_more();
    }
    Some(sum)
}

/// The claims aimed at a date; if there are none, those aimed at the latest date before it; then those aimed at none.
/// For a whole that is aimed at no date: those aimed at none, then those aimed at the latest.
fn at_horizon(claims: Vec<&Claim>, horizon: PartialDate) -> Vec<&Claim> {
    let end = |date: PartialDate| date.days().map(|days| days.1);
    let in_time = |claim: &&&Claim| match (end(claim.horizon), end(horizon)) {
        (Some(aimed), Some(limit)) => aimed <= limit,
        _ => true,
    };
    let best = |claim: &&Claim| (claim.horizon == horizon, end(claim.horizon));
    let Some(chosen) = claims.iter().filter(in_time).max_by_key(|claim| best(claim)) else {
        return Vec::new();
    };
    let chosen = chosen.horizon;
    claims.into_iter().filter(|claim| claim.horizon == chosen).listed()
}

/// The sum of the parts, refused where two of them overlap.
fn total(reading: Reading<'_>, terms: &[ProofTerm]) -> Option<Total> {
    let mut sum: Option<Total> = None;
    let mut summands: Vec<Term> = Vec::new();
    for term in terms {
        let figure = term.figure.clone()?;
        if let Piece::Thing { counted, .. } = term.piece {
            summands.push(Term { counted, figure });
            continue;
        }
        // Models of one total are apart, though they are the same thing counted.
        sum = Some(match sum {
            None => {
                let Figure { quantity, used: claims, made, reason, .. } = figure;
                Total { quantity, claims, made, reason }
            }
            Some(mut sum) => {
                sum.quantity = sum.quantity.sum(figure.quantity).ok()?;
                sum.claims.add_all(figure.used);
                (sum.made, sum.reason) = (Made::Sum, None);
                sum
            }
        });
    }
    if let Some(sum) = &mut sum {
        order::naturally(&mut sum.claims);
    }
    sum.or_else(|| super::sum(reading.dataset, &summands).ok())
}

fn verdict(division: &Division, sum: Option<&Total>, stated: Option<&Figure>) -> Verdict {
    let Some(sum) = sum.map(|sum| sum.quantity) else { return Verdict::PartMissing };
    let Some(stated) = stated.map(|stated| stated.quantity) else { return Verdict::NoTotal };
    if stated.qualifier() == Qualifier::Unknown {
        return Verdict::NothingStated;
    }
    if !division.complete {
        // Parts that are not all of the whole say only that the whole is no less.
        return match (sum.exceeds(stated), sum.high(), stated.high()) {
            (true, ..) => Verdict::Contradicted,
            (_, _, None) => Verdict::Fits,
            (_, Some(part), Some(whole)) if part.at <= whole.at => Verdict::Fits,
            _ => Verdict::Possible,
        };
    }
    if sum.is_within(stated) {
        Verdict::Proved
    } else if sum.meets(stated) {
        Verdict::Possible
    } else {
        Verdict::Contradicted
    }
}
