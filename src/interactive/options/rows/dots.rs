//! Dots, and between the two ends of an interval a broken line.

use super::super::level::Level;
use super::super::sheet::{Layer, item};
use super::super::{Setting, ends};
use super::{Fill, open_end, possible, stage_words, style};
use crate::text::interactive as words;
use charming::series::{Lines, Scatter};
use ledger_charts::{Row, Stage};
use ledger_lists::Listed;
use serde_json::json;

/// Dots on their places; an interval as its two ends with a broken line between.
pub(super) fn layers(rows: &[Option<&Row>], level: &Level, setting: Setting<'_>) -> Vec<Layer> {
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
        .listed();
    if !between.is_empty() {
        let over = json!({ "coordinateSystem": "cartesian2d", "z": 2, "lineStyle": { "width": 9, "opacity": 1, "type": [1.5, 3], "curveness": 0 } });
        let series = Lines::new().name(words::POSSIBLE.get(setting.lang));
        layers.push(Layer::new(&series, between, over));
    }
    for stage in Stage::ALL {
        let mut data = Vec::new();
        for (rung, row, segment) in placed().filter(|(_, _, segment)| segment.stage == stage) {
            let is_interval = possible(segment.span).is_some();
            let places: Vec<_> =
                if is_interval { ends(segment.span).listed() } else { ends(segment.span).take(1).listed() };
            for at in places {
                let mut dot = item(
                    json!([at.max(level.from), rung]),
                    style(segment, Fill::Stage, setting),
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
