//! Rows of bars or dots on one axis.

mod bars;
mod dots;

use super::legend::{Entry, Sign, hatch_style, stage_style};
use super::level::{Level, Tick};
use super::rungs::{Rung, Words, grouped};
use super::sheet::Sheet;
use super::{Datum, Drawing, Setting, ends, number};
use crate::text::{Phrase, frame, interactive as words};
use charming::element::AxisType;
use ledger_charts::{AxisKind, Hue, MagnifiedChart, Mark, Row, RowChart, RowGroup, Segment, Span, Stage};
use ledger_lists::Listed;
use serde_json::{Value, json};

/// The open end of "at least".
const OPEN: &str = "→";
/// The drawing of rows.
pub(super) fn drawing(chart: &RowChart, setting: Setting<'_>) -> Drawing {
    let groups = chart.groups.iter().map(|group| (group.heading.as_str(), group.rows.as_slice()));
    let (rungs, rows) = grouped(groups, |row, group| Rung {
        label: label(row, group),
        value: row.value.clone(),
        emphasis: row.emphasis,
        key: row.key.clone(),
        ..Rung::default()
    });
    let drawn = || rows.iter().flatten().copied();
    let segments = || drawn().flat_map(|row| &row.segments);
    let is_dotted = segments().any(|segment| segment.mark == Mark::Dot);
    let level = level(chart, drawn());
    let layers = if is_dotted { dots::layers(&rows, &level, setting) } else { bars::layers(&rows, setting) };
    let datum = |row: &Row| Datum { key: row.key.clone(), spoken: row.spoken.clone() };
    Sheet {
        rungs,
        layers,
        legend: entries(segments(), setting, if is_dotted { Sign::Dot } else { Sign::Bar }),
        values: segments().flat_map(|segment| ends(segment.span)).listed(),
        data: drawn().filter(|row| !row.claims.is_empty() && !row.segments.is_empty()).map(datum).listed(),
        level,
        words: Words::AboveMarks,
        pitch: 32,
    }
    .finish(setting)
}

/// The name of a row, and what comes first in its detail where that alone tells it from others of its name.
fn label(row: &Row, group: &[Row]) -> String {
    let is_only = group.iter().filter(|other| other.label == row.label).count() == 1;
    let first = row.detail.split(' ').take_while(|word| *word != "·").listed().join(" ");
    if is_only || first.is_empty() { row.label.clone() } else { [&row.label, " · ", &first].concat() }
}

/// The stages of the magnified bar as rows of their own.
pub(super) fn of_stages(chart: &MagnifiedChart) -> RowChart {
    let whole = &chart.whole;
    let first = Row {
        key: whole.key.clone(),
        label: whole.label.clone(),
        value: whole.value.clone(),
        spoken: whole.spoken.clone(),
        claims: whole.claims.clone(),
        segments: vec![Segment { span: whole.span, hue: Hue::Neutral, ..Segment::default() }],
        ..Row::default()
    };
    let nested = chart.nested.iter().map(|stage| Row {
        key: stage.key.clone(),
        label: stage.label.clone(),
        value: stage.value.clone(),
        spoken: stage.spoken.clone(),
        claims: stage.claims.clone(),
        segments: stage
            .span
            .map(|span| Segment { span, stage: stage.stage, hue: stage.hue, mark: Mark::Bar })
            .into_iter()
            .listed(),
        ..Row::default()
    });
    let rows = [first].into_iter().chain(nested).filter(|row| !row.key.is_empty()).listed();
    RowChart { groups: vec![RowGroup { heading: String::new(), rows }], ..RowChart::default() }
}

/// From zero, or on a logarithmic axis from the first tick, to the last tick or the furthest value.
fn level<'a>(chart: &RowChart, rows: impl Iterator<Item = &'a Row>) -> Level {
    let mut ticks = chart
        .axis
        .ticks
        .iter()
        .map(|tick| Tick { at: number(tick.value), label: tick.label.clone(), now: false })
        .listed();
    // The last one says the unit, so it keeps its words.
    ticks.reverse();
    // An open end takes some room behind the last value.
    let room = |row: &Row| if row.segments.iter().any(is_open) { 1.07 } else { 1.0 };
    let reach =
        |row: &Row| row.segments.iter().map(|segment| furthest(segment.span)).sum::<f64>() * room(row);
    let furthest = ticks.iter().map(|tick| tick.at).chain(rows.map(reach)).fold(0.0, f64::max);
    let (kind, from, to) = match chart.axis.kind {
        AxisKind::Linear => (AxisType::Value, 0.0, furthest.max(1.0)),
        AxisKind::Log10 => {
            let from = ticks.last().map_or(1.0, |tick| tick.at);
            // Room for a whole dot at either end.
            (AxisType::Log, from / 1.4, furthest.max(from) * 1.4)
        }
    };
    Level { kind, from, to, ticks, columns: Vec::new() }
}

/// Whether it has a floor and no ceiling.
fn is_open(segment: &Segment) -> bool {
    segment.span.high.is_none() && segment.span.low.is_some()
}

fn furthest(span: Span) -> f64 {
    span.reach().map_or(0.0, number)
}

/// One entry for each kind of certainty that occurs.
fn entries<'a>(segments: impl Iterator<Item = &'a Segment>, setting: Setting<'_>, sign: Sign) -> Vec<Entry> {
    let all = segments.listed();
    let colour = &setting.palette.ink_soft;
    let occurs = |stage: &&Stage| {
        all.iter()
            .any(|segment| segment.stage == **stage && (is_proven(segment.span) || segment.mark == Mark::Dot))
    };
    let stages = Stage::ALL
        .iter()
        .filter(occurs)
        .map(|stage| Entry::new(stage_words(*stage).get(setting.lang), sign, stage_style(*stage, colour)));
    let hatch = all.iter().any(|segment| possible(segment.span).is_some()).then(|| {
        let style = hatch_style(colour, &setting.palette.paper);
        Entry::new(words::POSSIBLE.get(setting.lang), Sign::Bar, style)
    });
    stages.chain(hatch).listed()
}

const fn stage_words(stage: Stage) -> Phrase {
    match stage {
        Stage::Pledged => frame::SIGN_PLEDGED,
        Stage::Contracted => frame::SIGN_CONTRACTED,
        Stage::Delivered => frame::SIGN_DELIVERED,
        Stage::InTest => words::IN_TEST,
        Stage::Operating => words::OPERATING,
        Stage::Stock => words::STOCK,
    }
}

fn is_proven(span: Span) -> bool {
    span.ordered().0.is_some_and(|low| low > 0)
}

/// From the floor to the ceiling, where that is a length.
fn possible(span: Span) -> Option<(f64, f64)> {
    let (low, high) = span.ordered();
    let (low, high) = (low.map_or(0.0, number), number(high?));
    (high > low).then_some((low, high))
}

/// How a part of a segment is filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fill {
    /// What is proven, by its stage.
    Stage,
    /// What is possible.
    Hatch,
}

fn style(segment: &Segment, fill: Fill, setting: Setting<'_>) -> Value {
    let colour = setting.palette.hue(segment.hue);
    let mut style = match fill {
        Fill::Stage => stage_style(segment.stage, colour),
        Fill::Hatch => hatch_style(colour, &setting.palette.paper),
    };
    if segment.span.about {
        style["borderType"] = json!("dashed");
        if fill == Fill::Stage && matches!(segment.stage, Stage::Operating | Stage::Stock) {
            // On a solid bar only another colour shows the dashes.
            style["borderColor"] = json!(setting.palette.ink);
        }
    }
    style
}

fn open_end(segment: &Segment, setting: Setting<'_>) -> Value {
    json!({ "show": true, "position": "right", "distance": 1, "formatter": OPEN, "fontSize": 15,
        "color": setting.palette.hue(segment.hue) })
}
