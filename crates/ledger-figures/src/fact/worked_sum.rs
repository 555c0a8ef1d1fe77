//! A sum to show how words survive it.

use crate::how::How;
use crate::prose::Inline;
use crate::view::View;
use ledger_core::model::{Claim, Holder, Measure};
use ledger_core::quantity::Qualifier;

/// Two claims and their sum, as `one`, `other` and `sum`: a share said as "up to" and one said flatly. Empty where there
/// are none such.
pub fn worked_sum(view: View<'_>) -> Vec<(&'static str, Inline)> {
    let said = |holder: Holder, qualifier: Qualifier| {
        let is = |claim: &&&Claim| claim.quantity.qualifier() == qualifier;
        view.claims_on(holder.organisation(), Measure::GpusPledged).iter().find(is).copied()
    };
    let terms = said(Holder::Samsung, Qualifier::UpTo).zip(said(Holder::Naver, Qualifier::Exact));
    let Some((one, other)) = terms else { return Vec::new() };
    let Ok(sum) = one.quantity.sum(other.quantity) else { return Vec::new() };
    vec![
        ("one", Inline::Figure(view.said_by(one))),
        ("other", Inline::Figure(view.said_by(other))),
        ("sum", view.say(sum, &[one.id, other.id], How::Sum)),
    ]
}
