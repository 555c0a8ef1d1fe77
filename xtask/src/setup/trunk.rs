//! Trunk, the build pipeline of the site.

use super::{Step, cargo_tool};
use crate::project::Project;
use anyhow::Result;
use std::path::PathBuf;

/// The newest version that the pinned compiler builds; Trunk.toml insists on the same one.
const VERSION: &str = "0.21.14";

pub const STEP: Step = Step {
    what: "Trunk",
    why: "it compiles and collects the files of the site",
    takes: "2 to 5 min",
    present,
    install,
};

/// Where it is installed.
pub fn root(project: &Project) -> PathBuf {
    project.tool("trunk", VERSION)
}

fn present(project: &Project) -> Result<bool> {
    Ok(root(project).join("bin/trunk").is_file())
}

fn install(project: &Project) -> Result<()> {
    cargo_tool::install(project, "trunk", VERSION, &["--locked"])
}
