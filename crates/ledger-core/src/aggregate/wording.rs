//! One number in different words: what the parts add up to in the weakest and in the firmest wording of each.

use super::division::{Division, Piece};
use super::sum::{Term, Total, sum};
use crate::amount::Amount;
use crate::made::Made;
use crate::model::{Attribution, Claim, Holder};
use crate::quantity::{Qualifier, Quantity};
use crate::rule::{Figure, Reading, SEED_SOURCE};
use ledger_lists::{Listed, order};

/// The sums of the weakest and of the firmest wordings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wordings {
    /// Each part in the words that prove least.
    pub weakest: Total,
    /// Each part in the words that prove most.
    pub firmest: Total,
}

/// Holds the numbers of the announcement fixed and looks only at the words that firms said them with: the supplier and
/// the companies that take part. The seed article, which is what the words are held against, the press and the state,
/// which ordered and tells of it as done, are left out. `None` where one part has no such words.
pub fn wordings(reading: Reading<'_>, division: &Division) -> Option<Wordings> {
    let mut weakest = Vec::new();
    let mut firmest = Vec::new();
    for piece in &division.parts {
        let Piece::Thing { counted, .. } = *piece else { return None };
        let claims: Vec<&Claim> = reading.claims_about(counted).listed();
        let same_unit = |claim: &&&Claim| claim.quantity.unit() == division.unit;
        let in_seed = |claim: &&&Claim| reading.dataset.source(claim.source).id == SEED_SOURCE;
        let announced = number(claims.iter().filter(same_unit).find(in_seed)?.quantity)?;
        let worded: Vec<&Claim> = claims
            .iter()
            .filter(same_unit)
            .filter(|claim| !in_seed(claim) && is_of_a_firm(reading, claim))
            .filter(|claim| number(claim.quantity) == Some(announced))
            .copied()
            .listed();
        let term = |claim: &Claim| Term {
            counted,
            figure: Figure {
                quantity: claim.quantity,
                used: vec![claim.id],
                others: Vec::new(),
                reason: None,
                made: Made::Stated,
            },
        };
        weakest.push(term(worded.iter().min_by_key(|claim| firmness(claim))?));
        firmest.push(term(order::most(&worded, |claim| firmness(claim))?));
    }
    Some(Wordings {
        weakest: sum(reading.dataset, &weakest).ok()?,
        firmest: sum(reading.dataset, &firmest).ok()?,
    })
}

/// The one number that is said, whatever the words around it.
fn number(quantity: Quantity) -> Option<Amount> {
    let end = match quantity.qualifier() {
        Qualifier::Exact | Qualifier::About | Qualifier::AtLeast | Qualifier::MoreThan => quantity.low(),
        Qualifier::UpTo | Qualifier::LessThan => quantity.high(),
        Qualifier::Range | Qualifier::Unknown => None,
    };
    end.map(|end| end.at)
}

fn is_of_a_firm(reading: Reading<'_>, claim: &Claim) -> bool {
    let state = reading.dataset.attribution_holder(claim.attributed_to) == Some(Holder::Government);
    matches!(claim.attributed_to, Attribution::Organisation(_)) && !state
}

/// By the floor, then by whether it is rounded, then by the ceiling.
fn firmness(claim: &Claim) -> impl Ord + use<> {
    let quantity = claim.quantity;
    (quantity.floor_order(), !quantity.is_about(), quantity.ceiling_order())
}
