//! Writes the pages. Run by the build, once the programs and the style sheet are ready (Trunk.toml, `post_build`).

use gpu_ledger::publish::{Assets, INLINE, build, downloads, files, pinned, security};
use gpu_ledger::site::version_folder;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, error::Error, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let staging: PathBuf = env::var_os("TRUNK_STAGING_DIR")
        .ok_or("expected TRUNK_STAGING_DIR to name the folder of the build; run `cargo xtask build`")?
        .into();
    let read = |name: &str| fs::read(staging.join(name)).map_err(|error| format!("expected {name}: {error}"));
    let (assets, sealed) = Assets::seal(read)?;
    let version = staging.join(version_folder(&ledger_data::edition().version));
    // What a version keeps lies in its folder as well.
    let publish = |path: &str, content: &[u8]| {
        if pinned::is_kept(path) {
            write(&version.join(path), content)?;
        }
        write(&staging.join(path), content)
    };
    for file in sealed {
        write(&staging.join(&file.path), &file.content)?;
        fs::remove_file(staging.join(file.built))?;
    }
    for name in INLINE {
        fs::remove_file(staging.join(name))?;
    }
    any_spawner::Executor::init_futures_executor()?;
    let base = env::var("LEDGER_BASE").unwrap_or_default();
    let home = home(&base);
    for file in files(&assets, home.as_deref()) {
        write(&staging.join(&file.path), file.text.as_bytes())?;
    }
    for file in downloads(home.as_deref())? {
        publish(&file.path, &file.content)?;
    }
    if let (Some(home), Ok(contact)) = (&home, env::var("LEDGER_CONTACT")) {
        write(&staging.join(".well-known/security.txt"), security(home, &contact).as_bytes())?;
    }
    let tables = tables()?;
    for (name, content) in &tables {
        publish(&["data/", name].concat(), content)?;
    }
    // The list of what was published is about the other tables, and grows after them.
    let counted = tables.iter().filter(|(name, _)| *name != "published.csv");
    let built = build(counted.map(|(name, content)| (name.as_str(), content.as_slice())));
    Ok(write(&staging.join("build.json"), built.as_bytes())?)
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

/// The tables, by name: they are published as they are kept.
fn tables() -> Result<BTreeMap<String, Vec<u8>>, Box<dyn Error>> {
    let mut tables = BTreeMap::new();
    for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("data"))? {
        let entry = entry?;
        tables.insert(entry.file_name().to_string_lossy().into_owned(), fs::read(entry.path())?);
    }
    Ok(tables)
}
