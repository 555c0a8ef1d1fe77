//! Writes the pages. Run by the build, once the programs and the style sheet are ready (Trunk.toml, `post_build`).

use gpu_ledger::publish::{Assets, INLINE, downloads, files};
use std::path::{Path, PathBuf};
use std::{env, error::Error, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let staging: PathBuf = env::var_os("TRUNK_STAGING_DIR")
        .ok_or("expected TRUNK_STAGING_DIR to name the folder of the build; run `cargo xtask build`")?
        .into();
    let read = |name: &str| fs::read(staging.join(name)).map_err(|error| format!("expected {name}: {error}"));
    let (assets, sealed) = Assets::seal(read)?;
    for file in sealed {
        write(&staging.join(&file.path), &file.content)?;
        fs::remove_file(staging.join(file.built))?;
    }
    for name in INLINE {
        fs::remove_file(staging.join(name))?;
    }
    any_spawner::Executor::init_futures_executor()?;
    let base = env::var("LEDGER_BASE").unwrap_or_default();
    for file in files(&assets, home(&base).as_deref()) {
        write(&staging.join(&file.path), file.text.as_bytes())?;
    }
    for file in downloads(home(&base).as_deref())? {
        write(&staging.join(&file.path), &file.content)?;
    }
    copy_data(&staging)
}

/// The whole address in a base, ending in `/`; a base may also be a mere path.
fn home(base: &str) -> Option<String> {
    base.starts_with("http").then(|| [base.trim_end_matches('/'), "/"].concat())
}

fn write(path: &Path, content: &[u8]) -> std::io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, content)
}

/// The tables are published as they are kept.
fn copy_data(staging: &Path) -> Result<(), Box<dyn Error>> {
    let tables = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    fs::create_dir_all(staging.join("data"))?;
    for entry in fs::read_dir(tables)? {
        let entry = entry?;
        fs::copy(entry.path(), staging.join("data").join(entry.file_name()))?;
    }
    Ok(())
}
