//! Pages of a fixed version: complete without script, honest about what they are, the same at every build.

use crate::written::SITE;
use base64::prelude::{BASE64_STANDARD, Engine as _};
use gpu_ledger::publish::File;
use gpu_ledger::site::version_folder;
use sha2::{Digest, Sha256};

fn folder() -> String {
    version_folder(&ledger_data::edition().version)
}

/// Pages of the version, but for the word on how it stands.
fn pages() -> impl Iterator<Item = (&'static str, &'static File)> {
    let folder = folder();
    SITE.iter().filter_map(move |file| {
        let inner = file.path.strip_prefix(&folder)?;
        (inner.ends_with("index.html")).then_some((inner, file))
    })
}

#[test]
fn whatever_is_cited_is_kept() {
    let has = |path: &str| SITE.iter().any(|file| file.path == [folder().as_str(), path].concat());
    for lang in ["", "en/"] {
        for path in [
            "charts/world/index.html",
            "embed/world/index.html",
            "charts/world.bib",
            "claims/index.html",
            "sources/index.html",
        ] {
            assert!(has(&format!("{lang}{path}")), "{lang}{path}");
        }
    }
    assert!(!has("index.html") && !has("allocation/index.html") && !has("data/index.html"));
    // Sixteen charts and their embeds, claims and sources, in two languages.
    assert_eq!(pages().count(), 2 * (16 + 16 + 2));
}

#[test]
fn a_pinned_page_needs_no_script_and_takes_none() {
    for (_, file) in pages() {
        for sign in ["<script", "script-src", "data-app-wasm", "data-controls"] {
            assert!(!file.text.contains(sign), "{sign} in {}", file.path);
        }
        // The sheet stands in the page, and the policy names the very text of it.
        let style = file.text.split_once("<style>").and_then(|(_, rest)| rest.split_once("</style>"));
        let (sheet, _) = style.unwrap_or_else(|| panic!("no sheet in {}", file.path));
        let hash = BASE64_STANDARD.encode(Sha256::digest(sheet));
        let policy = format!("content=\"default-src 'none'; style-src 'sha256-{hash}'; img-src");
        assert!(file.text.contains(&policy), "no {policy} in {}", file.path);
        assert!(file.text.contains("content=\"noindex\""), "{}", file.path);
    }
}

#[test]
fn a_pinned_page_says_so_and_where_the_latest_is() {
    let version = &ledger_data::edition().version;
    for (inner, file) in pages() {
        let notice = file.text.split_once("<div class=\"edition\">").expect("a notice").1;
        let notice = notice.split_once("</div>").expect("its end").0;
        assert!(notice.contains(version.as_str()), "{}", file.path);
        let up = "../".repeat(file.path.matches('/').count());
        let latest = format!("href=\"{up}{}\"", inner.trim_end_matches("index.html"));
        assert!(notice.contains(&latest), "no {latest} in {notice}");
        // The frame lies in the version's folder, in the page's language, and later builds write it anew.
        let lang = if inner.starts_with("en/") { "en/" } else { "" };
        let status = format!("src=\"{}{lang}status.html\"", "../".repeat(inner.matches('/').count()));
        assert!(notice.contains(&status), "no {status} in {notice}");
        assert!(SITE.iter().any(|other| other.path == format!("{}{lang}status.html", folder())));
    }
}

#[test]
fn figures_of_a_pinned_page_are_those_of_the_page_it_was() {
    for (inner, file) in pages() {
        let of_today = SITE.iter().find(|other| other.path == inner).expect("the page it was");
        let figures = |text: &str| -> Vec<String> {
            text.split("<data value=\"")
                .skip(1)
                .filter_map(|rest| Some(rest.split_once("</data>")?.0.to_owned()))
                .collect()
        };
        let (was, is) = (figures(&of_today.text), figures(&file.text));
        let links = |figures: &[String]| figures.join("\n").replace("../", "");
        assert_eq!(links(&was), links(&is), "{}", file.path);
        assert_eq!(of_today.text.matches("<svg").count(), file.text.matches("<svg").count(), "{}", file.path);
    }
}
