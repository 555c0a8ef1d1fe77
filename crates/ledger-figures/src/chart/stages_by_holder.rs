//! What has become of each holder's share.

use super::allocation::{admitted, others};
use super::{Chart, ChartId, LineChart, LinePanel, Outline};
use crate::line::{Absence, Line, LineGroup, PanelStyle, Part, claim_detail, hue};
use crate::prose::Prose;
use crate::stage::{STAGES, drawn, is_recorded, reached};
use crate::status::{self, Deadline, Due, Recorded, Standing};
use crate::text::{Phrase, frame, names, stages_by_holder as words};
use crate::view::View;
use ledger_charts::Stage;
use ledger_core::aggregate::{Dimension, Term};
use ledger_core::date::PartialDate;
use ledger_core::format;
use ledger_core::model::{Holder, Measure};
use ledger_core::unit::Unit;
use ledger_lists::{AddAll, Listed};

const OUTLINE: Outline = Outline {
    id: ChartId::StagesByHolder,
    subtitle: words::SUBTITLE,
    columns: &frame::columns(words::HEAD),
    note: words::NOTE,
    filters: &[Dimension::Holder, Dimension::Sector],
    groupings: &[],
    by_currency: false,
};

/// What the records support of each share.
type States = Vec<(Holder, Recorded)>;

pub(super) fn build(view: View<'_>) -> Chart {
    let shares = admitted(view, OUTLINE.filters);
    let states: States = shares.iter().map(|(holder, _)| (*holder, status::recorded(view, *holder))).listed();
    let groups = shares.iter().zip(&states).map(|((holder, term), (_, recorded))| {
        LineGroup::of(view.holder(*holder), lines(view, *holder, term, recorded))
    });
    LineChart {
        outline: &OUTLINE,
        title: title(view, &states),
        panels: vec![LinePanel::of("", PanelStyle::bars(Unit::Gpu), groups.listed())],
        summary: summary(view, &states),
        others: others(&shares),
    }
    .finish(view)
}

/// The pledge and every stage that has been reached, one line for each value on record; then the three answers.
fn lines(view: View<'_>, holder: Holder, term: &Term, recorded: &Recorded) -> Vec<Line> {
    let key = key(holder, "pledged");
    let pledged = words::PLEDGED.get(view.lang);
    let mut lines =
        vec![Line::of_figure(view, &key, pledged, &term.figure, Stage::Pledged, hue(Some(holder)))];
    for stage in STAGES {
        lines.add_all(stage_lines(view, holder, stage));
    }
    lines.push(owner_line(view, holder));
    lines.push(recorded_line(view, holder, recorded));
    lines.add_all(deadline_lines(view, holder));
    lines
}

fn key(holder: Holder, what: &str) -> String {
    [holder.slug(), "-", what].concat()
}

/// The figure in force of a stage, and beside it every record that says otherwise.
fn stage_lines(view: View<'_>, holder: Holder, stage: Measure) -> Vec<Line> {
    let label = words::stage(stage).get(view.lang);
    let key_of_stage = key(holder, stage.slug());
    let Some(reached) = reached(view, &[holder], stage) else {
        let hidden = is_recorded(view, &[holder], stage);
        let missing = hidden.then(|| Line::missing(view, &key_of_stage, label, Absence::NotInSeed));
        return missing.into_iter().listed();
    };
    let total = reached.total;
    let Some(first) = total.claims.first() else { return Vec::new() };
    let line = Line::of_claim(view, view.dataset.claim(*first), label, drawn(stage), hue(Some(holder)));
    let mut lines = vec![Line {
        key: key_of_stage,
        quantity: Some(total.quantity),
        value: view.words_of(total.quantity, total.made.into()),
        parts: vec![Part { quantity: total.quantity, stage: drawn(stage), hue: hue(Some(holder)) }],
        how: total.made.into(),
        why: total.reason,
        claims: total.claims,
        ..line
    }];
    for claim in reached.others.iter().map(|id| view.dataset.claim(*id)) {
        if claim.quantity != total.quantity && claim.quantity.unit() == Unit::Gpu {
            let label = view.tell(words::OTHER).words("stage", label).text();
            let line = Line::of_claim(view, claim, &label, drawn(stage), hue(Some(holder))).quiet();
            lines.push(Line { key: key(holder, &line.key), ..line });
        }
    }
    lines
}

/// The last number that the owner itself has named.
fn owner_line(view: View<'_>, holder: Holder) -> Line {
    let key = key(holder, "owner");
    let label = words::OWNER.get(view.lang);
    let Some(claim) = status::owner_says(view, holder) else {
        return Line::of_words(&key, label, view.word(words::OWNER_SILENT));
    };
    let label = [label, " · ", names::measure(claim.measure).get(view.lang)].concat();
    Line {
        detail: claim_detail(view, claim),
        quantity: Some(claim.quantity),
        claims: vec![claim.id],
        ..Line::of_words(&key, &label, view.words(claim.quantity))
    }
}

/// What the records support, in words; and what is inferred, as such.
fn recorded_line(view: View<'_>, holder: Holder, recorded: &Recorded) -> Line {
    let (value, detail, claims) = match recorded {
        Recorded::Unpledged => (words::UNPLEDGED, String::new(), Vec::new()),
        Recorded::Reached(stage, reached) => {
            (words::reached(*stage), String::new(), reached.total.claims.clone())
        }
        Recorded::NotInSeed => (frame::NOT_IN_SEED, view.word(frame::SEE_OTHER_RULES), Vec::new()),
        Recorded::PledgedOnly(silence) => {
            (words::PLEDGED_ONLY, dated(view, words::LAST_WORD, silence.since), vec![silence.last])
        }
        Recorded::Stalled(silence) => {
            (words::STALLED, dated(view, words::SILENT_SINCE, silence.since), vec![silence.last])
        }
    };
    let label = words::RECORDED.get(view.lang);
    Line { detail, claims, ..Line::of_words(&key(holder, "recorded"), label, view.word(value)) }
}

/// What is due or was, the earliest first.
fn deadline_lines(view: View<'_>, holder: Holder) -> Vec<Line> {
    let line = |(index, deadline): (usize, &Deadline)| {
        let (due, claims, source) = match &deadline.due {
            Due::Figure(due) => (view.words_of(due.quantity, due.made.into()), due.used.clone(), None),
            Due::NotInSeed(named) => (view.word(frame::NOT_IN_SEED), named.clone(), None),
            Due::WholeSupply(source) => (view.word(words::WHOLE_SUPPLY), Vec::new(), Some(*source)),
        };
        let detail = [due].into_iter().chain(view.by(deadline.by)).listed().join(" · ");
        let key = key(holder, &["deadline-", &(index + 1).to_string()].concat());
        let value = view.word(standing(deadline.standing));
        Line { detail, claims, source, ..Line::of_words(&key, words::DEADLINE.get(view.lang), value) }
    };
    status::deadlines(view, holder).iter().enumerate().map(line).listed()
}

fn dated(view: View<'_>, template: Phrase, date: PartialDate) -> String {
    view.tell(template).words("day", &format::date(date, view.lang)).text()
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

fn title(view: View<'_>, states: &States) -> Prose {
    let moved = named(view, states, |state| matches!(state, Recorded::Reached(..)));
    let is_hidden = states.iter().any(|(_, state)| matches!(state, Recorded::NotInSeed));
    let template = match (moved.len(), states.len()) {
        (_, 0) => words::TITLE_NOBODY,
        (0, _) if is_hidden => words::TITLE_NOT_IN_SEED,
        (0, _) => words::TITLE_NONE,
        (moved, all) if moved == all => words::TITLE_ALL,
        _ => words::TITLE,
    };
    view.tell(template).words("holders", &names::list(view.lang, &moved)).prose()
}

/// Names of the holders whose records fit.
fn named<'a>(view: View<'_>, states: &States, fits: fn(&Recorded) -> bool) -> Vec<&'a str> {
    states.iter().filter(|(_, state)| fits(state)).map(|(holder, _)| view.holder(*holder)).listed()
}

/// How far each share has come, which are silent, and which deadline was kept.
fn summary(view: View<'_>, states: &States) -> Prose {
    let mut prose = Prose::default();
    for (holder, state) in states {
        if let Recorded::Reached(stage, reached) = state {
            let sentence = view
                .tell(words::HAS_REACHED)
                .words("who", view.holder(*holder))
                .total("number", &reached.total)
                .words("stage", words::stage(*stage).get(view.lang));
            prose = prose.then(sentence.prose());
        }
        for deadline in status::deadlines(view, *holder) {
            let Due::Figure(due) = &deadline.due else { continue };
            let sentence = view
                .tell(words::WAS_DUE)
                .figure("due", due)
                .words("by", &format::date(deadline.by, view.lang))
                .words("standing", standing(deadline.standing).get(view.lang));
            prose = prose.then(sentence.prose());
        }
    }
    let only = named(view, states, |state| matches!(state, Recorded::PledgedOnly(_)));
    let stalled = named(view, states, |state| matches!(state, Recorded::Stalled(_)));
    for (holders, template) in [(only, words::ARE_PLEDGED), (stalled, words::ARE_STALLED)] {
        if !holders.is_empty() {
            let holders = names::list(view.lang, &holders);
            prose = prose.then(view.tell(template).words("holders", &holders).prose());
        }
    }
    prose
}
