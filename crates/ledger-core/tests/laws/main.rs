//! Laws that hold for every quantity, amount and date, tried with random cases: one file an operation.

mod comparison;
mod conversion;
mod difference;
mod envelope;
mod isotony;
mod product;
mod ratio;
mod rounding;
mod stated;
mod sum;
mod words;

use proptest::prelude::ProptestConfig;

/// How often each law is tried. `LEDGER_CASES` asks for more, for the long run.
fn cases() -> ProptestConfig {
    let asked = std::env::var("LEDGER_CASES").ok().and_then(|text| text.parse().ok());
    let cases = asked.unwrap_or(2_000);
    // Strategies that leave a case out now and then must be free to do so as often as there are cases.
    ProptestConfig {
        cases,
        max_local_rejects: u32::MAX,
        max_global_rejects: u32::MAX,
        ..ProptestConfig::default()
    }
}
