//! How far the pledge has come.

use super::allocation::shares;
use super::{Chart, ChartId, Outline, Panel};
use crate::how::How;
use crate::line::{
    Absence, Line, LineGroup, claim_detail, claim_list, hue, span, table_groups, value_detail,
};
use crate::prose::Prose;
use crate::stage::{PLAN, Reached, drawn, has_moved, is_recorded, reached};
use crate::text::{Phrase, frame, names, stages as words};
use crate::view::View;
use ledger_charts::{Holder as DrawnHolder, Hue, MagnifiedChart, Nested, Picture, Stage, Whole};
use ledger_core::aggregate::Term;
use ledger_core::amount::Amount;
use ledger_core::format;
use ledger_core::model::{ClaimId, Holder, Measure};
use ledger_core::quantity::Quantity;
use ledger_core::rule::Figure;
use ledger_core::unit::Unit;
use ledger_lists::{AddAll, Listed};

const OUTLINE: Outline = Outline {
    id: ChartId::Stages,
    subtitle: words::SUBTITLE,
    columns: &frame::columns(words::HEAD),
    note: words::NOTE,
    filters: &[],
    groupings: &[],
    by_currency: false,
};
/// The government's purchases.
const FIRST_ROUND: &str = "gov-gpu-2025";
const SECOND_ROUND: &str = "gov-gpu-2026";

/// Stages drawn inside the pledge, the widest first.
const NESTED: [(Measure, Phrase); 3] = [
    (Measure::GpusContracted, words::CONTRACTED),
    (Measure::GpusDelivered, words::DELIVERED),
    (Measure::GpusOperating, words::OPERATING),
];

pub(super) fn build(view: View<'_>) -> Chart {
    let pledge = view.figure(PLAN, Measure::GpusPledged, Unit::Gpu);
    let stages = NESTED.map(|(measure, _)| reached(view, Holder::ALL, measure));
    let shares = shares(view);
    let lines = lines(view, pledge.as_ref(), &stages);
    let title = title(view, pledge.as_ref(), &stages);
    let picture = picture(view, title.plain(), pledge.as_ref(), &shares, &lines, &stages);
    let mut others = stages.iter().flatten().flat_map(|stage| stage.others.clone()).listed();
    others.add_all(pledge.iter().flat_map(|figure| figure.others.iter().copied()));
    others.add_all(shares.iter().flat_map(|(_, term)| term.figure.used.iter().copied()));
    let panels = vec![Panel { heading: String::new(), picture: Picture::Magnified(picture) }];
    let rows = table_groups(view, &[LineGroup::of("", lines)]);
    let summary = summary(view, pledge.as_ref(), &stages);
    let chart = Chart::of(&OUTLINE, view, title, panels, rows, summary, &others);
    Chart { note: chart.note.and(older_chips(view)).and(left_out(view)), ..chart }
}

/// The pledge and the stages inside it, each a line of the table.
fn lines(view: View<'_>, pledge: Option<&Figure>, stages: &[Option<Reached>; 3]) -> Vec<Line> {
    let label = words::PLEDGED.get(view.lang);
    let mut lines = vec![match pledge {
        Some(figure) => Line::of_figure(view, "pledged", label, figure, Stage::Pledged, Hue::Neutral),
        None => Line::missing(view, "pledged", label, Absence::NoEvidence),
    }];
    for ((measure, label), stage) in NESTED.iter().zip(stages) {
        let (key, label) = (measure.slug(), label.get(view.lang));
        lines.push(match stage {
            Some(Reached { total, others }) => Line::of_total(view, key, label, total, Vec::new())
                .with_detail(value_detail(view, total.quantity, &total.claims, others)),
            None => Line::missing(view, key, label, absence(view, *measure)),
        });
    }
    lines.add_all(pledge.and_then(|_| silent_line(view)));
    lines
}

/// Those of whose shares nothing is known but the promise.
fn silent_line(view: View<'_>) -> Option<Line> {
    let silent = silent(view);
    let line = || Line::of_words("silent", &silent.join(" · "), view.word(words::NO_EVIDENCE));
    (!silent.is_empty()).then(line)
}

/// Names of the holders of whose shares no record says that anything was contracted or has come.
fn silent(view: View<'_>) -> Vec<&'static str> {
    let silent = Holder::ALL.iter().filter(|holder| !has_moved(view, **holder));
    silent.map(|holder| view.holder(*holder)).listed()
}

fn picture(
    view: View<'_>,
    title: String,
    pledge: Option<&Figure>,
    shares: &[(Holder, Term)],
    lines: &[Line],
    stages: &[Option<Reached>; 3],
) -> MagnifiedChart {
    let spoken = |line: &Line| frame::spoken(&line.label, &line.value, &line.detail);
    let whole = lines.first().zip(pledge).map(|(line, figure)| Whole {
        key: line.key.clone(),
        label: line.label.clone(),
        value: line.value.clone(),
        // Who else says what is told below: the first picture has to have room on the first screen of a phone.
        detail: figure
            .used
            .first()
            .map_or_else(String::new, |id| claim_detail(view, view.dataset.claim(*id))),
        spoken: spoken(line),
        claims: claim_list(&line.claims),
        span: span(figure.quantity),
        named: length(view, figure).map(Amount::to_milli),
    });
    let holder = |(holder, term): &(Holder, Term)| {
        let Figure { quantity, used, others, .. } = &term.figure;
        let label = view.holder(*holder);
        let value = view.words_of(*quantity, term.figure.made.into());
        let detail = value_detail(view, *quantity, used, others);
        DrawnHolder {
            key: holder.slug().to_owned(),
            spoken: frame::spoken(label, &value, &detail),
            value: match quantity.says_something() {
                true => format::quantity_without_unit(*quantity, view.lang, view.query.number),
                false => value,
            },
            label: label.to_owned(),
            claims: claim_list(used),
            hue: hue(Some(*holder)),
            amount: length(view, &term.figure).map_or(0, Amount::to_milli),
        }
    };
    let nested = |line: &Line| Nested {
        key: line.key.clone(),
        label: line.label.clone(),
        value: line.value.clone(),
        detail: line.detail.clone(),
        spoken: spoken(line),
        claims: claim_list(&line.claims),
        ..Nested::default()
    };
    let stage = |((line, stage), (measure, _)): ((&Line, &Option<Reached>), &(Measure, Phrase))| Nested {
        stage: drawn(*measure),
        hue: Hue::Government,
        span: stage.as_ref().map(|stage| span(stage.total.quantity)),
        ..nested(line)
    };
    let (staged, silent) = lines[1..].split_at(stages.len());
    let known = NESTED.iter().zip(stages).find_map(|((_, label), stage)| Some((*label, stage.as_ref()?)));
    let widest = pledge.zip(known);
    MagnifiedChart {
        id: ChartId::Stages.slug().to_owned(),
        description: lines.iter().map(spoken).listed().join(". "),
        title,
        whole: whole.unwrap_or_default(),
        holders: shares.iter().map(holder).listed(),
        nested: staged.iter().zip(stages).zip(&NESTED).map(stage).chain(silent.iter().map(nested)).listed(),
        lens: widest.map_or_else(String::new, |(pledge, (label, stage))| lens(view, pledge, label, stage)),
        // Those of the whole, then those of the widest stage.
        lens_claims: widest.map_or_else(String::new, |(pledge, (_, stage))| {
            claim_list(&[&pledge.used[..], &stage.total.claims].concat())
        }),
        lens_how: How::Ratio.slug().to_owned(),
        empty: view.word(frame::NOTHING_HERE),
    }
}

/// How long a figure is drawn: as far as it reaches, and where nothing limits it to the largest number named for it.
fn length(view: View<'_>, figure: &Figure) -> Option<Amount> {
    let largest = |id: &ClaimId| view.dataset.claim(*id).quantity.named().map(|(_, high)| high);
    let named = figure.quantity.named().map(|_| figure.quantity.reach());
    named.unwrap_or_else(|| figure.used.iter().filter_map(largest).max())
}

/// How many times the second bar magnifies the widest stage; without a number where the pledge is not known.
fn lens(view: View<'_>, pledge: &Figure, label: Phrase, widest: &Reached) -> String {
    let tell = |template| view.tell(template).words("stage", label.get(view.lang));
    let times = pledge.quantity.ratio(widest.total.quantity, 1, Unit::Times);
    // The floor of "at least" is what is drawn, so it is what is magnified.
    let drawn = times.low().map(|end| Quantity::exact(end.at, Unit::Times));
    let whole = drawn.map(|times| times.rounded(Amount::from_milli(Amount::SCALE)));
    match whole.filter(|times| times.low().is_some_and(|end| end.at > Amount::from_milli(0))) {
        Some(times) => tell(words::LENS).words("times", &view.words(times)).text(),
        None => tell(words::LENS_OF_UNKNOWN).text(),
    }
}

/// Why a stage has no figure.
fn absence(view: View<'_>, stage: Measure) -> Absence {
    if is_recorded(view, Holder::ALL, stage) { Absence::NotInSeed } else { Absence::NoEvidence }
}

fn title(view: View<'_>, pledge: Option<&Figure>, stages: &[Option<Reached>; 3]) -> Prose {
    let Some(pledge) = pledge else { return view.tell(words::TITLE_NO_PLEDGE).prose() };
    let [_, _, operating] = stages;
    if let (false, Some(operating)) = (pledge.quantity.says_something(), operating) {
        return view.tell(words::TITLE_OPEN).total("operating", &operating.total).prose();
    }
    let total = |template: Phrase| view.tell(template).figure("total", pledge);
    match (operating, absence(view, Measure::GpusOperating)) {
        (Some(operating), _) => total(words::TITLE).total("operating", &operating.total).prose(),
        (None, Absence::NoEvidence) => total(words::TITLE_NONE).prose(),
        (None, Absence::NotInSeed) => total(words::TITLE_NOT_IN_SEED).prose(),
    }
}

fn summary(view: View<'_>, pledge: Option<&Figure>, stages: &[Option<Reached>; 3]) -> Prose {
    let mut prose = Prose::default();
    if let Some(pledge) = pledge.filter(|pledge| pledge.quantity.says_something()) {
        prose = prose.then(view.tell(words::SUMMARY).figure("total", pledge).prose());
    }
    let of_them = if prose.0.is_empty() { words::CONTRACTED_IN_ALL } else { words::IS_CONTRACTED };
    let sentences = [of_them, words::IS_DELIVERED, words::IS_OPERATING];
    for (template, stage) in sentences.into_iter().zip(stages) {
        let Some(stage) = stage else { continue };
        prose = prose.then(view.tell(template).total("number", &stage.total).prose());
    }
    let [_, delivered, _] = stages;
    if let Some(delivered) = delivered {
        let other = delivered.others.iter().map(|id| view.dataset.claim(*id));
        for claim in other.filter(|claim| claim.quantity != delivered.total.quantity) {
            prose = prose.then(view.tell(words::DISPUTED).claim("other", claim).prose());
        }
    }
    prose.then(silence(view))
}

/// What the first round holds of older chips.
fn older_chips(view: View<'_>) -> Option<Prose> {
    let figure = view.figure(FIRST_ROUND, Measure::GpusContracted, Unit::GpuH200)?;
    Some(view.tell(words::OLDER_CHIPS).figure("number", &figure).prose())
}

/// What of the second round is left out.
fn left_out(view: View<'_>) -> Option<Prose> {
    let figure = view.figure(SECOND_ROUND, Measure::GpusContracted, Unit::Gpu)?;
    Some(view.tell(words::LEFT_OUT).figure("number", &figure).prose())
}

/// Which holders' shares nobody has reported on.
pub fn silence(view: View<'_>) -> Prose {
    let silent = silent(view);
    let (false, Some(day)) = (silent.is_empty(), view.day()) else { return Prose::default() };
    view.tell(words::SILENT)
        .words("holders", &names::list(view.lang, &silent))
        .words("day", &format::day(day, view.lang))
        .prose()
}
