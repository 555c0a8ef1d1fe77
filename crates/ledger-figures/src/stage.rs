//! How far the pledge has come: contracted, delivered, in test, operating.
//!
//! What counts towards a pledge is data, not opinion: the containment table says which contracted, delivered or
//! operating GPUs are part of which holder's share. Stages are separate columns and never added up.

use crate::view::View;
use ledger_charts::Stage;
use ledger_core::aggregate::{Term, Total, processors, sum};
use ledger_core::model::{ClaimId, Counted, Holder, Measure};
use ledger_core::query::Query;
use ledger_core::rule::Rule;
use ledger_lists::{Listed, order};

/// The stages after the pledge, in order, as measures.
pub const STAGES: [Measure; 4] =
    [Measure::GpusContracted, Measure::GpusDelivered, Measure::GpusInTest, Measure::GpusOperating];

/// How what is measured is drawn: how far along it is.
pub const fn drawn(measure: Measure) -> Stage {
    match measure {
        Measure::GpusInstalledBase | Measure::DataCentrePowerUse => Stage::Stock,
        Measure::GpusContracted | Measure::ContractValue | Measure::DataCentreContractPower => {
            Stage::Contracted
        }
        Measure::GpusDelivered => Stage::Delivered,
        Measure::GpusInTest => Stage::InTest,
        Measure::GpusOperating
        | Measure::GpusAllocatedAcademia
        | Measure::GpusAllocatedIndustry
        | Measure::GpusAllocatedResearch => Stage::Operating,
        _ => Stage::Pledged,
    }
}

/// Slug of the plan as a whole.
pub const PLAN: &str = "kr-gpu-260k";

/// How many GPUs of a pledge have reached a stage.
#[derive(Clone, Debug)]
pub struct Reached {
    /// The sum over all that counts towards the pledge.
    pub total: Total,
    /// Claims about the same things that the rule did not take.
    pub others: Vec<ClaimId>,
}

/// How many GPUs of the pledges of `holders` have reached a stage, or `None` when no record known on the view's day
/// says so.
///
/// Models (B200, H200) are parts of a total; where nobody tells the total, it is at least what is told of them.
pub fn reached(view: View<'_>, holders: &[Holder], stage: Measure) -> Option<Reached> {
    let pledge = |holder: &Holder| {
        let subject = view.dataset.subject(holder.organisation())?;
        Some(Counted { subject, measure: Measure::GpusPledged })
    };
    let inside = |pledge| view.dataset.parts_of(pledge);
    let mut counted = holders.iter().filter_map(pledge).flat_map(inside).listed();
    counted.retain(|part| part.measure == stage);
    order::set(&mut counted);
    let term =
        |counted: &Counted| Some(Term { counted: *counted, figure: processors(view.reading(), *counted)? });
    let known: Vec<Term> = counted.iter().filter_map(term).listed();
    // What lies inside another that somebody has counted is in that number already.
    let is_inside =
        |part: &Term| known.iter().any(|whole| view.dataset.is_part_of(part.counted, whole.counted));
    let terms: Vec<Term> = known.iter().filter(|term| !is_inside(term)).cloned().listed();
    let others = terms.iter().flat_map(|term| term.figure.others.iter().copied()).listed();
    sum(view.dataset, &terms).ok().map(|total| Reached { total, others })
}

/// Whether any record known on the view's day says that a holder's pledge has reached any stage, whatever the rule.
pub fn has_moved(view: View<'_>, holder: Holder) -> bool {
    STAGES.iter().any(|stage| is_recorded(view, &[holder], *stage))
}

/// Whether any record known on the view's day says that one of the pledges has reached a stage, whatever the rule.
pub fn is_recorded(view: View<'_>, holders: &[Holder], stage: Measure) -> bool {
    let query = Query { rule: Rule::Latest, ..view.query.clone() };
    reached(View { query: &query, ..view }, holders, stage).is_some()
}
