//! wasm-bindgen's command: the glue between the program and the page.
//!
//! It must be of exactly the version of the library, so the version is read from Cargo.lock.

use super::{Step, cargo_tool};
use crate::project::Project;
use anyhow::{Context, Result};
use std::fs;
use std::path::PathBuf;

pub const STEP: Step = Step {
    what: "wasm-bindgen",
    why: "it writes the JavaScript that loads the WebAssembly program",
    takes: "1 to 3 min",
    present,
    install,
};

/// Where one version is installed.
pub fn root(project: &Project, version: &str) -> PathBuf {
    project.tool("wasm-bindgen-cli", version)
}

/// The version of the library in Cargo.lock, if it is there at all.
pub fn locked_version(project: &Project) -> Result<Option<String>> {
    let lock = project.path("Cargo.lock");
    let text = fs::read_to_string(&lock).with_context(|| format!("cannot read {}", lock.display()))?;
    Ok(version_in(&text).map(str::to_owned))
}

fn version_in(lock: &str) -> Option<&str> {
    let mut lines = lock.lines().skip_while(|line| *line != r#"name = "wasm-bindgen""#);
    lines.nth(1)?.strip_prefix(r#"version = ""#)?.strip_suffix('"')
}

fn present(project: &Project) -> Result<bool> {
    let version = locked_version(project)?;
    Ok(version.is_some_and(|version| root(project, &version).join("bin/wasm-bindgen").is_file()))
}

/// Without `--locked`: the lock shipped with 0.2.130 names a package version not every registry has.
fn install(project: &Project) -> Result<()> {
    let version = locked_version(project)?
        .context("Cargo.lock names no wasm-bindgen: the site's package has to depend on it")?;
    cargo_tool::install(project, "wasm-bindgen-cli", &version, &[])
}

#[cfg(test)]
mod tests {
    use super::version_in;

    #[test]
    fn finds_the_library_and_not_its_relatives() {
        let lock = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"0.2.1\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\nsource = \"x\"\n";
        assert_eq!(version_in(lock), Some("0.2.130"));
        assert_eq!(version_in("[[package]]\nname = \"serde\"\n"), None);
    }
}
