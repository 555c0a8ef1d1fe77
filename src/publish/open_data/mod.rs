//! The tables as a data publisher gives them: package, vocabularies of others, archive, citation, all made from one
//! account ([`about`]) and from the tables themselves.

mod about;
mod archive;
mod catalogue;
mod citation;
mod csvw;
mod dataset;
mod package;
mod tables;

pub use about::{About, Licence, about, version};
pub use citation::citation;
pub use dataset::dataset_json_ld;
pub use tables::{Table, tables};

use super::Download;
use sha2::{Digest, Sha256};

/// Where the tables and everything about them lie.
pub const FOLDER: &str = "data/";
/// The archive's path from the root.
pub const ARCHIVE: &str = "data/gpu-ledger.zip";
/// Names of the descriptions in the folder, each with what makes it.
pub const PACKAGE: &str = "datapackage.json";
/// The tables in the words of CSV on the Web.
pub const CSVW: &str = "csv-metadata.json";
/// The catalogue in the words of DCAT.
pub const CATALOGUE: &str = "catalogue.jsonld";

/// Everything that stands beside the tables.
///
/// # Errors
/// A column that the tables' account does not explain, or an archive that cannot be written.
pub fn open_data(home: Option<&str>) -> Result<Vec<Download>, String> {
    let mut files = descriptions(home)?;
    files.push(Download { path: ARCHIVE.to_owned(), content: archive(home)? });
    Ok(files)
}

/// The archive's bytes.
///
/// # Errors
/// As [`open_data`].
pub fn archive(home: Option<&str>) -> Result<Vec<u8>, String> {
    archive::written(&descriptions(home)?)
}

fn descriptions(home: Option<&str>) -> Result<Vec<Download>, String> {
    let tables = tables()?;
    let beside =
        |name: &str, text: String| Download { path: [FOLDER, name].concat(), content: text.into_bytes() };
    Ok(vec![
        beside(PACKAGE, package::written(&tables, home)),
        beside(CSVW, csvw::written(&tables)),
        beside(CATALOGUE, catalogue::written(&tables, home)),
        Download { path: "CITATION.cff".to_owned(), content: citation(home).into_bytes() },
    ])
}

/// The hash by which a download can be checked: `sha256:` and hexadecimal digits.
pub fn sha256(content: &[u8]) -> String {
    format!("sha256:{:x}", Sha256::digest(content))
}
