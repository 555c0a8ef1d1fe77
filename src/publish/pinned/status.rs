//! How a version stands today: the one thing beside a pinned page that later builds write anew.

use crate::markup::escaped;
use crate::publish::File;
use crate::publish::tokens::{SCALE, value};
use crate::site::version_folder;
use crate::text::edition as words;
use base64::prelude::{BASE64_STANDARD, Engine as _};
use ledger_core::format::Lang;
use ledger_core::model::{ChangeKind, Edition};
use ledger_figures::prose::Prose;
use sha2::{Digest, Sha256};

/// What was published, file by file; a version that is not in it is a draft.
const PUBLISHED: &str = include_str!("../../../data/published.csv");

/// Whether a version is fixed.
pub(crate) fn is_published(version: &str) -> bool {
    PUBLISHED.lines().any(|line| line.split(',').next() == Some(version))
}

/// One small page for each version and language.
pub(super) fn status_pages() -> Vec<File> {
    let edition = ledger_data::edition();
    let page = |version: &str, lang: Lang| {
        let prefix = if lang == Lang::Ko { "" } else { "en/" };
        File {
            path: [version_folder(version).as_str(), prefix, "status.html"].concat(),
            text: status_page(&says(edition, version, is_published(version), lang), lang),
        }
    };
    edition
        .versions()
        .into_iter()
        .flat_map(|version| Lang::ALL.iter().map(move |lang| page(version, *lang)))
        .collect()
}

/// What is to be said about a version.
fn says(edition: &Edition, version: &str, is_published: bool, lang: Lang) -> String {
    let since = edition.since(version);
    let corrections = since.iter().filter(|change| change.kind == ChangeKind::Correction);
    let titles: Vec<_> = corrections.map(|change| change.title.get(lang)).collect();
    let phrase = match (since.is_empty(), is_published) {
        (true, false) => words::DRAFT,
        (true, true) => words::CURRENT,
        (false, _) if titles.is_empty() => words::NEWER,
        (false, _) => words::CORRECTED,
    };
    let arguments = [
        ("version", version.into()),
        ("newest", edition.version.as_str().into()),
        ("titles", titles.join("; ").into()),
    ];
    Prose::fill(phrase.get(lang), &arguments).plain()
}

fn status_page(words: &str, lang: Lang) -> String {
    // A token that is missing stops the build where colours are read.
    let face = value(SCALE, "--face").unwrap_or("sans-serif");
    let style = format!(
        ":root{{color-scheme:light dark}}p{{margin:0}}body{{margin:0;word-break:keep-all;font:13px/1.5 {face}}}"
    );
    let hash = BASE64_STANDARD.encode(Sha256::digest(&style));
    let words = escaped(words);
    format!(
        "<!doctype html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-{hash}'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"robots\" content=\"noindex\">\n<title>{words}</title>\n<style>{style}</style>\n</head>\n\
         <body><p>{words}</p></body>\n</html>\n",
        lang = lang.slug(),
    )
}

#[cfg(test)]
mod tests {
    use super::says;
    use ledger_core::date::Day;
    use ledger_core::format::Lang;
    use ledger_core::model::{Bilingual, Change, ChangeId, ChangeKind, Edition};

    fn change(id: u16, version: &str, kind: ChangeKind, title: &str) -> Change {
        let title = Bilingual { ko: title.to_owned(), en: title.to_owned() };
        let version = version.to_owned();
        Change {
            id: ChangeId(id),
            date: Day(20_000),
            version,
            kind,
            title,
            text: Bilingual::default(),
            claims: vec![],
        }
    }

    #[test]
    fn a_version_says_what_came_after_it() {
        let mut edition = Edition {
            version: "2027.1.1".to_owned(),
            changes: vec![
                change(0, "2026.11.1", ChangeKind::Revision, "first"),
                change(1, "2026.12.1", ChangeKind::Correction, "c005 counted twice"),
                change(2, "2027.1.1", ChangeKind::Revision, "new"),
            ],
        };
        let says = |edition: &Edition, version, published| says(edition, version, published, Lang::En);
        let oldest = says(&edition, "2026.11.1", true);
        assert!(oldest.contains("2027.1.1") && oldest.contains("c005 counted twice"), "{oldest}");
        let middle = says(&edition, "2026.12.1", true);
        assert!(middle.contains("2027.1.1") && !middle.contains("c005"), "{middle}");
        assert!(says(&edition, "2027.1.1", true).contains("latest"));
        assert!(says(&edition, "2027.1.1", false).contains("draft"));
        edition.changes.truncate(1);
        assert_eq!(edition.versions(), ["2026.11.1"]);
    }
}
