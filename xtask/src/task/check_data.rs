//! `check-data`: validates the tables and lists every problem with file, row and column.

use crate::project::Project;
use crate::published::{self, Manifest};
use anyhow::{Context, Result, bail};
use ledger_core::dataset::{CHANGES, Dataset, Tables, VERSION};
use ledger_core::model::Edition;
use std::fs;
use std::path::Path;

/// Checks one directory of tables; `data` when none is named.
pub fn run(project: &Project, directory: Option<&Path>) -> Result<()> {
    let own = project.path("data");
    let directory = directory.unwrap_or(&own);
    let shown = directory.strip_prefix(project.root()).unwrap_or(directory).display();
    let read = |file: &str| {
        fs::read_to_string(directory.join(file)).with_context(|| format!("cannot read {shown}/{file}"))
    };
    let tables = Tables::read(read)?;
    let (version, changes) = (read(VERSION)?, read(CHANGES)?);
    let checked = Dataset::from_tables(&tables)
        .and_then(|dataset| Ok((Edition::from_tables(&version, &changes, &dataset)?, dataset)));
    match checked {
        Ok((edition, dataset)) => {
            println!(
                "check-data: {shown} is sound, version {}: {} sources, {} organisations, {} programmes, {} partnerships, {} claims, \
                 {} events, {} containments",
                edition.version,
                dataset.sources().len(),
                dataset.organisations().len(),
                dataset.programmes().len(),
                dataset.partnerships().len(),
                dataset.claims().len(),
                dataset.events().len(),
                dataset.containments().len()
            );
            if directory == own { unchanged(project, &edition.version) } else { Ok(()) }
        }
        Err(problems) => {
            for problem in &problems {
                println!("{shown}/{problem}");
            }
            bail!("{} problems in {shown}", problems.len())
        }
    }
}

/// Tables of a version that is published are those that it was published with. Files that the build makes of them are
/// checked by the build.
fn unchanged(project: &Project, version: &str) -> Result<()> {
    let manifest = Manifest::read(&project.path(published::FILE))?;
    published::check_data_files(&manifest.only("data/"), version, project.root())
}
