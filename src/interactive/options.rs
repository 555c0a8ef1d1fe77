//! Panels as ECharts options. charming writes what it knows; the rest is laid over as JSON.
//!
//! No function, no HTML and no template goes in: every word is made here, and braces are broken up, so that ECharts
//! finds nothing to fill in.

use super::palette::{Palette, faded};
use charming::Chart;
use charming::component::{Axis, DataZoom, DataZoomType, Grid};
use charming::element::AxisType;
use charming::series::{Bar, Scatter};
use ledger_charts::{
    AxisKind, MagnifiedChart, Mark, Matrix, Picture, RowChart, Segment, Span, Stage, Timeline,
};
use serde_json::{Value, json};

/// Options for one ECharts instance, and what the page around it needs.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Drawing {
    /// What ECharts is given.
    pub option: Value,
    /// How tall it is, in CSS pixels.
    pub height: u32,
    /// The drawn values in drawing order, both ends of an interval.
    pub values: Vec<f64>,
}

/// The drawing of a picture.
pub fn drawing(picture: &Picture, palette: &Palette) -> Drawing {
    match picture {
        Picture::Rows(chart) => rows(chart, palette),
        Picture::Magnified(chart) => rows(&stages_as_rows(chart), palette),
        Picture::Timeline(chart) => timeline(chart, palette),
        Picture::Matrix(chart) => matrix(chart, palette),
    }
}

/// Text in which ECharts finds nothing to fill in.
pub fn safe(text: &str) -> String {
    text.replace('{', "(").replace('}', ")").replace('|', "/")
}

/// Thousandths as the number that is drawn. Exact: the corpus stays far below 2⁵³ thousandths.
fn number(milli: i64) -> f64 {
    milli as f64 / 1_000.0
}

fn ends(span: Span) -> impl Iterator<Item = f64> {
    [span.low, span.high].into_iter().flatten().map(number)
}

fn rows(chart: &RowChart, palette: &Palette) -> Drawing {
    let rows: Vec<_> = chart.groups.iter().flat_map(|group| &group.rows).collect();
    let values = rows.iter().flat_map(|row| &row.segments).flat_map(|segment| ends(segment.span)).collect();
    let level = match chart.axis.kind {
        AxisKind::Linear => AxisType::Value,
        AxisKind::Log10 => AxisType::Log,
    };
    let names = rows.iter().map(|row| safe(&[row.label.as_str(), "  ", &row.value].concat())).collect();
    let dots = rows.iter().flat_map(|row| &row.segments).any(|segment| segment.mark == Mark::Dot);
    let mut sheet = skeleton(level, names, palette);
    if dots {
        let mut data = Vec::new();
        for (place, row) in rows.iter().enumerate() {
            for segment in &row.segments {
                let style = style(segment, palette);
                data.extend(ends(segment.span).map(
                    |at| json!({ "value": [at, place], "name": safe(&row.spoken), "itemStyle": style }),
                ));
            }
        }
        return finish(
            sheet.series(Scatter::new().symbol_size(14.0)),
            vec![Value::Array(data)],
            rows.len(),
            values,
        );
    }
    let most = rows.iter().map(|row| row.segments.len()).max().unwrap_or(0);
    let mut layers = Vec::new();
    for index in 0..most {
        // What is proven, then what is possible beyond it.
        for possible in [false, true] {
            let item = |row: &&ledger_charts::Row| {
                let Some(segment) = row.segments.get(index) else { return json!("-") };
                let low = segment.span.low.unwrap_or(0);
                let length = if possible { segment.span.high.map_or(0, |high| high - low) } else { low };
                let mut style = style(segment, palette);
                if possible {
                    style["decal"] = json!({ "symbol": "rect", "dashArrayX": [1, 0], "dashArrayY": [2, 4], "rotation": -0.785,
                        "color": palette.hue(segment.hue) });
                    style["color"] = json!(palette.paper);
                }
                json!({ "value": number(length), "name": safe(&row.spoken), "itemStyle": style })
            };
            layers.push(Value::Array(rows.iter().map(item).collect()));
            sheet = sheet.series(Bar::new().stack("row"));
        }
    }
    finish(sheet, layers, rows.len(), values)
}

/// The stages of the magnified bar as rows of their own.
fn stages_as_rows(chart: &MagnifiedChart) -> RowChart {
    let row = |label: &str, value: &str, spoken: &str, span: Option<Span>, stage, hue| ledger_charts::Row {
        label: label.to_owned(),
        value: value.to_owned(),
        spoken: spoken.to_owned(),
        segments: span.map(|span| Segment { span, stage, hue, mark: Mark::Bar }).into_iter().collect(),
        ..ledger_charts::Row::default()
    };
    let whole = &chart.whole;
    let neutral = ledger_charts::Hue::Neutral;
    let first = row(&whole.label, &whole.value, &whole.spoken, Some(whole.span), Stage::Pledged, neutral);
    let nested = chart
        .nested
        .iter()
        .map(|stage| row(&stage.label, &stage.value, &stage.spoken, stage.span, stage.stage, stage.hue));
    let rows = [first].into_iter().chain(nested).collect();
    RowChart { groups: vec![ledger_charts::RowGroup { heading: String::new(), rows }], ..RowChart::default() }
}

fn timeline(chart: &Timeline, palette: &Palette) -> Drawing {
    const DAY: f64 = 86_400_000.0;
    let names = chart.lanes.iter().map(|lane| safe(&lane.label)).collect();
    let (mut data, mut values) = (Vec::new(), Vec::new());
    for (place, lane) in chart.lanes.iter().enumerate() {
        for item in &lane.items {
            let happened = item.state == ledger_charts::State::Happened;
            let colour = palette.hue(lane.hue);
            let fill = if happened { colour } else { palette.paper.as_str() };
            let style = json!({ "color": fill, "borderColor": colour, "borderWidth": 2 });
            values.push(f64::from(item.start));
            data.push(json!({ "value": [f64::from(item.start) * DAY, place], "name": safe(&item.spoken), "itemStyle": style }));
        }
    }
    let sheet = skeleton(AxisType::Time, names, palette).series(Scatter::new().symbol_size(12.0));
    finish(sheet, vec![Value::Array(data)], chart.lanes.len(), values)
}

fn matrix(chart: &Matrix, palette: &Palette) -> Drawing {
    let rows: Vec<_> = chart.groups.iter().flat_map(|group| &group.rows).collect();
    let names = rows.iter().map(|row| safe(&row.label)).collect();
    let (mut data, mut values) = (Vec::new(), Vec::new());
    for (place, row) in rows.iter().enumerate() {
        for (column, cell) in row.cells.iter().enumerate() {
            let (Some(cell), Some(side)) = (cell, chart.columns.get(column)) else { continue };
            values.push(f64::from(cell.count));
            data.push(json!({ "value": [column, place, cell.count], "name": safe(&cell.spoken),
                "symbolSize": 10 + 4 * cell.count, "itemStyle": { "color": palette.hue(side.hue) } }));
        }
    }
    let sheet = skeleton(AxisType::Category, names, palette).series(Scatter::new());
    let mut drawing = finish(sheet, vec![Value::Array(data)], rows.len(), values);
    let sides: Vec<_> = chart.columns.iter().map(|column| safe(&column.label)).collect();
    lay_over(&mut drawing.option["xAxis"], "data", json!(sides));
    drawing
}

/// Axes, zoom and room, as every drawing has them.
fn skeleton(level: AxisType, names: Vec<String>, palette: &Palette) -> Chart {
    let _ = palette;
    Chart::new()
        .grid(Grid::new().left(8).right(24).top(8).bottom(48).contain_label(true))
        .x_axis(Axis::new().type_(level))
        .y_axis(Axis::new().type_(AxisType::Category).data(names))
        .data_zoom(DataZoom::new().type_(DataZoomType::Slider))
        .data_zoom(DataZoom::new().type_(DataZoomType::Inside))
}

/// Lays over what charming has no words for.
fn finish(sheet: Chart, layers: Vec<Value>, lines: usize, values: Vec<f64>) -> Drawing {
    let mut option = serde_json::to_value(&sheet).unwrap_or_default();
    for (index, data) in layers.into_iter().enumerate() {
        match &mut option["series"] {
            Value::Array(all) => {
                all.get_mut(index).into_iter().for_each(|series| series["data"] = data.clone())
            }
            one => one["data"] = data,
        }
    }
    lay_over(&mut option["yAxis"], "inverse", json!(true));
    option["tooltip"] =
        json!({ "trigger": "item", "renderMode": "richText", "formatter": "{b}", "confine": true });
    option["aria"] = json!({ "enabled": false });
    option["animation"] = json!(false);
    Drawing { option, height: 110 + 34 * lines as u32, values }
}

/// Solid for what is there, an outline for what is announced, a tint for what is contracted.
fn style(segment: &Segment, palette: &Palette) -> Value {
    let colour = palette.hue(segment.hue);
    let strength = match segment.stage {
        Stage::Pledged => 0,
        Stage::Contracted => 20,
        Stage::Delivered => 46,
        Stage::InTest => 72,
        Stage::Operating | Stage::Stock => 100,
    };
    json!({ "color": faded(colour, strength), "borderColor": colour, "borderWidth": 1.5 })
}

/// Sets a field of an axis, whether charming wrote one axis or a list of one.
fn lay_over(axis: &mut Value, field: &str, value: Value) {
    match axis {
        Value::Array(all) => all.iter_mut().for_each(|axis| axis[field] = value.clone()),
        one => one[field] = value,
    }
}

#[cfg(test)]
mod tests {
    use super::{Drawing, drawing};
    use crate::interactive::palette::Palette;
    use ledger_core::format::Lang;
    use ledger_core::query::Query;
    use ledger_figures::chart::{ChartId, chart};
    use ledger_figures::view::View;
    use serde_json::Value;

    fn drawings(lang: Lang) -> Vec<(ChartId, Drawing)> {
        let query = Query::default();
        let view = View { dataset: ledger_data::ledger(), query: &query, lang };
        let of = |id: &ChartId| {
            chart(*id, view)
                .panels
                .into_iter()
                .map(|panel| (*id, drawing(&panel.picture, &Palette::default())))
                .collect::<Vec<_>>()
        };
        ChartId::ALL.iter().flat_map(of).collect()
    }

    /// Every text in a tree, with the name it stands under.
    fn texts<'a>(name: &'a str, tree: &'a Value, found: &mut Vec<(&'a str, &'a str)>) {
        match tree {
            Value::String(text) => found.push((name, text)),
            Value::Array(all) => all.iter().for_each(|value| texts(name, value, found)),
            Value::Object(all) => all.iter().for_each(|(name, value)| texts(name, value, found)),
            _ => {}
        }
    }

    #[test]
    fn every_chart_has_options_without_functions_or_templates() {
        for lang in Lang::ALL {
            for (id, drawing) in drawings(*lang) {
                assert!(!drawing.values.is_empty(), "{}", id.slug());
                assert_eq!(drawing.option["tooltip"]["renderMode"], "richText");
                let mut found = Vec::new();
                texts("", &drawing.option, &mut found);
                for (name, text) in found {
                    assert!(
                        !text.contains("function") && !["extraCssText", "link", "sublink"].contains(&name),
                        "{text}"
                    );
                    assert!(name == "formatter" || !text.contains(['{', '}']), "{text}");
                }
            }
        }
    }
}
