//! Three answers about one holder's share, kept apart: what its owner says, what the records support, and how that
//! stands against a deadline.
//!
//! The published rule: a share that nobody has put a number on for [`STALLED_AFTER_DAYS`] days, and of which no record
//! says that anything was contracted, delivered or used, counts as "stalled (inferred)". Silence is never "failed".

use crate::stage::{PLAN, Reached, STAGES, has_moved, reached};
use crate::view::View;
use ledger_core::date::PartialDate;
use ledger_core::model::{Claim, ClaimId, Counted, EventKind, Holder, Measure, SourceId};
use ledger_core::quantity::Quantity;
use ledger_core::rule::{Figure, latest};
use ledger_lists::{AddAll, Listed, order};

/// After so many days without a word a share counts as stalled.
pub const STALLED_AFTER_DAYS: i32 = 180;

/// What the records support.
#[derive(Clone, Debug)]
pub enum Recorded {
    /// Nothing was promised yet.
    Unpledged,
    /// Some of it has come this far; the furthest stage.
    Reached(Measure, Reached),
    /// Some of it has come further, but the rule takes no record that says so.
    NotInSeed,
    /// Promised, and spoken of lately.
    PledgedOnly(Silence),
    /// Promised, and not spoken of for long.
    Stalled(Silence),
}

/// Since when nobody has put a number on a share.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Silence {
    /// The last statement.
    pub last: ClaimId,
    /// When that was made.
    pub since: PartialDate,
    /// Days from then to the day of the view.
    pub days: i32,
}

/// How a share stands against a date by which something of it was due.
#[derive(Clone, Debug)]
pub struct Deadline {
    /// How much was due.
    pub due: Due,
    /// By when.
    pub by: PartialDate,
    /// Whether it was kept.
    pub standing: Standing,
}

/// How much was due by a date.
#[derive(Clone, Debug)]
pub enum Due {
    /// As many.
    Figure(Figure),
    /// A number was named, by these, but the rule takes no record that does.
    NotInSeed(Vec<ClaimId>),
    /// No number was named: all of the plan. Where it was read.
    WholeSupply(SourceId),
}

/// Whether a deadline was kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It is still to come.
    Ahead,
    /// The figure in force reaches what was due, and was so by then; so does every other record.
    Met,
    /// The figure in force says that it was met or missed, and another record says otherwise or does not go so far.
    Disputed,
    /// The figure in force stays below what was due, and was so after the deadline.
    Missed,
    /// It has passed, and no record tells whether it was kept.
    Undetermined,
}

/// The latest numbers that the owner itself has put on its share: of the furthest stage, else of the pledge.
pub fn owner_says<'a>(view: View<'a>, holder: Holder) -> Option<&'a Claim> {
    let own = |claim: &&Claim| view.dataset.attribution_holder(claim.attributed_to) == Some(holder);
    let share = share(view, holder);
    let named = |measure: Measure| {
        let about = |claim: &&Claim| claim.measure == measure && share.contains(&claim.counted());
        latest(view.reading().claims().filter(about).filter(own))
    };
    STAGES.iter().rev().find_map(|stage| named(*stage)).or_else(|| named(Measure::GpusPledged))
}

/// What the records support about a holder's share.
pub fn recorded(view: View<'_>, holder: Holder) -> Recorded {
    let furthest = STAGES.iter().rev().find_map(|stage| Some((*stage, reached(view, &[holder], *stage)?)));
    if let Some((stage, reached)) = furthest {
        return Recorded::Reached(stage, reached);
    }
    if has_moved(view, holder) {
        return Recorded::NotInSeed;
    }
    let Some(silence) = silence(view, holder) else { return Recorded::Unpledged };
    if silence.days >= STALLED_AFTER_DAYS {
        Recorded::Stalled(silence)
    } else {
        Recorded::PledgedOnly(silence)
    }
}

/// How a holder's share stands against its deadlines, the earliest first: those of a part of it, and the one of the whole
/// plan.
pub fn deadlines(view: View<'_>, holder: Holder) -> Vec<Deadline> {
    let Some(day) = view.day() else { return Vec::new() };
    let share = share(view, holder);
    let of_share =
        |claim: &&Claim| claim.measure == Measure::GpusDeliveryTarget && share.contains(&claim.counted());
    let targets = view.reading().claims().filter(of_share).listed();
    let mut deadlines = Vec::new();
    for (counted, by) in order::distinct(targets.iter().map(|claim| (claim.counted(), claim.horizon))) {
        let same = targets.iter().copied().filter(|claim| (claim.counted(), claim.horizon) == (counted, by));
        let same = same.listed();
        let named = || Due::NotInSeed(same.iter().map(|claim| claim.id).listed());
        let due = view.reading().pick(&same).map_or_else(named, Due::Figure);
        let standing = match (&due, by.is_certainly_before(PartialDate::day(day))) {
            (_, false) => Standing::Ahead,
            (Due::Figure(due), true) => delivered(view, holder, due, by),
            (Due::NotInSeed(_) | Due::WholeSupply(_), true) => Standing::Undetermined,
        };
        deadlines.push(Deadline { due, by, standing });
    }
    let plan = view.dataset.subject(PLAN);
    let ends = view.dataset.events().iter().filter(|event| {
        event.kind == EventKind::Target
            && event.subjects.iter().any(|subject| Some(*subject) == plan)
            && view.reading().knows_event(event)
    });
    deadlines.add_all(ends.map(|event| {
        let passed = event.date.is_certainly_before(PartialDate::day(day));
        let standing = if passed { Standing::Undetermined } else { Standing::Ahead };
        Deadline { due: Due::WholeSupply(event.source), by: event.date, standing }
    }));
    order::by_key(&mut deadlines, |deadline| deadline.by);
    deadlines
}

/// Whether what was due had come by then, by the figures in force: proved, disproved, or neither. That it has come is proved
/// by what was so by then, that it had not by what was so after it.
fn delivered(view: View<'_>, holder: Holder, due: &Figure, by: PartialDate) -> Standing {
    let Some(come) = reached(view, &[holder], Measure::GpusDelivered) else { return Standing::Undetermined };
    let due = due.quantity;
    let proves = |come: Quantity| come.low().zip(due.low()).is_some_and(|(come, due)| come.at >= due.at);
    let below = |come: Quantity| come.high().zip(due.low()).is_some_and(|(come, due)| come.at < due.at);
    let last = by.days().map(|(_, last)| last);
    let in_time = |id: &ClaimId| last.is_some_and(|last| view.dataset.claim(*id).as_of.is_by(last));
    let afterwards = |id: &ClaimId| by.is_certainly_before(view.dataset.claim(*id).as_of);
    let held = &come.total.claims;
    let all_agree = come.others.iter().all(|other| proves(view.dataset.claim(*other).quantity));
    match come.total.quantity {
        quantity if proves(quantity) && held.iter().all(in_time) => {
            if all_agree {
                Standing::Met
            } else {
                Standing::Disputed
            }
        }
        quantity if below(quantity) && held.iter().all(afterwards) => {
            let was_met = |other: &ClaimId| in_time(other) && proves(view.dataset.claim(*other).quantity);
            if come.others.iter().any(was_met) { Standing::Disputed } else { Standing::Missed }
        }
        _ => Standing::Undetermined,
    }
}

/// The last number that anybody put on a holder's share.
fn silence(view: View<'_>, holder: Holder) -> Option<Silence> {
    let day = view.day()?;
    let share = share(view, holder);
    let about = |claim: &&Claim| claim.measure == Measure::GpusPledged && share.contains(&claim.counted());
    let last = latest(view.reading().claims().filter(about))?;
    let days = day.0.saturating_sub(last.said_by()?.0);
    Some(Silence { last: last.id, since: last.as_of, days })
}

/// The share of a holder: its pledge, and all that counts towards it.
fn share(view: View<'_>, holder: Holder) -> Vec<Counted> {
    let Some(subject) = view.dataset.subject(holder.organisation()) else { return Vec::new() };
    let pledge = Counted { subject, measure: Measure::GpusPledged };
    let mut share = view.dataset.parts_of(pledge);
    share.push(pledge);
    share
}

#[cfg(test)]
mod tests {
    use super::STALLED_AFTER_DAYS;
    use crate::text::stages_by_holder::NOTE;
    use ledger_core::format::Lang;

    #[test]
    fn the_rule_is_told_as_it_is() {
        let said = |lang: &Lang| NOTE.get(*lang).contains(&STALLED_AFTER_DAYS.to_string());
        assert!(Lang::ALL.iter().all(said));
    }
}
