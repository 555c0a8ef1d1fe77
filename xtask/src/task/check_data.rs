//! `check-data`: validates the tables and lists every problem with file, row and column.

use crate::project::Project;
use crate::published::{self, Manifest};
use anyhow::{Context, Result, bail};
use ledger_core::dataset::{CHANGES, Dataset, Problem, Tables, VERSION};
use ledger_core::model::{ChangeKind, Edition};
use std::fs;
use std::path::Path;

/// Checks one directory of tables; `data` when none is named.
pub fn run(project: &Project, directory: Option<&Path>) -> Result<()> {
    let own = project.path("data");
    let directory = directory.unwrap_or(&own);
    let shown = directory.strip_prefix(project.root()).unwrap_or(directory).display();
    let mut faults = Vec::new();
    let mut read = |file: &str| {
        let content =
            fs::read(directory.join(file)).with_context(|| format!("cannot read {shown}/{file}"))?;
        Ok::<_, anyhow::Error>(text(file, content, &mut faults))
    };
    let tables = Tables::read(&mut read)?;
    let (version, changes) = (read(VERSION)?, read(CHANGES)?);
    let is_own = directory == own;
    let checked = Dataset::from_tables(&tables).and_then(|dataset| {
        let edition = Edition::from_tables(&version, &changes, &dataset)?;
        Ok((edition, dataset))
    });
    let (edition, dataset) = match checked {
        Ok(checked) => checked,
        Err(problems) => {
            faults.extend(problems.iter().map(ToString::to_string));
            return all(&faults, &shown.to_string());
        }
    };
    if is_own {
        faults.extend(lost(project, &edition, &dataset)?.iter().map(ToString::to_string));
    }
    all(&faults, &shown.to_string())?;
    if is_own {
        unchanged(project, &edition.version)?;
    }
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
    Ok(())
}

/// Prints what was found; an error if that is anything.
fn all(faults: &[String], shown: &str) -> Result<()> {
    for fault in faults {
        println!("{shown}/{fault}");
    }
    match faults.len() {
        0 => Ok(()),
        1 => bail!("1 problem in {shown}"),
        count => bail!("{count} problems in {shown}"),
    }
}

/// A file as text. What is wrong with its bytes is noted, and reading goes on with what can be read.
fn text(file: &str, content: Vec<u8>, faults: &mut Vec<String>) -> String {
    let line = |before: &[u8]| before.iter().filter(|byte| **byte == b'\n').count() + 1;
    let text = String::from_utf8(content).unwrap_or_else(|error| {
        let at = error.utf8_error().valid_up_to();
        let (before, rest) = error.as_bytes().split_at(at);
        faults.push(format!("{file}:{}:: expected UTF-8, found the byte {:#04x}", line(before), rest[0]));
        String::from_utf8_lossy(error.as_bytes()).into_owned()
    });
    if text.starts_with('\u{feff}') {
        faults.push(format!("{file}:1:: expected no byte-order mark, found one"));
    }
    // The history has rows of both kinds that are published: they stay.
    if file.ends_with(".csv")
        && file != CHANGES
        && let Some(index) = text.split_inclusive('\n').position(|line| !line.ends_with("\r\n"))
    {
        faults
            .push(format!("{file}:{}:: expected a line that ends with CR LF, found another end", index + 1));
    }
    text
}

/// What the last published version has, and these tables have not.
fn lost(project: &Project, edition: &Edition, dataset: &Dataset) -> Result<Vec<Problem>> {
    let manifest = Manifest::read(&project.path(published::FILE))?;
    let Some(version) = manifest.versions().pop().map(str::to_owned) else { return Ok(Vec::new()) };
    let files = published::files_of(project, &version)?;
    let text = |file: &str| {
        let content = files.get(&["data/", file].concat());
        let content = content.with_context(|| format!("version {version} has no data/{file}"))?;
        Ok::<_, anyhow::Error>(String::from_utf8_lossy(content).into_owned())
    };
    let earlier = Dataset::from_tables(&Tables::read(text)?)
        .map_err(|problems| anyhow::anyhow!("the tables of version {version}: {}", problems[0]))?;
    let since = edition.changes.iter().filter(|change| change.version != version);
    let corrections = since.filter(|change| change.kind == ChangeKind::Correction);
    let corrected: Vec<_> = corrections.flat_map(|change| change.claims.iter().copied()).collect();
    Ok(dataset.lost_since(&earlier, &corrected))
}

/// Tables of a version that is published are those that it was published with. Files that the build makes of them are
/// checked by the build.
fn unchanged(project: &Project, version: &str) -> Result<()> {
    let manifest = Manifest::read(&project.path(published::FILE))?;
    published::check_data_files(&manifest.only("data/"), version, project.root())
}

#[cfg(test)]
mod tests {
    use super::text;

    #[test]
    fn what_is_wrong_with_the_bytes_is_told_with_its_line() {
        let told = |content: &[u8]| {
            let mut faults = Vec::new();
            text("claims.csv", content.to_vec(), &mut faults);
            faults
        };
        assert!(told("id,이름\r\na,나\r\n".as_bytes()).is_empty());
        assert_eq!(told(b"id\r\n\xb0\xa1\r\n"), ["claims.csv:2:: expected UTF-8, found the byte 0xb0"]);
        assert_eq!(
            told("\u{feff}id\r\na\n".as_bytes()),
            [
                "claims.csv:1:: expected no byte-order mark, found one",
                "claims.csv:2:: expected a line that ends with CR LF, found another end"
            ]
        );
    }
}
