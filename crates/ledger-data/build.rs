//! Checks the tables of `data/` and packs them. A fault in them fails the build, with all faults listed.

use ledger_core::dataset::{Dataset, Tables};
use ledger_core::format::Lang;
use std::{env, error::Error, fs, path::Path};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../../data");
    let mut texts = Vec::new();
    for file in Tables::FILES {
        let path = folder.join(file);
        println!("cargo::rerun-if-changed={}", path.display());
        texts.push(fs::read_to_string(&path).map_err(|error| format!("data/{file}: {error}"))?);
    }
    match Dataset::from_tables(&Tables::from_texts(&texts)) {
        Ok(dataset) => {
            let folder = env::var("OUT_DIR")?;
            let pack = |name: &str, dataset: &Dataset| -> Result<(), Box<dyn Error>> {
                let packed = postcard::to_allocvec(dataset)?;
                Ok(fs::write(Path::new(&folder).join(name).with_extension("postcard"), packed)?)
            };
            pack("ledger", &dataset)?;
            for lang in Lang::ALL {
                pack(lang.slug(), &dataset.clone().for_charts(*lang))?;
            }
            Ok(())
        }
        Err(problems) => {
            for problem in &problems {
                println!("cargo::error=data/{problem}");
            }
            Err(format!("{} problems in data/", problems.len()).into())
        }
    }
}
