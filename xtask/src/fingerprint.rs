//! One content hash over many inputs, and the stamp that makes a second run quick.
//!
//! Contents, not times: a checkout or a copy of the tree changes times and nothing else.

use anyhow::{Context, Result};
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

/// Hashes the named files and directories (missing ones count as missing) and a free word.
pub fn of(root: &Path, inputs: &[&str], word: &str) -> Result<String> {
    let mut hasher = DefaultHasher::new();
    word.hash(&mut hasher);
    for input in inputs {
        input.hash(&mut hasher);
        add(&root.join(input), &mut hasher)?;
    }
    Ok(format!("{:016x}", hasher.finish()))
}

fn add(path: &Path, hasher: &mut DefaultHasher) -> Result<()> {
    let unreadable = || format!("cannot read {}", path.display());
    if path.is_dir() {
        let entries = fs::read_dir(path).with_context(unreadable)?;
        let mut names = entries.map(|entry| Ok(entry?.file_name())).collect::<Result<Vec<_>>>()?;
        names.sort();
        for name in names {
            name.hash(hasher);
            add(&path.join(name), hasher)?;
        }
    } else if path.exists() {
        fs::read(path).with_context(unreadable)?.hash(hasher);
    }
    Ok(())
}

/// Remembers the fingerprint of the inputs that the last good run has used.
pub struct Stamp {
    file: PathBuf,
    current: String,
}

impl Stamp {
    pub fn new(file: PathBuf, current: String) -> Self {
        Self { file, current }
    }

    /// Whether the last good run saw exactly these inputs.
    pub fn is_current(&self) -> bool {
        fs::read_to_string(&self.file).is_ok_and(|stored| stored == self.current)
    }

    /// Forgets the last run: call before work that may fail half-way.
    pub fn forget(&self) -> Result<()> {
        match fs::remove_file(&self.file) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                Err(error).with_context(|| format!("cannot remove {}", self.file.display()))
            }
            _ => Ok(()),
        }
    }

    /// Remembers this run as good.
    pub fn keep(&self) -> Result<()> {
        let unwritable = || format!("cannot write {}", self.file.display());
        if let Some(directory) = self.file.parent() {
            fs::create_dir_all(directory).with_context(unwritable)?;
        }
        fs::write(&self.file, &self.current).with_context(unwritable)
    }
}
