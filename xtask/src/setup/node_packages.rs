//! The npm packages of `e2e/`: wasm-opt, esbuild and ECharts for the build, Playwright and axe for the tests.

use super::Step;
use crate::fingerprint::{self, Stamp};
use crate::project::Project;
use crate::shell;
use anyhow::{Context, Result, bail};
use std::process::Command;

const OLDEST_NODE: u32 = 20;

pub const STEP: Step = Step {
    what: "npm packages",
    why: "wasm-opt, esbuild and ECharts for the build, Playwright for the tests",
    takes: "5 to 30 s",
    present,
    install,
};

/// Inside `node_modules`, so that removing that directory forgets it.
fn stamp(project: &Project) -> Result<Stamp> {
    let inputs = ["e2e/package.json", "e2e/package-lock.json", "e2e/.npmrc"];
    let current = fingerprint::of(project.root(), &inputs, "")?;
    Ok(Stamp::new(project.path("e2e/node_modules/.ledger-stamp"), current))
}

fn present(project: &Project) -> Result<bool> {
    Ok(stamp(project)?.is_current())
}

fn install(project: &Project) -> Result<()> {
    check_node()?;
    let mut npm = Command::new("npm");
    npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]);
    shell::run(npm.current_dir(project.path("e2e")))?;
    stamp(project)?.keep()
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
