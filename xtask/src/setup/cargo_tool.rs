//! Command-line tools compiled from the crate registry into the per-user cache.

use crate::project::Project;
use crate::shell;
use anyhow::{Context, Result};
use std::fs;
use std::process::Command;

/// A quarter of the default profile's time, and fast enough in use.
const CHEAP_PROFILE: &[(&str, &str)] = &[
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0"),
    ("CARGO_PROFILE_RELEASE_DEBUG", "0"),
];

/// Flags meant for the site would cost the tool its build.
const FOREIGN: &[&str] = &["RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS", "CARGO_BUILD_TARGET"];

/// `cargo install`s one exact version; `extra` are further arguments.
pub fn install(project: &Project, name: &str, version: &str, extra: &[&str]) -> Result<()> {
    let scratch = project.tools().join("build").join(name);
    let mut cargo = Command::new("cargo");
    cargo.args(["install", name, "--version", version, "--no-default-features"]);
    cargo.args(extra).arg("--root").arg(project.tool(name, version));
    cargo.current_dir(project.root()).env("CARGO_TARGET_DIR", &scratch);
    cargo.envs(CHEAP_PROFILE.iter().copied());
    for variable in FOREIGN {
        cargo.env_remove(variable);
    }
    shell::run(&mut cargo)?;
    // Kept when the build fails, so that the next try goes on from there.
    fs::remove_dir_all(&scratch).with_context(|| format!("cannot remove {}", scratch.display()))
}
