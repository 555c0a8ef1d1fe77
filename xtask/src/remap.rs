//! Keeps the builder's own directories out of the published program.
//!
//! Every panic carries the path of its source file: without this the WebAssembly would name a home
//! directory, and two machines would build two different files.

use crate::project::Project;
use crate::shell;
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};
use std::{env, fs};

/// Read by cargo for the browser's target only: native builds keep their cache.
pub const VARIABLE: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";

/// The variable's value: what the user has set already, then one renaming per directory.
pub fn flags(project: &Project) -> Result<String> {
    let mut flags: Vec<String> = env::var(VARIABLE).into_iter().collect();
    flags.extend(renaming(project.root(), "/ledger"));
    flags.extend(library(project)?);
    for registry in registries()? {
        flags.extend(renaming(&registry, "/crates"));
    }
    Ok(flags.join(" "))
}

/// The sources of the standard library. Where they are installed, rustc writes down where; where they are not, it writes
/// down this name.
fn library(project: &Project) -> Result<Option<String>> {
    let rustc = |arguments: &[&str]| shell::capture(&mut shell::command(project, "rustc", arguments)?);
    let root = rustc(&["--print", "sysroot"])?;
    let about = rustc(&["--version", "--verbose"])?;
    let commit = about.lines().find_map(|line| line.strip_prefix("commit-hash: "));
    let sources = Path::new(root.trim()).join("lib/rustlib/src/rust");
    Ok(commit.and_then(|commit| renaming(&sources, &["/rustc/", commit].concat())))
}

/// The variable is split at blanks, so a directory with a blank in its name stays as it is.
fn renaming(from: &Path, to: &str) -> Option<String> {
    let from = from.to_str().filter(|from| !from.contains(char::is_whitespace))?;
    Some(format!("--remap-path-prefix={from}={to}"))
}

/// The directories of unpacked crates, in a stable order.
fn registries() -> Result<Vec<PathBuf>> {
    let cargo = match env::var_os("CARGO_HOME") {
        Some(cargo) => PathBuf::from(cargo),
        None => env::home_dir().context("there is no home directory")?.join(".cargo"),
    };
    let sources = cargo.join("registry/src");
    let Ok(entries) = fs::read_dir(&sources) else {
        return Ok(Vec::new());
    };
    let mut found = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    found.sort();
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::renaming;
    use std::path::Path;

    #[test]
    fn a_blank_would_split_the_flag() {
        assert_eq!(renaming(Path::new("/a/b"), "/c").as_deref(), Some("--remap-path-prefix=/a/b=/c"));
        assert_eq!(renaming(Path::new("/a b"), "/c"), None);
    }
}
