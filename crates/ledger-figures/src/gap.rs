//! How far sources are apart, as rows of a list.

use crate::how::How;
use crate::prose::Said;
use crate::view::View;
use ledger_core::amount::Amount;
use ledger_core::date::PartialDate;
use ledger_core::disagreement::{Disagreement, Named, disagreements};
use ledger_core::model::{ClaimId, Counted};
use ledger_core::order;

/// One thing that sources disagree about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// What it is about.
    pub topic: Counted,
    /// The date aimed at; undetermined when none was given.
    pub horizon: PartialDate,
    /// The smallest number that a source names, as it says it.
    pub lowest: Said,
    /// The largest number that a source names, as it says it.
    pub highest: Said,
    /// The largest as a multiple of the smallest, to a hundredth; none where only the wording differs.
    pub spread: Option<Said>,
}

/// Every gap, the widest first.
pub fn gaps(view: View<'_>) -> Vec<Gap> {
    disagreements(view.reading()).iter().map(|found| gap(view, found)).collect()
}

fn gap(view: View<'_>, found: &Disagreement<'_>) -> Gap {
    // As their claims say them: a number without its "at least" would be another one.
    let end = |named: Named<'_>| view.said(named.claim.quantity, &[named.claim.id]);
    let hundredth = Amount::from_milli(Amount::SCALE / 100);
    let spread = || {
        let divided = [found.highest.claim.id, found.lowest.claim.id];
        Said { how: How::Ratio, before: 1, ..view.said(found.spread().rounded(hundredth), &divided) }
    };
    Gap {
        topic: found.topic,
        horizon: found.horizon,
        lowest: end(found.lowest),
        highest: end(found.highest),
        spread: (found.lowest.at != found.highest.at).then(spread),
    }
}

/// Topics with a disagreement whose claims fit, the widest gap first.
pub fn topics(view: View<'_>, fits: impl Fn(&[ClaimId]) -> bool) -> Vec<Counted> {
    let mut found = disagreements(view.reading());
    found.retain(|found| fits(&found.claims.iter().map(|claim| claim.id).collect::<Vec<_>>()));
    order::distinct(found.iter().map(|found| found.topic))
}
