//! `build`: the whole site → `dist/`.

use super::compress;
use crate::fingerprint::{self, Stamp};
use crate::project::Project;
use crate::stopwatch::timed;
use crate::{published, remap, setup, shell};
use anyhow::{Context, Result};
use std::fs;

/// Whatever the site is made from.
const INPUTS: &[&str] = &[
    ".cargo",
    "Cargo.lock",
    "Cargo.toml",
    "Trunk.toml",
    "crates",
    "data",
    "e2e/package-lock.json",
    "index.html",
    "public",
    "published",
    "rust-toolchain.toml",
    "src",
    "style",
    "xtask",
];

/// Whom to tell of a fault in security, as an address for `.well-known/security.txt`; the prerenderer reads it.
const CONTACT: &str = "LEDGER_CONTACT";

/// Installs what is missing and builds; a second run without changes only says so.
///
/// `base` is where the site will live; only absolute addresses in the pages depend on it.
pub fn run(project: &Project, base: Option<&str>) -> Result<()> {
    setup::ensure(project, setup::FOR_BUILD)?;
    let contact = std::env::var(CONTACT).unwrap_or_default();
    let wish = [base.unwrap_or_default(), " ", &contact].concat();
    let current = fingerprint::of(project.root(), INPUTS, &wish)?;
    let stamp = Stamp::new(project.path("target/site.stamp"), current);
    if stamp.is_current() && project.path("dist/index.html").is_file() {
        println!("build: dist/ is up to date");
        return Ok(());
    }
    stamp.forget()?;
    println!("build: compiling the site (takes 2 to 6 min the first time, some 20 s later)");
    let (result, took) = timed(|| {
        compile(project, base)?;
        published::restore(project, &project.path("dist"))?;
        compress::run(&project.path("dist"))
    });
    result?;
    println!("build: dist/ is ready, {took}");
    stamp.keep()
}

fn compile(project: &Project, base: Option<&str>) -> Result<()> {
    forget_snippets(project)?;
    // Trunk runs cargo with --offline, so that it cannot fetch tools by itself: fetch crates first.
    shell::run(&mut shell::command(project, "cargo", &["fetch", "--quiet"])?)?;
    let mut trunk = shell::command(project, "trunk", &["build", "--release"])?;
    trunk.env(remap::VARIABLE, remap::flags(project)?);
    match base {
        Some(base) => trunk.env("LEDGER_BASE", base),
        None => trunk.env_remove("LEDGER_BASE"),
    };
    // Else fifty lines of Trunk's own stack bury the sentence that says what is wrong.
    trunk.env("RUST_LIB_BACKTRACE", "0");
    // Trunk 0.21 takes this variable for a flag and refuses the usual `NO_COLOR=1`.
    if std::env::var_os("NO_COLOR").is_some() {
        trunk.env("NO_COLOR", "true");
    }
    shell::run(&mut trunk)
}

/// Trunk publishes every snippet that any earlier build has left here.
fn forget_snippets(project: &Project) -> Result<()> {
    let target = std::env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| project.path("target"), |target| project.root().join(target));
    let snippets = target.join("wasm-bindgen/release/snippets");
    if snippets.exists() {
        fs::remove_dir_all(&snippets).with_context(|| format!("cannot remove {}", snippets.display()))?;
    }
    Ok(())
}
