//! No naked number: whatever number a page says, in HTML or in a picture, leads to a claim, a record or a formula.

mod html;
mod token;
mod walk;
mod word;

use crate::written::{SITE, text};
use gpu_ledger::markup::Part;
use gpu_ledger::site::{Page, Place, every_chart};
use html::Tree;
use ledger_core::date::Day;
use ledger_core::format::Lang;
use ledger_core::model::Role;
use ledger_core::query::{NumberForm, Query};
use ledger_core::rule::Rule;
use ledger_figures::chart::{ChartId, chart};
use ledger_figures::text::names as words;
use ledger_figures::view::View;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use walk::Walk;

/// The reviewed list of exceptions.
const ALLOWED: &str = include_str!("allowed.txt");

/// Words that may hold a number, and why.
fn allowed() -> Vec<(&'static str, &'static str)> {
    let lines = ALLOWED.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    lines.map(|line| line.split_once(" | ").expect("words and a reason")).collect()
}

/// Names of records and roles as pages say them.
fn names() -> Vec<&'static str> {
    let dataset = ledger_data::ledger();
    let programmes = dataset.programmes().iter().map(|programme| &programme.name);
    let organisations = dataset.organisations().iter().map(|organisation| &organisation.name);
    let publishers = dataset.sources().iter().map(|source| &source.publisher);
    let roles = Role::ALL.iter().map(|role| words::role(*role)).flat_map(|role| [role.ko, role.en]);
    let names = programmes
        .chain(organisations)
        .chain(publishers)
        .flat_map(|name| [name.ko.as_str(), name.en.as_str()])
        .chain(roles);
    names.filter(|name| !token::numbers(name).is_empty() || !word::number_words(name).is_empty()).collect()
}

/// Ids of claims, sources and changes.
fn records() -> BTreeSet<String> {
    let dataset = ledger_data::ledger();
    let claims = dataset.claims().iter().map(|claim| claim.id.to_string());
    let changes = ledger_data::edition().changes.iter().map(|change| change.id.to_string());
    claims.chain(dataset.sources().iter().map(|source| source.id.clone())).chain(changes).collect()
}

/// What stands in the body of a page.
fn body(html: &str) -> &str {
    let body = html.split_once("<body>").map_or(html, |(_, body)| body).trim_end();
    body.trim_end_matches("</html>").trim_end().trim_end_matches("</body>")
}

/// What a page says of itself in its head, for windows, search engines and other sites.
fn head(html: &str) -> Vec<String> {
    let head = html.split_once("<body>").map_or("", |(head, _)| head);
    let head = head.split_once("<head>").map_or("", |(_, head)| head).trim_end().trim_end_matches("</head>");
    let tree = Tree::read(head);
    let described = |key: &str| ["description", "og:title", "og:description", "og:image:alt"].contains(&key);
    let said = tree
        .nodes
        .iter()
        .filter(|node| ["name", "property"].iter().any(|key| node.get(key).is_some_and(described)));
    let title = tree.nodes.iter().position(|node| node.tag == "title");
    let title =
        title.into_iter().flat_map(|title| tree.inside(title)).map(|text| tree.nodes[text].text.clone());
    title.chain(said.filter_map(|node| node.get("content")).map(str::to_owned)).collect()
}

/// Whether a number in the head of a page is no quantity, or one that the page shows with what stands behind it.
fn is_known(text: &str, number: &Range<usize>, names: &[&str], shown: &BTreeSet<&str>) -> bool {
    let allowed = allowed();
    let mut words = names.iter().chain(allowed.iter().map(|(words, _)| words));
    shown.contains(&text[number.clone()])
        || token::is_date(text, number)
        || token::is_in_a_word(text, number)
        || words.any(|words| token::is_within(text, number, words))
}

/// The numbers of a page that nothing stands behind, each with the text it is in.
fn naked(path: &str, html: &str, needed: &mut BTreeSet<&'static str>) -> Vec<String> {
    let (names, records) = (names(), records());
    let tree = Tree::read(body(html));
    let walk = Walk { tree: &tree, names: &names, records: &records };
    let mut found = Vec::new();
    let mut backed: BTreeMap<usize, BTreeSet<&str>> = BTreeMap::new();
    let (mut loose, mut echoes) = (Vec::new(), Vec::new());
    for (at, node) in tree.nodes.iter().enumerate() {
        for number in token::numbers(&node.text) {
            let text = node.text.as_str();
            let figure = walk.around(at, |outer| tree.nodes[outer].tag == "figure");
            if let Some(figure) = walk.described(at) {
                echoes.push((figure, at, number));
            } else if walk.is_backed(at, &number) {
                match figure {
                    Some(figure) => {
                        backed.entry(figure).or_default().insert(&text[number]);
                    }
                    None => loose.push(&text[number]),
                }
            } else if let Some((words, _)) =
                allowed().into_iter().find(|(words, _)| token::is_within(text, &number, words))
            {
                needed.insert(words);
                if let Some(figure) = figure {
                    backed.entry(figure).or_default().insert(&text[number]);
                }
            } else {
                found.push(format!("{} in “{}” on {path}", &text[number], text.trim()));
            }
        }
        for (number, value) in word::number_words(&node.text) {
            let listed = word::listed(&node.text, &number);
            let right = listed.is_some_and(|(_, counted)| word::is_right(value, counted));
            needed.extend(listed.map(|(words, _)| words));
            if !right && !walk.is_backed(at, &number) {
                let word = &node.text[number];
                found.push(format!("“{word}” ({listed:?}) in “{}” on {path}", node.text.trim()));
            }
        }
    }
    // What a page is said to show has to be what it shows.
    let shown: BTreeSet<&str> = backed.values().flatten().copied().chain(loose).collect();
    for text in head(html) {
        let bare =
            token::numbers(&text).into_iter().filter(|number| !is_known(&text, number, &names, &shown));
        found.extend(bare.map(|number| format!("{} in “{text}” in the head of {path}", &text[number])));
    }
    // What the picture is said to show has to be what it shows.
    for (figure, at, number) in echoes {
        let text = tree.nodes[at].text.as_str();
        let known = backed.get(&figure).is_some_and(|backed| backed.contains(&text[number.clone()]));
        if !known && !walk.is_backed(at, &number) {
            found.push(format!("{} in the description “{}” on {path}", &text[number], text.trim()));
        }
    }
    found
}

#[test]
fn every_number_has_a_claim_a_record_or_a_formula_behind_it() {
    let mut needed = BTreeSet::new();
    let mut found = Vec::new();
    let mut pages = 0;
    for file in SITE.iter().filter(|file| file.path.ends_with(".html")) {
        pages += 1;
        found.extend(naked(&file.path, &file.text, &mut needed));
    }
    assert!(found.is_empty(), "{} naked numbers:\n{}", found.len(), found.join("\n"));
    assert!(pages > 60, "the walk has seen the site");
    let lists = allowed().into_iter().chain(word::lines());
    let idle: Vec<_> = lists.filter(|(words, _)| !needed.contains(words)).collect();
    assert!(idle.is_empty(), "not needed any more: {idle:?}");
    assert!(allowed().len() <= 12, "a list so long would be a way around the rule");
}

/// What a live page writes for a choice, as it stands in its figure.
fn chosen(id: ChartId, query: &Query, lang: Lang) -> String {
    let chart = chart(id, View { dataset: ledger_data::ledger(), query, lang });
    let place = Place::of(Page::Chart(id), lang);
    // Each in an element of its own, as in a page.
    let part = |part: &Part| ["<div>", &part.fill(&chart, query, &place), "</div>"].concat();
    let parts: String = Part::ALL.iter().map(part).collect();
    format!("<body><figure>{parts}</figure>")
}

#[test]
fn whatever_is_chosen_says_no_naked_number() {
    let days = [None, Day::from_calendar(2025, 10, 31), Day::from_calendar(2026, 3, 3)];
    let mut found = Vec::new();
    for rule in Rule::ALL {
        for as_of in days {
            for number in NumberForm::ALL {
                let query = Query { rule: *rule, as_of, number: *number, ..Query::default() };
                for (id, lang) in every_chart() {
                    let path = format!("{} ({}) by {}", id.slug(), lang.slug(), rule.slug());
                    found.extend(naked(&path, &chosen(id, &query, lang), &mut BTreeSet::new()));
                }
            }
        }
    }
    assert!(found.is_empty(), "{} naked numbers:\n{}", found.len(), found.join("\n"));
}

#[test]
fn every_claim_and_formula_that_a_figure_names_has_its_address() {
    for file in SITE.iter().filter(|file| file.path.ends_with(".html")) {
        let lang = if file.path.starts_with("en/") { "en/" } else { "" };
        let claims = format!("{lang}claims/index.html");
        let claims = text(&SITE, &claims);
        let tree = Tree::read(body(&file.text));
        for node in &tree.nodes {
            let named =
                node.get("data-claims").into_iter().flat_map(str::split_whitespace).map(str::to_owned);
            for id in named
                .chain(node.get("data-how").map(|how| format!("how-{how}")))
                .chain(node.get("data-why").map(|why| format!("why-{why}")))
            {
                assert!(claims.contains(&format!("<article id=\"{id}\"")), "{id} on {}", file.path);
            }
        }
    }
}

#[test]
fn a_naked_number_is_found_wherever_it_stands() {
    let find = |body: &str| naked("a page", &format!("<body>{body}"), &mut BTreeSet::new());
    for body in [
        "<p>26만 장을 약속했다</p>",
        "<p><data value=\"26\">26만 장</data></p>",
        "<figure><svg><text class=\"value\">5만 장</text></svg></figure>",
        "<figure><svg><title>5만 장</title></svg></figure>",
        "<table><tr><td>5만 장</td></tr></table>",
        "<figure><svg><g class=\"datum\" data-key=\"a/b\"><title>A: B – C</title><text>2</text></g></svg></figure>",
    ] {
        assert_eq!(find(body).len(), 1, "{body}: {:?}", find(body));
    }
    for body in [
        "<p><data value=\"26\" data-claims=\"c001\">26만 장</data></p>",
        "<p><data value=\"3\" data-how=\"count\">3</data>건</p>",
        "<figure><svg><title>5만 장</title><g class=\"datum\" data-claims=\"c001\"><text>5만 장</text></g></svg></figure>",
        "<table><tr><td>5만 장</td><td><a href=\"../claims/#c001\">c001</a></td></tr></table>",
        "<p>2025년 10월 31일, GB200</p>",
    ] {
        assert_eq!(find(body), Vec::<String>::new(), "{body}");
    }
}
