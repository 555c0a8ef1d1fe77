//! Lanes of dated things: a day as a dot, everything less exact as a length from its first day to its last.
//!
//! The axis is the broken scale of the picture, in thousandths of its width, and beyond its end a column of what has no
//! date. A lane has as many rungs as its marks need to stand clear of each other.

use super::legend::{Entry, Sign};
use super::level::{Level, Tick};
use super::rungs::{Rung, SIZE, WIDEST, Words};
use super::sheet::{Layer, Sheet, item, lay};
use super::text::{lines, width};
use super::{Datum, Drawing, Setting};
use crate::text::interactive as words;
use charming::element::AxisType;
use charming::series::{Lines, Scatter};
use ledger_charts::{Hue, Lane, Precision, State, TimeScale, Timeline};
use ledger_core::model::EventStatus;
use ledger_figures::text::names;
use ledger_lists::{AddAll, Listed, order};
use serde_json::{Value, json};

/// The end of the dated part.
const END: f64 = 1_000.0;
/// Places of the picture's scale to a thousandth of the width.
const STEPS: i32 = 1_000;
/// Size of a dot, thickness of a length.
const DOT: f64 = 11.0;
/// Most of the width that labels take, for the distance between neighbours.
const LABELS: u32 = 260;

/// One mark on its rung.
struct Placed<'a> {
    from: f64,
    to: f64,
    is_day: bool,
    rung: usize,
    hue: Hue,
    state: State,
    key: &'a str,
    spoken: &'a str,
}

/// The drawing of a timeline.
pub(super) fn drawing(chart: &Timeline, setting: Setting<'_>) -> Drawing {
    let scale = TimeScale::over(&chart.scale, chart.days(), 0, STEPS * 1_000);
    let room = if setting.narrow() { setting.width } else { setting.width.saturating_sub(LABELS) };
    let apart = (DOT + 3.0) * END / f64::from(room.max(100));
    let has_undated = chart.lanes.iter().any(|lane| !lane.undated.is_empty());
    let undated = END + f64::from(width(&chart.undated) * 12 / 200) * END / f64::from(room.max(100)) + apart;
    let (mut rungs, mut placed, mut values) = (Vec::new(), Vec::new(), Vec::new());
    for lane in &chart.lanes {
        let before = rungs.len() + usize::from(setting.narrow());
        let taken = settle(lane, &scale, undated, apart, before, &mut placed);
        // The words of a lane may need more rungs than its marks.
        let count = if setting.narrow() {
            taken + 1
        } else {
            taken.max(lines(&lane.label, WIDEST * 100 / SIZE).len())
        };
        rungs.add_all((0..count).map(|index| Rung {
            label: if index == 0 { lane.label.clone() } else { String::new() },
            starts: index == 0,
            ..Rung::default()
        }));
        values.add_all(lane.items.iter().flat_map(|item| [item.start, item.end]).map(f64::from));
    }
    let tick =
        |day: i32, label: &str, now: bool| Tick { at: place(&scale, day), label: label.to_owned(), now };
    let no_date = has_undated.then(|| Tick { at: undated, label: chart.undated.clone(), now: false });
    let mut ticks =
        no_date.into_iter().chain(chart.ticks.iter().map(|at| tick(at.day, &at.label, false))).listed();
    ticks.add_all(chart.now.iter().map(|now| tick(now.day, &now.label, true)));
    let to = if has_undated { 2.0 * undated - END } else { END + apart };
    Sheet {
        rungs,
        layers: State::ALL.iter().flat_map(|state| layers(*state, &placed, setting)).listed(),
        legend: entries(&placed, setting),
        values,
        data: placed
            .iter()
            .map(|mark| Datum { key: mark.key.to_owned(), spoken: mark.spoken.to_owned() })
            .listed(),
        level: Level { kind: AxisType::Value, from: -apart, to, ticks, columns: Vec::new() },
        words: Words::InLanes,
        pitch: 20,
    }
    .finish(setting)
}

fn state_words(state: State, setting: Setting<'_>) -> &'static str {
    match state {
        State::Happened => words::HAPPENED.get(setting.lang),
        State::Planned => names::event_status(EventStatus::Planned).get(setting.lang),
        State::Missed => names::event_status(EventStatus::Missed).get(setting.lang),
    }
}

fn entries(placed: &[Placed<'_>], setting: Setting<'_>) -> Vec<Entry> {
    let occurs = |state: &&State| placed.iter().any(|mark| mark.state == **state);
    let entry = |state: &State| {
        let sign = if *state == State::Missed { Sign::Cross } else { Sign::Dot };
        let palette = setting.palette;
        let style = match state {
            State::Happened | State::Planned => style(*state, &palette.ink_soft, &palette.paper),
            State::Missed => json!({ "color": palette.ink, "borderColor": palette.ink, "borderWidth": 0 }),
        };
        Entry::new(state_words(*state, setting), sign, style)
    };
    State::ALL.iter().filter(occurs).map(entry).listed()
}

fn style(state: State, colour: &str, paper: &str) -> Value {
    let fill = if state == State::Happened { colour } else { paper };
    json!({ "color": fill, "borderColor": colour, "borderWidth": 1.6 })
}

/// Where a day is, in thousandths of the width.
fn place(scale: &TimeScale, day: i32) -> f64 {
    f64::from(scale.x(day)) / f64::from(STEPS)
}

/// The marks of a lane on as few rungs as hold them side by side; returns how many.
fn settle<'a>(
    lane: &'a Lane,
    scale: &TimeScale,
    undated: f64,
    apart: f64,
    before: usize,
    placed: &mut Vec<Placed<'a>>,
) -> usize {
    let dated = lane.items.iter().map(|item| {
        let is_day = item.precision == Precision::Day;
        let (first, last) = (item.start.min(item.end), item.start.max(item.end));
        let (from, to) = (place(scale, first), place(scale, if is_day { first } else { last }));
        Placed {
            from,
            to,
            is_day,
            rung: 0,
            hue: lane.hue,
            state: item.state,
            key: &item.key,
            spoken: &item.spoken,
        }
    });
    let others = lane.undated.iter().map(|item| {
        let (from, to) = (undated, undated);
        Placed {
            from,
            to,
            is_day: true,
            rung: 0,
            hue: lane.hue,
            state: item.state,
            key: &item.key,
            spoken: &item.spoken,
        }
    });
    let mut marks = dated.chain(others).listed();
    order::by(&mut marks, |one, other| one.from.total_cmp(&other.from));
    let mut reached: Vec<f64> = Vec::new();
    for mut mark in marks {
        let free = reached.iter().position(|end| mark.from >= end + apart);
        let rung = free.unwrap_or(reached.len());
        match reached.get_mut(rung) {
            Some(end) => *end = mark.to,
            None => reached.push(mark.to),
        }
        mark.rung = before + rung;
        placed.push(mark);
    }
    reached.len().max(1)
}

/// The marks of one state: lengths, hollow ones with a strip of paper inside, then dots.
fn layers(state: State, placed: &[Placed<'_>], setting: Setting<'_>) -> Vec<Layer> {
    let palette = setting.palette;
    let name = state_words(state, setting);
    let here = |is_day: bool| placed.iter().filter(move |mark| mark.state == state && mark.is_day == is_day);
    let cross =
        json!({ "show": true, "formatter": "×", "color": palette.ink, "fontSize": 15, "fontWeight": 700 });
    let length = |colour: Option<&str>, crossed: bool| {
        here(false)
            .map(|mark| {
                let mut line = item(json!(null), json!({}), mark.spoken, mark.key, setting);
                line["coords"] = json!([[mark.from, mark.rung], [mark.to, mark.rung]]);
                line["lineStyle"] = json!({ "color": colour.unwrap_or_else(|| palette.hue(mark.hue)) });
                if crossed {
                    line["label"] = cross.clone();
                    lay(
                        &mut line["label"],
                        json!({ "position": "middle", "distance": 0, "verticalAlign": "middle" }),
                    );
                }
                line
            })
            .listed()
    };
    let lines = |data: Vec<Value>, thickness: f64| {
        let over = json!({ "coordinateSystem": "cartesian2d", "z": 2,
            "lineStyle": { "width": thickness, "opacity": 1, "cap": "round", "curveness": 0 } });
        Layer::new(&Lines::new().name(name), data, over)
    };
    let mut layers = Vec::new();
    if here(false).next().is_some() {
        let missed = state == State::Missed;
        layers.push(lines(length(None, false), DOT - 2.0));
        if state != State::Happened {
            layers.push(lines(length(Some(&palette.paper), missed), DOT - 5.2));
        }
    }
    let dots: Vec<_> = here(true)
        .map(|mark| {
            let style = style(state, palette.hue(mark.hue), &palette.paper);
            let mut dot = item(json!([mark.from, mark.rung]), style, mark.spoken, mark.key, setting);
            if state == State::Missed {
                dot["label"] = cross.clone();
                dot["label"]["position"] = json!("inside");
            }
            dot
        })
        .listed();
    if !dots.is_empty() {
        let series = Scatter::new().name(name).symbol_size(DOT);
        layers.push(Layer::new(&series, dots, json!({ "z": 3, "itemStyle": { "opacity": 1 } })));
    }
    layers
}
