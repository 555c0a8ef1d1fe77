//! The lines of words and where they stand: beside the marks where there is room, above them where there is not.

use super::Setting;
use super::sheet::lay;
use super::text::{lines, width};
use ledger_charts::Emphasis;
use ledger_lists::Listed;
use serde_json::{Value, json};

/// Size of the words, in pixels.
pub(super) const SIZE: u32 = 13;
/// From one line of words to the next.
pub(super) const LINE: u32 = 17;
/// Widest label beside the marks.
pub(super) const WIDEST: u32 = 230;
/// From the middle of a mark to the words above it.
const ABOVE: u32 = 10;
/// Between words and marks.
const GAP: u32 = 14;

/// One line of words with its marks.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Rung {
    pub label: String,
    /// The value in words, in a column of its own at the other side.
    pub value: String,
    pub emphasis: Emphasis,
    pub heading: bool,
    /// Whether a group or a lane starts here: a hairline stands above it.
    pub starts: bool,
    /// Key of the one datum that the words name; empty where there is none or more than one.
    pub key: String,
}

/// The rungs of groups of rows, each group under its heading, and beside every rung its row.
pub(super) fn grouped<'a, R>(
    groups: impl Iterator<Item = (&'a str, &'a [R])>,
    mut rung: impl FnMut(&'a R, &'a [R]) -> Rung,
) -> (Vec<Rung>, Vec<Option<&'a R>>) {
    let (mut rungs, mut rows) = (Vec::new(), Vec::new());
    for (heading, group) in groups {
        if !heading.is_empty() {
            rungs.push(Rung { label: heading.to_owned(), heading: true, starts: true, ..Rung::default() });
            rows.push(None);
        }
        for row in group {
            rungs.push(rung(row, group));
            rows.push(Some(row));
        }
    }
    (rungs, rows)
}

/// Where labels stand when the room is narrow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Words {
    /// Above the marks of their rung.
    AboveMarks,
    /// On rungs of their own, over as many as they need: the lanes of a timeline.
    InLanes,
}

/// The columns of words beside the marks, and the height of a rung.
pub(super) struct Columns {
    labels: Vec<Vec<String>>,
    values: Vec<Vec<String>>,
    words: Words,
    /// From the edge of the room to the marks, in pixels.
    pub left: u32,
    /// From the marks to the other edge.
    pub right: u32,
    /// Height of a rung.
    pub pitch: u32,
    /// How far the words of the first rung may stand out above it.
    pub above: u32,
}

impl Columns {
    /// The columns for rungs that are at least `pitch` tall.
    pub fn of(rungs: &[Rung], words: Words, pitch: u32, setting: Setting<'_>) -> Self {
        let pixels = |text: &str| width(text) * SIZE / 100 + 4;
        let longest = |lines: &[String]| lines.iter().map(|line| pixels(line)).max().unwrap_or(0);
        let narrow = setting.narrow();
        // Above the marks a value leaves its name some room.
        let room = if narrow { setting.width * 3 / 5 } else { setting.width };
        let values = rungs.iter().map(|rung| lines(&rung.value, room * 100 / SIZE)).listed();
        let right = values.iter().map(|lines| longest(lines)).max().unwrap_or(0);
        let broken = |(rung, value): (&Rung, &Vec<String>)| {
            let room = match (rung.heading, narrow) {
                // A heading has the whole width.
                (true, _) => setting.width,
                // Words above the marks share it with their own value only.
                (false, true) => setting.width.saturating_sub(longest(value) + GAP),
                (false, false) => WIDEST,
            };
            lines(&rung.label, room * 100 / SIZE)
        };
        let labels = rungs.iter().zip(&values).map(broken).listed();
        let most = labels.iter().chain(&values).map(Vec::len).max().unwrap_or(0) as u32 * LINE;
        let beside = rungs.iter().zip(&labels).filter(|(rung, _)| !rung.heading).flat_map(|(_, lines)| lines);
        let left = beside.map(|line| pixels(line)).max().unwrap_or(0);
        let pitch = match (words, narrow) {
            (Words::InLanes, _) => pitch,
            (Words::AboveMarks, true) => pitch + most,
            (Words::AboveMarks, false) => pitch.max(most + 8),
        };
        if narrow {
            let above =
                if words == Words::AboveMarks { (ABOVE + 8 + most).saturating_sub(pitch / 2) } else { 0 };
            return Self { labels, values, words, left: 2, right: 2, pitch, above };
        }
        Self {
            labels,
            values,
            words,
            left: left + GAP,
            right: if right == 0 { GAP } else { right + GAP },
            pitch,
            above: 0,
        }
    }

    /// The axis of the labels.
    pub fn label_axis(&self, rungs: &[Rung], setting: Setting<'_>) -> Value {
        let palette = setting.palette;
        let label = |(rung, lines): (&Rung, &Vec<String>)| {
            let quiet = rung.heading || rung.emphasis == Emphasis::Quiet;
            let bold = rung.heading || rung.emphasis == Emphasis::Strong;
            let colour = if quiet { &palette.ink_soft } else { &palette.ink };
            let mut style = self.place("left", setting);
            lay(&mut style, json!({ "color": colour, "fontWeight": if bold { 700 } else { 400 } }));
            if rung.heading {
                // It stands at the foot of its rung, close to what it heads.
                lay(&mut style, json!({ "verticalAlign": "middle", "padding": [10, 0, 0, 0] }));
            }
            let text = lines.join("\n");
            // In a lane the first line stands at the first rung, so the middle of the text has to be there.
            let above = if self.words == Words::InLanes {
                "\n".repeat(lines.len().saturating_sub(1))
            } else {
                String::new()
            };
            json!({ "value": above + &text, "textStyle": style })
        };
        let data = rungs.iter().zip(&self.labels).map(label).listed();
        let margin = if setting.narrow() { 0 } else { self.left };
        let mut axis = axis(data, "left", margin, setting);
        axis["triggerEvent"] = json!(rungs.iter().any(|rung| !rung.key.is_empty()));
        axis
    }

    /// The axis of the values, at the other side.
    pub fn value_axis(&self, rungs: &[Rung], setting: Setting<'_>) -> Value {
        let value = |(rung, lines): (&Rung, &Vec<String>)| {
            let quiet = rung.emphasis == Emphasis::Quiet;
            let colour = if quiet { &setting.palette.ink_soft } else { &setting.palette.ink };
            let mut style = self.place("right", setting);
            lay(&mut style, json!({ "color": colour, "fontWeight": if quiet { 400 } else { 600 } }));
            json!({ "value": lines.join("\n"), "textStyle": style })
        };
        let margin = if setting.narrow() { 0 } else { self.right };
        axis(rungs.iter().zip(&self.values).map(value).listed(), "right", margin, setting)
    }

    /// How words stand at their rung. ECharts reads it from each label and not from the axis.
    fn place(&self, side: &str, setting: Setting<'_>) -> Value {
        if setting.narrow() && self.words == Words::AboveMarks {
            json!({ "align": side, "verticalAlign": "bottom", "padding": [0, 0, ABOVE, 0] })
        } else {
            json!({ "align": side, "verticalAlign": "middle", "padding": 0 })
        }
    }
}

fn axis(data: Vec<Value>, side: &str, margin: u32, setting: Setting<'_>) -> Value {
    let palette = setting.palette;
    json!({ "data": data, "inverse": true, "position": side, "axisLine": { "show": false }, "axisTick": { "show": false },
        "splitLine": { "show": false }, "z": 3,
        "axisLabel": { "interval": 0, "margin": margin, "fontFamily": palette.face, "fontSize": SIZE, "lineHeight": LINE,
            "textBorderColor": palette.paper, "textBorderWidth": 3 } })
}
