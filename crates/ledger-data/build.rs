//! Checks the tables of `data/` and packs them. A fault in them fails the build, with all faults listed.

use ledger_core::dataset::{CHANGES, Dataset, Problem, Tables, VERSION};
use ledger_core::format::Lang;
use ledger_core::model::Edition;
use serde::Serialize;
use std::{env, error::Error, fs, path::Path};

fn main() -> Result<(), Box<dyn Error>> {
    let dataset = Dataset::from_tables(&Tables::read(read)?).map_err(|faults| told(&faults))?;
    let edition = Edition::from_tables(&read(VERSION)?, &read(CHANGES)?, &dataset);
    pack("edition", &edition.map_err(|faults| told(&faults))?)?;
    pack("ledger", &dataset)?;
    for lang in Lang::ALL {
        pack(lang.slug(), &dataset.clone().for_charts(*lang))?;
    }
    Ok(())
}

fn read(file: &str) -> Result<String, Box<dyn Error>> {
    let path = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../../data").join(file);
    println!("cargo::rerun-if-changed={}", path.display());
    Ok(fs::read_to_string(&path).map_err(|error| format!("data/{file}: {error}"))?)
}

fn pack(name: &str, records: &impl Serialize) -> Result<(), Box<dyn Error>> {
    let path = Path::new(&env::var("OUT_DIR")?).join(name).with_extension("postcard");
    Ok(fs::write(path, postcard::to_allocvec(records)?)?)
}

/// Tells every problem, and sums them up.
fn told(problems: &[Problem]) -> String {
    for problem in problems {
        println!("cargo::error=data/{problem}");
    }
    format!("{} problems in data/", problems.len())
}
