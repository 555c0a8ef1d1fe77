//! What has to be on the machine, one file per tool.
//!
//! Every step looks first and is silent when nothing is missing. Otherwise it says what it does,
//! why, about how long that takes on two cores, and at the end how long it took. Tools that have
//! to be compiled live in a per-user cache, so that a second clone does not compile them again.

mod bench_packages;
mod cargo_tool;
mod chromium;
mod node_packages;
mod npm;
mod trunk;
mod wasm_bindgen;
mod wasm_target;

use crate::project::Project;
use crate::stopwatch::timed;
use anyhow::{Context, Result};
use std::fs::{self, File};
use std::path::PathBuf;

/// One thing the machine needs.
pub struct Step {
    /// What is installed.
    what: &'static str,
    /// What for.
    why: &'static str,
    /// About how long, on two cores.
    takes: &'static str,
    /// Whether it is there already; quick, and changes nothing.
    present: fn(&Project) -> Result<bool>,
    /// Puts it there.
    install: fn(&Project) -> Result<()>,
}

/// What `serve` and `build` need.
pub const FOR_BUILD: &[Step] = &[wasm_target::STEP, node_packages::STEP, trunk::STEP, wasm_bindgen::STEP];

/// What the browser tests need on top.
pub const FOR_TEST: &[Step] = &[chromium::STEP];

/// What the benches need on top of the build.
pub const FOR_BENCH: &[Step] = &[chromium::STEP, bench_packages::STEP];

pub use chromium::browser;

/// Brings in whatever is missing.
pub fn ensure(project: &Project, steps: &[Step]) -> Result<()> {
    for step in steps {
        if (step.present)(project)? {
            continue;
        }
        // Two runs at once: the second waits here, looks again and finds the work done.
        let _alone = lock(project)?;
        if (step.present)(project)? {
            continue;
        }
        println!("set-up: {} — {} (takes {})", step.what, step.why, step.takes);
        let (result, took) = timed(|| (step.install)(project));
        result.with_context(|| format!("could not set up {}", step.what))?;
        println!("set-up: {} done in {took}", step.what);
    }
    Ok(())
}

/// Directories that child programs find our tools in.
pub fn directories(project: &Project) -> Result<Vec<PathBuf>> {
    let mut directories = vec![trunk::root(project).join("bin")];
    if let Some(version) = wasm_bindgen::locked_version(project)? {
        directories.push(wasm_bindgen::root(project, &version).join("bin"));
    }
    directories.push(project.path("e2e/node_modules/.bin"));
    Ok(directories)
}

fn lock(project: &Project) -> Result<File> {
    let unusable = || format!("cannot use {} as tool cache", project.tools().display());
    fs::create_dir_all(project.tools()).with_context(unusable)?;
    let file = File::create(project.tools().join("lock")).with_context(unusable)?;
    file.lock().with_context(unusable)?;
    Ok(file)
}
