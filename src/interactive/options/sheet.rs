//! What every drawing stands on: one rung for each line of words, ticks with words, a legend, a slider to zoom.
//!
//! Labels stand beside the marks where there is room and above them where there is not. Ticks are mark lines, as the
//! labels of an axis could say 만 and 억 only through a function.

use super::legend::{Entry, legend};
use super::text::{lines, safe, width};
use super::{Datum, Drawing, Setting};
use charming::Chart;
use charming::component::{Axis, DataZoom, DataZoomType, Grid};
use charming::element::AxisType;
use charming::series::Scatter;
use ledger_charts::Emphasis;
use serde::Serialize;
use serde_json::{Value, json};

/// Size of the words, in pixels.
pub(super) const SIZE: u32 = 13;
/// From one line of words to the next.
pub(super) const LINE: u32 = 17;
/// Widest label beside the marks.
const WIDEST: u32 = 230;
/// Between words and marks.
const GAP: u32 = 14;
/// Room below the rungs for the slider.
const SLIDER: u32 = 44;

/// One line of words with its marks.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Rung {
    pub label: String,
    /// The value in words, in a column of its own at the other side.
    pub value: String,
    pub emphasis: Emphasis,
    pub heading: bool,
    /// Key of the one datum that the words name; empty where there is none or more than one.
    pub key: String,
}

/// A named place on the level axis.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Tick {
    pub at: f64,
    pub label: String,
    /// Whether it is the day of the data, which stands out.
    pub now: bool,
}

/// The level axis.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Level {
    pub kind: AxisType,
    pub from: f64,
    pub to: f64,
    pub ticks: Vec<Tick>,
    /// Words for places in between, instead of numbers: the columns of a matrix.
    pub columns: Vec<String>,
}

/// A series as charming writes it, its data, and what charming has no words for.
pub(super) struct Layer {
    series: Value,
    data: Vec<Value>,
    over: Value,
}

impl Layer {
    pub fn new(series: &impl Serialize, data: Vec<Value>, over: Value) -> Self {
        Self { series: serde_json::to_value(series).unwrap_or_default(), data, over }
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
    pub level: Level,
    pub layers: Vec<Layer>,
    pub legend: Vec<Entry>,
    pub values: Vec<f64>,
    pub data: Vec<Datum>,
    /// Height of a rung without words above its marks.
    pub pitch: u32,
}

/// The columns of words beside the marks, and the height of a rung.
struct Columns {
    labels: Vec<Vec<String>>,
    left: u32,
    right: u32,
    pitch: u32,
}

impl Sheet {
    /// All of it as options.
    pub fn finish(mut self, setting: Setting<'_>) -> Drawing {
        let columns = self.columns(setting);
        let legend = legend(&self.legend, setting);
        let words = if self.level.columns.is_empty() { LINE } else { self.head(setting, &columns) };
        let now = self.level.ticks.iter().any(|tick| tick.now);
        let top =
            legend.as_ref().map_or(0, |(_, _, height)| height + 6) + words + if now { LINE } else { 0 } + 8;
        let height = top + columns.pitch * self.rungs.len() as u32 + SLIDER;
        let pixels = f64::from;
        let grid = Grid::new()
            .left(pixels(columns.left))
            .right(pixels(columns.right))
            .top(pixels(top))
            .bottom(pixels(SLIDER));
        let mut chart = Chart::new()
            .grid(grid)
            .x_axis(Axis::new().type_(self.level.kind))
            .y_axis(Axis::new().type_(AxisType::Category))
            .y_axis(Axis::new().type_(AxisType::Category))
            .data_zoom(DataZoom::new().type_(DataZoomType::Slider));
        if let Some((legend, _, _)) = &legend {
            chart = chart.legend(legend.clone());
        }
        self.layers.push(ticks(&self.level, setting));
        let mut option = serde_json::to_value(&chart).unwrap_or_default();
        // charming's list of series does not know every series that charming has.
        option["series"] = self.layers.into_iter().map(Layer::into_value).collect();
        if let Some((_, more, _)) = legend {
            lay(first(&mut option["legend"]), more);
        }
        lay(first(&mut option["xAxis"]), level_axis(&self.level, setting, &columns));
        if let Value::Array(axes) = &mut option["yAxis"] {
            let sides = axes.iter_mut().zip([
                label_axis(&self.rungs, setting, &columns),
                value_axis(&self.rungs, setting, &columns),
            ]);
            sides.for_each(|(axis, more)| lay(axis, more));
        }
        lay(first(&mut option["dataZoom"]), slider(setting));
        option["tooltip"] = tooltip(setting);
        option["aria"] = json!({ "enabled": false });
        option["animation"] = json!(false);
        Drawing {
            option,
            height,
            values: self.values,
            data: self.data,
            words: self.rungs.into_iter().map(|rung| rung.key).collect(),
        }
    }

    fn columns(&self, setting: Setting<'_>) -> Columns {
        let widest = |text: &str| width(text) * SIZE / 100 + 4;
        let right = self
            .rungs
            .iter()
            .map(|rung| widest(&rung.value))
            .max()
            .filter(|_| self.has_values())
            .unwrap_or(0);
        let room = if setting.narrow() { setting.width.saturating_sub(right + GAP) } else { WIDEST };
        let of = |rung: &Rung| {
            // A heading has the whole width, whatever stands beside it.
            let room = if rung.heading { setting.width } else { room };
            lines(&rung.label, room * 100 / SIZE)
        };
        let labels: Vec<_> = self.rungs.iter().map(of).collect();
        let most = labels.iter().map(Vec::len).max().unwrap_or(0) as u32;
        let all = self.rungs.iter().zip(&labels).filter(|(rung, _)| !rung.heading);
        let left = all.flat_map(|(_, lines)| lines).map(|line| widest(line)).max().unwrap_or(0);
        if setting.narrow() {
            return Columns { labels, left: 2, right: 2, pitch: self.pitch + most * LINE + 6 };
        }
        let right = if right == 0 { 10 } else { right + GAP };
        Columns { labels, left: left + GAP, right, pitch: self.pitch.max(most * LINE + 8) }
    }

    fn has_values(&self) -> bool {
        self.rungs.iter().any(|rung| !rung.value.is_empty())
    }

    /// Height of the words over the columns of a matrix.
    fn head(&self, setting: Setting<'_>, columns: &Columns) -> u32 {
        let most = |label: &String| lines(label, column_room(&self.level, setting, columns)).len();
        self.level.columns.iter().map(most).max().unwrap_or(1) as u32 * LINE
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

/// The one component, whether charming wrote it alone or in a list.
fn first(value: &mut Value) -> &mut Value {
    if value.is_array() { &mut value[0] } else { value }
}

/// Ticks as lines behind the marks, held by a series that nothing toggles.
fn ticks(level: &Level, setting: Setting<'_>) -> Layer {
    let palette = setting.palette;
    let line = |tick: &Tick| {
        let colour = if tick.now { palette.accent() } else { &palette.ink_soft };
        let stroke = if tick.now { palette.accent() } else { &palette.rule };
        json!({ "xAxis": tick.at, "lineStyle": { "color": stroke },
            "label": { "formatter": safe(&tick.label), "color": colour, "distance": if tick.now { 4 + LINE } else { 4 } } })
    };
    let lines: Vec<_> = level.ticks.iter().map(line).collect();
    let label = json!({ "show": true, "position": "start", "fontFamily": palette.face, "fontSize": 12 });
    let over = json!({ "silent": true, "z": 1, "markLine": { "silent": true, "symbol": "none", "animation": false, "z": 1,
        "lineStyle": { "width": 1, "type": "solid" }, "label": label, "data": lines } });
    Layer::new(&Scatter::new(), Vec::new(), over)
}

fn level_axis(level: &Level, setting: Setting<'_>, columns: &Columns) -> Value {
    let palette = setting.palette;
    if level.columns.is_empty() {
        return json!({ "show": false, "min": level.from, "max": level.to });
    }
    let room = column_room(level, setting, columns);
    let names: Vec<_> = level.columns.iter().map(|name| lines(name, room).join("\n")).collect();
    json!({ "data": names, "position": "top", "axisLine": { "show": false }, "axisTick": { "show": false },
        "splitLine": { "show": true, "lineStyle": { "color": palette.rule } },
        "axisLabel": { "interval": 0, "color": palette.ink, "fontFamily": palette.face, "fontSize": 12, "lineHeight": LINE } })
}

/// Room for the words over a column, in hundredths of their size.
fn column_room(level: &Level, setting: Setting<'_>, columns: &Columns) -> u32 {
    let each =
        setting.width.saturating_sub(columns.left + columns.right) / (level.columns.len().max(1) as u32);
    each.saturating_sub(4) * 100 / 12
}

/// The labels: beside the marks, or above them.
fn label_axis(rungs: &[Rung], setting: Setting<'_>, columns: &Columns) -> Value {
    let (palette, narrow) = (setting.palette, setting.narrow());
    let label = |(rung, lines): (&Rung, &Vec<String>)| {
        let quiet = rung.heading || rung.emphasis == Emphasis::Quiet;
        let bold = rung.heading || rung.emphasis == Emphasis::Strong;
        let colour = if quiet { &palette.ink_soft } else { &palette.ink };
        let mut style = json!({ "color": colour, "fontWeight": if bold { 700 } else { 400 } });
        if rung.heading {
            // It stands at the foot of its rung, close to what it heads.
            lay(&mut style, json!({ "verticalAlign": "middle", "padding": [10, 0, 0, 0] }));
        }
        json!({ "value": lines.join("\n"), "textStyle": style })
    };
    let data: Vec<_> = rungs.iter().zip(&columns.labels).map(label).collect();
    let margin = if narrow { 0 } else { columns.left };
    let above = json!({ "verticalAlign": "bottom", "padding": [0, 0, 11, 0] });
    let mut axis = axis(data, "left", margin, narrow.then_some(above), setting);
    axis["triggerEvent"] = json!(rungs.iter().any(|rung| !rung.key.is_empty()));
    axis
}

/// The values, in bold at the other side.
fn value_axis(rungs: &[Rung], setting: Setting<'_>, columns: &Columns) -> Value {
    let narrow = setting.narrow();
    let value = |rung: &Rung| {
        let quiet = rung.emphasis == Emphasis::Quiet;
        let colour = if quiet { &setting.palette.ink_soft } else { &setting.palette.ink };
        json!({ "value": safe(&rung.value), "textStyle": { "color": colour, "fontWeight": if quiet { 400 } else { 600 } } })
    };
    let margin = if narrow { 0 } else { columns.right };
    let above = json!({ "verticalAlign": "bottom", "padding": [0, 0, 11, 0] });
    axis(rungs.iter().map(value).collect(), "right", margin, narrow.then_some(above), setting)
}

fn axis(data: Vec<Value>, side: &str, margin: u32, above: Option<Value>, setting: Setting<'_>) -> Value {
    let palette = setting.palette;
    let mut label = json!({ "interval": 0, "align": side, "margin": margin, "fontFamily": palette.face, "fontSize": SIZE,
        "lineHeight": LINE, "textBorderColor": palette.paper, "textBorderWidth": 3 });
    lay(&mut label, above.unwrap_or_default());
    json!({ "data": data, "inverse": true, "position": side, "axisLine": { "show": false }, "axisTick": { "show": false },
        "splitLine": { "show": false }, "axisLabel": label, "z": 3 })
}

/// A calm slider under the drawing. What is partly outside of the window is still drawn.
fn slider(setting: Setting<'_>) -> Value {
    let palette = setting.palette;
    let quiet = json!({ "color": palette.rule, "opacity": 0.35 });
    json!({ "xAxisIndex": [0], "filterMode": "none", "showDetail": false, "showDataShadow": false, "brushSelect": false,
        "height": 14, "bottom": 12, "left": 10, "right": 10, "borderColor": palette.rule, "backgroundColor": palette.paper,
        "fillerColor": palette.rule, "handleStyle": { "color": palette.paper, "borderColor": palette.ink_soft },
        "moveHandleSize": 0, "dataBackground": { "areaStyle": quiet } })
}

fn tooltip(setting: Setting<'_>) -> Value {
    let palette = setting.palette;
    json!({ "trigger": "item", "renderMode": "richText", "confine": true, "backgroundColor": palette.paper,
        "borderColor": palette.ink_soft, "borderWidth": 1, "padding": 10, "shadowBlur": 0, "transitionDuration": 0,
        "textStyle": { "color": palette.ink, "fontFamily": palette.face, "fontSize": SIZE, "lineHeight": LINE } })
}
