//! `links`: every link of `dist/` leads to a file of it, and to a place on that page.

use super::build;
use crate::files::files;
use crate::project::Project;
use anyhow::{Result, bail};
use std::collections::{HashMap, HashSet};
use std::fs;
use std::path::Path;

/// Attributes that hold one address.
const ADDRESSES: [&str; 5] = ["href", "src", "poster", "action", "data"];
/// Between the name of a file beside the loader and the hash that it must have: so a script is told of files.
const HASHED: &str = " sha384-";

/// Builds and checks; tells every link that leads nowhere.
pub fn run(project: &Project) -> Result<()> {
    build::run(project, None)?;
    let site = Site::read(&project.path("dist"))?;
    let mut checked = 0;
    let mut faults: Vec<_> =
        site.pages.iter().flat_map(|(path, text)| site.faults(path, text, &mut checked)).collect();
    faults.sort();
    for fault in &faults {
        println!("{fault}");
    }
    if faults.is_empty() {
        println!("links: {checked} links on {} pages of dist/ lead somewhere", site.pages.len());
        return Ok(());
    }
    bail!("{} of {checked} links lead nowhere", faults.len())
}

struct Site {
    /// Paths of all files.
    files: HashSet<String>,
    /// Texts of those that hold links.
    pages: HashMap<String, String>,
}

impl Site {
    fn read(dist: &Path) -> Result<Self> {
        let mut site = Self { files: HashSet::new(), pages: HashMap::new() };
        for (name, path) in files(dist)? {
            if [".html", ".atom", ".xml"].iter().any(|ending| name.ends_with(ending)) {
                site.pages.insert(name.clone(), fs::read_to_string(&path)?);
            }
            site.files.insert(name);
        }
        Ok(site)
    }

    fn faults(&self, path: &str, text: &str, checked: &mut usize) -> Vec<String> {
        let mut faults = Vec::new();
        for (name, value) in attributes(text) {
            let beside = value.contains(HASHED);
            if !beside && !ADDRESSES.contains(&name) {
                continue;
            }
            let link = value.split(' ').next().unwrap_or_default();
            if !beside && (link.contains(':') || link.starts_with('/')) {
                continue;
            }
            *checked += 1;
            let (way, fragment) = link.split_once('#').unwrap_or((link, ""));
            let way = way.split('?').next().unwrap_or_default();
            let target = match way {
                name if beside => ["assets/", name].concat(),
                "" => path.to_owned(),
                way => target(path, way),
            };
            let is_there = self.files.contains(&target);
            let place = |page: &String| fragment.is_empty() || page.contains(&format!(" id=\"{fragment}\""));
            if !is_there {
                faults.push(format!("{path}: {name}=\"{value}\": expected a file {target}, found none"));
            } else if !self.pages.get(&target).is_none_or(place) {
                faults.push(format!(
                    "{path}: {name}=\"{value}\": expected id=\"{fragment}\" in {target}, found none"
                ));
            }
        }
        faults
    }
}

/// Every attribute with its value, in order.
fn attributes(html: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = html;
    std::iter::from_fn(move || {
        let (before, after) = rest.split_once("=\"")?;
        let (value, tail) = after.split_once('"')?;
        rest = tail;
        Some((before.rsplit([' ', '\n', '<']).next().unwrap_or_default(), value))
    })
}

/// The file that a relative link means.
fn target(from: &str, link: &str) -> String {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in link.split('/') {
        match part {
            "." | "" => {}
            // Above the root of the site there is nothing that it could mean.
            ".." if parts.pop().is_none() => parts.push(".."),
            ".." => {}
            name => parts.push(name),
        }
    }
    let folder = link.ends_with('/') || link.ends_with('.');
    parts.extend(folder.then_some("index.html"));
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::{Site, target};
    use std::collections::{HashMap, HashSet};

    #[test]
    fn links_mean_files() {
        assert_eq!(target("a/b/index.html", "../../"), "index.html");
        assert_eq!(target("a/b/index.html", "../c/"), "a/c/index.html");
        assert_eq!(target("a/index.html", "../../x"), "../x");
        assert_eq!(target("404.html", "./en/"), "en/index.html");
    }

    #[test]
    fn what_leads_nowhere_is_named() {
        let page = "<p id=\"here\"><a href=\"#here\"><a href=\"#gone\"><a href=\"../b.csv\"><a href=\"c/\">\
            <a href=\"https://a.example/\"><script src=\"../l.js\" data-x=\"x.js sha384-0\" data-root=\"..\">";
        let files = ["a/index.html", "b.csv", "l.js"].map(str::to_owned);
        let site = Site {
            files: HashSet::from(files),
            pages: HashMap::from([("a/index.html".into(), page.into())]),
        };
        let mut checked = 0;
        let faults = site.faults("a/index.html", page, &mut checked).join("\n");
        assert_eq!((checked, faults.lines().count()), (6, 3), "{faults}");
        for word in ["#gone", "a/c/index.html", "assets/x.js"] {
            assert!(faults.contains(word), "no {word} in {faults}");
        }
    }
}
