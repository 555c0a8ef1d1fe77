//! `data/published.csv`: every file of every published version, with its hash. Rows are appended and never changed.

use anyhow::{Context, Result, bail};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Where it lies in the repository.
pub const FILE: &str = "data/published.csv";
const HEAD: &str = "version,path,sha256";

/// The rows, in order: version, path below the version's folder, hash.
#[derive(Debug, Default, PartialEq)]
pub struct Manifest(Vec<[String; 3]>);

impl Manifest {
    pub fn read(path: &Path) -> Result<Self> {
        let text = fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
        Self::parsed(&text)
    }

    pub fn parsed(text: &str) -> Result<Self> {
        let mut lines = text.lines();
        let head = lines.next().unwrap_or_default();
        if head != HEAD {
            bail!("published.csv:1: expected {HEAD}, found {head}");
        }
        let row = |(index, line): (usize, &str)| {
            let cells: Vec<_> = line.split(',').map(str::to_owned).collect();
            let found = cells.len();
            cells
                .try_into()
                .ok()
                .with_context(|| format!("published.csv:{}: expected 3 cells, found {found}", index + 2))
        };
        Ok(Self(lines.enumerate().map(row).collect::<Result<_>>()?))
    }

    /// Every published version, oldest first.
    pub fn versions(&self) -> Vec<&str> {
        let mut versions: Vec<_> = self.0.iter().map(|[version, ..]| version.as_str()).collect();
        versions.dedup();
        versions
    }

    /// Paths and hashes of one version.
    pub fn of(&self, version: &str) -> impl Iterator<Item = (&str, &String)> {
        let rows = self.0.iter().filter(move |[of, ..]| of == version);
        rows.map(|[_, path, hash]| (path.as_str(), hash))
    }

    /// The rows of one folder.
    pub fn only(&self, folder: &str) -> Self {
        Self(self.0.iter().filter(|[_, path, _]| path.starts_with(folder)).cloned().collect())
    }

    /// How files differ from what is written here about a version.
    pub fn faults(&self, version: &str, files: &BTreeMap<String, Vec<u8>>) -> Vec<String> {
        let known: BTreeMap<_, _> = self.of(version).collect();
        let mut faults = Vec::new();
        for (path, expected) in &known {
            let found = files.get(*path).map_or_else(|| "no such file".to_owned(), |content| sha256(content));
            if found != **expected {
                faults.push(format!("{version}: {path}: expected sha256 {expected}, found {found}"));
            }
        }
        let strays = files.keys().filter(|path| !known.contains_key(path.as_str()));
        faults.extend(strays.map(|path| format!("{version}: {path}: expected no such file, found one")));
        faults
    }

    /// The text with a version appended.
    pub fn appended(&self, version: &str, files: &BTreeMap<String, Vec<u8>>) -> String {
        let old = self.0.iter().map(|row| row.join(","));
        let new = files.iter().map(|(path, content)| [version, path, &sha256(content)].join(","));
        std::iter::once(HEAD.to_owned()).chain(old).chain(new).map(|line| line + "\r\n").collect()
    }
}

/// As `sha256sum` prints it.
pub fn sha256(content: &[u8]) -> String {
    format!("{:x}", Sha256::digest(content))
}

#[cfg(test)]
mod tests {
    use super::{Manifest, sha256};
    use std::collections::BTreeMap;

    #[test]
    fn what_is_appended_is_read_back_and_checked() {
        let mut files =
            BTreeMap::from([("a.csv".to_owned(), b"a".to_vec()), ("b.html".to_owned(), b"b".to_vec())]);
        let text = Manifest::default().appended("2026.1.1", &files);
        let manifest = Manifest::parsed(&text).expect("as written");
        assert_eq!(manifest.versions(), ["2026.1.1"]);
        assert_eq!(manifest.faults("2026.1.1", &files), Vec::<String>::new());
        files.insert("a.csv".to_owned(), b"altered".to_vec());
        files.insert("c".to_owned(), Vec::new());
        files.remove("b.html");
        let faults = manifest.faults("2026.1.1", &files);
        assert_eq!(faults.len(), 3, "{faults:?}");
        assert!(faults[0].contains(&sha256(b"a")) && faults[0].contains(&sha256(b"altered")), "{faults:?}");
        let twice = manifest.appended("2026.2.1", &files);
        assert!(twice.starts_with(&text), "rows are appended only");
    }

    #[test]
    fn a_wrong_table_is_refused() {
        assert!(Manifest::parsed("version,path\n").is_err_and(|error| error.to_string().contains(":1:")));
        let ragged = Manifest::parsed("version,path,sha256\r\n1,2\r\n");
        assert!(ragged.is_err_and(|error| error.to_string().contains(":2: expected 3 cells, found 2")));
    }
}
