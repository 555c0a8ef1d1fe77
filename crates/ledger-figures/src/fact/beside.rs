//! What else is said about the same.

use crate::view::View;
use ledger_core::model::Claim;
use ledger_lists::Listed;

/// The other claims about the same measure of the same subject for the same date, in the order of their ids. What one source
/// says on one day are parts of one account, and not others; nor is what is said of one model beside what is said of all.
pub fn beside<'a>(view: View<'a>, claim: &Claim) -> Vec<&'a Claim> {
    let unit = claim.quantity.unit();
    let same = |other: &&Claim| {
        other.id != claim.id
            && other.horizon == claim.horizon
            && (other.source, other.as_of) != (claim.source, claim.as_of)
            && (other.quantity.unit() == unit || !(unit.is_model() || other.quantity.unit().is_model()))
    };
    view.reading().claims_about(claim.counted()).filter(same).listed()
}
