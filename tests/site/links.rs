//! Every link of the site leads to a file of the site, and to a place on its page that is there.
//!
//! `cargo xtask links` asks the same of `dist/`, once assets and tables lie beside the pages.

use crate::written::{BUILD, HOME, SITE, SITE_AT_HOME};
use gpu_ledger::publish::{File, download_paths, pinned};
use gpu_ledger::site::version_folder;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Names of the files that the build puts beside the pages.
fn beside() -> BTreeSet<String> {
    let (_, sealed) = &*BUILD;
    let mut beside: BTreeSet<String> = ["build.json", "echarts.js.LEGAL.txt"].map(str::to_owned).into();
    beside.extend(sealed.iter().map(|file| file.path.clone()));
    // tests/chart_files.rs and tests/open_data.rs hold the list against what is made.
    beside.extend(download_paths());
    let version = version_folder(&ledger_data::edition().version);
    for (folder, under) in [("public", ""), ("data", "data/")] {
        for entry in std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)).expect("a folder")
        {
            let name = entry.expect("an entry").file_name();
            beside.insert([under, &name.to_string_lossy()].concat());
        }
    }
    let kept = beside.iter().filter(|path| pinned::is_kept(path));
    let kept: Vec<_> = kept.map(|path| [version.as_str(), path].concat()).collect();
    beside.extend(kept);
    beside
}

/// Every value of the attributes that hold addresses, and what stands between `<loc>` and `</loc>`.
fn links(text: &str) -> Vec<&str> {
    let between = |open: &str, close: char| -> Vec<_> {
        text.split(open).skip(1).filter_map(|rest| Some(rest.split_once(close)?.0)).collect()
    };
    let attributes = [" href=\"", " src=\"", " poster=\"", " action=\"", " data=\""];
    let mut all: Vec<_> = attributes.into_iter().flat_map(|open| between(open, '"')).collect();
    all.extend(between(" srcset=\"", '"').into_iter().flat_map(|set| set.split(',')).map(|one| {
        let one = one.trim();
        one.split_once(' ').map_or(one, |(path, _)| path)
    }));
    all.extend(between("<loc>", '<'));
    all
}

/// The file that a link on a page means.
fn resolved(from: &str, link: &str) -> String {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    let mut outside = 0;
    for part in link.split('/') {
        match part {
            "." | "" => {}
            ".." if parts.pop().is_none() => outside += 1,
            ".." => {}
            name => parts.push(name),
        }
    }
    let mut path = ["../".repeat(outside).as_str(), &parts.join("/")].concat();
    if link.ends_with('/') || link.ends_with('.') {
        if !path.is_empty() {
            path.push('/');
        }
        path.push_str("index.html");
    }
    path
}

fn faults(files: &[File]) -> Vec<String> {
    let beside = beside();
    let texts: BTreeMap<_, _> = files.iter().map(|file| (file.path.as_str(), file.text.as_str())).collect();
    let mut faults = Vec::new();
    let pages =
        files.iter().filter(|file| [".html", ".atom", ".xml"].iter().any(|end| file.path.ends_with(end)));
    let mut checked = 0;
    for file in pages {
        for link in links(&file.text) {
            let (inner, from) = match link.strip_prefix(HOME) {
                Some("") => ("./", ""),
                Some(inner) => (inner, ""),
                None => (link, file.path.as_str()),
            };
            if inner.contains("://") || inner.starts_with("data:") || inner.starts_with("mailto:") {
                continue;
            }
            checked += 1;
            let (path, fragment) = inner.split_once('#').unwrap_or((inner, ""));
            let path = path.split('?').next().unwrap_or_default();
            let target = if path.is_empty() { file.path.clone() } else { resolved(from, path) };
            match texts.get(target.as_str()) {
                None if beside.contains(&target) => {}
                None => faults.push(format!("{}: {link} leads to {target}, which is not there", file.path)),
                Some(page) if !fragment.is_empty() && !page.contains(&format!(" id=\"{fragment}\"")) => {
                    faults.push(format!("{}: {link} leads to no such place in {target}", file.path));
                }
                Some(_) => {}
            }
        }
    }
    assert!(checked > 10_000, "links are found: {checked}");
    faults
}

#[test]
fn every_link_leads_somewhere_in_a_site_without_a_home() {
    assert_eq!(faults(&SITE), Vec::<String>::new());
}

#[test]
fn every_link_leads_somewhere_in_a_site_with_a_home() {
    assert_eq!(faults(&SITE_AT_HOME), Vec::<String>::new());
}

#[test]
fn a_broken_link_is_seen() {
    assert_eq!(
        links("<a href=\"a/\"><img srcset=\"b.png 1x, c.png 2x\"><loc>d</loc>"),
        ["a/", "b.png", "c.png", "d"]
    );
    assert_eq!(resolved("a/b/index.html", "../../../c"), "../c");
    assert_eq!(resolved("a/index.html", "../"), "index.html");
}
