//! A folder shown under a path: which file an address means.

use super::coding::is_sibling;
use super::rules::Rules;
use std::path::{Path, PathBuf};

/// The folder and the path it is mounted under.
pub struct Site {
    root: PathBuf,
    base: String,
}

/// What an address means.
#[derive(Debug, PartialEq)]
pub enum Found {
    /// This file; `page` is its address inside the site.
    File {
        file: PathBuf,
        page: String,
    },
    /// A folder asked for without the closing slash.
    Folder,
    Nothing,
}

impl Site {
    /// `base` is a path such as `/sub/`; missing slashes at its ends are added.
    pub fn new(root: PathBuf, base: Option<&str>) -> Self {
        let inner = base.unwrap_or_default().trim_matches('/');
        let base = if inner.is_empty() { "/".to_owned() } else { format!("/{inner}/") };
        Self { root, base }
    }

    pub fn base(&self) -> &str {
        &self.base
    }

    /// The page for addresses that mean nothing, if the site has one.
    pub fn not_found_page(&self) -> Option<PathBuf> {
        Some(self.root.join("404.html")).filter(|page| page.is_file())
    }

    /// What the site asks its host to send along. Read anew each time: a build may have changed it.
    pub fn rules(&self) -> Rules {
        Rules::of(&self.root)
    }

    /// Looks up the path part of an address, as sent.
    pub fn find(&self, path: &str) -> Found {
        let Some(page) = path.strip_prefix(&self.base) else {
            let is_base = self.base.strip_suffix('/') == Some(path);
            return if is_base { Found::Folder } else { Found::Nothing };
        };
        let Some(mut file) = self.place(page) else { return Found::Nothing };
        if file.is_dir() {
            if !page.is_empty() && !page.ends_with('/') {
                return Found::Folder;
            }
            file.push("index.html");
        } else if page.ends_with('/') {
            return Found::Nothing;
        }
        // Packed siblings and the rules are the host's own affair.
        let internal = is_sibling(&file) || page == "_headers";
        if internal || !file.is_file() || !self.holds(&file) {
            return Found::Nothing;
        }
        Found::File { file, page: page.to_owned() }
    }

    /// The place in the folder; `None` for whatever could lead out of it.
    fn place(&self, page: &str) -> Option<PathBuf> {
        let mut place = self.root.clone();
        let page = page.strip_suffix('/').unwrap_or(page);
        if page.is_empty() {
            return Some(place);
        }
        for segment in page.split('/') {
            let segment = decoded(segment)?;
            let safe = !matches!(segment.as_str(), "" | "." | "..") && !segment.contains(['/', '\\', '\0']);
            place.push(Some(segment).filter(|_| safe)?);
        }
        Some(place)
    }

    /// Links inside the folder may not lead out of it either.
    fn holds(&self, file: &Path) -> bool {
        match (self.root.canonicalize(), file.canonicalize()) {
            (Ok(root), Ok(file)) => file.starts_with(root),
            _ => false,
        }
    }
}

/// Undoes percent-encoding; `None` when the result is malformed or not UTF-8.
fn decoded(segment: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(segment.len());
    let mut rest = segment.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => {
                let mut digit = || char::from(rest.next()?).to_digit(16);
                u8::try_from(digit()? * 16 + digit()?).ok()?
            }
            plain => plain,
        });
    }
    String::from_utf8(bytes).ok()
}
