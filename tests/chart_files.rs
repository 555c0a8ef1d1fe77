//! What charts are taken away as, read back: the table, its files and the picture hold the same values.

#![cfg(feature = "ssr")]

use gpu_ledger::downloads::{ChartFile, Form};
use gpu_ledger::publish::chart_files::{Records, chart_files};
use gpu_ledger::publish::{Download, download_paths, downloads};
use gpu_ledger::site::every_chart;
use gpu_ledger::unchosen;
use ledger_core::format::Lang;
use ledger_core::query::Query;
use ledger_figures::chart::{Chart, ChartId};
use ledger_figures::table::Cell;
use serde_json::Value;
use std::collections::BTreeSet;
use std::sync::LazyLock;

static ALL: LazyLock<Vec<Download>> = LazyLock::new(|| downloads(None).expect("made"));

fn file(id: ChartId, lang: Lang, ending: &str) -> &'static [u8] {
    let path = gpu_ledger::site::chart_file(id, lang, ending);
    &ALL.iter().find(|file| file.path == path).unwrap_or_else(|| panic!("no {path}")).content
}

fn text(id: ChartId, lang: Lang, ending: &str) -> &'static str {
    std::str::from_utf8(file(id, lang, ending)).expect("text")
}

/// A reader of RFC 4180 that shares nothing with the writer.
fn parsed(csv: &str) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(false).from_reader(csv.as_bytes());
    let row = |row: Result<csv::StringRecord, csv::Error>| {
        row.expect("as many cells as in the first row").iter().map(str::to_owned).collect()
    };
    reader.records().map(row).collect()
}

/// The words of a chart's table, row by row, as the page has them.
fn table_words(chart: &Chart, lang: Lang) -> Vec<Vec<String>> {
    let holds_claims = |at: usize| {
        chart.table.rows().any(|row| matches!(&row.cells[at], Cell::Claims(claims) if !claims.is_empty()))
    };
    let words = |(at, cell): (usize, &Cell)| match cell {
        Cell::Text(text) => text.clone(),
        Cell::Figure(said) => said.text.clone(),
        Cell::Claims(claims) => claims.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "),
        // Among ids an id.
        Cell::Source(id) if holds_claims(at) => ledger_data::ledger().source(*id).id.clone(),
        Cell::Source(id) => ledger_data::ledger().source(*id).publisher.get(lang).to_owned(),
    };
    chart.table.rows().map(|row| row.cells.iter().enumerate().map(words).collect()).collect()
}

/// Cells of some columns of parsed rows.
fn columns(rows: &[Vec<String>], names: &[String]) -> Vec<Vec<String>> {
    let place = |name: &String| rows[0].iter().position(|head| head == name).expect("the column");
    let places: Vec<_> = names.iter().map(place).collect();
    rows[1..].iter().map(|row| places.iter().map(|at| row[*at].clone()).collect()).collect()
}

#[test]
fn table_csv_and_json_say_the_same() {
    for (id, lang) in every_chart() {
        let (chart, csv) = (unchosen::chart(id, lang), text(id, lang, ".csv"));
        let rows = parsed(csv);
        assert_eq!(columns(&rows, &chart.table.columns), table_words(chart, lang), "{}", id.slug());
        assert!(csv.ends_with("\r\n") && !csv.starts_with('\u{feff}'));
        let heads: BTreeSet<_> = rows[0].iter().collect();
        assert_eq!(heads.len(), rows[0].len(), "a head twice in {}", id.slug());

        let json: Value = serde_json::from_str(text(id, lang, ".json")).expect("JSON");
        let json_rows = json["rows"].as_array().expect("rows");
        assert_eq!(json_rows.len(), rows.len() - 1);
        for (row, json) in rows[1..].iter().zip(json_rows) {
            for (head, cell) in rows[0].iter().zip(row) {
                let value = match &json[head] {
                    Value::Null => String::new(),
                    Value::String(text) => text.clone(),
                    other => other.to_string(),
                };
                assert_eq!(&value, cell, "{head} of {} {}", id.slug(), json["key"]);
            }
        }
        assert_eq!(json["title"], chart.title.plain());
    }
}

/// Rows with a figure that has a low end and no high one.
fn open_ends(rows: &[Vec<String>]) -> usize {
    let ends: Vec<_> = (0..rows[0].len()).filter(|at| rows[0][*at].ends_with("_low")).collect();
    let is_open =
        |row: &&Vec<String>| ends.iter().any(|low| !row[*low].is_empty() && row[low + 1].is_empty());
    rows[1..].iter().filter(is_open).count()
}

#[test]
fn figures_have_ends_and_a_unit() {
    let rows = parsed(text(ChartId::Allocation, Lang::Ko, ".csv"));
    let names = ["key", "값", "값_low", "값_high", "값_about", "값_unit"].map(str::to_owned);
    let cells = columns(&rows, &names);
    assert_eq!(cells[0], ["government", "약 5만 장", "50000", "50000", "true", "gpu"]);
    // "At least" has no upper end, in both languages and in more than one chart.
    let open = every_chart().map(|(id, lang)| open_ends(&parsed(text(id, lang, ".csv"))));
    let charts = open.filter(|rows| *rows > 0).count();
    assert!(charts > 10, "{charts} charts with an open end");
    for (id, lang) in every_chart() {
        let (chart, query) = (unchosen::chart(id, lang), Query::default());
        let records = Records::of(chart, &query, "2026-07-05", lang);
        let of = |kind| records.columns.iter().filter(|column| column.kind == kind).count();
        assert_eq!(of("number"), 2 * of("boolean"), "{}", id.slug());
    }
}

#[test]
fn the_picture_holds_every_row_of_the_table() {
    for (id, lang) in every_chart() {
        let chart = unchosen::chart(id, lang);
        for ending in [".svg", "-dark.svg", "-print.svg"] {
            let svg = text(id, lang, ending);
            let tree = roxmltree::Document::parse(svg).expect("well-formed");
            let spoken: Vec<(&str, String)> = tree
                .descendants()
                .filter_map(|node| {
                    Some((
                        node.attribute("data-key")?,
                        node.children().find(|c| c.has_tag_name("title"))?.text()?.to_owned(),
                    ))
                })
                .collect();
            // The table of the parts spells out what the picture shows as a sum.
            let spelled_out =
                |key: &str| id == ChartId::Parts && spoken.iter().all(|(drawn, _)| *drawn != key);
            for row in chart.table.rows().filter(|row| !spelled_out(&row.key)) {
                let words: Vec<&str> = row
                    .cells
                    .iter()
                    .filter_map(|cell| match cell {
                        Cell::Figure(said) => Some(said.text.as_str()),
                        Cell::Text(text) if row.cells.iter().all(|cell| !matches!(cell, Cell::Figure(_))) => {
                            Some(text)
                        }
                        _ => None,
                    })
                    .collect();
                let mut drawn = spoken.iter().filter(|(key, _)| *key == row.key).map(|(_, words)| words);
                match id {
                    // A matrix holds organisations by programmes: a row of the table is a word in a cell.
                    ChartId::Partners => {
                        let holds = |text: &str| {
                            words[..3].iter().all(|word| text.to_lowercase().contains(&word.to_lowercase()))
                        };
                        assert!(spoken.iter().any(|(_, text)| holds(text)), "{words:?} of partners{ending}");
                    }
                    ChartId::Timeline => {
                        assert!(drawn.any(|text| text.contains(words[1])), "{} of timeline{ending}", row.key)
                    }
                    // What is stated or told twice shares a row, which names all.
                    ChartId::UnitPrice | ChartId::Targets => {
                        let Some(Cell::Text(publisher)) = row.cells.first() else { panic!("a name") };
                        let holds = |text: &str| text.contains(publisher.as_str()) && text.contains(words[0]);
                        assert!(
                            spoken.iter().any(|(_, text)| holds(text)),
                            "{publisher}: {words:?} of {}{ending}",
                            id.slug()
                        );
                    }
                    _ => assert!(
                        words.iter().all(|word| drawn
                            .clone()
                            .any(|text| text.to_lowercase().contains(&word.to_lowercase()))),
                        "{words:?} of {}{ending}",
                        id.slug()
                    ),
                }
            }
            // Nothing depends on a page around it.
            for sign in ["var(", "currentColor", "<style", "<script", "href"] {
                assert!(!svg.contains(sign), "{sign} in {}{ending}", id.slug());
            }
        }
    }
}

#[test]
fn every_picture_says_where_it_is_from() {
    let query = Query::default();
    for (id, lang) in every_chart() {
        let chart = unchosen::chart(id, lang);
        let svg = text(id, lang, ".svg");
        let tree = roxmltree::Document::parse(svg).expect("well-formed");
        let texts =
            tree.descendants().filter(|node| node.has_tag_name("text")).filter_map(|node| node.text());
        let written = texts.collect::<Vec<_>>().join(" ");
        let sources = gpu_ledger::markup::publishers(chart, lang)[0].to_owned();
        let state = gpu_ledger::markup::state_words(chart, &query, lang);
        let address = ["/", &gpu_ledger::site::address(gpu_ledger::site::Page::Chart(id), lang)].concat();
        for words in [&chart.title.plain(), &chart.subtitle, &sources, &state, "CC BY 4.0", &address] {
            let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(written.contains(&words), "{words} in {} of {written}", id.slug());
        }
    }
    let home = chart_files(ChartId::World, Lang::En, Some("https://ledger.example/")).expect("made");
    let svg = home.iter().find(|file| file.path.ends_with("world.svg")).expect("a picture");
    assert!(String::from_utf8_lossy(&svg.content).contains("https://ledger.example/en/charts/world/"));
}

#[test]
fn every_character_of_every_picture_has_a_glyph() {
    for (id, lang) in every_chart() {
        for ending in [".svg", "-dark.svg", "-print.svg"] {
            let tree = roxmltree::Document::parse(text(id, lang, ending)).expect("well-formed");
            let texts =
                tree.descendants().filter(|node| node.has_tag_name("text")).filter_map(|node| node.text());
            let missing = ledger_pixels::Face::missing(&texts.collect::<String>()).expect("a face");
            assert!(
                missing.is_empty(),
                "{missing:?} in {}{ending}: run crates/ledger-pixels/face/make.py",
                id.slug()
            );
        }
    }
}

#[test]
fn no_cell_of_the_excel_variant_is_a_formula() {
    for (id, lang) in every_chart() {
        let excel = text(id, lang, ".excel.csv");
        let plain = parsed(text(id, lang, ".csv"));
        let rows = parsed(excel.strip_prefix('\u{feff}').expect("a byte-order mark"));
        assert_eq!(rows.len(), plain.len());
        for (cell, plain) in rows.iter().flatten().zip(plain.iter().flatten()) {
            let is_number = plain.parse::<f64>().is_ok();
            let starts = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];
            assert!(is_number || !cell.starts_with(starts), "{cell} of {}", id.slug());
            assert_eq!(cell.trim_start_matches('\''), plain.trim_start_matches('\''));
        }
    }
}

#[test]
fn what_pages_link_to_is_what_is_made() {
    let made: BTreeSet<_> = ALL.iter().map(|file| file.path.clone()).collect();
    let kept = |path: &String| std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(path).is_file();
    let linked: BTreeSet<_> = download_paths().into_iter().collect();
    assert!(made.is_subset(&linked), "{:?}", made.difference(&linked));
    let missing: Vec<_> = linked.difference(&made).filter(|path| !kept(path)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn pictures_have_the_sizes_they_promise() {
    for (id, lang) in every_chart() {
        for file in ChartFile::ALL {
            let Form::Png(_, _, width) = file.form else { continue };
            let png = self::file(id, lang, file.ending);
            let size = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().expect("four bytes"));
            assert_eq!(size(16), width, "{}{}", id.slug(), file.ending);
            let height = match file.ending {
                "-card.png" | "-card-dark.png" => 630,
                "-square.png" | "-square-dark.png" => 1080,
                _ => size(20),
            };
            assert_eq!(size(20), height, "{}{}", id.slug(), file.ending);
        }
    }
}

#[test]
fn options_for_echarts_are_plain_data() {
    for (id, lang) in every_chart() {
        let json: Value = serde_json::from_str(text(id, lang, ".echarts.json")).expect("JSON");
        let panels = json["panels"].as_array().expect("panels");
        assert_eq!(panels.len(), unchosen::chart(id, lang).panels.len());
        // Restyled elsewhere the drawing still names its sources and terms, as the file beside it does.
        let metadata: Value = serde_json::from_str(text(id, lang, ".metadata.json")).expect("JSON");
        for told in ["sources", "licence"] {
            assert_eq!(json[told], metadata[told]);
        }
        assert!(
            panels
                .iter()
                .all(|panel| panel["option"]["series"].is_array() && panel["height"].as_u64() > Some(0))
        );
    }
}

#[test]
fn the_metadata_names_every_other_file_with_its_hash() {
    for (id, lang) in every_chart() {
        let json: Value = serde_json::from_str(text(id, lang, ".metadata.json")).expect("JSON");
        let files = json["files"].as_array().expect("files");
        assert_eq!(files.len(), ChartFile::ALL.len() - 1);
        for file in files {
            let path = file["path"].as_str().expect("a path").trim_start_matches('/');
            let content = &ALL.iter().find(|known| known.path == path).expect("published").content;
            assert_eq!(file["bytes"], content.len());
            assert_eq!(file["hash"], gpu_ledger::publish::open_data::sha256(content));
        }
        assert_eq!(
            json["sources"].as_array().expect("sources").len(),
            unchosen::chart(id, lang).sources.len()
        );
    }
}

#[test]
fn the_same_records_give_the_same_bytes() {
    for lang in Lang::ALL {
        let again = chart_files(ChartId::Stages, *lang, None).expect("made");
        for file in again {
            assert!(ALL.contains(&file), "{} differs", file.path);
        }
    }
}
