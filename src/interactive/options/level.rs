//! The axis along the marks. Ticks are mark lines, as the labels of an axis could say 만 and 억 only through a function.

use super::Setting;
use super::rungs::{Columns, LINE};
use super::sheet::Layer;
use super::text::{lines, safe, width};
use charming::element::AxisType;
use charming::series::Scatter;
use ledger_lists::Listed;
use serde_json::{Value, json};

/// Size of the words, in pixels.
const SIZE: u32 = 12;

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
    /// The more important ones first: where words would collide, the earlier in this list keeps them.
    pub ticks: Vec<Tick>,
    /// Words for places in between, instead of numbers: the columns of a matrix.
    pub columns: Vec<String>,
}

impl Level {
    /// Height of the words over the marks.
    pub fn head(&self, setting: Setting<'_>, columns: &Columns) -> u32 {
        let room = self.column_room(setting, columns);
        if self.is_upright(room) {
            let longest = self.columns.iter().map(|name| width(name)).max().unwrap_or(0);
            return longest * SIZE / 100 + 8;
        }
        let names = self.columns.iter().map(|name| lines(name, room).len()).max().unwrap_or(0) as u32;
        let ticks = u32::from(!self.ticks.is_empty()) + u32::from(self.ticks.iter().any(|tick| tick.now));
        (names + ticks) * LINE
    }

    /// The axis itself: unseen, or the names of columns.
    pub fn axis(&self, setting: Setting<'_>, columns: &Columns) -> Value {
        let palette = setting.palette;
        if self.columns.is_empty() {
            return json!({ "show": false, "min": self.from, "max": self.to });
        }
        let room = self.column_room(setting, columns);
        let is_upright = self.is_upright(room);
        let name = |name: &String| if is_upright { safe(name) } else { lines(name, room).join("\n") };
        let names = self.columns.iter().map(name).listed();
        json!({ "data": names, "position": "top", "axisLine": { "show": false }, "axisTick": { "show": false },
            "splitLine": { "show": true, "lineStyle": { "color": palette.rule } },
            "axisLabel": { "interval": 0, "rotate": if is_upright { 90 } else { 0 }, "color": palette.ink, "fontFamily": palette.face, "fontSize": SIZE, "lineHeight": LINE } })
    }

    /// Room for the words over a column, in hundredths of their size.
    fn column_room(&self, setting: Setting<'_>, columns: &Columns) -> u32 {
        let each = self.length(setting, columns) / (self.columns.len().max(1) as u32);
        each * 100 / SIZE
    }

    /// Whether names stand upright over their columns: Latin words cannot be broken anywhere, as Hangul can.
    fn is_upright(&self, room: u32) -> bool {
        self.columns.iter().flat_map(|name| name.split(' ')).any(|word| word.is_ascii() && width(word) > room)
    }

    fn length(&self, setting: Setting<'_>, columns: &Columns) -> u32 {
        setting.width.saturating_sub(columns.left + columns.right)
    }

    /// Where a value stands, in pixels from the start of the axis.
    fn place(&self, at: f64, length: u32) -> f64 {
        let part = match self.kind {
            AxisType::Log => (at / self.from).ln() / (self.to / self.from).ln(),
            _ => (at - self.from) / (self.to - self.from),
        };
        part * f64::from(length)
    }

    /// Ticks as lines behind the marks, and hairlines across the room at `rules` (pixels from the top); held by a series
    /// that nothing toggles.
    pub fn layer(&self, rules: &[u32], setting: Setting<'_>, columns: &Columns) -> Layer {
        let palette = setting.palette;
        let length = self.length(setting, columns);
        let (start, end) = (-f64::from(columns.left), f64::from(length + columns.right));
        let mut taken: Vec<(f64, f64)> = Vec::new();
        let mut line = |tick: &Tick| {
            let wide = f64::from(width(&tick.label) * SIZE / 100 + 4);
            let place = self.place(tick.at, length);
            // Words stay inside of the room.
            let (align, left) = match place {
                _ if place - wide / 2.0 < start => ("left", place),
                _ if place + wide / 2.0 > end => ("right", place - wide),
                _ => ("center", place - wide / 2.0),
            };
            let is_clear = taken.iter().all(|(from, to)| left >= to + 6.0 || left + wide + 6.0 <= *from);
            if !is_clear && !tick.now {
                // A line without words would only ask what it stands for.
                return None;
            }
            if !tick.now {
                taken.push((left, left + wide));
            }
            let (ink, stroke) = if tick.now {
                (palette.accent(), palette.accent())
            } else {
                (palette.ink_soft.as_str(), palette.rule.as_str())
            };
            Some(json!({ "xAxis": tick.at, "lineStyle": { "color": stroke },
                "label": { "formatter": safe(&tick.label), "color": ink, "align": align,
                    "distance": columns.above + if tick.now { 4 + LINE } else { 4 } } }))
        };
        let ticks = self.ticks.iter().filter_map(&mut line);
        let rule = |y: &u32| {
            json!([{ "x": 0, "y": y, "lineStyle": { "color": palette.rule }, "label": { "show": false } },
                { "x": setting.width, "y": y }])
        };
        let lines = rules.iter().map(rule).chain(ticks).listed();
        let label = json!({ "position": "start", "fontFamily": palette.face, "fontSize": SIZE });
        let over = json!({ "silent": true, "z": 1, "markLine": { "silent": true, "symbol": "none", "animation": false, "z": 1,
            "lineStyle": { "width": 1, "type": "solid" }, "label": label, "data": lines } });
        Layer::new(&Scatter::new(), Vec::new(), over)
    }
}
