//! How far sources are apart, as rows of a list.

use crate::how::How;
use crate::prose::Said;
use crate::text::disagreement as words;
use crate::view::View;
use ledger_core::amount::Amount;
use ledger_core::date::PartialDate;
use ledger_core::disagreement::{Disagreement, Named, disagreements};
use ledger_core::model::{ClaimId, Counted};
use ledger_core::quantity::Quantity;
use ledger_core::unit::Unit;
use ledger_lists::{Listed, order};

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
    /// How far they are apart.
    pub spread: Spread,
}

/// How far two ends are apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Spread {
    /// The largest as a multiple of the smallest, to a hundredth, or that it is not even that much larger.
    Times(Said),
    /// The number is the same, and the words are not.
    Words,
    /// One source gives a range that holds what the others say.
    Inside,
}

/// Every gap, the widest first.
pub fn gaps(view: View<'_>) -> Vec<Gap> {
    disagreements(view.reading()).iter().map(|found| gap(view, found)).listed()
}

fn gap(view: View<'_>, found: &Disagreement<'_>) -> Gap {
    // As their claims say them: a number without its "at least" would be another one.
    let end = |named: Named<'_>| view.said_by(named.claim);
    let hundredth = Amount::from_milli(Amount::SCALE / 100);
    let divided = [found.highest.claim.id, found.lowest.claim.id];
    let one = Quantity::exact(Amount::from_milli(Amount::SCALE), Unit::Times);
    let spread = match found.spread() {
        _ if found.is_of_words() => Spread::Words,
        None => Spread::Inside,
        Some(times) => {
            let said = view.said(times.rounded(hundredth), &divided, How::Ratio);
            let is_small = times.rounded(hundredth).named() == one.named();
            let text = if is_small { view.word(words::LESS_THAN_A_HUNDREDTH) } else { said.text };
            Spread::Times(Said { text, before: 1, ..said })
        }
    };
    Gap {
        topic: found.topic,
        horizon: found.horizon,
        lowest: end(found.lowest),
        highest: end(found.highest),
        spread,
    }
}

/// Topics with a disagreement whose claims fit, the widest gap first.
pub fn topics(view: View<'_>, fits: impl Fn(&[ClaimId]) -> bool) -> Vec<Counted> {
    let mut found = disagreements(view.reading());
    found.retain(|found| fits(&found.claims.iter().map(|claim| claim.id).listed()));
    order::distinct(found.iter().map(|found| found.topic))
}
