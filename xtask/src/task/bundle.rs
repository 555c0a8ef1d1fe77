//! `bundle`: the style sheet and the ECharts build → `target/site`, where index.html finds them.
//!
//! Trunk copies a style sheet as it is and leaves its `@import`s alone, so esbuild joins them first.

use crate::fingerprint::{self, Stamp};
use crate::project::Project;
use crate::shell;
use crate::stopwatch::timed;
use anyhow::{Context, Result};
use std::fs;

const STYLE: &str = "style/main.css";
const ECHARTS: &str = "src/interactive/echarts.mjs";
const INPUTS: &[&str] = &["style", "src/interactive", "e2e/package-lock.json", "xtask/src/task/bundle.rs"];

/// Joins and minifies both; does nothing when the inputs are those of the last time.
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
    let (result, took) = timed(|| {
        esbuild(project, STYLE, &["--outfile=target/site/main.css"])?;
        echarts(project)
    });
    result?;
    println!("bundle: style sheet and charts joined in {took}");
    stamp.keep()
}

/// The licences stand in `echarts.js.LEGAL.txt` beside it and are published with it.
fn echarts(project: &Project) -> Result<()> {
    if !project.path(ECHARTS).is_file() {
        println!("bundle: there is no {ECHARTS}, so this site gets no interactive charts");
        return Ok(());
    }
    esbuild(
        project,
        ECHARTS,
        &[
            "--outfile=target/site/scripts/echarts.js",
            "--format=esm",
            "--target=es2020",
            "--legal-comments=linked",
        ],
    )
}

fn esbuild(project: &Project, entry: &str, extra: &[&str]) -> Result<()> {
    // An `@import` below another rule is ignored by browsers: a fault, not a warning.
    let strict = "--log-override:invalid-@import=error";
    let common = [entry, "--bundle", "--minify", "--log-level=warning", strict];
    let mut esbuild = shell::command(project, "esbuild", &[&common, extra].concat())?;
    // The packages live beside the tests, not above the sources.
    esbuild.env("NODE_PATH", project.path("e2e/node_modules"));
    shell::run(&mut esbuild).with_context(|| format!("{entry} could not be bundled"))
}
