//! Figures that the ledger computes, worked by hand in the comments.

use ledger_core::format::Lang;
use ledger_core::query::Query;
use ledger_figures::derived::{Derived, all};
use ledger_figures::view::View;

fn with<T>(query: &str, take: impl Fn(View<'_>, Vec<Derived>) -> T) -> T {
    let dataset = ledger_data::ledger();
    let query = Query::parse(query, dataset);
    let view = View { dataset, query: &query, lang: Lang::En };
    take(view, all(view))
}

/// Names and values, with the claims they rest on.
fn said(query: &str) -> Vec<String> {
    with(query, |view, derived| {
        let line = |derived: &Derived| {
            let said = derived.said(view);
            let claims: Vec<_> = said.claims.iter().map(ToString::to_string).collect();
            format!("{}: {} ({})", derived.name.en, said.text, claims.join(" "))
        };
        derived.iter().map(line).collect()
    })
}

#[test]
fn every_computed_figure_is_what_its_inputs_make() {
    let figures = said("rule=seed");
    let has = |line: &str| assert!(figures.iter().any(|found| found == line), "no {line} in {figures:#?}");
    // 20 … 30 trillion ÷ 260,000 = 76,923,076.9 … 115,384,615.4, outward to ten thousand won.
    has("Price of one GPU: 76.92–115.39 million won (c002 c001)");
    // About 14 trillion ÷ 260,000 = 53,846,153.8.
    has("Price of one GPU: about 53.85 million won (c061 c001)");
    // Up to 14 trillion keeps its words; at least 20 trillion has no ceiling.
    has("Price of one GPU: up to 53.85 million won (c062 c001)");
    has("Price of one GPU: at least 76.92 million won (c068 c001)");
    // 7.8 … 10.4 billion dollars ÷ 260,000 = 30,000 … 40,000: what thegnnews multiplied.
    has("Price of one GPU: US$30,000–40,000 (c069 c001)");
    // About 4.3 trillion won ÷ 3 billion dollars = 1,433.3; 4,278.3 billion ÷ about 3 billion = 1,426.1, in one source.
    has("Exchange rate behind the physical-AI investment: about 1,433.3 won per US dollar (c010 c009)");
    has("Exchange rate behind the physical-AI investment: about 1,426.1 won per US dollar (c079 c078)");
    // 260 MW ÷ 260,000 = 1,000 W, what the source multiplied; 312 … 499 MW = 1,200 … 1,919.2 W; at least 1 GW = 3,846.2.
    has("Power of one GPU: 1,000 W (c204 c001)");
    has("Power of one GPU: 1,200–1,920 W (c206 c001)");
    has("Power of one GPU: at least 3,846 W (c209 c001)");
    // The seed article says nothing of stages or stocks.
    assert!(!figures.iter().any(|line| line.starts_with("Share") || line.starts_with("The promise")));
}

#[test]
fn shares_and_multiples_follow_the_rule() {
    let figures = said("rule=latest");
    let has = |line: &str| assert!(figures.iter().any(|found| found == line), "no {line} in {figures:#?}");
    // About 13,000 (c122) of about 260,000 (c022) are 5 %; 4,224 (c133) are 1.62 %.
    has("Share of the promise that is contracted: about 5% (c122 c022)");
    has("Share of the promise that is operating: about 1.6% (c133 c022)");
    // About 260,000 ÷ about 65,000 (c050) = 4.
    has("The promise as a multiple of the stock: about 4 times (c022 c050)");
    // By default the pledge is at least 260,000 (c017): a share has a ceiling only, a multiple a floor only.
    let figures = said("");
    assert!(
        figures.iter().any(|line| line == "Share of the promise that is operating: up to 1.7% (c133 c017)")
    );
    assert!(
        figures
            .iter()
            .any(|line| line == "The promise as a multiple of the stock: at least about 4 times (c017 c050)")
    );
}

#[test]
fn every_input_rests_on_claims_and_says_what_it_is() {
    for rule in ["seed", "primary", "latest", "lowest", "highest", "envelope"] {
        with(&format!("rule={rule}"), |_, derived| {
            assert!(derived.len() >= 22, "{rule}: {}", derived.len());
            for figure in derived {
                let inputs = &figure.formula.inputs;
                assert!(inputs.iter().all(|input| !input.claims.is_empty() && !input.name.ko.is_empty()));
                assert_eq!(figure.quantity().unit(), figure.formula.unit);
                let about = inputs.iter().any(|input| input.quantity.is_about());
                assert!(figure.quantity().is_about() || !about, "{figure:?}");
            }
        });
    }
}

#[test]
fn nothing_is_computed_from_what_was_not_known_yet() {
    // At least 250,000 (c015) were in the air that day; it was printed on the next.
    with("as-of=2025-10-30", |_, derived| assert!(derived.is_empty(), "{derived:?}"));
    // 13,000 contracted (c115) of 260,000; no party's own, open figure was out yet, and nothing delivered.
    let figures = said("as-of=2025-10-31");
    let shares: Vec<_> = figures.iter().filter(|line| line.starts_with("Share")).collect();
    assert_eq!(shares, ["Share of the promise that is contracted: 5% (c115 c001)"]);
    let figures = said("as-of=2025-11-03");
    assert!(figures.contains(&"Share of the promise that is contracted: up to 5% (c115 c017)".to_owned()));
}
