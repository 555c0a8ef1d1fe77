//! Bars. Each stands on an unseen bar of its own, so that taking a kind of certainty away moves nothing else.

use super::super::sheet::{Layer, item};
use super::super::{Setting, number};
use super::{Fill, furthest, is_proven, open_end, possible, stage_words, style};
use crate::text::interactive as words;
use charming::series::Bar;
use ledger_charts::{Row, Segment, Stage};
use ledger_lists::{AddAll, Listed};
use serde_json::{Value, json};

/// Thickness of a bar.
const BAR: u32 = 16;

/// Where each segment of a row begins: at the end of the one before.
fn starts(row: &Row) -> Vec<f64> {
    let mut start = 0.0;
    let step = |segment: &Segment| {
        let here = start;
        start += furthest(segment.span);
        here
    };
    row.segments.iter().map(step).listed()
}

/// For each place in a row and each kind of certainty a series, and below it the unseen one.
pub(super) fn layers(rows: &[Option<&Row>], setting: Setting<'_>) -> Vec<Layer> {
    let most = rows.iter().flatten().map(|row| row.segments.len()).max().unwrap_or(0);
    let mut layers = Vec::new();
    for index in 0..most {
        for stage in Stage::ALL {
            let length = |segment: &Segment| {
                (segment.stage == stage && is_proven(segment.span))
                    .then(|| (0.0, segment.span.low.map_or(0.0, number)))
            };
            let name = stage_words(stage).get(setting.lang);
            layers.add_all(standing(rows, index, name, length, setting, Fill::Stage).into_iter().flatten());
        }
        let name = words::POSSIBLE.get(setting.lang);
        let length = |segment: &Segment| possible(segment.span);
        layers.add_all(standing(rows, index, name, length, setting, Fill::Hatch).into_iter().flatten());
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
    fill: Fill,
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
        let mut bar = item(json!(to - from), style(segment, fill, setting), &row.spoken, &row.key, setting);
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
