//! `reproduce`: builds a copy of the sources in another folder, from nothing, and compares both sites byte by byte.

use super::build;
use crate::files::files;
use crate::project::Project;
use crate::shell;
use crate::stopwatch::timed;
use anyhow::{Context, Error, Result, bail};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Builds here and in a folder of another depth and name, and tells every file that differs.
pub fn run(project: &Project) -> Result<()> {
    build::run(project, None)?;
    let root = std::env::temp_dir().join(format!("ledger-reproduce-{}", std::process::id()));
    let folder = root.join("deeper/than/before");
    let (result, took) = timed(|| {
        copy_sources(project, &folder)?;
        println!("reproduce: building once more in {}", folder.display());
        let mut again = shell::command(project, "cargo", &["xtask", "build"])?;
        // Nothing of this build: neither its folder, nor what cargo tells the programs that it runs.
        again.current_dir(&folder).env_remove("CARGO_TARGET_DIR").env_remove("CARGO_MANIFEST_DIR");
        shell::run(&mut again)?;
        compare(&project.path("dist"), &folder.join("dist"))
    });
    let files = result?;
    // Kept where it differs, for whoever looks into it.
    fs::remove_dir_all(&root).with_context(|| format!("cannot remove {}", root.display()))?;
    println!("reproduce: all {files} files of dist/ are the same in both folders, {took}");
    Ok(())
}

/// Every file that git knows or would know, as it stands.
fn copy_sources(project: &Project, folder: &Path) -> Result<()> {
    let list = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
    let names = shell::capture(&mut shell::command(project, "git", &list)?)?;
    for name in names.split('\0').filter(|name| !name.is_empty() && project.path(name).is_file()) {
        let to = folder.join(name);
        let uncopied = || format!("cannot copy {name}");
        fs::create_dir_all(to.parent().with_context(uncopied)?).with_context(uncopied)?;
        fs::copy(project.path(name), &to).with_context(uncopied)?;
    }
    Ok(())
}

/// How many files there are, where all are the same.
fn compare(one: &Path, other: &Path) -> Result<usize> {
    let names = |root| Ok::<_, Error>(files(root)?.into_iter().map(|(name, _)| name).collect());
    let (ours, theirs): (BTreeSet<_>, BTreeSet<_>) = (names(one)?, names(other)?);
    let mut differing = 0;
    for name in ours.union(&theirs) {
        let words = match (fs::read(one.join(name)), fs::read(other.join(name))) {
            (Ok(ours), Ok(theirs)) if ours == theirs => continue,
            (Ok(ours), Ok(theirs)) => {
                let at = ours.iter().zip(&theirs).position(|(a, b)| a != b);
                let at = at.unwrap_or(ours.len().min(theirs.len()));
                format!("{} and {} bytes, the first difference at {at}", ours.len(), theirs.len())
            }
            (Ok(_), Err(_)) => "only in this folder".to_owned(),
            _ => "only in the other folder".to_owned(),
        };
        differing += 1;
        println!("{name}: {words}");
    }
    if differing == 0 {
        Ok(ours.len())
    } else {
        bail!("{differing} files of {} and {} differ", one.display(), other.display())
    }
}

#[cfg(test)]
mod tests {
    use super::compare;
    use anyhow::Result;
    use std::fs;

    #[test]
    fn a_single_byte_is_seen() -> Result<()> {
        let folder = tempfile::tempdir()?;
        let folder = folder.path();
        let (one, other) = (folder.join("one"), folder.join("other"));
        for side in [&one, &other] {
            fs::create_dir_all(side.join("inner"))?;
            fs::write(side.join("inner/a.html"), "same")?;
        }
        assert_eq!(compare(&one, &other)?, 1);
        fs::write(other.join("inner/a.html"), "sama")?;
        assert!(compare(&one, &other).is_err());
        fs::write(other.join("inner/a.html"), "same")?;
        fs::write(other.join("b"), "")?;
        assert!(compare(&one, &other).is_err());
        Ok(())
    }
}
