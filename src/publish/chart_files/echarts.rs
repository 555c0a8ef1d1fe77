//! `.echarts.json`: the options of the interactive view, one ECharts instance a panel, to be restyled elsewhere.

use super::{Subject, metadata};
use crate::downloads::Theme;
use crate::interactive::options::{Setting, drawing};
use serde_json::{Value, json};

/// How wide the room is that words are broken for, in CSS pixels.
const WIDTH: u32 = 960;

/// The file.
pub(super) fn written(subject: &Subject<'_>) -> String {
    let setting =
        Setting { palette: subject.themes.palette(Theme::Light), lang: subject.lang(), width: WIDTH };
    let panels = subject.chart.panels.iter().map(|panel| {
        let drawing = drawing(&panel.picture, setting);
        json!({ "heading": panel.heading, "height": drawing.height, "option": drawing.option })
    });
    // For programs, not for eyes: indented it would be three times as long.
    json!({
        "chart": subject.chart.id.slug(),
        "language": subject.lang().slug(),
        "title": subject.chart.title.plain(),
        "subtitle": subject.chart.subtitle,
        "as_of": subject.as_of(),
        "page": subject.address(),
        "licence": metadata::licence(),
        "sources": metadata::sources(subject),
        "width": WIDTH,
        "panels": panels.collect::<Value>(),
    })
    .to_string()
}
