//! Packed siblings: `app.js.br` and `app.js.gz` beside `app.js`, for browsers that accept them.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

/// A way to pack a file.
#[derive(Debug, PartialEq)]
pub struct Coding {
    /// Name in HTTP.
    pub name: &'static str,
    /// Ending of a packed sibling.
    pub ending: &'static str,
}

/// The smaller one first.
pub const CODINGS: [Coding; 2] = [Coding { name: "br", ending: "br" }, Coding { name: "gzip", ending: "gz" }];

/// The packed siblings of a file.
pub fn siblings(file: &Path) -> impl Iterator<Item = (&'static Coding, PathBuf)> {
    let beside = |coding: &'static Coding| (coding, file.with_added_extension(coding.ending));
    CODINGS.iter().map(beside).filter(|(_, packed)| packed.is_file())
}

/// Whether this is the packed sibling of another file, which is never sent under its own name.
pub fn is_sibling(file: &Path) -> bool {
    let packed = |coding: &Coding| file.extension() == Some(OsStr::new(coding.ending));
    CODINGS.iter().any(packed) && file.with_extension("").is_file()
}

/// Whether an `Accept-Encoding` names a coding, or all of them, and does not refuse it by a weight of nought.
pub fn accepts(header: &str, coding: &Coding) -> bool {
    let weighed = |wanted: &str| {
        header.split(',').find_map(|entry| {
            let mut parts = entry.split(';').map(str::trim);
            let named = parts.next().is_some_and(|name| name.eq_ignore_ascii_case(wanted));
            let refused = parts.any(|weight| weight.trim_end_matches(['0', '.']) == "q=");
            named.then_some(!refused)
        })
    };
    weighed(coding.name).or_else(|| weighed("*")).unwrap_or(false)
}

#[cfg(test)]
mod tests {
    use super::{CODINGS, accepts};

    /// Names of what is accepted.
    fn accepted(header: &str) -> Vec<&str> {
        CODINGS.iter().filter(|coding| accepts(header, coding)).map(|coding| coding.name).collect()
    }

    #[test]
    fn a_coding_has_to_be_asked_for() {
        assert_eq!(accepted("gzip, deflate, br, zstd"), ["br", "gzip"]);
        assert_eq!(accepted("GZIP;q=0.5"), ["gzip"]);
        assert_eq!(accepted("*"), ["br", "gzip"]);
        assert!(accepted("").is_empty());
        assert!(accepted("brotli, identity").is_empty());
    }

    #[test]
    fn a_weight_of_nought_refuses() {
        assert_eq!(accepted("gzip, br;q=0.0"), ["gzip"]);
        assert_eq!(accepted("*, gzip;q=0"), ["br"]);
        assert!(accepted("*;q=0").is_empty());
    }
}
