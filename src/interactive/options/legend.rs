//! What a drawing can be taken apart by: an entry toggles every series of its name.

use super::Setting;
use super::sheet::{lay, part};
use super::text::{safe, width};
use crate::interactive::palette::faded;
use charming::component::Legend;
use charming::element::Icon;
use ledger_charts::{Look, Stage};
use ledger_lists::Listed;
use serde_json::{Value, json};

/// One entry: the name of the series it toggles, and how its sign looks.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Entry {
    pub name: String,
    pub sign: Sign,
    pub style: Value,
}

/// The form of a sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    Bar,
    Dot,
    Cross,
}

/// Height of a line of entries, in pixels.
const LINE: u32 = 26;
/// Size of the words.
const SIZE: u32 = 13;

impl Entry {
    pub fn new(name: &str, sign: Sign, style: Value) -> Self {
        Self { name: safe(name), sign, style }
    }
}

/// The legend and its height; none for a single entry, which would toggle everything there is.
pub(super) fn legend(entries: &[Entry], setting: Setting<'_>) -> Option<(Value, u32)> {
    if entries.len() < 2 {
        return None;
    }
    let icon = |sign| match sign {
        Sign::Bar => Icon::RoundRect,
        Sign::Dot => Icon::Circle,
        Sign::Cross => Icon::Custom(CROSS.to_owned()),
    };
    let names = entries.iter().map(|entry| entry.name.as_str()).listed();
    let legend = Legend::new().left(0).top(0).item_width(18.0).item_height(11.0).item_gap(18.0).data(names);
    let over = entries
        .iter()
        .map(|entry| json!({ "name": entry.name, "icon": icon(entry.sign), "itemStyle": entry.style }))
        .listed();
    let palette = setting.palette;
    let over = json!({ "data": over, "padding": [4, 0], "inactiveColor": palette.rule, "width": setting.width, "selector": false,
        "textStyle": { "color": palette.ink, "fontFamily": palette.face, "fontSize": SIZE }, "inactiveBorderColor": palette.rule });
    let mut legend = part(&legend);
    lay(&mut legend, over);
    Some((legend, lines(entries, setting.width) * LINE))
}

/// A cross, for what is missed.
const CROSS: &str = "path://M1,0L5,4L9,0L10,1L6,5L10,9L9,10L5,6L1,10L0,9L4,5L0,1Z";

fn lines(entries: &[Entry], room: u32) -> u32 {
    let (mut lines, mut used) = (1, 0);
    for entry in entries {
        let one = 18 + 6 + width(&entry.name) * SIZE / 100 + 18;
        if used > 0 && used + one > room {
            lines += 1;
            used = 0;
        }
        used += one;
    }
    lines
}

/// Solid for what is there, an outline for what is announced, a tint for what is contracted.
pub(super) fn stage_style(stage: Stage, colour: &str) -> Value {
    let fill = faded(colour, Look::of(stage).fill_percent());
    json!({ "color": fill, "borderColor": colour, "borderWidth": 1.5 })
}

/// Hatching for what lies between the floor and the ceiling.
pub(super) fn hatch_style(colour: &str, paper: &str) -> Value {
    json!({ "color": paper, "borderColor": colour, "borderWidth": 1.5,
        "decal": { "symbol": "rect", "dashArrayX": [1, 0], "dashArrayY": [1.5, 4], "rotation": -0.785, "color": colour } })
}
