//! What is in a folder.

use anyhow::{Context, Result};
use std::path::{Path, PathBuf};
use walkdir::WalkDir;

/// Every file below a folder, in order: its way from there, written with `/`, and its path.
pub fn files(folder: &Path) -> Result<Vec<(String, PathBuf)>> {
    let mut found = Vec::new();
    for entry in WalkDir::new(folder).sort_by_file_name() {
        let entry = entry.with_context(|| format!("cannot list {}", folder.display()))?;
        if !entry.file_type().is_dir() {
            let name = entry.path().strip_prefix(folder)?.to_string_lossy().replace('\\', "/");
            found.push((name, entry.into_path()));
        }
    }
    Ok(found)
}
