//! `_headers`: what hosts such as Cloudflare Pages and Netlify send along with a file.
//!
//! Such hosts join the values of all rules that fit an address, and two policies joined are the stricter of both. So
//! what differs from file to file stands in rules of which exactly one fits, and `/*` says only what is the same for all.

use super::Assets;
use super::assets::{FOLDER, FOR_OTHERS};
use super::policy::{Audience, any_pinned_policy};
use std::collections::BTreeMap;

/// Named by content: never another content under this address.
const FOR_EVER: &str = "public, max-age=31536000, immutable";
/// Scripts in other sites' pages: kept for an hour, and used for a day while the next one is on its way.
const FOR_AN_HOUR: &str = "public, max-age=3600, stale-while-revalidate=86400";
/// Kept, but asked for anew at every visit.
const ASK_AGAIN: &str = "no-cache";
/// Files whose ending hosts do not know. No other rule says of what type a file is.
const UNUSUAL: [(&str, &str); 3] = [
    ("CITATION.cff", "text/yaml; charset=utf-8"),
    ("data/catalogue.jsonld", "application/ld+json"),
    ("data/csv-metadata.json", "application/csvm+json"),
];
/// What comes from elsewhere: files of `public/` and of the build, and folders of a version that hold no page.
const FROM_ELSEWHERE: [&str; 6] = [
    "mark.svg",
    "echarts.js.LEGAL.txt",
    "build.json",
    ".well-known/security.txt",
    "v/0/assets/",
    "v/0/data/",
];

/// The file, for a site with these other paths.
pub(super) fn headers<'a>(paths: impl Iterator<Item = &'a str>, assets: &Assets) -> String {
    let mut text =
        "/*\n  X-Content-Type-Options: nosniff\n  Referrer-Policy: strict-origin-when-cross-origin\n  \
        Permissions-Policy: camera=(), geolocation=(), microphone=()\n"
            .to_owned();
    // Everything here is public. A frame in a sandbox has no origin, and gets no script, program or table without the
    // first; a page that isolates itself shows no picture of another site without the second.
    text.push_str("  Access-Control-Allow-Origin: *\n  Cross-Origin-Resource-Policy: cross-origin\n");
    // A page for wrong addresses is sent for addresses that no rule knows; its policy stands in the page.
    let others = FOR_OTHERS.map(|(_, path)| path);
    let rules: BTreeMap<_, _> = paths.chain(FROM_ELSEWHERE).chain([FOLDER]).chain(others).map(rule).collect();
    for (pattern, class) in rules {
        let (cache, audience) = match class {
            Class::Asset => (FOR_EVER, Audience::Readers),
            Class::ForOthers => (FOR_AN_HOUR, Audience::Readers),
            Class::Plain | Class::Pinned => (ASK_AGAIN, Audience::Readers),
            Class::Embed | Class::PinnedEmbed => (ASK_AGAIN, Audience::Frames),
            Class::Builder => (ASK_AGAIN, Audience::Builders),
        };
        let policy = match class {
            Class::Pinned | Class::PinnedEmbed => any_pinned_policy(),
            _ => audience.policy(assets),
        };
        // The word on a version stands in a frame of its embed, and that may stand in a sandbox. A sandboxed page has no
        // origin, and even `*` does not fit none; only where nothing is said may it frame another.
        let ancestors = match class {
            Class::PinnedEmbed => String::new(),
            _ => ["; frame-ancestors ", audience.frame_ancestors()].concat(),
        };
        text.push_str(&format!(
            "{pattern}\n  Cache-Control: {cache}\n  Content-Security-Policy: {policy}{ancestors}\n"
        ));
        if class == Class::Embed {
            // A page that isolates itself frames only pages that do the same.
            text.push_str("  Cross-Origin-Embedder-Policy: require-corp\n");
        }
    }
    for (path, kind) in UNUSUAL {
        text.push_str(&format!("/{path}\n  Content-Type: {kind}\n"));
    }
    text
}

/// What a rule is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Class {
    /// Named by content.
    Asset,
    /// A bare chart for other sites' frames.
    Embed,
    /// Where such charts are put together.
    Builder,
    /// A script for other sites' pages.
    ForOthers,
    /// Everything else.
    Plain,
    /// Of a fixed version.
    Pinned,
    /// Of a fixed version, for other sites' frames: charts, and the word on how the version stands, which they frame.
    PinnedEmbed,
}

/// The rule of a file: one for each folder at the top of a language, one for each file outside of a folder.
fn rule(path: &str) -> (String, Class) {
    if let Some((_, inner)) = path.strip_prefix("v/").and_then(|path| path.split_once('/')) {
        let (pattern, class) = rule(inner);
        let status = inner.ends_with("status.html");
        let class = if status || class == Class::Embed { Class::PinnedEmbed } else { Class::Pinned };
        return (["/v/:version", &pattern].concat(), class);
    }
    let (lang, inner) = path.strip_prefix("en/").map_or(("", path), |inner| ("en/", inner));
    let inner = inner.strip_suffix("index.html").unwrap_or(inner);
    match inner.split_once('/') {
        _ if path.starts_with(FOLDER) => (format!("/{FOLDER}*"), Class::Asset),
        None => (format!("/{lang}{inner}"), Class::Plain),
        Some(("embed", "")) => (format!("/{lang}embed/"), Class::Builder),
        Some(("embed", file)) if file.ends_with(".js") => (format!("/{path}"), Class::ForOthers),
        Some(("embed", _)) => (format!("/{lang}embed/:id/"), Class::Embed),
        Some((folder, _)) => (format!("/{lang}{folder}/*"), Class::Plain),
    }
}

#[cfg(test)]
mod tests {
    use super::{ASK_AGAIN, Assets, FOR_AN_HOUR, FOR_EVER, headers};

    const PATHS: [&str; 18] = [
        "index.html",
        "en/index.html",
        "allocation/index.html",
        "charts/world/index.html",
        "data/index.html",
        "en/charts/world/index.html",
        "embed/index.html",
        "en/embed/index.html",
        "embed/world/index.html",
        "en/embed/world/index.html",
        "404.html",
        "robots.txt",
        "v/2026.11.1/charts/world/index.html",
        "v/2026.11.1/en/charts/world/index.html",
        "v/2026.11.1/embed/world/index.html",
        "v/2026.11.1/en/embed/world/index.html",
        "v/2026.11.1/status.html",
        "v/2026.11.1/en/status.html",
    ];

    /// Values of a header that a host would send for an address, one for each rule that fits.
    fn sent<'a>(file: &'a str, address: &str, name: &str) -> Vec<&'a str> {
        let mut fits = false;
        let mut values = Vec::new();
        for line in file.lines() {
            match line.strip_prefix("  ").map(|line| line.split_once(": ").expect("a name and a value")) {
                Some((given, value)) if fits && given == name => values.push(value),
                Some(_) => {}
                None => {
                    let (mut wanted, mut given) = (line.split('/'), address.split('/'));
                    fits = loop {
                        match (wanted.next(), given.next()) {
                            (None, None) | (Some("*"), Some(_)) => break true,
                            (Some(name), Some(part)) if name == part => {}
                            (Some(name), Some(part)) if name.starts_with(':') && !part.is_empty() => {}
                            _ => break false,
                        }
                    };
                }
            }
        }
        values
    }

    #[test]
    fn every_address_gets_one_of_each() {
        let file = headers(PATHS.into_iter(), &Assets::default());
        let beside = [
            "/assets/app-1.js",
            "/data/claims.csv",
            "/mark.svg",
            "/charts/world.csv",
            "/embed/resize.js",
            "/embed/element.js",
            "/v/2026.11.1/data/claims.csv",
            "/v/2025.1.1/assets/main-1.css",
        ];
        let pages = PATHS.map(|path| ["/", path.trim_end_matches("index.html")].concat());
        for address in pages.iter().map(String::as_str).chain(beside) {
            for name in
                ["Content-Security-Policy", "Cache-Control", "X-Content-Type-Options", "Referrer-Policy"]
            {
                assert_eq!(sent(&file, address, name).len(), 1, "{name} of {address} in\n{file}");
            }
        }
    }

    #[test]
    fn only_embeds_may_be_framed_by_others() {
        let file = headers(PATHS.into_iter(), &Assets::default());
        let ancestors = |address| {
            let policy = sent(&file, address, "Content-Security-Policy");
            policy.first().and_then(|policy| policy.rsplit_once("frame-ancestors ")).map(|(_, who)| who)
        };
        for address in [
            "/",
            "/en/",
            "/allocation/",
            "/charts/world/",
            "/embed/",
            "/assets/app-1.js",
            "/v/2026.11.1/charts/world/",
        ] {
            assert_eq!(ancestors(address), Some("'self'"), "{address}");
        }
        for address in ["/embed/world/", "/en/embed/world/"] {
            assert_eq!(ancestors(address), Some("*"), "{address}");
        }
        for address in ["/v/2026.11.1/embed/world/", "/v/2026.11.1/en/status.html"] {
            assert_eq!(ancestors(address), None, "{address}");
        }
    }

    #[test]
    fn embeds_fit_into_pages_that_isolate_themselves() {
        let file = headers(PATHS.into_iter(), &Assets::default());
        for address in ["/embed/world/", "/en/embed/world/"] {
            assert_eq!(sent(&file, address, "Cross-Origin-Embedder-Policy"), ["require-corp"], "{address}");
        }
        for address in ["/", "/embed/", "/embed/resize.js"] {
            assert!(sent(&file, address, "Cross-Origin-Embedder-Policy").is_empty(), "{address}");
        }
        for address in ["/embed/world/", "/embed/resize.js", "/assets/app-1.js", "/charts/world.png"] {
            assert_eq!(sent(&file, address, "Cross-Origin-Resource-Policy"), ["cross-origin"], "{address}");
            assert_eq!(sent(&file, address, "Access-Control-Allow-Origin"), ["*"], "{address}");
        }
    }

    #[test]
    fn only_the_builder_frames_anything() {
        let file = headers(PATHS.into_iter(), &Assets::default());
        let frames =
            |address| sent(&file, address, "Content-Security-Policy")[0].contains("frame-src 'self'");
        assert!(frames("/embed/") && frames("/en/embed/"));
        assert!(!frames("/") && !frames("/embed/world/") && !frames("/charts/world/"));
    }

    #[test]
    fn only_what_is_named_by_content_is_kept_for_ever() {
        let file = headers(PATHS.into_iter(), &Assets::default());
        assert_eq!(sent(&file, "/assets/app-1.js", "Cache-Control"), [FOR_EVER]);
        assert_eq!(sent(&file, "/embed/resize.js", "Cache-Control"), [FOR_AN_HOUR]);
        for address in ["/", "/allocation/", "/robots.txt", "/embed/", "/embed/world/"] {
            assert_eq!(sent(&file, address, "Cache-Control"), [ASK_AGAIN], "{address}");
        }
    }

    #[test]
    fn every_file_is_for_everybody() {
        let file = headers(PATHS.into_iter(), &Assets::default());
        for address in
            ["/charts/world.csv", "/en/charts/world.png", "/data/claims.csv", "/data/catalogue.jsonld"]
        {
            assert_eq!(sent(&file, address, "Access-Control-Allow-Origin"), ["*"], "{address}");
            assert_eq!(sent(&file, address, "Cross-Origin-Resource-Policy"), ["cross-origin"], "{address}");
        }
        assert_eq!(sent(&file, "/data/catalogue.jsonld", "Content-Type"), ["application/ld+json"]);
        assert!(sent(&file, "/charts/world.csv", "Content-Type").is_empty());
    }

    #[test]
    fn hosts_limits_are_kept() {
        let file = headers(PATHS.into_iter(), &Assets::default());
        assert!(file.lines().filter(|line| line.starts_with('/')).count() <= 100);
        assert!(file.lines().all(|line| line.len() <= 2000));
    }
}
