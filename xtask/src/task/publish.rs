//! `publish`: makes the present version of the records one that does not change any more.

use super::build;
use crate::project::Project;
use crate::published::{self, FILE, FOLDER, Manifest};
use anyhow::{Context, Result, bail};
use std::fs;

/// Builds, keeps what lies under `v/<version>/`, and writes down its hashes. `base` is where the site will live: its
/// citations name it for good.
pub fn run(project: &Project, base: Option<&str>) -> Result<()> {
    let version = published::version(project)?;
    let manifest = Manifest::read(&project.path(FILE))?;
    if manifest.versions().contains(&version.as_str()) {
        bail!(
            "version {version} is published already: write a new one into data/VERSION and data/changes.csv"
        );
    }
    build::run(project, base)?;
    let files = published::collect(&project.path("dist/v").join(&version))?;
    let packed = published::pack(&files)?;
    let archive = published::archive_path(project, &version);
    fs::create_dir_all(project.path(FOLDER)).with_context(|| format!("cannot create {FOLDER}/"))?;
    fs::write(&archive, &packed).with_context(|| format!("cannot write {}", archive.display()))?;
    fs::write(project.path(FILE), manifest.appended(&version, &files))
        .with_context(|| format!("cannot write {FILE}"))?;
    println!(
        "publish: version {version} is kept, {} files in {} kB. Commit {FILE} and {FOLDER}/{version}.tar.br, then build.",
        files.len(),
        packed.len() / 1000
    );
    Ok(())
}
