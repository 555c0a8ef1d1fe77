//! Versions of the records that have been published: kept as they were, whatever the code makes of them today.
//!
//! `published/<version>.tar.br` holds the files below `v/<version>/`; `data/published.csv` names every one of them with its
//! hash. A build puts them back, and stops where one is not what it was.

mod archive;
mod manifest;

pub use archive::pack;
pub use manifest::{FILE, Manifest, sha256};

use crate::files::files;
use crate::project::Project;
use anyhow::{Context, Result, bail};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The folder of the archives.
pub const FOLDER: &str = "published";
/// Pages of a version that every build writes anew.
const STATUS: [&str; 2] = ["status.html", "en/status.html"];

/// Where a version's archive lies.
pub fn archive_path(project: &Project, version: &str) -> PathBuf {
    project.path(FOLDER).join(format!("{version}.tar.br"))
}

/// The version of the tables as they stand.
pub fn version(project: &Project) -> Result<String> {
    let text = fs::read_to_string(project.path("data/VERSION")).context("cannot read data/VERSION")?;
    Ok(text.trim_end().to_owned())
}

/// Puts every published version into the built site, and checks that today's data files are those of their version.
pub fn restore(project: &Project, dist: &Path) -> Result<()> {
    let manifest = Manifest::read(&project.path(FILE))?;
    for version in manifest.versions() {
        let files = files_of(project, version)?;
        report(&manifest.faults(version, &files), "the archive of a published version is not what it was")?;
        put_back(&dist.join("v").join(version), &files)?;
    }
    check_data_files(&manifest, &version(project)?, dist)
}

/// The files of a published version by name.
pub fn files_of(project: &Project, version: &str) -> Result<BTreeMap<String, Vec<u8>>> {
    let archive = archive_path(project, version);
    let packed = fs::read(&archive)
        .with_context(|| format!("expected {} as {FILE} names its version", archive.display()))?;
    archive::unpack(&packed).with_context(|| format!("cannot unpack {}", archive.display()))
}

/// Stops where a data file of a published version has changed without a new version.
pub fn check_data_files(manifest: &Manifest, version: &str, site: &Path) -> Result<()> {
    let mut faults = Vec::new();
    // The list of what was published grows after the version that it is kept in.
    let is_fixed = |path: &str| path.ends_with(".csv") && path != FILE;
    for (path, expected) in manifest.of(version).filter(|(path, _)| is_fixed(path)) {
        let found =
            fs::read(site.join(path)).map_or_else(|_| "no such file".to_owned(), |content| sha256(&content));
        if found != *expected {
            faults.push(format!("{path}: expected sha256 {expected}, found {found}"));
        }
    }
    report(
        &faults,
        &format!(
            "data of version {version}, which is published, has changed. Published versions stay as they are: write a new \
             version into data/VERSION, say in data/changes.csv what has changed, and run `cargo xtask publish` when it is \
             ready"
        ),
    )
}

fn report(faults: &[String], what: &str) -> Result<()> {
    if faults.is_empty() {
        return Ok(());
    }
    for fault in faults {
        println!("{fault}");
    }
    bail!("{what} ({} files)", faults.len())
}

/// The files in place of what the build has made of them, but for the word on how the version stands.
fn put_back(folder: &Path, files: &BTreeMap<String, Vec<u8>>) -> Result<()> {
    let status: Vec<_> =
        STATUS.iter().filter_map(|name| Some((*name, fs::read(folder.join(name)).ok()?))).collect();
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("cannot empty {}", folder.display()))?;
    }
    let status = status.iter().map(|(name, content)| (*name, content));
    for (name, content) in files.iter().map(|(name, content)| (name.as_str(), content)).chain(status) {
        let path = folder.join(name);
        let unwritable = || format!("cannot write {}", path.display());
        fs::create_dir_all(path.parent().with_context(unwritable)?).with_context(unwritable)?;
        fs::write(&path, content).with_context(unwritable)?;
    }
    Ok(())
}

/// What is to be kept of a version in a built site: everything but the packed siblings and the word on how it stands.
pub fn collect(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut kept = BTreeMap::new();
    for (name, path) in files(folder)? {
        let is_sibling = [".br", ".gz"].iter().any(|ending| name.ends_with(ending));
        if !is_sibling && !STATUS.contains(&name.as_str()) {
            kept.insert(name, fs::read(&path)?);
        }
    }
    Ok(kept)
}

#[cfg(test)]
mod tests {
    use super::{Manifest, check_data_files, collect, put_back, sha256};
    use anyhow::Result;
    use std::fs;

    #[test]
    fn data_of_a_published_version_may_not_change() -> Result<()> {
        let temporary = tempfile::tempdir()?;
        let folder = temporary.path();
        fs::create_dir_all(folder.join("data"))?;
        fs::write(folder.join("data/claims.csv"), "one")?;
        let row = |content: &[u8]| {
            format!("version,path,sha256\r\n2026.1.1,data/claims.csv,{}\r\n", sha256(content))
        };
        let check = |text: String| check_data_files(&Manifest::parsed(&text)?, "2026.1.1", folder);
        assert!(check(row(b"one")).is_ok());
        assert!(check(row(b"two")).is_err_and(|error| error.to_string().contains("cargo xtask publish")));
        let grown = row(b"two").replace("claims.csv", "published.csv");
        assert!(check(grown).is_ok(), "the list of what was published grows");
        fs::remove_file(folder.join("data/claims.csv"))?;
        assert!(check(row(b"one")).is_err());
        // Another version may say what it likes.
        assert!(check_data_files(&Manifest::parsed(&row(b"two"))?, "2026.2.1", folder).is_ok());
        Ok(())
    }

    #[test]
    fn what_is_put_back_is_what_was_collected() -> Result<()> {
        let temporary = tempfile::tempdir()?;
        let folder = temporary.path();
        fs::create_dir_all(folder.join("en"))?;
        for (name, text) in
            [("a.html", "old"), ("a.html.br", "packed"), ("status.html", "then"), ("en/b.csv", "b")]
        {
            fs::write(folder.join(name), text)?;
        }
        let kept = collect(folder)?;
        assert_eq!(kept.keys().collect::<Vec<_>>(), ["a.html", "en/b.csv"]);
        fs::write(folder.join("a.html"), "new")?;
        fs::write(folder.join("stray.html"), "new")?;
        fs::write(folder.join("status.html"), "now")?;
        put_back(folder, &kept)?;
        assert_eq!(fs::read_to_string(folder.join("a.html"))?, "old");
        assert_eq!(fs::read_to_string(folder.join("status.html"))?, "now");
        assert!(!folder.join("stray.html").exists());
        Ok(())
    }
}
