//! Rows of bars or dots on one axis.
//!
//! Every bar stands on an unseen bar of its own, so that taking a kind of certainty away moves nothing else.

use super::legend::{Entry, Sign, hatch_style, stage_style};
use super::level::{Level, Tick};
use super::rungs::{Rung, Words};
use super::sheet::{Layer, Sheet, item};
use super::{Datum, Drawing, Setting, ends, number};
use crate::text::{Phrase, frame, interactive as words};
use charming::element::AxisType;
use charming::series::{Bar, Lines, Scatter};
use ledger_charts::{AxisKind, Hue, MagnifiedChart, Mark, Row, RowChart, RowGroup, Segment, Span, Stage};
use serde_json::{Value, json};

/// Thickness of a bar.
const BAR: u32 = 16;
/// The open end of "at least".
const OPEN: &str = "▷";
/// Stages in the order of the legend.
const STAGES: [Stage; 6] =
    [Stage::Pledged, Stage::Contracted, Stage::Delivered, Stage::InTest, Stage::Operating, Stage::Stock];

/// The drawing of rows.
pub(super) fn drawing(chart: &RowChart, setting: Setting<'_>) -> Drawing {
    let mut rungs = Vec::new();
    let mut rows: Vec<Option<&Row>> = Vec::new();
    for group in &chart.groups {
        if !group.heading.is_empty() {
            rungs.push(Rung { label: group.heading.clone(), heading: true, starts: true, ..Rung::default() });
            rows.push(None);
        }
        for row in &group.rows {
            let (label, value) = (label(row, group), row.value.clone());
            rungs.push(Rung {
                label,
                value,
                emphasis: row.emphasis,
                heading: false,
                starts: false,
                key: row.key.clone(),
            });
            rows.push(Some(row));
        }
    }
    let drawn = || rows.iter().flatten().copied();
    let segments = || drawn().flat_map(|row| &row.segments);
    let is_dotted = segments().any(|segment| segment.mark == Mark::Dot);
    let level = level(chart, drawn());
    let layers = if is_dotted { dots(&rows, &level, setting) } else { bars(&rows, setting) };
    let datum = |row: &Row| Datum { key: row.key.clone(), spoken: row.spoken.clone() };
    Sheet {
        rungs,
        layers,
        legend: entries(segments(), setting, if is_dotted { Sign::Dot } else { Sign::Bar }),
        values: segments().flat_map(|segment| ends(segment.span)).collect(),
        data: drawn().filter(|row| !row.claims.is_empty() && !row.segments.is_empty()).map(datum).collect(),
        level,
        words: Words::AboveMarks,
        pitch: 32,
    }
    .finish(setting)
}

/// The name of a row, and what comes first in its detail where that alone tells it from others of its name.
fn label(row: &Row, group: &RowGroup) -> String {
    let is_only = group.rows.iter().filter(|other| other.label == row.label).count() == 1;
    match row.detail.split(" · ").next() {
        Some(first) if !is_only && !first.is_empty() => [row.label.as_str(), " · ", first].concat(),
        _ => row.label.clone(),
    }
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
            .collect(),
        ..Row::default()
    });
    let rows = [first].into_iter().chain(nested).filter(|row| !row.key.is_empty()).collect();
    RowChart { groups: vec![RowGroup { heading: String::new(), rows }], ..RowChart::default() }
}

/// From zero, or on a logarithmic axis from the first tick, to the last tick or the furthest value.
fn level<'a>(chart: &RowChart, rows: impl Iterator<Item = &'a Row>) -> Level {
    let mut ticks: Vec<_> = chart
        .axis
        .ticks
        .iter()
        .map(|tick| Tick { at: number(tick.value), label: tick.label.clone(), now: false })
        .collect();
    // The last one says the unit, so it keeps its words.
    ticks.reverse();
    let reach = |row: &Row| row.segments.iter().map(|segment| furthest(segment.span)).sum::<f64>();
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

fn furthest(span: Span) -> f64 {
    span.high.or(span.low).map_or(0.0, number)
}

/// One entry for each kind of certainty that occurs.
fn entries<'a>(segments: impl Iterator<Item = &'a Segment>, setting: Setting<'_>, sign: Sign) -> Vec<Entry> {
    let all: Vec<_> = segments.collect();
    let colour = &setting.palette.ink_soft;
    let occurs = |stage: &&Stage| {
        all.iter()
            .any(|segment| segment.stage == **stage && (is_proven(segment.span) || segment.mark == Mark::Dot))
    };
    let stages = STAGES
        .iter()
        .filter(occurs)
        .map(|stage| Entry::new(stage_words(*stage).get(setting.lang), sign, stage_style(*stage, colour)));
    let hatch = all.iter().any(|segment| possible(segment.span).is_some()).then(|| {
        let style = hatch_style(colour, &setting.palette.paper);
        Entry::new(words::POSSIBLE.get(setting.lang), Sign::Bar, style)
    });
    stages.chain(hatch).collect()
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
    span.low.is_some_and(|low| low > 0)
}

/// From the floor to the ceiling, where that is a length.
fn possible(span: Span) -> Option<(f64, f64)> {
    let (low, high) = (span.low.map_or(0.0, number), number(span.high?));
    (high > low).then_some((low, high))
}

/// Where each segment of a row begins: at the end of the one before.
fn starts(row: &Row) -> Vec<f64> {
    let mut start = 0.0;
    let step = |segment: &Segment| {
        let here = start;
        start += furthest(segment.span);
        here
    };
    row.segments.iter().map(step).collect()
}

/// The bars: for each place in a row and each kind of certainty a series, and below it the unseen one.
fn bars(rows: &[Option<&Row>], setting: Setting<'_>) -> Vec<Layer> {
    let most = rows.iter().flatten().map(|row| row.segments.len()).max().unwrap_or(0);
    let mut layers = Vec::new();
    for index in 0..most {
        for stage in STAGES {
            let length = |segment: &Segment| {
                (segment.stage == stage && is_proven(segment.span))
                    .then(|| (0.0, segment.span.low.map_or(0.0, number)))
            };
            let name = stage_words(stage).get(setting.lang);
            layers.extend(standing(rows, index, name, length, setting, false).into_iter().flatten());
        }
        let name = words::POSSIBLE.get(setting.lang);
        let length = |segment: &Segment| possible(segment.span);
        layers.extend(standing(rows, index, name, length, setting, true).into_iter().flatten());
    }
    layers
}

/// Bars from one end to the other of `stretch`, and what they stand on; nothing if there are none.
fn standing(
    rows: &[Option<&Row>],
    index: usize,
    name: &str,
    stretch: impl Fn(&Segment) -> Option<(f64, f64)>,
    setting: Setting<'_>,
    hatched: bool,
) -> Option<[Layer; 2]> {
    let (mut below, mut bars, mut any) = (Vec::new(), Vec::new(), false);
    for row in rows {
        let found = row.and_then(|row| {
            let segment = row.segments.get(index)?;
            Some((row, segment, starts(row).get(index).copied()?, stretch(segment)?))
        });
        let Some((row, segment, start, (from, to))) = found else {
            below.push(json!("-"));
            bars.push(json!("-"));
            continue;
        };
        any = true;
        below.push(json!(start + from));
        let mut bar =
            item(json!(to - from), style(segment, hatched, setting), &row.spoken, &row.key, setting);
        let is_last = index + 1 == row.segments.len();
        if is_last && segment.span.high.is_none() {
            bar["label"] = open_end(segment, setting);
        }
        bars.push(bar);
    }
    let stack = format!("{index} {name}");
    let bar = || Bar::new().stack(stack.as_str()).bar_width(f64::from(BAR)).bar_gap("-100%");
    let unseen =
        json!({ "silent": true, "itemStyle": { "color": "transparent" }, "tooltip": { "show": false } });
    any.then(|| [Layer::new(&bar(), below, unseen), Layer::new(&bar().name(name), bars, Value::Null)])
}

fn style(segment: &Segment, hatched: bool, setting: Setting<'_>) -> Value {
    let colour = setting.palette.hue(segment.hue);
    let mut style = if hatched {
        hatch_style(colour, &setting.palette.paper)
    } else {
        stage_style(segment.stage, colour)
    };
    if segment.span.about {
        style["borderType"] = json!("dashed");
        if !hatched && matches!(segment.stage, Stage::Operating | Stage::Stock) {
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

/// Dots on their places; an interval as its two ends with a broken line between.
fn dots(rows: &[Option<&Row>], level: &Level, setting: Setting<'_>) -> Vec<Layer> {
    let mut layers = Vec::new();
    let placed = || {
        let drawn = rows.iter().enumerate().filter_map(|(rung, row)| Some((rung, (*row)?)));
        drawn.flat_map(|(rung, row)| row.segments.iter().map(move |part| (rung, row, part)))
    };
    let between: Vec<_> = placed()
        .filter_map(|(rung, row, segment)| {
            let (low, high) = possible(segment.span)?;
            let mut line = item(json!(null), json!({}), &row.spoken, &row.key, setting);
            line["coords"] = json!([[low.max(level.from), rung], [high, rung]]);
            line["lineStyle"] = json!({ "color": setting.palette.hue(segment.hue) });
            Some(line)
        })
        .collect();
    if !between.is_empty() {
        let over = json!({ "coordinateSystem": "cartesian2d", "z": 2, "lineStyle": { "width": 9, "opacity": 1, "type": [1.5, 3], "curveness": 0 } });
        let series = Lines::new().name(words::POSSIBLE.get(setting.lang));
        layers.push(Layer::new(&series, between, over));
    }
    for stage in STAGES {
        let mut data = Vec::new();
        for (rung, row, segment) in placed().filter(|(_, _, segment)| segment.stage == stage) {
            let is_interval = possible(segment.span).is_some();
            let places: Vec<_> =
                if is_interval { ends(segment.span).collect() } else { ends(segment.span).take(1).collect() };
            for at in places {
                let mut dot = item(
                    json!([at.max(level.from), rung]),
                    style(segment, false, setting),
                    &row.spoken,
                    &row.key,
                    setting,
                );
                if is_interval {
                    dot["symbol"] = json!("rect");
                    dot["symbolSize"] = json!([2.5, 16]);
                }
                if segment.span.high.is_none() {
                    dot["label"] = open_end(segment, setting);
                }
                data.push(dot);
            }
        }
        if !data.is_empty() {
            let series = Scatter::new().name(stage_words(stage).get(setting.lang)).symbol_size(13.0);
            layers.push(Layer::new(&series, data, json!({ "z": 3, "itemStyle": { "opacity": 1 } })));
        }
    }
    layers
}
