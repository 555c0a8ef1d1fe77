//! What every drawing stands on: words at rungs, ticks, a legend, a slider to zoom.

use super::legend::{Entry, legend};
use super::level::Level;
use super::rungs::{Columns, LINE, Rung, SIZE, Words};
use super::text::lines;
use super::{Datum, Drawing, Setting};
use crate::interactive::palette::faded;
use charming::component::{Axis, DataZoom, DataZoomType, Grid};
use charming::element::AxisType;
use ledger_lists::Listed;
use serde::Serialize;
use serde_json::{Value, json};

/// Room below the rungs for the slider.
const SLIDER: u32 = 44;

/// A series as charming writes it, its data, and what charming has no words for.
pub(super) struct Layer {
    series: Value,
    data: Vec<Value>,
    over: Value,
}

impl Layer {
    pub fn new(series: &impl Serialize, data: Vec<Value>, over: Value) -> Self {
        Self { series: part(series), data, over }
    }

    fn into_value(self) -> Value {
        let mut series = self.series;
        lay(&mut series, json!({ "data": self.data, "emphasis": { "disabled": true } }));
        lay(&mut series, self.over);
        series
    }
}

/// A drawing on the way.
pub(super) struct Sheet {
    pub rungs: Vec<Rung>,
    pub words: Words,
    /// Height of a rung without words above its marks.
    pub pitch: u32,
    pub level: Level,
    pub layers: Vec<Layer>,
    pub legend: Vec<Entry>,
    pub values: Vec<f64>,
    pub data: Vec<Datum>,
}

impl Sheet {
    /// All of it as options.
    pub fn finish(mut self, setting: Setting<'_>) -> Drawing {
        let columns = Columns::of(&self.rungs, self.words, self.pitch, setting);
        let legend = legend(&self.legend, setting);
        let above = legend.as_ref().map_or(0, |(_, height)| height + 6);
        let top = above + self.level.head(setting, &columns) + 12 + columns.above;
        let pixels = f64::from;
        let grid = Grid::new()
            .left(pixels(columns.left))
            .right(pixels(columns.right))
            .top(pixels(top))
            .bottom(pixels(SLIDER));
        let mut grid = part(&grid);
        // The columns of words are measured here; ECharts must not make room for them once more.
        lay(&mut grid, json!({ "outerBoundsMode": "none" }));
        let mut level = part(&Axis::new().type_(self.level.kind));
        lay(&mut level, self.level.axis(setting, &columns));
        let side = |more| {
            let mut axis = part(&Axis::new().type_(AxisType::Category));
            lay(&mut axis, more);
            axis
        };
        let sides =
            [columns.label_axis(&self.rungs, setting), columns.value_axis(&self.rungs, setting)].map(side);
        let mut zoom = part(&DataZoom::new().type_(DataZoomType::Slider));
        lay(&mut zoom, slider(setting));
        let starts = self.rungs.iter().enumerate().filter(|(index, rung)| *index > 0 && rung.starts);
        let rules = starts.map(|(index, _)| top + columns.pitch * index as u32).listed();
        self.layers.push(self.level.layer(&rules, setting, &columns));
        let series = self.layers.into_iter().map(Layer::into_value).listed();
        let mut option = json!({ "grid": [grid], "xAxis": level, "yAxis": sides, "dataZoom": [zoom], "series": series,
            "tooltip": tooltip(setting), "aria": { "enabled": false }, "animation": false });
        if let Some((legend, _)) = legend {
            option["legend"] = legend;
        }
        Drawing {
            option,
            height: top + columns.pitch * self.rungs.len() as u32 + SLIDER,
            values: self.values,
            data: self.data,
            words: self.rungs.into_iter().map(|rung| rung.key).listed(),
        }
    }
}

/// A drawn item that can be looked into: its value, its looks, its words and its key.
pub(super) fn item(value: Value, style: Value, spoken: &str, key: &str, setting: Setting<'_>) -> Value {
    let room = setting.width.saturating_sub(48).min(380) * 100 / SIZE;
    json!({ "value": value, "itemStyle": style, "key": key, "tooltip": { "formatter": lines(spoken, room).join("\n") } })
}

/// Lays fields over an object.
pub(super) fn lay(under: &mut Value, over: Value) {
    if let Value::Object(fields) = over {
        fields.into_iter().for_each(|(name, value)| under[name] = value);
    }
}

/// A part of the options as charming writes it. Part by part: a whole `Chart` brings the writers of thirty kinds of series
/// and axes that no drawing has, an eighth of the program.
pub(super) fn part(part: &impl Serialize) -> Value {
    serde_json::to_value(part).unwrap_or_default()
}

/// A calm slider under the drawing. What is partly outside of the window is still drawn.
fn slider(setting: Setting<'_>) -> Value {
    let palette = setting.palette;
    json!({ "xAxisIndex": [0], "filterMode": "none", "showDetail": false, "showDataShadow": false, "brushSelect": false,
        "height": 12, "bottom": 14, "left": 10, "right": 10, "borderColor": palette.rule, "borderRadius": 0,
        "backgroundColor": "transparent", "fillerColor": faded(&palette.ink_soft, 10), "moveHandleSize": 0,
        "handleSize": 20, "handleStyle": { "color": palette.paper, "borderColor": palette.ink_soft, "borderWidth": 1 } })
}

fn tooltip(setting: Setting<'_>) -> Value {
    let palette = setting.palette;
    json!({ "trigger": "item", "renderMode": "richText", "confine": true, "backgroundColor": palette.paper,
        "borderColor": palette.ink_soft, "borderWidth": 1, "padding": 10, "shadowBlur": 0, "transitionDuration": 0,
        "textStyle": { "color": palette.ink, "fontFamily": palette.face, "fontSize": SIZE, "lineHeight": LINE } })
}
