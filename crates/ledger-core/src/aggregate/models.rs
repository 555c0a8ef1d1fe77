//! Processors told of model by model.

use crate::made::Made;
use crate::model::{Claim, Counted};
use crate::rule::{Figure, Reading};
use crate::unit::Unit;
use ledger_lists::{AddAll, Listed, order};

/// What is told of single models added up, as processors of any model; `None` where nothing is told of one.
///
/// `told` gives the claims that count in a unit.
pub(super) fn models_together<'a>(
    reading: Reading<'a>,
    told: &dyn Fn(Unit) -> Vec<&'a Claim>,
) -> Option<Figure> {
    let figures = Unit::ALL.iter().copied().filter(|unit| unit.is_model()).filter_map(|model| {
        let figure = reading.pick(&told(model))?;
        Some(Figure { quantity: figure.quantity.of_any_model(), ..figure })
    });
    let mut sum: Option<Figure> = None;
    for figure in figures {
        sum = Some(match sum {
            None => figure,
            Some(mut sum) => {
                sum.quantity = sum.quantity.sum(figure.quantity).ok()?;
                sum.used.add_all(figure.used);
                sum.others.add_all(figure.others);
                (sum.made, sum.reason) = (Made::Sum, None);
                sum
            }
        });
    }
    let mut sum = sum?;
    order::naturally(&mut sum.used);
    Some(sum)
}

/// The figure for processors of any model; where only single models are told of, at least their sum.
pub fn processors(reading: Reading<'_>, counted: Counted) -> Option<Figure> {
    reading.figure_of(counted, Unit::Gpu).or_else(|| {
        let in_unit =
            |unit| reading.claims_about(counted).filter(|claim| claim.quantity.unit() == unit).listed();
        let sum = models_together(reading, &in_unit)?;
        Some(Figure { quantity: sum.quantity.or_more(), ..sum })
    })
}
