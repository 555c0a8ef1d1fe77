//! The npm packages of one folder: exactly those of its lock file.

use crate::fingerprint::{self, Stamp};
use crate::project::Project;
use crate::shell;
use anyhow::{Context, Result, bail};
use std::process::Command;

const OLDEST_NODE: u32 = 20;

/// Inside `node_modules`, so that removing that directory forgets it.
fn stamp(project: &Project, folder: &str) -> Result<Stamp> {
    let inputs = ["package.json", "package-lock.json", ".npmrc"].map(|file| format!("{folder}/{file}"));
    let current = fingerprint::of(project.root(), &inputs.each_ref().map(String::as_str), "")?;
    Ok(Stamp::new(project.path(folder).join("node_modules/.ledger-stamp"), current))
}

/// Whether the folder has the packages that its lock file names now.
pub fn present(project: &Project, folder: &str) -> Result<bool> {
    Ok(stamp(project, folder)?.is_current())
}

/// Installs them without running any program of theirs.
pub fn install(project: &Project, folder: &str) -> Result<()> {
    check_node()?;
    let mut npm = Command::new("npm");
    npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]);
    shell::run(npm.current_dir(project.path(folder)))?;
    stamp(project, folder)?.keep()
}

fn check_node() -> Result<()> {
    let wanted = format!("Node.js {OLDEST_NODE} or newer with npm has to be installed");
    let version = shell::capture(Command::new("node").arg("--version")).context(wanted.clone())?;
    match major(&version) {
        Some(major) if major >= OLDEST_NODE => Ok(()),
        _ => bail!("{wanted}; the one found is {}", version.trim()),
    }
}

fn major(version: &str) -> Option<u32> {
    version.trim().strip_prefix('v')?.split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::major;

    #[test]
    fn reads_the_first_number() {
        assert_eq!(major("v20.20.2\n"), Some(20));
        assert_eq!(major("nonsense"), None);
    }
}
