//! The browser of the tests and a face that holds Hangul, both from Debian's packages.

use super::Step;
use crate::project::Project;
use crate::shell;
use anyhow::{Result, bail};
use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

pub const STEP: Step = Step {
    what: "Chromium and Korean fonts",
    why: "the tests look at the pages in a real browser",
    takes: "20 s to 2 min",
    present,
    install,
};

/// The browser: `CHROMIUM` names another one.
pub fn browser() -> PathBuf {
    env::var_os("CHROMIUM").map_or_else(|| PathBuf::from("/usr/bin/chromium"), PathBuf::from)
}

fn present(_: &Project) -> Result<bool> {
    Ok(missing().is_empty())
}

/// The packages that are not there.
fn missing() -> Vec<&'static str> {
    let mut packages = Vec::new();
    if !browser().is_file() {
        packages.push("chromium");
    }
    if !has_korean_face() {
        packages.push("fonts-noto-cjk");
    }
    packages
}

fn has_korean_face() -> bool {
    Path::new("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc").is_file()
        || shell::capture(Command::new("fc-list").arg(":lang=ko")).is_ok_and(|faces| !faces.trim().is_empty())
}

fn install(_: &Project) -> Result<()> {
    let packages = missing();
    if let Some(named) = env::var_os("CHROMIUM").filter(|_| packages.contains(&"chromium")) {
        bail!("CHROMIUM names {}, and there is no such file", named.display());
    }
    let Some(become_root) = way_to_root() else {
        bail!(
            "this user may not install packages. Run: \
             sudo apt-get update && sudo apt-get install -y --no-install-recommends {}",
            packages.join(" ")
        );
    };
    let apt = |arguments: &[&str]| {
        let words = [become_root, &["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"], arguments];
        let words = words.concat();
        shell::run(Command::new(words[0]).args(&words[1..]))
    };
    apt(&["-qq", "update"])?;
    apt(&[&["-qq", "install", "-y", "--no-install-recommends"], packages.as_slice()].concat())
}

/// What to write before a command to run it as root; `None` where that, or apt itself, is missing.
fn way_to_root() -> Option<&'static [&'static str]> {
    let answers =
        |program: &str, arguments: &[&str]| shell::capture(Command::new(program).args(arguments)).ok();
    answers("apt-get", &["--version"])?;
    if answers("id", &["-u"])?.trim() == "0" {
        return Some(&[]);
    }
    answers("sudo", &["-n", "true"]).map(|_| -> &[&str] { &["sudo", "-n"] })
}
