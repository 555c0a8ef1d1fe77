use super::{Drawing, Setting, drawing};
use crate::interactive::palette::Palette;
use crate::site::every_chart;
use crate::unchosen;
use ledger_charts::{AxisKind, Picture};
use ledger_core::format::Lang;
use ledger_figures::chart::ChartId;
use ledger_figures::drill::{Target, drill};
use serde_json::Value;

const WIDTHS: [u32; 2] = [328, 960];

fn drawn(picture: &Picture, lang: Lang, width: u32) -> Drawing {
    drawing(picture, Setting { palette: &Palette::default(), lang, width })
}

/// Every drawing of every chart, in both languages and at both widths.
fn drawings() -> Vec<(ChartId, Picture, Drawing)> {
    let mut all = Vec::new();
    for ((id, lang), width) in every_chart().flat_map(|chart| WIDTHS.map(|width| (chart, width))) {
        for panel in &unchosen::chart(id, lang).panels {
            all.push((id, panel.picture.clone(), drawn(&panel.picture, lang, width)));
        }
    }
    all
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

fn series(drawing: &Drawing) -> &[Value] {
    drawing.option["series"].as_array().map_or(&[], Vec::as_slice)
}

fn items(drawing: &Drawing) -> impl Iterator<Item = &Value> {
    series(drawing).iter().filter_map(|series| series["data"].as_array()).flatten()
}

#[test]
fn every_chart_has_options_without_functions_or_templates() {
    for (id, _, drawing) in drawings() {
        assert!(!drawing.values.is_empty(), "{}", id.slug());
        assert_eq!(drawing.option["tooltip"]["renderMode"], "richText");
        let mut found = Vec::new();
        texts("", &drawing.option, &mut found);
        for (name, text) in found {
            assert!(
                !text.contains("function") && !["extraCssText", "link", "sublink"].contains(&name),
                "{text}"
            );
            assert!(!text.contains(['{', '}']), "{text}");
        }
    }
}

#[test]
fn the_legend_names_series_and_never_just_one() {
    let mut with_legend = Vec::new();
    for (id, _, drawing) in drawings() {
        let legend = drawing.option.get("legend").unwrap_or(&Value::Null);
        let Some(entries) = legend["data"].as_array() else { continue };
        with_legend.push(id);
        assert!(entries.len() > 1, "{}", id.slug());
        let mut named: Vec<_> =
            series(&drawing).iter().filter_map(|series| series["name"].as_str()).collect();
        let mut names: Vec<_> = entries.iter().filter_map(|entry| entry["name"].as_str()).collect();
        for all in [&mut named, &mut names] {
            all.sort_unstable();
            all.dedup();
        }
        assert_eq!(names, named, "{}", id.slug());
    }
    for id in [ChartId::Stages, ChartId::BeforeAfter, ChartId::Timeline, ChartId::Partners] {
        assert!(with_legend.contains(&id), "{}", id.slug());
    }
}

#[test]
fn everything_with_a_record_is_drawn_and_leads_to_it() {
    for (id, _, drawing) in drawings() {
        let keys: Vec<_> = items(&drawing).filter_map(|item| item["key"].as_str()).collect();
        for datum in &drawing.data {
            assert!(keys.contains(&datum.key.as_str()), "{}: {} is not drawn", id.slug(), datum.key);
        }
        for key in keys {
            assert!(drawing.data.iter().any(|datum| datum.key == key), "{}: {key} leads nowhere", id.slug());
        }
    }
}

#[test]
fn a_timeline_holds_both_ends_and_what_has_no_date() {
    let (mut lengths, mut undated) = (0, 0);
    for (_, picture, drawing) in drawings() {
        let Picture::Timeline(chart) = picture else { continue };
        let dated = chart.lanes.iter().flat_map(|lane| &lane.items);
        let expected: Vec<_> = dated.clone().flat_map(|item| [item.start, item.end]).map(f64::from).collect();
        assert_eq!(drawing.values, expected);
        let drawn = |key: &str| items(&drawing).find(|drawn| drawn["key"] == key);
        for item in dated {
            let coords = drawn(&item.key).and_then(|drawn| drawn.get("coords"));
            assert_eq!(coords.is_some(), item.precision != ledger_charts::Precision::Day, "{}", item.key);
            if let Some(coords) = coords {
                lengths += 1;
                assert!(coords[0][0].as_f64() < coords[1][0].as_f64(), "{}", item.key);
            }
        }
        for item in chart.lanes.iter().flat_map(|lane| &lane.undated) {
            undated += 1;
            assert!(
                drawn(&item.key).is_some_and(|drawn| drawn["value"][0].as_f64() > Some(1_000.0)),
                "{}",
                item.key
            );
        }
    }
    assert!(lengths > 0 && undated > 0);
}

#[test]
fn on_a_narrow_room_the_marks_keep_the_width() {
    for (id, _, drawing) in drawings() {
        // Published as it was: whoever changes it writes `grid[0]`.
        let grid = &drawing.option["grid"][0];
        assert_eq!(drawing.option["dataZoom"][0]["type"], "slider");
        let sides = grid["left"].as_f64().unwrap_or(0.0) + grid["right"].as_f64().unwrap_or(0.0);
        assert!(sides < 700.0, "{}: {sides}", id.slug());
        if items(&drawing).count() > 0 && drawing.option["yAxis"][0]["axisLabel"]["margin"] == 0 {
            assert!(sides < 328.0 / 2.0, "{}: {sides}", id.slug());
        }
    }
}

#[test]
fn every_row_leads_to_its_claims_and_what_lies_behind_is_drawn_by_the_same_code() {
    for (id, lang) in every_chart() {
        let (view, chart) = (unchosen::view(lang), unchosen::chart(id, lang));
        for datum in chart.panels.iter().flat_map(|panel| drawn(&panel.picture, lang, 960).data) {
            let Some(drill) = drill(view, chart, &datum.key) else { panic!("{}: {}", id.slug(), datum.key) };
            assert!(!drill.heading.is_empty() && !drill.links.is_empty(), "{}", datum.key);
            let claims = drill.links.iter().filter(|link| matches!(link.target, Target::Claim(_))).count();
            let rows: usize =
                drill.panels.iter().map(|panel| drawn(&panel.picture, lang, 960).data.len()).sum();
            if !drill.panels.is_empty() {
                assert_eq!(claims, rows, "{}: every claim is a row", datum.key);
            }
        }
    }
}

#[test]
fn behind_an_open_end_is_room_for_its_sign() {
    let mut open = 0;
    for (id, picture, drawing) in drawings() {
        let Picture::Rows(chart) = picture else { continue };
        let (Some(to), true) = (drawing.option["xAxis"]["max"].as_f64(), chart.axis.kind == AxisKind::Linear)
        else {
            continue;
        };
        let rows = chart.groups.iter().flat_map(|group| &group.rows);
        for row in rows.filter(|row| row.segments.iter().any(|part| part.span.high.is_none())) {
            let reach: i64 = row.segments.iter().filter_map(|part| part.span.reach()).sum();
            open += 1;
            assert!(to >= reach as f64 / 1_000.0 * 1.05, "{}: {} of {to}", id.slug(), row.key);
        }
    }
    assert!(open > 0);
}

#[test]
fn no_name_is_broken_within_a_word() {
    for (id, picture, drawing) in
        drawings().into_iter().filter(|(_, picture, _)| matches!(picture, Picture::Rows(_)))
    {
        let Picture::Rows(chart) = picture else { continue };
        let words: Vec<_> = chart
            .groups
            .iter()
            .flat_map(|group| group.rows.iter().map(|row| row.label.as_str()).chain([group.heading.as_str()]))
            .flat_map(|label| label.split([' ', '\u{a0}']))
            .collect();
        for label in drawing.option["yAxis"][0]["data"].as_array().into_iter().flatten() {
            let lines: Vec<_> = label["value"].as_str().unwrap_or_default().lines().collect();
            for pair in lines.windows(2) {
                let parts = (pair[0].rsplit(' ').next(), pair[1].split([' ', '\u{a0}']).next());
                let (Some(end), Some(start)) = parts else { continue };
                let whole = [end, start].concat();
                // Hangul may be broken anywhere where it is too long.
                assert!(!whole.is_ascii() || !words.contains(&whole.as_str()), "{}: {whole}", id.slug());
            }
        }
    }
}
