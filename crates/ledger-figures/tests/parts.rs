//! The chart `parts`: its verdict under every rule, and the arithmetic in its table.

use ledger_core::format::Lang;
use ledger_core::query::Query;
use ledger_figures::chart::{Chart, ChartId, chart};
use ledger_figures::table::{Cell, TableGroup};
use ledger_figures::view::View;

fn parts(query: &str, lang: Lang) -> Chart {
    let dataset = ledger_data::ledger();
    let query = Query::parse(query, dataset);
    chart(ChartId::Parts, View { dataset, query: &query, lang })
}

fn text(cell: &Cell) -> &str {
    match cell {
        Cell::Text(text) => text,
        Cell::Figure(said) => &said.text,
        Cell::Claims(_) | Cell::Source(_) => "",
    }
}

/// `B200 10,080 GPUs; …`: names and values of a group.
fn rows(group: &TableGroup) -> Vec<String> {
    group.rows.iter().map(|row| [text(&row.cells[0]), ": ", text(&row.cells[1])].concat()).collect()
}

fn group<'a>(chart: &'a Chart, heading: &str) -> &'a TableGroup {
    let found = chart.table.groups.iter().find(|group| group.heading.contains(heading));
    found.unwrap_or_else(|| {
        panic!(
            "no {heading} in {:?}",
            chart.table.groups.iter().map(|group| &group.heading).collect::<Vec<_>>()
        )
    })
}

#[test]
fn the_title_is_the_verdict_on_the_five_shares_under_the_rule_in_force() {
    let titles = [
        ("rule=seed", "The five shares make 260,000 GPUs and prove the stated total of 260,000 GPUs"),
        (
            "",
            "The five shares make about 260,000 GPUs and match the stated total of at least 260,000 GPUs, with rounded values among them",
        ),
        (
            "rule=latest",
            "The five shares make about 260,000 GPUs and match the stated total of about 260,000 GPUs, with rounded values among them",
        ),
        (
            "rule=lowest",
            "The five shares make up to 250,000 GPUs: the stated total of at least 250,000 GPUs is possible, not proven",
        ),
        (
            "rule=highest",
            "The five shares make at least 270,000 GPUs and prove the stated total of at least 260,000 GPUs",
        ),
        ("rule=envelope", "Taken all together, the sources leave no total to prove"),
        (
            // No party's own document was out that day (c017: 3 November).
            "as-of=2025-10-31",
            "The five shares make 260,000 GPUs and prove the stated total of 260,000 GPUs",
        ),
        ("as-of=2025-10-30", "The five shares or their total are not all known yet"),
    ];
    for (query, title) in titles {
        assert_eq!(parts(query, Lang::En).title.plain(), title, "{query}");
    }
}

#[test]
fn the_table_spells_the_arithmetic_out_line_by_line() {
    let chart = parts("", Lang::En);
    assert_eq!(
        rows(&chart.table.groups[0]),
        [
            "Government: about 50,000 GPUs",
            "Samsung: 50,000 GPUs",
            "SK: 50,000 GPUs",
            "Hyundai: about 50,000 GPUs",
            "NAVER: 60,000 GPUs",
            "Sum of the parts: about 260,000 GPUs",
            "Total as stated: at least 260,000 GPUs",
        ]
    );
    assert_eq!(
        rows(&chart.table.groups[1]),
        ["In the weakest words: about 60,000–260,000 GPUs", "In the firmest words: at least 210,000 GPUs"]
    );
    assert_eq!(
        rows(group(&chart, "First round in use")),
        [
            "GPUs allocated to academia: 2,624 GPUs",
            "GPUs allocated to industry: 1,288 GPUs",
            "GPUs allocated to research institutes: 312 GPUs",
            "Sum of the parts: 4,224 GPUs",
            "Total as stated: 4,224 GPUs",
        ]
    );
    let models = group(&chart, "GPUs contracted = B200 + H200");
    assert_eq!(
        rows(models),
        [
            "B200: 10,080 GPUs",
            "H200: 3,056 GPUs",
            "Sum of the parts: 13,136 GPUs",
            "Total as stated: about 13,000 GPUs",
        ]
    );
    assert!(models.heading.ends_with("off a rounded value"), "{}", models.heading);
}

#[test]
fn every_heading_says_its_verdict_and_every_division_has_a_name() {
    for lang in Lang::ALL {
        for rule in ["seed", "primary", "latest", "lowest", "highest", "envelope"] {
            let chart = parts(&format!("rule={rule}"), *lang);
            let mut headings: Vec<_> = chart.table.groups.iter().map(|group| group.heading.clone()).collect();
            let count = headings.len();
            assert!(headings.iter().skip(2).all(|heading| heading.contains(": ")), "{headings:?}");
            headings.sort();
            headings.dedup();
            assert_eq!(headings.len(), count, "no two alike");
        }
    }
}

#[test]
fn what_the_seed_article_does_not_say_is_not_called_unknown() {
    let chart = parts("rule=seed", Lang::En);
    // It gives the shares, the private total and the whole; of the total after the supply only the pledge.
    let chart_groups: Vec<_> = chart.table.groups.iter().map(|group| group.heading.as_str()).collect();
    assert!(chart_groups.iter().all(|heading| !heading.contains("in use")), "{chart_groups:?}");
}
