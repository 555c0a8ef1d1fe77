//! `bundle`: the style sheets, the loader, the panel and the ECharts build → `target/site`, where index.html finds them.
//!
//! Trunk copies a style sheet as it is and leaves its `@import`s alone, so esbuild joins them first.

use crate::fingerprint::{self, Stamp};
use crate::project::Project;
use crate::shell;
use crate::stopwatch::timed;
use anyhow::{Context, Result};
use std::fs;

const STYLE: &str = "style/main.css";
const EMBED_STYLE: &str = "style/embed.css";
const LOADER: &str = "src/loader/main.mjs";
const EVIDENCE: &str = "src/evidence/main.mjs";
const ECHARTS: &str = "src/interactive/echarts.mjs";
const MODULE: &[&str] = &["--format=esm", "--target=es2020"];
const INPUTS: &[&str] = &[
    "style",
    "src/loader",
    "src/evidence",
    "src/interactive",
    "e2e/package-lock.json",
    "xtask/src/task/bundle.rs",
];

/// Joins and minifies all of them; does nothing when the inputs are those of the last time.
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
        esbuild(project, EMBED_STYLE, &["--outfile=target/site/scripts/embed.css"])?;
        esbuild(project, LOADER, &[MODULE, &["--outfile=target/site/scripts/loader.js"]].concat())?;
        esbuild(project, EVIDENCE, &[MODULE, &["--outfile=target/site/scripts/evidence.js"]].concat())?;
        echarts(project)
    });
    result?;
    println!("bundle: style sheets, loader, panel and ECharts joined in {took}");
    stamp.keep()
}

/// The licences stand in `echarts.js.LEGAL.txt` beside it and are published with it.
fn echarts(project: &Project) -> Result<()> {
    let own = ["--outfile=target/site/scripts/echarts.js", "--legal-comments=linked"];
    esbuild(project, ECHARTS, &[MODULE, &own].concat())
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
