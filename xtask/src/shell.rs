//! Child programs: started at the top of the repository, with our tools first on their PATH.

use crate::project::Project;
use crate::setup;
use anyhow::{Context, Result, bail};
use std::env;
use std::process::Command;

/// A program that finds Trunk, wasm-bindgen, wasm-opt and esbuild without the user's PATH knowing them.
pub fn command(project: &Project, program: &str, arguments: &[&str]) -> Result<Command> {
    let mut directories = setup::directories(project)?;
    if let Some(path) = env::var_os("PATH") {
        directories.extend(env::split_paths(&path));
    }
    let mut command = Command::new(program);
    command.args(arguments).current_dir(project.root());
    command.env("PATH", env::join_paths(directories).context("a directory name holds a colon")?);
    Ok(command)
}

/// Runs it in the open; anything but success is a sentence with the command in it.
pub fn run(command: &mut Command) -> Result<()> {
    let shown = show(command);
    let status = command.status().with_context(|| format!("cannot start `{shown}`"))?;
    if !status.success() {
        bail!("`{shown}` ended with {status}");
    }
    Ok(())
}

/// Runs it quietly and returns what it printed; its own complaint becomes the error.
pub fn capture(command: &mut Command) -> Result<String> {
    let shown = show(command);
    let output = command.output().with_context(|| format!("cannot start `{shown}`"))?;
    if !output.status.success() {
        let complaint = String::from_utf8_lossy(&output.stderr);
        bail!("`{shown}` ended with {}: {}", output.status, complaint.trim());
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

fn show(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}
