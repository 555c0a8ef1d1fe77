//! `pages`: what Trunk has built → the finished site. Trunk runs it (Trunk.toml, `post_build`).

use crate::project::Project;
use crate::shell;
use anyhow::{Context, Result};
use std::env;
use std::path::{Path, PathBuf};

/// The scripts that tie the programs to a page, as wasm-bindgen writes them: readable, and twice as long as they need be.
const GLUE: [&str; 4] = ["app-ko.js", "app-en.js", "interactive-ko.js", "interactive-en.js"];

/// Makes the glue small, then has every page written.
pub fn run(project: &Project) -> Result<()> {
    let staging = env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from);
    let staging = staging.context("expected TRUNK_STAGING_DIR; `cargo xtask build` has Trunk set it")?;
    GLUE.iter().try_for_each(|glue| minify(project, &staging.join(glue)))?;
    let prerender = ["run", "--quiet", "--package", "gpu-ledger", "--features", "ssr", "--bin", "prerender"];
    shell::run(&mut shell::command(project, "cargo", &prerender)?)
}

/// In place. Names that the program imports and exports stay as they are.
fn minify(project: &Project, script: &Path) -> Result<()> {
    let path = script.to_str().with_context(|| format!("{} is no text", script.display()))?;
    let how = ["--minify", "--format=esm", "--target=es2020", "--log-level=warning", "--allow-overwrite"];
    let out = ["--outfile=", path].concat();
    let mut esbuild = shell::command(project, "esbuild", &[&[path, &out], &how[..]].concat())?;
    shell::run(&mut esbuild).with_context(|| format!("{} could not be made small", script.display()))
}
