//! How far the pledge has come.

use super::allocation::shares;
use super::{Chart, ChartId, Panel, claims_of, sources_of};
use crate::how::How;
use crate::line::{Absence, Line, LineGroup, claim_list, figure_detail, hue, span, table_groups};
use crate::prose::{Inline, Prose};
use crate::stage::{PLAN, Reached, has_moved, is_recorded, reached};
use crate::table::Table;
use crate::text::{Phrase, frame, names, stages as words};
use crate::view::View;
use ledger_charts::{Emphasis, Holder as DrawnHolder, Hue, MagnifiedChart, Nested, Picture, Stage, Whole};
use ledger_core::aggregate::HolderKey;
use ledger_core::format;
use ledger_core::model::{ClaimId, Holder, Measure};
use ledger_core::rule::Figure;
use ledger_core::unit::Unit;

/// The government's purchases.
const FIRST_ROUND: &str = "gov-gpu-2025";
const SECOND_ROUND: &str = "gov-gpu-2026";

/// Stages drawn inside the pledge, the widest first.
const NESTED: [(Measure, Phrase, Stage); 3] = [
    (Measure::GpusContracted, words::CONTRACTED, Stage::Contracted),
    (Measure::GpusDelivered, words::DELIVERED, Stage::Delivered),
    (Measure::GpusOperating, words::OPERATING, Stage::Operating),
];

pub(super) fn build(view: View<'_>) -> Chart {
    let pledge = view.figure(PLAN, Measure::GpusPledged, Unit::Gpu);
    let stages = NESTED.map(|(measure, _, _)| reached(view, Holder::ALL, measure));
    let lines = lines(view, pledge.as_ref(), &stages);
    let columns = [words::HEAD, frame::VALUE, frame::SAID_BY, frame::CLAIMS];
    let table = Table {
        columns: columns.iter().map(|head| head.get(view.lang).to_owned()).collect(),
        groups: table_groups(view, &[LineGroup { heading: String::new(), lines: lines.clone() }]),
    };
    let title = title(view, pledge.as_ref(), &stages);
    let picture = picture(view, title.plain(), pledge.as_ref(), &lines, &stages);
    let mut others: Vec<_> = stages.iter().flatten().flat_map(|stage| stage.others.clone()).collect();
    others.extend(pledge.iter().flat_map(|figure| figure.others.clone()));
    others.extend(shares(view).iter().flat_map(|(_, term)| term.figure.used.clone()));
    let claims = claims_of(&table, &others);
    Chart {
        id: ChartId::Stages,
        summary: summary(view, pledge.as_ref(), &stages),
        title,
        subtitle: words::SUBTITLE.get(view.lang).to_owned(),
        panels: vec![Panel { heading: String::new(), picture: Picture::Magnified(picture) }],
        sources: sources_of(view, &claims),
        claims,
        table,
        note: note(view),
        filters: &[],
        groupings: &[],
        by_rule: true,
    }
}

/// The pledge and the stages inside it, each a line of the table.
fn lines(view: View<'_>, pledge: Option<&Figure>, stages: &[Option<Reached>; 3]) -> Vec<Line> {
    let label = words::PLEDGED.get(view.lang).to_owned();
    let first = match pledge {
        Some(figure) => Line::of_figure(view, "pledged", label, figure, Stage::Pledged, Hue::Neutral),
        None => Line::missing(view, "pledged", label, Absence::NoEvidence),
    };
    let nested = NESTED.iter().zip(stages).map(|((measure, label, _), stage)| {
        let label = label.get(view.lang).to_owned();
        let Some(stage) = stage else {
            return Line::missing(view, measure.slug(), label, absence(view, *measure));
        };
        let figure = Figure {
            quantity: stage.total.quantity,
            used: stage.total.claims.clone(),
            others: stage.others.clone(),
            reason: ledger_core::rule::Reason::OnlyClaim,
        };
        Line {
            key: measure.slug().to_owned(),
            label,
            detail: figure_detail(view, &figure),
            quantity: Some(figure.quantity),
            value: view.words(figure.quantity),
            how: How::Sum.over(figure.used.len()),
            claims: figure.used,
            parts: Vec::new(),
            emphasis: Emphasis::Normal,
        }
    });
    [first].into_iter().chain(nested).collect()
}

fn picture(
    view: View<'_>,
    title: String,
    pledge: Option<&Figure>,
    lines: &[Line],
    stages: &[Option<Reached>; 3],
) -> MagnifiedChart {
    let spoken = |line: &Line| frame::spoken(&line.label, &line.value, &line.detail);
    let whole = lines.first().zip(pledge).map(|(line, figure)| Whole {
        key: line.key.clone(),
        label: line.label.clone(),
        value: line.value.clone(),
        spoken: spoken(line),
        claims: claim_list(&line.claims),
        span: span(figure.quantity),
    });
    let holder = |(holder, term): &(Holder, ledger_core::aggregate::Term)| {
        let quantity = term.figure.quantity;
        let label = names::holder(HolderKey::from(Some(*holder))).get(view.lang).to_owned();
        let value = view.words(quantity);
        let amount = quantity.high().or(quantity.low()).map_or(0, |end| end.at.to_milli());
        DrawnHolder {
            key: holder.slug().to_owned(),
            spoken: frame::spoken(&label, &value, &figure_detail(view, &term.figure)),
            value: quantity
                .high()
                .or(quantity.low())
                .map_or_else(String::new, |end| format::number(end.at, view.lang, view.query.number)),
            label,
            claims: claim_list(&term.figure.used),
            hue: hue(Some(*holder)),
            amount,
        }
    };
    let nested =
        |((line, stage), (_, _, drawn)): ((&Line, &Option<Reached>), &(Measure, Phrase, Stage))| Nested {
            key: line.key.clone(),
            label: line.label.clone(),
            value: line.value.clone(),
            detail: line.detail.clone(),
            spoken: spoken(line),
            claims: claim_list(&line.claims),
            stage: *drawn,
            hue: Hue::Government,
            span: stage.as_ref().map(|stage| span(stage.total.quantity)),
        };
    MagnifiedChart {
        id: ChartId::Stages.slug().to_owned(),
        description: lines.iter().map(spoken).collect::<Vec<_>>().join(". "),
        title,
        whole: whole.unwrap_or_default(),
        holders: shares(view).iter().map(holder).collect(),
        nested: lines.iter().skip(1).zip(stages).zip(&NESTED).map(nested).collect(),
        lens: lens(view, pledge, stages),
        lens_claims: claim_list(&lens_claims(pledge, stages)),
        lens_how: How::Ratio.slug().to_owned(),
        empty: frame::NOTHING_HERE.get(view.lang).to_owned(),
    }
}

/// How many times the second bar magnifies the widest stage.
fn lens(view: View<'_>, pledge: Option<&Figure>, stages: &[Option<Reached>; 3]) -> String {
    let widest = stages.iter().flatten().next();
    let Some((pledge, widest)) = pledge.zip(widest) else { return String::new() };
    let times = pledge.quantity.ratio(widest.total.quantity, 1, Unit::Times);
    let step = ledger_core::amount::Amount::from_milli(ledger_core::amount::Amount::SCALE);
    // The floor of "at least" is what is drawn, so it is what is magnified.
    let drawn =
        times.low().map(|end| ledger_core::quantity::Quantity::exact(end.at, Unit::Times).rounded(step));
    let times = drawn.map_or_else(String::new, |times| view.words(times));
    Prose::fill(words::LENS.get(view.lang), &[("times", times.into())]).plain()
}

/// The claims behind that: those of the whole, then those of the widest stage.
fn lens_claims(pledge: Option<&Figure>, stages: &[Option<Reached>; 3]) -> Vec<ClaimId> {
    let widest = stages.iter().flatten().next();
    let Some((pledge, widest)) = pledge.zip(widest) else { return Vec::new() };
    pledge.used.iter().chain(&widest.total.claims).copied().collect()
}

/// Why a stage has no figure.
fn absence(view: View<'_>, stage: Measure) -> Absence {
    if is_recorded(view, Holder::ALL, stage) { Absence::NotInSeed } else { Absence::NoEvidence }
}

fn title(view: View<'_>, pledge: Option<&Figure>, stages: &[Option<Reached>; 3]) -> Prose {
    let Some(pledge) = pledge else { return Prose::fill(words::TITLE_NO_PLEDGE.get(view.lang), &[]) };
    let total = view.say(pledge.quantity, &pledge.used);
    let Some(operating) = &stages[2] else {
        let template = match absence(view, Measure::GpusOperating) {
            Absence::NoEvidence => words::TITLE_NONE,
            Absence::NotInSeed => words::TITLE_NOT_IN_SEED,
        };
        return Prose::fill(template.get(view.lang), &[("total", total)]);
    };
    let operating = view.say_total(&operating.total);
    Prose::fill(words::TITLE.get(view.lang), &[("total", total), ("operating", operating)])
}

fn summary(view: View<'_>, pledge: Option<&Figure>, stages: &[Option<Reached>; 3]) -> Prose {
    let say = |template: Phrase, name: &str, figure: Inline| {
        Prose::fill(template.get(view.lang), &[(name, figure)])
    };
    let mut prose = Prose::default();
    if let Some(pledge) = pledge {
        prose = prose.then(say(words::SUMMARY, "total", view.say(pledge.quantity, &pledge.used)));
    }
    let sentences = [words::IS_CONTRACTED, words::IS_DELIVERED, words::IS_OPERATING];
    for (template, stage) in sentences.into_iter().zip(stages) {
        let Some(stage) = stage else { continue };
        prose = prose.then(say(template, "number", view.say_total(&stage.total)));
    }
    if let Some(delivered) = &stages[1] {
        let other = delivered.others.iter().map(|id| view.dataset.claim(*id));
        for claim in other.filter(|claim| claim.quantity != delivered.total.quantity) {
            prose = prose.then(say(words::DISPUTED, "other", view.say(claim.quantity, &[claim.id])));
        }
    }
    prose.then(silence(view))
}

/// What the first round holds, and what of the second is left out.
fn note(view: View<'_>) -> Prose {
    let say = |template: Phrase, programme: &str, unit: Unit| {
        let figure = view.figure(programme, Measure::GpusContracted, unit)?;
        let number = view.say(figure.quantity, &figure.used);
        Some(Prose::fill(template.get(view.lang), &[("number", number)]))
    };
    Prose::fill(words::NOTE.get(view.lang), &[])
        .then(say(words::OLDER_CHIPS, FIRST_ROUND, Unit::GpuH200).unwrap_or_default())
        .then(say(words::LEFT_OUT, SECOND_ROUND, Unit::Gpu).unwrap_or_default())
}

/// Which holders' shares nobody has reported on.
pub fn silence(view: View<'_>) -> Prose {
    let silent: Vec<_> = Holder::ALL
        .iter()
        .filter(|holder| !has_moved(view, **holder))
        .map(|holder| names::holder(HolderKey::from(Some(*holder))).get(view.lang))
        .collect();
    let (false, Some(day)) = (silent.is_empty(), view.day()) else { return Prose::default() };
    let arguments =
        [("holders", names::list(view.lang, &silent).into()), ("day", format::day(day, view.lang).into())];
    Prose::fill(words::SILENT.get(view.lang), &arguments)
}
