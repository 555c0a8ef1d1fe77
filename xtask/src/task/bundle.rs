//! `bundle`: the style sheets, the scripts of pages and embeds, and the ECharts build → `target/site`, where index.html
//! finds them.
//!
//! Trunk copies a style sheet as it is and leaves its `@import`s alone, so esbuild joins them first.

use crate::fingerprint::{self, Stamp};
use crate::project::Project;
use crate::shell;
use crate::stopwatch::timed;
use anyhow::{Context, Result};
use std::fs;

const MODULE: &[&str] = &["--format=esm", "--target=es2020"];
/// For other sites' pages, which may hold them anywhere.
const PLAIN: &[&str] = &["--format=iife", "--target=es2022"];
/// The licences stand in `echarts.js.LEGAL.txt` beside it and are published with it.
const LICENSED: &[&str] = &["--format=esm", "--target=es2020", "--legal-comments=linked"];
/// What is joined, where it goes in `target/site`, and how.
const BUNDLES: [(&str, &str, &[&str]); 10] = [
    ("style/main.css", "main.css", &[]),
    ("style/embed.css", "scripts/embed.css", &[]),
    ("src/loader/main.mjs", "scripts/loader.js", MODULE),
    ("src/evidence/main.mjs", "scripts/evidence.js", MODULE),
    ("src/loader/view/main.mjs", "scripts/view.js", MODULE),
    ("src/embed/loader.mjs", "scripts/embed.js", MODULE),
    ("src/embed/builder/main.mjs", "scripts/builder.js", MODULE),
    ("src/embed/resize.mjs", "scripts/resize.js", PLAIN),
    ("src/embed/element.mjs", "scripts/element.js", PLAIN),
    ("src/interactive/echarts.mjs", "scripts/echarts.js", LICENSED),
];
const INPUTS: &[&str] = &[
    "style",
    "src/embed",
    "src/loader",
    "src/evidence",
    "src/interactive",
    "e2e/package-lock.json",
    "xtask/src/task/bundle.rs",
];

/// Joins and minifies all of it; does nothing when the inputs are those of the last time.
pub fn run(project: &Project) -> Result<()> {
    let out = project.path("target/site");
    let current = fingerprint::of(project.root(), INPUTS, "")?;
    let stamp = Stamp::new(out.join("bundle.stamp"), current);
    if stamp.is_current() {
        return Ok(());
    }
    // From nothing, so that a source that is gone leaves no bundle behind.
    if out.exists() {
        fs::remove_dir_all(&out).with_context(|| format!("cannot remove {}", out.display()))?;
    }
    let scripts = out.join("scripts");
    fs::create_dir_all(&scripts).with_context(|| format!("cannot create {}", out.display()))?;
    let (result, took) =
        timed(|| BUNDLES.iter().try_for_each(|(entry, out, flags)| esbuild(project, entry, out, flags)));
    result?;
    println!("bundle: style sheets, loader, panel and ECharts joined in {took}");
    stamp.keep()
}

fn esbuild(project: &Project, entry: &str, out: &str, flags: &[&str]) -> Result<()> {
    // An `@import` below another rule is ignored by browsers: a fault, not a warning.
    let strict = "--log-override:invalid-@import=error";
    let out = ["--outfile=target/site/", out].concat();
    let common = [entry, "--bundle", "--minify", "--log-level=warning", strict, &out];
    let mut esbuild = shell::command(project, "esbuild", &[&common, flags].concat())?;
    // The packages live beside the tests, not above the sources.
    esbuild.env("NODE_PATH", project.path("e2e/node_modules"));
    shell::run(&mut esbuild).with_context(|| format!("{entry} could not be bundled"))
}
