//! `bench`: builds and serves the site, then measures it in a browser.

use super::build;
use crate::arguments::BenchWish;
use crate::project::Project;
use crate::server::{self, Port, Site};
use crate::{setup, shell};
use anyhow::{Context, Result};
use std::path;

/// Runs one file of `e2e/bench/`. With `--check` a missed goal is an error.
pub fn run(project: &Project, wish: &BenchWish) -> Result<()> {
    build::run(project, None)?;
    setup::ensure(project, setup::FOR_BENCH)?;
    // Not for `page`, which serves ours and the peers' pages by one server of its own.
    let running = server::start(Site::new(project.path("dist"), None), Port::Free)?;
    let mut node = shell::command(project, "node", &[&format!("{}.mjs", wish.bench.slug())])?;
    node.current_dir(project.path("e2e/bench"));
    node.env("BASE_URL", &running.address).env("CHROMIUM", setup::browser());
    if wish.check {
        node.arg("--check");
    }
    if let Some(file) = &wish.json {
        let file = path::absolute(file).with_context(|| format!("cannot write {}", file.display()))?;
        node.arg("--json").arg(file);
    }
    if let Some(rounds) = wish.rounds {
        node.arg("--rounds").arg(rounds.to_string());
    }
    if wish.slow_3g {
        node.arg("--slow-3g");
    }
    shell::run(&mut node)
}
