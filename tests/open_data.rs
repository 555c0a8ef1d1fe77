//! The descriptions of the tables, held against the tables.

#![cfg(feature = "ssr")]

use gpu_ledger::publish::Download;
use gpu_ledger::publish::open_data::{citation, dataset_json_ld, open_data, sha256, tables, version};
use ledger_core::format::Lang;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

static FILES: LazyLock<Vec<Download>> = LazyLock::new(|| open_data(None).expect("made"));

fn file(path: &str) -> &'static [u8] {
    &FILES.iter().find(|file| file.path == path).unwrap_or_else(|| panic!("no {path}")).content
}

fn json(path: &str) -> Value {
    serde_json::from_slice(file(path)).expect("JSON")
}

fn kept(path: &str) -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join(path))
        .unwrap_or_else(|error| panic!("{path}: {error}"))
}

#[test]
fn the_package_describes_the_tables_as_they_are() {
    let package = json("data/datapackage.json");
    assert_eq!(package["version"], version());
    let resources = package["resources"].as_array().expect("resources");
    let in_folder = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("data")).expect("a folder");
    let csv = in_folder
        .filter_map(Result::ok)
        .filter(|entry| entry.path().extension().is_some_and(|end| end == "csv"));
    assert_eq!(resources.len(), csv.count(), "every table is described");
    let names: BTreeSet<_> = resources.iter().filter_map(|resource| resource["name"].as_str()).collect();
    for resource in resources {
        let path = ["data/", resource["path"].as_str().expect("a path")].concat();
        let content = kept(&path);
        assert_eq!(resource["bytes"], content.len(), "{path}");
        assert_eq!(resource["hash"], sha256(&content), "{path}");
        let text = String::from_utf8(content).expect("text");
        let heads: Vec<_> = text.lines().next().expect("a header").trim_end().split(',').collect();
        let fields = resource["schema"]["fields"].as_array().expect("fields");
        let described: Vec<_> = fields.iter().filter_map(|field| field["name"].as_str()).collect();
        assert_eq!(described, heads, "{path}");
        assert!(fields.iter().all(|field| field["description"].as_str().is_some_and(|text| text.len() > 2)));
        let key = resource["schema"]["primaryKey"].as_array().expect("a key");
        assert!(key.iter().all(|name| heads.iter().any(|head| name == head)), "{path}");
        for key in resource["schema"]["foreignKeys"].as_array().into_iter().flatten() {
            let other = key["reference"]["resource"].as_str();
            assert!(other.is_none_or(|other| names.contains(other)), "{key}");
        }
        rows_fit(&text, fields, &path);
    }
}

/// Every cell fits the type and the constraints of its column.
fn rows_fit(text: &str, fields: &[Value], path: &str) {
    let mut reader = csv::ReaderBuilder::new().from_reader(text.as_bytes());
    for row in reader.records() {
        for (cell, field) in row.expect("a row").iter().zip(fields) {
            let constraints = &field["constraints"];
            let at = || format!("{cell} in {} of {path}", field["name"]);
            assert!(!cell.is_empty() || constraints["required"].is_null(), "{}", at());
            if cell.is_empty() {
                continue;
            }
            if let Some(words) = constraints["enum"].as_array() {
                assert!(words.iter().any(|word| word == cell), "{}", at());
            }
            match field["type"].as_str() {
                Some("number") => assert!(cell.parse::<f64>().is_ok_and(|value| value >= 0.0), "{}", at()),
                Some("boolean") => assert!(["true", "false"].contains(&cell), "{}", at()),
                _ => {}
            }
        }
    }
}

#[test]
fn the_other_vocabularies_name_the_same_files() {
    let names: BTreeSet<_> = tables().expect("tables").iter().map(|table| table.file).collect();
    let csvw = json("data/csv-metadata.json");
    let urls: BTreeSet<_> =
        csvw["tables"].as_array().expect("tables").iter().filter_map(|t| t["url"].as_str()).collect();
    assert_eq!(urls, names);
    let catalogue = json("data/catalogue.jsonld");
    let dataset = &catalogue["dcat:dataset"][0];
    let files = dataset["dcat:distribution"].as_array().expect("files");
    let files: BTreeSet<_> =
        files.iter().filter_map(|file| file["dcat:downloadURL"]["@id"].as_str()).collect();
    assert!(names.is_subset(&files) && files.contains("gpu-ledger.zip"), "{files:?}");
    assert_eq!(dataset["dcat:version"], version());
}

#[test]
fn searches_find_the_dataset() {
    for lang in Lang::ALL {
        let block = dataset_json_ld(&tables().expect("tables"), *lang, Some("https://ledger.example/"));
        assert!(!block.contains('<'), "nothing looks like an end tag");
        let dataset: Value = serde_json::from_str(&block).expect("JSON");
        let length = dataset["description"].as_str().expect("words").chars().count();
        assert!((50..=5000).contains(&length), "{length}");
        assert_eq!(dataset["version"], version());
        for file in dataset["distribution"].as_array().expect("files") {
            let path = file["contentUrl"]
                .as_str()
                .expect("an address")
                .trim_start_matches("https://ledger.example/");
            assert!(path.starts_with("data/"), "{path}");
        }
    }
}

#[test]
fn the_archive_holds_everything_and_no_time() {
    let mut archive =
        zip::ZipArchive::new(std::io::Cursor::new(file("data/gpu-ledger.zip"))).expect("an archive");
    let names: Vec<_> = archive.file_names().map(|name| name.expect("a name").into_owned()).collect();
    for name in [
        "claims.csv",
        "sources.csv",
        "changes.csv",
        "published.csv",
        "README.md",
        "LICENCE.md",
        "datapackage.json",
        "CITATION.cff",
        "VERSION",
    ] {
        assert!(names.contains(&["gpu-ledger/", name].concat()), "{name} in {names:?}");
    }
    for at in 0..archive.len() {
        let mut entry = archive.by_index(at).expect("an entry");
        assert_eq!(
            entry.last_modified().map(|time| (time.year(), time.month(), time.day())),
            Some((1980, 1, 1))
        );
        let mut content = Vec::new();
        std::io::copy(&mut entry, &mut content).expect("unpacks");
        let name = entry.name().expect("a name").trim_start_matches("gpu-ledger/").to_owned();
        if name.ends_with(".csv") {
            assert_eq!(content, kept(&["data/", &name].concat()), "{name}");
        }
    }
    assert_eq!(FILES.as_slice(), open_data(None).expect("made").as_slice(), "the same bytes again");
}

#[test]
fn the_repository_holds_the_published_citation() {
    assert_eq!(String::from_utf8(kept("CITATION.cff")).expect("text"), citation(None));
    assert!(citation(Some("https://ledger.example/")).contains("url: \"https://ledger.example/\""));
}
