//! Where things are: the repository, what is built from it, and the per-user tool cache.

use anyhow::{Context, Result, bail};
use std::env;
use std::path::PathBuf;

/// The repository this run works on.
pub struct Project {
    root: PathBuf,
    tools: PathBuf,
}

impl Project {
    /// Finds the repository from what cargo says, and the cache from the user's environment.
    pub fn locate() -> Result<Self> {
        let manifest = env::var_os("CARGO_MANIFEST_DIR")
            .context("cargo did not say where the repository is: start this with `cargo xtask`")?;
        let mut root = PathBuf::from(manifest);
        root.pop();
        Ok(Self { root, tools: tool_cache()? })
    }

    /// The top of the repository.
    pub fn root(&self) -> &PathBuf {
        &self.root
    }

    /// A place in the repository, written with forward slashes from its top.
    pub fn path(&self, relative: &str) -> PathBuf {
        self.root.join(relative)
    }

    /// The per-user cache: compiled tools outlive clones and `cargo clean`.
    pub fn tools(&self) -> &PathBuf {
        &self.tools
    }

    /// The install root of one tool in one version.
    pub fn tool(&self, name: &str, version: &str) -> PathBuf {
        self.tools.join(format!("{name}-{version}"))
    }
}

fn tool_cache() -> Result<PathBuf> {
    if let Some(chosen) = env::var_os("LEDGER_TOOLS") {
        return Ok(PathBuf::from(chosen));
    }
    let cache = match (env::var_os("XDG_CACHE_HOME"), env::home_dir()) {
        (Some(cache), _) if !cache.is_empty() => PathBuf::from(cache),
        (_, Some(home)) => home.join(".cache"),
        _ => bail!("there is no home directory to keep tools in: set LEDGER_TOOLS to a directory"),
    };
    Ok(cache.join("gpu-ledger-tools"))
}
