//! What has become of each holder's share.

use super::allocation::shares;
use super::{Chart, ChartId, LineChart, LinePanel, noted};
use crate::how::How;
use crate::line::{Absence, Line, LineGroup, PanelStyle, claim_detail, hue};
use crate::prose::Prose;
use crate::stage::{STAGES, is_recorded, reached};
use crate::status::{self, Recorded, Standing};
use crate::text::{Phrase, names, stages_by_holder as words};
use crate::view::View;
use ledger_charts::{AxisKind, Emphasis, Mark, Stage};
use ledger_core::aggregate::{Dimension, HolderKey, Term};
use ledger_core::date::PartialDate;
use ledger_core::format;
use ledger_core::model::{ClaimId, Holder, Measure};
use ledger_core::unit::Unit;

const FILTERS: &[Dimension] = &[Dimension::Holder, Dimension::Sector];

pub(super) fn build(view: View<'_>) -> Chart {
    let shares: Vec<_> =
        shares(view).into_iter().filter(|(holder, _)| super::allocation::admits(view, *holder)).collect();
    let groups: Vec<_> = shares.iter().map(|(holder, term)| group(view, *holder, term)).collect();
    let used = shares.iter().flat_map(|(_, term)| term.figure.others.iter().copied());
    LineChart {
        id: ChartId::StagesByHolder,
        title: title(view, &shares),
        subtitle: words::SUBTITLE,
        head: words::HEAD,
        others: used.collect(),
        panels: vec![LinePanel {
            heading: String::new(),
            style: PanelStyle { unit: Unit::Gpu, mark: Mark::Bar, kind: AxisKind::Linear },
            groups,
        }],
        summary: summary(view, &shares),
        note: noted(view, words::NOTE),
        filters: FILTERS,
        groupings: &[],
        by_rule: true,
    }
    .finish(view)
}

/// The pledge and every stage that has been reached, one line for each value on record; then the three answers.
fn group(view: View<'_>, holder: Holder, term: &Term) -> LineGroup {
    let pledged = words::PLEDGED.get(view.lang).to_owned();
    let key = [holder.slug(), "-pledged"].concat();
    let mut lines =
        vec![Line::of_figure(view, &key, pledged, &term.figure, Stage::Pledged, hue(Some(holder)))];
    for stage in STAGES {
        lines.extend(stage_lines(view, holder, stage));
    }
    lines.push(owner_line(view, holder));
    lines.push(recorded_line(view, holder));
    lines.extend(deadline_line(view, holder));
    LineGroup { heading: names::holder(HolderKey::from(Some(holder))).get(view.lang).to_owned(), lines }
}

/// The figure in force of a stage, and beside it every record that says otherwise.
fn stage_lines(view: View<'_>, holder: Holder, stage: Measure) -> Vec<Line> {
    let (label, drawn) = words::stage(stage);
    let label = label.get(view.lang);
    let key = [holder.slug(), "-", stage.slug()].concat();
    let Some(reached) = reached(view, &[holder], stage) else {
        let hidden = is_recorded(view, &[holder], stage);
        let missing = hidden.then(|| Line::missing(view, &key, label.to_owned(), Absence::NotInSeed));
        return missing.into_iter().collect();
    };
    let quantity = reached.total.quantity;
    let detail = |claims: &[ClaimId]| {
        claims.first().map_or_else(String::new, |claim| claim_detail(view, view.dataset.claim(*claim)))
    };
    let line = |key: String, label: String, quantity, claims: Vec<ClaimId>, emphasis| Line {
        key,
        label,
        detail: detail(&claims),
        quantity: Some(quantity),
        value: view.words(quantity),
        parts: vec![crate::line::Part { quantity, stage: drawn, hue: hue(Some(holder)) }],
        how: How::Sum.over(claims.len()),
        claims,
        emphasis,
    };
    let others = reached.others.iter().map(|id| view.dataset.claim(*id));
    let mut lines = vec![line(key, label.to_owned(), quantity, reached.total.claims, Emphasis::Normal)];
    for claim in others.filter(|claim| claim.quantity != quantity && claim.quantity.unit() == Unit::Gpu) {
        let other = Prose::fill(words::OTHER.get(view.lang), &[("stage", label.into())]).plain();
        let key = [holder.slug(), "-", &claim.id.to_string()].concat();
        lines.push(line(key, other, claim.quantity, vec![claim.id], Emphasis::Quiet));
    }
    lines
}

/// A line of words.
fn answer(holder: Holder, what: &str, label: String, value: String) -> Line {
    Line {
        key: [holder.slug(), "-", what].concat(),
        label,
        detail: String::new(),
        quantity: None,
        value,
        claims: Vec::new(),
        how: How::Stated,
        parts: Vec::new(),
        emphasis: Emphasis::Quiet,
    }
}

/// The last number that the owner itself has named.
fn owner_line(view: View<'_>, holder: Holder) -> Line {
    let label = words::OWNER.get(view.lang).to_owned();
    let Some(claim) = status::owner_says(view, holder) else {
        return answer(holder, "owner", label, words::OWNER_SILENT.get(view.lang).to_owned());
    };
    let label = [&label, " · ", names::measure(claim.measure).get(view.lang)].concat();
    Line {
        detail: claim_detail(view, claim),
        quantity: Some(claim.quantity),
        claims: vec![claim.id],
        ..answer(holder, "owner", label, view.words(claim.quantity))
    }
}

/// What the records support, in words; and what is inferred, as such.
fn recorded_line(view: View<'_>, holder: Holder) -> Line {
    let (value, detail, claims) = match status::recorded(view, holder) {
        Recorded::Unpledged => (words::UNPLEDGED, String::new(), Vec::new()),
        Recorded::Reached(stage, reached) => (words::reached(stage), String::new(), reached.total.claims),
        Recorded::PledgedOnly(silence) => {
            (words::PLEDGED_ONLY, dated(view, words::LAST_WORD, silence.since), vec![silence.last])
        }
        Recorded::Stalled(silence) => {
            (words::STALLED, dated(view, words::SILENT_SINCE, silence.since), vec![silence.last])
        }
    };
    let label = words::RECORDED.get(view.lang).to_owned();
    Line { detail, claims, ..answer(holder, "recorded", label, value.get(view.lang).to_owned()) }
}

/// The next thing that is due, or was.
fn deadline_line(view: View<'_>, holder: Holder) -> Option<Line> {
    let deadlines = status::deadlines(view, holder);
    let deadline = deadlines.first()?;
    let by = dated(view, words::BY, deadline.by);
    let (detail, claims) = match &deadline.due {
        Some(due) => ([&view.words(due.quantity), " · ", &by].concat(), due.used.clone()),
        None => ([words::WHOLE_SUPPLY.get(view.lang), " · ", &by].concat(), Vec::new()),
    };
    let label = words::DEADLINE.get(view.lang).to_owned();
    let value = standing(deadline.standing).get(view.lang).to_owned();
    Some(Line { detail, claims, ..answer(holder, "deadline", label, value) })
}

fn dated(view: View<'_>, template: Phrase, date: PartialDate) -> String {
    Prose::fill(template.get(view.lang), &[("day", format::date(date, view.lang).into())]).plain()
}

const fn standing(standing: Standing) -> Phrase {
    match standing {
        Standing::Ahead => words::AHEAD,
        Standing::Met => words::MET,
        Standing::Disputed => words::DISPUTED,
        Standing::Missed => words::MISSED,
        Standing::Undetermined => words::UNDETERMINED,
    }
}

fn title(view: View<'_>, shares: &[(Holder, Term)]) -> Prose {
    let moved = named(view, shares, |state| matches!(state, Recorded::Reached(..)));
    let template = match (moved.len(), shares.len()) {
        (_, 0) => words::TITLE_NOBODY,
        (0, _) => words::TITLE_NONE,
        (moved, all) if moved == all => words::TITLE_ALL,
        _ => words::TITLE,
    };
    Prose::fill(template.get(view.lang), &[("holders", names::list(view.lang, &moved).into())])
}

/// Names of the holders whose records fit.
fn named<'a>(view: View<'_>, shares: &[(Holder, Term)], fits: impl Fn(&Recorded) -> bool) -> Vec<&'a str> {
    let fitting = shares.iter().filter(|(holder, _)| fits(&status::recorded(view, *holder)));
    fitting.map(|(holder, _)| names::holder(HolderKey::from(Some(*holder))).get(view.lang)).collect()
}

/// How far each share has come, which are silent, and which deadline was kept.
fn summary(view: View<'_>, shares: &[(Holder, Term)]) -> Prose {
    let mut prose = Prose::default();
    for (holder, _) in shares {
        if let Recorded::Reached(stage, reached) = status::recorded(view, *holder) {
            let arguments = [
                ("who", names::holder(HolderKey::from(Some(*holder))).get(view.lang).into()),
                ("number", view.say_total(&reached.total)),
                ("stage", words::stage(stage).0.get(view.lang).into()),
            ];
            prose = prose.then(Prose::fill(words::HAS_REACHED.get(view.lang), &arguments));
        }
        for deadline in status::deadlines(view, *holder) {
            let Some(due) = &deadline.due else { continue };
            let arguments = [
                ("due", view.say(due.quantity, &due.used)),
                ("by", format::date(deadline.by, view.lang).into()),
                ("standing", standing(deadline.standing).get(view.lang).into()),
            ];
            prose = prose.then(Prose::fill(words::WAS_DUE.get(view.lang), &arguments));
        }
    }
    let stalled = named(view, shares, |state| matches!(state, Recorded::Stalled(_)));
    let only = named(view, shares, |state| matches!(state, Recorded::PledgedOnly(_)));
    for (holders, template) in [(only, words::ARE_PLEDGED), (stalled, words::ARE_STALLED)] {
        if !holders.is_empty() {
            let holders = names::list(view.lang, &holders).into();
            prose = prose.then(Prose::fill(template.get(view.lang), &[("holders", holders)]));
        }
    }
    prose
}
