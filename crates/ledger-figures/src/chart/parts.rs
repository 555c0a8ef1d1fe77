//! Whether the parts make the totals as stated.

use super::{Chart, ChartId, LineChart, LinePanel, noted};
use crate::how::How;
use crate::line::{Absence, Line, LineGroup, PanelStyle, Part, hue, table_groups};
use crate::prose::Prose;
use crate::text::{frame, names, parts as words};
use crate::view::View;
use ledger_charts::{AxisKind, Emphasis, Hue, Mark, Stage};
use ledger_core::aggregate::{
    Division, DivisionBy, HolderKey, Piece, Proof, ProofTerm, Total, Verdict, Wordings, divisions, prove,
    wordings,
};
use ledger_core::format;
use ledger_core::model::{Counted, Measure, SplitBy};
use ledger_core::rule::{Figure, Rule};
use ledger_core::unit::Unit;

/// The division whose verdict is the finding.
const HOLDERS: DivisionBy = DivisionBy::Split(SplitBy::Holders);

pub(super) fn build(view: View<'_>) -> Chart {
    let mut proofs: Vec<Proof> = divisions(view.dataset)
        .into_iter()
        .filter(|division| is_shown(view, division))
        .map(|division| prove(view.reading(), division))
        .collect();
    let main = proofs.iter().position(|proof| proof.division.by == HOLDERS).map(|index| proofs.remove(index));
    // Where a rule finds neither parts nor a total there is nothing to set against each other.
    proofs.retain(|proof| proof.sum.is_some() || proof.stated.is_some());
    let worded = main.as_ref().and_then(|main| wordings(view.reading(), &main.division));
    let mut panels = Vec::new();
    if let Some(main) = &main {
        panels.push(panel(words::SHARES.get(view.lang), Unit::Gpu, shares(view, main, worded.as_ref())));
    }
    let kinds = [
        (words::NATIONAL, Kind::National),
        (words::PROGRAMMES, Kind::Programme),
        (words::MONEY, Kind::Money),
    ];
    for (heading, kind) in kinds {
        let of_kind = proofs.iter().filter(|proof| Kind::of(view, &proof.division) == kind);
        let groups: Vec<_> = of_kind.clone().map(|proof| other(view, proof)).collect();
        if let Some(first) = of_kind.clone().next() {
            panels.push(panel(heading.get(view.lang), first.division.unit, groups));
        }
    }
    let mut others = Vec::new();
    for proof in main.iter().chain(&proofs) {
        for figure in proof.terms.iter().filter_map(|term| term.figure.as_ref()).chain(&proof.stated) {
            others.extend_from_slice(&figure.others);
        }
    }
    let mut chart = LineChart {
        id: ChartId::Parts,
        title: title(view, main.as_ref()),
        subtitle: words::SUBTITLE,
        head: words::HEAD,
        panels,
        summary: summary(view, main.as_ref(), worded.as_ref(), &proofs),
        note: noted(view, words::NOTE),
        others,
        filters: &[],
        groupings: &[],
        by_rule: true,
    }
    .finish(view);
    spell_out(view, &mut chart, &proofs);
    chart
}

/// Divisions into several parts, and the one into a single part that a reader would take for the whole: round 1.
fn is_shown(view: View<'_>, division: &Division) -> bool {
    let pledge = |measure| measure == Measure::GpusPledged;
    let government = view.dataset.subject_holder(division.whole.subject).is_some();
    division.parts.len() > 1
        || division.by == DivisionBy::Split(SplitBy::Round1)
        || (division.by == DivisionBy::Some && pledge(division.whole.measure) && government)
}

/// Totals that share a picture.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    National,
    Programme,
    Money,
}

impl Kind {
    fn of(view: View<'_>, division: &Division) -> Self {
        match division.unit {
            unit if unit.is_currency() => Self::Money,
            // The plan and the country are nobody's.
            _ if view.dataset.subject_holder(division.whole.subject).is_none() => Self::National,
            _ => Self::Programme,
        }
    }
}

fn panel(heading: &str, unit: Unit, groups: Vec<LineGroup>) -> LinePanel {
    let style = PanelStyle { unit, mark: Mark::Bar, kind: AxisKind::Linear };
    LinePanel { heading: heading.to_owned(), style, groups }
}

/// The shares one by one, their sum, the total as stated; then the same in other words.
fn shares(view: View<'_>, main: &Proof, worded: Option<&Wordings>) -> Vec<LineGroup> {
    let mut lines = part_lines(view, main);
    lines.extend(totals(view, main));
    let mut groups = vec![LineGroup { heading: String::new(), lines }];
    if let Some(worded) = worded {
        let line = |key: &str, label: &str, total: &Total| Line {
            emphasis: Emphasis::Quiet,
            ..sum_line(view, key, label, total, Vec::new())
        };
        groups.push(LineGroup {
            heading: words::WORDED.get(view.lang).to_owned(),
            lines: vec![
                line("weakest", words::WEAKEST.get(view.lang), &worded.weakest),
                line("firmest", words::FIRMEST.get(view.lang), &worded.firmest),
            ],
        });
    }
    groups
}

/// Sum and stated total of another whole, under its verdict.
fn other(view: View<'_>, proof: &Proof) -> LineGroup {
    let verdict = words::verdict(proof.verdict, proof.rounded).get(view.lang);
    LineGroup { heading: [&name(view, &proof.division), ": ", verdict].concat(), lines: totals(view, proof) }
}

/// What is divided, and into what.
fn name(view: View<'_>, division: &Division) -> String {
    let measure = || names::measure(division.whole.measure).get(view.lang).to_owned();
    let name = match division.by {
        DivisionBy::Models => [&measure(), words::BY_MODEL.get(view.lang)].concat(),
        DivisionBy::Some => words::ROUND_1_INSIDE.get(view.lang).to_owned(),
        DivisionBy::Split(by) => {
            words::division(by).map_or_else(measure, |phrase| phrase.get(view.lang).to_owned())
        }
    };
    match division.horizon.days() {
        Some(_) => [name.as_str(), " (", &format::short_date(division.horizon), ")"].concat(),
        None => name,
    }
}

/// The sum and the total as stated.
fn totals(view: View<'_>, proof: &Proof) -> Vec<Line> {
    let key = key(view, &proof.division);
    let label = words::SUM.get(view.lang);
    let sum = match &proof.sum {
        Some(total) => sum_line(view, &[&key, "-sum"].concat(), label, total, pieces(view, proof)),
        None => Line::missing(view, &[&key, "-sum"].concat(), label.to_owned(), absence(view)),
    };
    let label = words::STATED.get(view.lang).to_owned();
    let key = [&key, "-stated"].concat();
    let stated = match &proof.stated {
        Some(figure) => Line {
            emphasis: Emphasis::Quiet,
            ..Line::of_figure(view, &key, label, figure, Stage::Pledged, Hue::Neutral)
        },
        None => Line::missing(view, &key, label, absence(view)),
    };
    vec![sum, stated]
}

/// Nobody says it, or the seed article does not.
fn absence(view: View<'_>) -> Absence {
    if view.query.rule == Rule::Seed { Absence::NotInSeed } else { Absence::NoEvidence }
}

fn sum_line(view: View<'_>, key: &str, label: &str, total: &Total, pieces: Vec<Part>) -> Line {
    let whole = Part { quantity: total.quantity, stage: Stage::Pledged, hue: Hue::Accent };
    Line {
        key: key.to_owned(),
        label: label.to_owned(),
        detail: frame::COMPUTED.get(view.lang).to_owned(),
        quantity: Some(total.quantity),
        value: view.words(total.quantity),
        how: How::Sum.over(total.claims.len()),
        claims: total.claims.clone(),
        parts: if pieces.is_empty() { vec![whole] } else { pieces },
        emphasis: Emphasis::Normal,
    }
}

/// The parts side by side, where each is a single value: only then is the end of the bar the sum.
fn pieces(view: View<'_>, proof: &Proof) -> Vec<Part> {
    let mut pieces = Vec::new();
    for term in &proof.terms {
        match &term.figure {
            // The shares stand above their sum already.
            Some(figure) if figure.quantity.point().is_some() && proof.division.by != HOLDERS => {
                let (stage, hue) = look(view, proof.division.whole, term.piece);
                pieces.push(Part { quantity: figure.quantity, stage, hue });
            }
            _ => return Vec::new(),
        }
    }
    pieces
}

/// The parts, one a line.
fn part_lines(view: View<'_>, proof: &Proof) -> Vec<Line> {
    let line = |(index, term): (usize, &ProofTerm)| {
        let (stage, hue) = look(view, proof.division.whole, term.piece);
        let label = label(view, &proof.division, term.piece);
        let key = [&key(view, &proof.division), "-", &(index + 1).to_string()].concat();
        match &term.figure {
            Some(figure) => Line {
                // Where models make the part, its claims are added, unless the rule takes all there are.
                how: view.said(figure.quantity, &figure.used).how,
                ..Line::of_figure(view, &key, label, figure, stage, hue)
            },
            None => Line::missing(view, &key, label, absence(view)),
        }
    };
    proof.terms.iter().enumerate().map(line).collect()
}

fn label(view: View<'_>, division: &Division, piece: Piece) -> String {
    let (subject, measure) = match piece {
        Piece::Thing { counted, .. } => (counted.subject, counted.measure),
        Piece::Model(Unit::GpuB200) => return "B200".to_owned(),
        Piece::Model(_) => return "H200".to_owned(),
    };
    if division.by == HOLDERS {
        names::holder(HolderKey::from(view.dataset.subject_holder(subject))).get(view.lang).to_owned()
    } else if subject == division.whole.subject {
        names::measure(measure).get(view.lang).to_owned()
    } else {
        view.name(subject).to_owned()
    }
}

fn look(view: View<'_>, whole: Counted, piece: Piece) -> (Stage, Hue) {
    let counted = piece.counted(whole);
    let stage = match counted.measure {
        Measure::GpusContracted => Stage::Contracted,
        Measure::GpusInstalledBase => Stage::Stock,
        Measure::GpusAllocatedAcademia | Measure::GpusAllocatedIndustry | Measure::GpusAllocatedResearch => {
            Stage::Operating
        }
        _ => Stage::Pledged,
    };
    (stage, hue(view.dataset.subject_holder(counted.subject)))
}

fn key(view: View<'_>, division: &Division) -> String {
    let subject = view.dataset.subject_slug(division.whole.subject);
    let horizon = division.horizon.to_string();
    [subject, "-", division.whole.measure.slug(), "-", division.by.slug(), &horizon].concat()
}

/// In the table, the parts of every other total stand above its sum: the arithmetic, line by line.
fn spell_out(view: View<'_>, chart: &mut Chart, proofs: &[Proof]) {
    for proof in proofs {
        let sum = [&key(view, &proof.division), "-sum"].concat();
        let lines = LineGroup { heading: String::new(), lines: part_lines(view, proof) };
        let parts = table_groups(view, &[lines]).into_iter().flat_map(|group| group.rows);
        for group in &mut chart.table.groups {
            if let Some(place) = group.rows.iter().position(|row| row.key == sum) {
                group.rows.splice(place..place, parts);
                break;
            }
        }
    }
}

fn title(view: View<'_>, main: Option<&Proof>) -> Prose {
    let template = match main.map(|main| (main.verdict, main.rounded)) {
        Some((Verdict::Proved, false)) => words::PROVED,
        Some((Verdict::Proved, true)) => words::PROVED_ROUNDED,
        Some((Verdict::Possible | Verdict::Fits, _)) => words::POSSIBLE,
        Some((Verdict::Contradicted, _)) => words::CONTRADICTED,
        Some((Verdict::NothingStated, _)) => words::NOTHING_STATED,
        Some((Verdict::NoTotal | Verdict::PartMissing, _)) | None => words::NOT_ALL_KNOWN,
    };
    let Some((sum, stated)) = main.and_then(sides) else {
        return Prose::fill(words::NOT_ALL_KNOWN.get(view.lang), &[]);
    };
    let arguments = [("sum", view.say_total(sum)), ("stated", view.say(stated.quantity, &stated.used))];
    Prose::fill(template.get(view.lang), &arguments)
}

/// What is set against each other, where there is both.
fn sides(proof: &Proof) -> Option<(&Total, &Figure)> {
    proof.sum.as_ref().zip(proof.stated.as_ref())
}

/// What is proven and why, in which words, and how it stands with the other totals.
fn summary(view: View<'_>, main: Option<&Proof>, worded: Option<&Wordings>, others: &[Proof]) -> Prose {
    let mut prose = Prose::default();
    if let Some(main) = main
        && let Some((_, stated)) = sides(main)
    {
        let why = match main.verdict {
            Verdict::Proved => Some(words::WHY_PROVED),
            Verdict::Possible => Some(words::WHY_POSSIBLE),
            Verdict::Contradicted => Some(words::WHY_CONTRADICTED),
            _ => None,
        };
        if let Some(why) = why {
            let stated = view.say(stated.quantity, &stated.used);
            prose = prose.then(Prose::fill(why.get(view.lang), &[("stated", stated)]));
            if main.rounded {
                prose = prose.then(Prose::fill(words::ROUNDED.get(view.lang), &[]));
            }
        }
    }
    if let Some(worded) = worded {
        let arguments =
            [("weakest", view.say_total(&worded.weakest)), ("firmest", view.say_total(&worded.firmest))];
        prose = prose.then(Prose::fill(words::IN_OTHER_WORDS.get(view.lang), &arguments));
    }
    let (mut count, mut met, mut off, mut rounded) = (0_usize, 0_usize, 0_usize, 0_usize);
    for proof in others.iter().filter(|proof| proof.division.complete) {
        count += 1;
        met += usize::from(proof.verdict == Verdict::Proved);
        off += usize::from(proof.verdict == Verdict::Contradicted);
        rounded += usize::from(proof.verdict == Verdict::Contradicted && proof.rounded);
    }
    if count > 1 {
        let arguments = [("count", count), ("met", met), ("off", off), ("rounded", rounded)]
            .map(|(name, count)| (name, view.count(count)));
        prose = prose.then(Prose::fill(words::OTHER_TOTALS.get(view.lang), &arguments));
    }
    prose
}
