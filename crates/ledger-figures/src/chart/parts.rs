//! Whether the parts make the totals as stated.

use super::{Chart, ChartId, LineChart, LinePanel, Outline};
use crate::line::{Absence, Line, LineGroup, PanelStyle, Part, hue};
use crate::prose::Prose;
use crate::stage::drawn;
use crate::text::{frame, names, parts as words};
use crate::view::View;
use ledger_charts::{Hue, Stage};
use ledger_core::aggregate::{
    Division, DivisionBy, HolderKey, Piece, Proof, ProofTerm, Total, Verdict, Wordings, divisions, prove,
    wordings,
};
use ledger_core::format;
use ledger_core::model::{Counted, Measure, SplitBy};
use ledger_core::rule::{Figure, Rule};
use ledger_core::unit::Unit;
use ledger_lists::{AddAll, Listed, order};

const OUTLINE: Outline = Outline {
    id: ChartId::Parts,
    subtitle: words::SUBTITLE,
    columns: &frame::columns(words::HEAD),
    note: words::NOTE,
    filters: &[],
    groupings: &[],
    by_currency: false,
};
/// The division whose verdict is the finding.
const HOLDERS: DivisionBy = DivisionBy::Split(SplitBy::Holders);

pub(super) fn build(view: View<'_>) -> Chart {
    let mut proofs: Vec<Proof> = divisions(view.dataset)
        .into_iter()
        .filter(|division| is_shown(view, division))
        .map(|division| prove(view.reading(), division))
        .listed();
    let main = proofs.iter().position(|proof| proof.division.by == HOLDERS).map(|index| proofs.remove(index));
    // Where a rule finds neither parts nor a total there is nothing to set against each other.
    proofs.retain(|proof| proof.sum.is_some() || proof.stated.is_some());
    let worded = main.as_ref().and_then(|main| wordings(view.reading(), &main.division));
    let mut panels = Vec::new();
    if let Some(main) = &main {
        let style = PanelStyle::bars(Unit::Gpu);
        let groups = shares(view, main, worded.as_ref());
        panels.push(LinePanel::of(words::SHARES.get(view.lang), style, groups));
    }
    let kinds = [
        (words::NATIONAL, Kind::National),
        (words::PROGRAMMES, Kind::Programme),
        (words::MONEY, Kind::Money),
    ];
    for (heading, kind) in kinds {
        let of_kind = proofs.iter().filter(|proof| Kind::of(view, &proof.division) == kind).listed();
        if let Some(first) = of_kind.first() {
            let (style, heading) = (PanelStyle::bars(first.division.unit), heading.get(view.lang));
            let drawn = of_kind.iter().map(|proof| other(view, proof, Vec::new())).listed();
            let spelled_out = of_kind.iter().map(|proof| other(view, proof, part_lines(view, proof)));
            panels.push(LinePanel::of(heading, style, spelled_out.listed()).drawn(drawn));
        }
    }
    let mut others = Vec::new();
    for proof in main.iter().chain(&proofs) {
        for figure in proof.terms.iter().filter_map(|term| term.figure.as_ref()).chain(&proof.stated) {
            others.extend_from_slice(&figure.others);
        }
    }
    LineChart {
        outline: &OUTLINE,
        title: title(view, main.as_ref()),
        panels,
        summary: summary(view, main.as_ref(), worded.as_ref(), &proofs),
        others,
    }
    .finish(view)
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

/// The shares one by one, their sum, the total as stated; then the same in other words.
fn shares(view: View<'_>, main: &Proof, worded: Option<&Wordings>) -> Vec<LineGroup> {
    let mut lines = part_lines(view, main);
    lines.add_all(totals(view, main));
    let mut groups = vec![LineGroup::of("", lines)];
    if let Some(worded) = worded {
        let lines = vec![
            sum_line(view, "weakest", words::WEAKEST.get(view.lang), &worded.weakest, Vec::new()).quiet(),
            sum_line(view, "firmest", words::FIRMEST.get(view.lang), &worded.firmest, Vec::new()).quiet(),
        ];
        groups.push(LineGroup::of(words::WORDED.get(view.lang), lines));
    }
    groups
}

/// Sum and stated total of another whole, under its verdict. In the table its parts go before: the arithmetic, line by line.
fn other(view: View<'_>, proof: &Proof, parts: Vec<Line>) -> LineGroup {
    let verdict = words::verdict(proof.verdict, proof.rounded).get(view.lang);
    let heading = [&name(view, &proof.division), ": ", verdict].concat();
    LineGroup { heading, lines: parts.into_iter().chain(totals(view, proof)).listed() }
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
        None => Line::missing(view, &[&key, "-sum"].concat(), label, absence(view)),
    };
    let label = words::STATED.get(view.lang);
    let key = [&key, "-stated"].concat();
    let stated = match &proof.stated {
        Some(figure) => Line::of_figure(view, &key, label, figure, Stage::Pledged, Hue::Neutral).quiet(),
        None => Line::missing(view, &key, label, absence(view)),
    };
    vec![sum, stated]
}

/// Nobody says it, or the seed article does not.
fn absence(view: View<'_>) -> Absence {
    if view.query.rule == Rule::Seed { Absence::NotInSeed } else { Absence::NoEvidence }
}

fn sum_line(view: View<'_>, key: &str, label: &str, total: &Total, pieces: Vec<Part>) -> Line {
    let whole = Part { quantity: total.quantity, stage: Stage::Pledged, hue: Hue::Neutral };
    Line::of_total(view, key, label, total, if pieces.is_empty() { vec![whole] } else { pieces })
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
            Some(figure) => Line::of_figure(view, &key, &label, figure, stage, hue),
            None => Line::missing(view, &key, &label, absence(view)),
        }
    };
    proof.terms.iter().enumerate().map(line).listed()
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
    (drawn(counted.measure), hue(view.dataset.subject_holder(counted.subject)))
}

fn key(view: View<'_>, division: &Division) -> String {
    let subject = view.dataset.subject_slug(division.whole.subject);
    let horizon = division.horizon.to_string();
    [subject, "-", division.whole.measure.slug(), "-", division.by.slug(), &horizon].concat()
}

/// Whether a verdict has other words where a rounded value is on one side.
fn is_worded_by_rounding(verdict: Verdict) -> bool {
    matches!(verdict, Verdict::Proved | Verdict::Contradicted)
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
    match main.and_then(sides) {
        Some((sum, stated)) => view.tell(template).total("sum", sum).figure("stated", stated).prose(),
        None => view.tell(words::NOT_ALL_KNOWN).prose(),
    }
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
            prose = prose.then(view.tell(why).figure("stated", stated).prose());
            if main.rounded {
                prose = prose.then(view.tell(words::ROUNDED).prose());
            }
        }
    }
    if let Some(worded) = worded {
        let sentence = view.tell(words::IN_OTHER_WORDS);
        prose =
            prose.then(sentence.total("weakest", &worded.weakest).total("firmest", &worded.firmest).prose());
    }
    // The words that stand over each of them, in the order in which they are met.
    let complete = others.iter().filter(|proof| proof.division.complete).listed();
    let verdict = |proof: &&Proof| (proof.verdict, proof.rounded && is_worded_by_rounding(proof.verdict));
    let verdicts = order::distinct(complete.iter().map(verdict));
    if complete.len() > 1 {
        prose = prose.then(view.tell(words::OTHER_TOTALS).count("count", complete.len()).prose());
        for (index, found) in verdicts.iter().enumerate() {
            let end = if index + 1 == verdicts.len() { words::LAST_VERDICT } else { words::NEXT_VERDICT };
            let sentence = view
                .tell(words::OF_VERDICT)
                .words("verdict", words::verdict(found.0, found.1).get(view.lang))
                .count("number", complete.iter().filter(|proof| verdict(proof) == *found).count())
                .words("end", end.get(view.lang));
            prose = prose.then(sentence.prose());
        }
    }
    prose
}
