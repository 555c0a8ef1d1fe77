//! Rust's standard library for `wasm32-unknown-unknown`.

use super::Step;
use crate::project::Project;
use crate::shell;
use anyhow::{Context, Result};
use std::fs;
use std::process::Command;

const TARGET: &str = "wasm32-unknown-unknown";

pub const STEP: Step = Step {
    what: "Rust's WebAssembly target",
    why: "the dashboard is compiled to WebAssembly",
    takes: "about 10 s",
    present,
    install,
};

/// Asks the compiler rather than rustup: a distribution's own package counts as well.
fn present(project: &Project) -> Result<bool> {
    let mut rustc = Command::new("rustc");
    rustc.args(["--print", "target-libdir", "--target", TARGET]).current_dir(project.root());
    let libraries = shell::capture(&mut rustc)?;
    let Ok(mut entries) = fs::read_dir(libraries.trim()) else {
        return Ok(false);
    };
    Ok(entries
        .any(|entry| entry.is_ok_and(|entry| entry.file_name().to_string_lossy().starts_with("libcore-"))))
}

fn install(project: &Project) -> Result<()> {
    let mut rustup = Command::new("rustup");
    rustup.args(["target", "add", TARGET]).current_dir(project.root());
    shell::run(&mut rustup).with_context(|| {
        format!(
            "install Rust through rustup and run `rustup target add {TARGET}` in this directory, \
             or install your distribution's package of the Rust standard library for that target"
        )
    })
}
