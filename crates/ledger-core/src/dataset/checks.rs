//! What must hold between records, once each row stands for itself.

use super::{Dataset, Problem, TableName};
use crate::date::PartialDate;
use crate::model::{
    Claim, Containment, Counted, Event, EventStatus, Holder, Measure, Organisation, OrganisationId,
    Partnership, Source,
};
use crate::quantity::Quantity;

/// Appends every fault that only several records together show.
pub(super) fn across_records(dataset: &Dataset, problems: &mut Vec<Problem>) {
    nothing_is_told_early(dataset, problems);
    parents_end(dataset, problems);
    partnerships_differ(dataset, problems);
    containments_end(dataset, problems);
    splits_hold(dataset, problems);
    shares_add_up(dataset, problems);
}

/// Spreadsheet line of the record at a position.
fn line(index: usize) -> usize {
    index + 2
}

/// Nobody tells what holds only later than it was printed. What is planned may lie ahead.
fn nothing_is_told_early(dataset: &Dataset, problems: &mut Vec<Problem>) {
    let mut report = |file: TableName, index: usize, column, date: PartialDate, source: &Source| {
        if source.published.is_certainly_before(date) {
            problems.push(Problem {
                file: file.slug(),
                row: line(index),
                column,
                expected: format!("no later than {}, when {} was published", source.published, source.id),
                found: date.to_string(),
            });
        }
    };
    for (index, claim) in dataset.claims.iter().enumerate() {
        report(TableName::Claims, index, "as_of", claim.as_of, dataset.source(claim.source));
    }
    // A deadline that was missed has the source that set it.
    let has_happened = |event: &Event| !matches!(event.status, EventStatus::Planned | EventStatus::Missed);
    for (index, event) in dataset.events.iter().enumerate().filter(|(_, event)| has_happened(event)) {
        report(TableName::Events, index, "date", event.date, dataset.source(event.source));
    }
}

/// Nobody is their own ancestor.
fn parents_end(dataset: &Dataset, problems: &mut Vec<Problem>) {
    for (index, organisation) in dataset.organisations.iter().enumerate() {
        let ancestor = |from: Option<OrganisationId>| from.and_then(|id| dataset.organisation(id).parent);
        let mut seen = organisation.parent;
        for _ in &dataset.organisations {
            seen = ancestor(seen);
        }
        if seen.is_some() {
            let Organisation { id, .. } = organisation;
            problems.push(Problem {
                file: TableName::Organisations.slug(),
                row: line(index),
                column: "parent",
                expected: format!("parents of {id} that end"),
                found: "a circle".into(),
            });
        }
    }
}

/// Nobody takes part in the same thing as the same thing twice.
fn partnerships_differ(dataset: &Dataset, problems: &mut Vec<Problem>) {
    let key = |row: &Partnership| (row.programme, row.organisation, row.role);
    for (index, row) in dataset.partnerships.iter().enumerate() {
        if let Some(first) = dataset.partnerships[..index].iter().find(|other| key(other) == key(row)) {
            problems.push(Problem {
                file: TableName::Partnerships.slug(),
                row: line(index),
                column: "role",
                expected: "a part not listed before".into(),
                found: format!("the same as {}", first.id),
            });
        }
    }
}

/// Nothing is part of itself, and nothing is listed twice.
fn containments_end(dataset: &Dataset, problems: &mut Vec<Problem>) {
    let mut report = |index: usize, expected: &str, found: String| {
        problems.push(Problem {
            file: TableName::Containment.slug(),
            row: line(index),
            column: "whole_subject",
            expected: expected.into(),
            found,
        });
    };
    for (index, row) in dataset.containments.iter().enumerate() {
        if reaches(&dataset.containments, row.whole, row.part, dataset.containments.len()) {
            report(index, "a whole that is not part of its part", "a circle".into());
        }
        let same = |other: &&Containment| (other.part, other.whole) == (row.part, row.whole);
        if let Some(first) = dataset.containments[..index].iter().find(same) {
            report(index, "a part not listed before", format!("the same as {}", first.id));
        }
    }
}

/// A part is told by model or not, whatever it is part of; parts of one division are apart; and somebody states the
/// total that they make, so that a slip in a horizon is found.
fn splits_hold(dataset: &Dataset, problems: &mut Vec<Problem>) {
    let mut report = |index: usize, column: &'static str, expected: &str, found: String| {
        let (file, row) = (TableName::Containment.slug(), line(index));
        problems.push(Problem { file, row, column, expected: expected.into(), found });
    };
    for (index, row) in dataset.containments.iter().enumerate() {
        let before = &dataset.containments[..index];
        let same_part = |other: &&Containment| other.part == row.part && other.by_model != row.by_model;
        if let Some(first) = before.iter().find(same_part) {
            let expected = format!("the same as {}, which has the same part", first.id);
            report(index, "models", &expected, "another".into());
        }
        for split in &row.splits {
            let beside = |other: &&Containment| other.whole == row.whole && other.splits.contains(split);
            let rows = &dataset.containments;
            let inside = |part, whole| reaches(rows, part, whole, rows.len());
            let within = |other: &&Containment| inside(other.part, row.part) || inside(row.part, other.part);
            if let Some(first) = before.iter().filter(beside).find(within) {
                let found = format!("one part of {} and {} inside the other", first.id, row.id);
                report(index, "splits", "parts that are apart", found);
            }
            let states = |claim: &Claim| {
                (claim.subject, claim.measure) == (row.whole.subject, row.whole.measure)
                    && claim.horizon == split.horizon
            };
            if !dataset.claims.iter().any(states) {
                let found = format!("{:?}, of which nobody states a total", split.by.slug());
                report(index, "splits", "a horizon that a claim about the whole has", found);
            }
        }
    }
}

/// Whether `whole` is reached from `part` in at most `steps` steps; bounded, because circles are what is looked for.
fn reaches(rows: &[Containment], part: Counted, whole: Counted, steps: usize) -> bool {
    part == whole
        || (steps > 0
            && rows.iter().any(|row| row.part == part && reaches(rows, row.whole, whole, steps - 1)))
}

/// In each source that gives the total and all five shares flatly, the shares make the total.
fn shares_add_up(dataset: &Dataset, problems: &mut Vec<Problem>) {
    for total in
        dataset.claims_on(PLAN, Measure::GpusPledged).filter(|claim| claim.quantity.point().is_some())
    {
        let share = |holder: &Holder| {
            let mut claims = dataset.claims_on(holder.organisation(), Measure::GpusPledged);
            claims.find(|claim| claim.source == total.source).map(|claim| claim.quantity)
        };
        let Some(shares) = Holder::ALL.iter().map(share).collect::<Option<Vec<_>>>() else { continue };
        let sum = Quantity::total(shares).ok().flatten().and_then(Quantity::point);
        if let (Some(sum), Some(stated)) = (sum, total.quantity.point())
            && sum != stated
        {
            problems.push(Problem {
                file: TableName::Claims.slug(),
                row: line(total.id.index()),
                column: "low",
                expected: format!("{sum}, the sum of the five shares in the same source"),
                found: stated.to_string(),
            });
        }
    }
}

/// Slug of the plan whose total the five shares make.
const PLAN: &str = "kr-gpu-260k";
