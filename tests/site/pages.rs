//! The rendered site, read as text: structure, links, languages, and the seed checklist.

use crate::written::{BUILD, HOME, SITE, SITE_AT_HOME, text, written};
use gpu_ledger::markup::Part;
use gpu_ledger::publish::File;
use gpu_ledger::site::{Page, Place, address, every_chart};
use gpu_ledger::unchosen;
use ledger_core::format::Lang;
use ledger_core::query::Query;
use ledger_core::rule::Rule;
use ledger_figures::chart::{ChartId, chart};
use ledger_figures::gap::topics;
use ledger_figures::view::View;
use std::collections::BTreeSet;

/// Pages of today; those of fixed versions have tests of their own (`pinned.rs`).
fn pages() -> impl Iterator<Item = &'static File> {
    SITE.iter().filter(|file| file.path.ends_with(".html") && !file.path.starts_with("v/"))
}

fn page(path: &str) -> &'static str {
    text(&SITE, path)
}

/// Every value of an attribute, in order.
fn attributes<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    let start = format!(" {name}=\"");
    html.split(start.as_str())
        .skip(1)
        .filter_map(|rest| rest.split_once('"'))
        .map(|(value, _)| value)
        .collect()
}

/// The element that starts with `open`, up to `close`.
fn element<'a>(html: &'a str, open: &str, close: &str) -> Option<&'a str> {
    let start = html.find(open)?;
    let length = html[start..].find(close)?;
    Some(&html[start..start + length])
}

/// Whether a page is a bare chart for other sites' frames.
fn is_embed(file: &File) -> bool {
    file.path.strip_prefix("en/").unwrap_or(&file.path).split('/').count() == 3
        && file.path.contains("embed/")
}

/// What a reader reads: text without tags, and without what is there to be copied.
fn words(html: &str) -> String {
    let body = html.split_once("<body>").map_or(html, |(_, body)| body);
    let body: String = body
        .split("<code")
        .map(|piece| piece.split_once("</code>").map_or(piece, |(_, rest)| rest))
        .collect();
    let mut text = String::new();
    for piece in body.split('<') {
        text.push_str(piece.split_once('>').map_or("", |(_, text)| text));
        text.push(' ');
    }
    text
}

#[test]
fn every_page_has_both_languages_one_heading_and_its_own_title() {
    let paths: BTreeSet<_> = pages().map(|file| file.path.as_str()).collect();
    for path in paths.iter().filter(|path| **path != "404.html") {
        let twin = path.strip_prefix("en/").map_or_else(|| format!("en/{path}"), str::to_owned);
        assert!(paths.contains(twin.as_str()), "{path} has no twin");
    }
    for lang in ["", "en/"] {
        let titles: Vec<_> = pages()
            .filter(|file| file.path != "404.html" && file.path.starts_with("en/") == (lang == "en/"))
            .map(|file| element(&file.text, "<title>", "</title>").expect("a title"))
            .collect();
        // A page of one chart and the page of its subject may share a subject's name.
        assert!(titles.len() - titles.iter().collect::<BTreeSet<_>>().len() <= 3, "{titles:?}");
    }
    for file in pages() {
        assert_eq!(file.text.matches("<h1").count(), 1, "{}", file.path);
        let skips = file.text.contains("href=\"#content\"");
        assert_eq!(skips, !is_embed(file), "{}", file.path);
        assert_eq!(skips, file.text.contains("id=\"content\""), "where the skip link leads in {}", file.path);
    }
}

#[test]
fn a_site_that_knows_its_home_links_its_languages() {
    let page = |path: &str| text(&SITE_AT_HOME, path);
    let english = r#"<link rel="alternate" hreflang="en" href="https://ledger.example/en/allocation/">"#;
    assert!(page("allocation/index.html").contains(english));
    assert!(page("en/allocation/index.html").contains(english));
    let canonical = r#"<link rel="canonical" href="https://ledger.example/charts/world/">"#;
    assert!(page("embed/world/index.html").contains(canonical));
    assert!(SITE.iter().all(|file| !file.text.contains("hreflang=\"en\" href=\"http")));
}

#[test]
fn a_site_that_knows_its_home_is_found_by_content_systems() {
    let of_today = |file: &&File| file.path.ends_with("index.html") && !file.path.starts_with("v/");
    for file in SITE_AT_HOME.iter().filter(of_today) {
        let (lang, inner) =
            file.path.strip_prefix("en/").map_or(("", file.path.as_str()), |inner| ("en/", inner));
        let answer = element(&file.text, "type=\"application/json+oembed\" href=\"", "\" title");
        let chart = inner.strip_prefix("charts/").and_then(|rest| rest.strip_suffix("/index.html"));
        // By other rules than the default, charts are for readers only.
        let chart = chart.filter(|path| !path.contains('/'));
        assert_eq!(answer.is_some(), chart.is_some(), "{}", file.path);
        let Some(chart) = chart else { continue };
        // In the head, and early enough for systems that read only the start of a page.
        let place = file.text.find("json+oembed").expect("found above");
        assert!(place < 8_000 && place < file.text.find("</head>").expect("a head"), "{}", file.path);
        let path = format!("{lang}oembed/{chart}.json");
        assert!(answer.is_some_and(|answer| answer.ends_with(&[HOME, &path].concat())), "{answer:?}");
        let answer = text(&SITE_AT_HOME, &path);
        assert!(answer.contains(&format!("{HOME}{lang}embed/{chart}/")), "{answer}");
        let card = format!("<meta property=\"og:image\" content=\"{HOME}{lang}charts/{chart}-card.png\">");
        assert!(file.text.contains(&card), "no {card} in {}", file.path);
    }
    assert!(SITE.iter().all(|file| !file.path.contains("oembed/") && !file.text.contains("og:image")));
}

#[test]
fn what_content_systems_get_passes_wordpress() {
    let answers: Vec<_> = SITE_AT_HOME.iter().filter(|file| file.path.contains("oembed/")).collect();
    assert!(!answers.is_empty());
    for file in answers {
        let answer: serde_json::Value = serde_json::from_str(&file.text).expect("JSON");
        let html = answer["html"].as_str().expect("html");
        let title = answer["title"].as_str().expect("title");
        assert!(
            !title.is_empty()
                && answer["height"].as_u64().is_some_and(|height| (200..=1000).contains(&height))
        );
        for tag in html.split('<').skip(1).filter(|tag| !tag.starts_with('/')) {
            let (tag, _) = tag.split_once('>').expect("a whole tag");
            let (name, rest) = tag.split_once(' ').unwrap_or((tag, ""));
            let allowed: &[&str] = match name {
                "a" => &["href"],
                "blockquote" => &[],
                "iframe" => &[
                    "src",
                    "width",
                    "height",
                    "frameborder",
                    "marginwidth",
                    "marginheight",
                    "scrolling",
                    "title",
                ],
                other => panic!("{other} in {html}"),
            };
            for attribute in rest.split("\" ").filter_map(|pair| pair.split_once("=\"")) {
                assert!(allowed.contains(&attribute.0), "{} in {html}", attribute.0);
            }
        }
    }
}

#[test]
fn nothing_is_inline() {
    for file in pages() {
        for sign in [" style=\"", "<script>", " onclick", "javascript:"] {
            assert!(!file.text.contains(sign), "{sign} in {}", file.path);
        }
        // But for the one sheet, which the policy names.
        let sheet = if is_embed(file) { &BUILD.0.embed_style } else { &BUILD.0.style };
        assert_eq!(file.text.matches("<style").count(), 1, "{}", file.path);
        assert!(file.text.contains(&["<style>", &sheet.text, "</style>"].concat()), "{}", file.path);
        assert!(file.text.contains(&["'", &sheet.hash, "'"].concat()), "{}", file.path);
        assert!(!file.text.contains("rel=\"stylesheet\""), "{}", file.path);
    }
}

#[test]
fn ids_are_unique() {
    for file in pages() {
        let ids = attributes(&file.text, "id");
        assert_eq!(ids.len(), ids.iter().collect::<BTreeSet<_>>().len(), "an id twice in {}", file.path);
    }
}

#[test]
fn every_figure_has_picture_table_and_source() {
    let mut figures = 0;
    for file in pages() {
        for figure in file.text.split("<figure ").skip(1) {
            let figure = figure.split_once("</figure>").map_or(figure, |(inside, _)| inside);
            figures += 1;
            for part in [
                "data-picture",
                "picture-narrow",
                "picture-wide",
                "<table>",
                "<caption>",
                "source-line",
                "data-rule=",
            ] {
                assert!(figure.contains(part), "no {part} in a figure of {}", file.path);
            }
            let leads = if is_embed(file) { "/charts/" } else { "/sources/#" };
            assert!(figure.contains(leads), "no way to a source in a figure of {}", file.path);
        }
    }
    // Sixteen charts on their own pages and as embeds; on the pages of their subjects all but the one of disagreements,
    // with the progress of all on two; every topic of disagreement; and charts that follow a rule by the five others. In two
    // languages.
    let topics = topics(unchosen::view(Lang::Ko), |_| true).len();
    assert!(topics > 20, "{topics} topics");
    let ruled = ChartId::ALL.iter().filter(|id| unchosen::chart(**id, Lang::Ko).id.follows_rule()).count();
    assert!(ruled >= 8, "{ruled} charts that follow a rule");
    assert_eq!(figures, 2 * (3 * ChartId::ALL.len() + topics + 5 * ruled));
}

#[test]
fn english_pages_are_english() {
    for file in pages().filter(|file| file.path.starts_with("en/")) {
        // Headlines stand in their own language and say so; the language link names itself.
        let mut text = file.text.clone();
        while let Some(start) = text.find("lang=\"ko\"") {
            let Some(length) = text[start..].find("</") else { break };
            text.replace_range(start..start + length, "");
        }
        let text = words(&text);
        let leak: String =
            text.chars().skip_while(|letter| !('가'..='힣').contains(letter)).take(40).collect();
        assert!(leak.is_empty(), "Korean in {}: {leak}", file.path);
    }
}

#[test]
fn no_place_is_left_unfilled() {
    for file in pages() {
        let text = words(&file.text);
        assert!(!text.contains('{') && !text.contains('}'), "an unfilled place in {}", file.path);
    }
}

/// The checklist of the tables' account: every claim, event and partnership that the seed article gave rise to.
fn seed_checklist() -> Vec<&'static str> {
    let account = include_str!("../../data/README.md");
    let table = account.split_once("## Seed checklist").expect("the account has the checklist").1;
    let table = table.split_once("\n## ").map_or(table, |(table, _)| table);
    let rows = table.lines().filter(|line| line.starts_with('|')).skip(2);
    let ids =
        rows.filter_map(|line| line.trim_end_matches('|').rsplit('|').next()).flat_map(str::split_whitespace);
    let is_id = |word: &&str| word.len() == 4 && word[1..].bytes().all(|byte| byte.is_ascii_digit());
    ids.filter(is_id).collect()
}

#[test]
fn every_seed_fact_is_on_a_page_with_its_source() {
    let checklist = seed_checklist();
    assert!(checklist.len() > 60, "the checklist is read: {checklist:?}");
    for lang in ["", "en/"] {
        for id in &checklist {
            let (path, open, close) = match &id[..1] {
                "c" => ("claims/index.html", format!("<article id=\"{id}\""), "</article>"),
                "e" => ("timeline/index.html", format!("<tr data-key=\"{id}\""), "</tr>"),
                _ => ("partners/index.html", format!("<tr data-key=\"{id}\""), "</tr>"),
            };
            let html = page(&format!("{lang}{path}"));
            let shown = element(html, &open, close).unwrap_or_else(|| panic!("{id} is not on {lang}{path}"));
            assert!(
                shown.contains("sources/#seed-board-2025-10-31"),
                "{id} on {lang}{path} does not lead to its source"
            );
        }
    }
}

#[test]
fn every_claim_and_source_has_an_address() {
    let dataset = ledger_data::ledger();
    for lang in ["", "en/"] {
        let claims = page(&format!("{lang}claims/index.html"));
        let sources = page(&format!("{lang}sources/index.html"));
        for claim in dataset.claims() {
            assert!(claims.contains(&format!("<article id=\"{}\"", claim.id)), "{}", claim.id);
        }
        for source in dataset.sources() {
            assert!(sources.contains(&format!("<article id=\"{}\"", source.id)), "{}", source.id);
        }
    }
}

#[test]
fn the_total_of_the_shares_is_on_the_page_as_computed() {
    // Under the default rule the government's and Hyundai's shares are "about", so the sum is.
    assert!(page("allocation/index.html").contains(
        "<data value=\"~260000\" data-claims=\"c005 c006 c008 c029 c225\" data-unit=\"gpu\" data-how=\"sum\">약 26만 장</data>"
    ));
    assert!(page("en/allocation/index.html").contains(">About 260,000 GPUs</data>"));
}

#[test]
fn the_same_input_gives_the_same_pages() {
    assert_eq!(&written(None), &*SITE);
}

#[test]
fn every_rule_of_a_chart_is_a_page_for_readers_without_script() {
    for (id, lang) in every_chart() {
        let own = page(&[&address(Page::Chart(id), lang), "index.html"].concat());
        let controls =
            element(own, "<details class=\"controls\">", "class=\"controls-live\"").expect("controls");
        let by_rule = id.follows_rule();
        assert_eq!(controls.contains("rule-links"), by_rule, "{id:?}");
        for rule in Rule::ALL.iter().filter(|rule| by_rule && **rule != Rule::default()) {
            assert!(controls.contains(&format!("{}/\"", rule.slug())), "{id:?} has no way to {rule:?}");
            let html = page(&[&address(Page::by_rule(id, *rule), lang), "index.html"].concat());
            let query = Query { rule: *rule, ..Query::default() };
            let made = chart(id, View { query: &query, ..unchosen::view(lang) });
            let place = Place::of(Page::by_rule(id, *rule), lang);
            for part in Part::ALL {
                assert!(html.contains(&part.fill(&made, &query, &place)), "{id:?} {rule:?} {part:?}");
            }
            assert!(!html.contains("<script"), "the program would take {id:?} {rule:?} for the default");
            assert!(html.contains(&format!("data-rule=\"{}\"", rule.slug())));
        }
    }
}
