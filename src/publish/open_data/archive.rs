//! `gpu-ledger.zip`: the tables, their account, their licence and every description, in one file. Times are those of no
//! clock and the order is that of the names, so the same tables give the same bytes.

use super::tables::tables;
use super::{FOLDER, about};
use crate::publish::Download;
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

const README: &str = include_str!("../../../data/README.md");
const LICENCE: &str = include_str!("../../../data/LICENCE.md");

/// The file.
pub(super) fn written(descriptions: &[Download]) -> Result<Vec<u8>, String> {
    let tables = tables()?;
    let mut files: Vec<(&str, &[u8])> = vec![
        ("README.md", README.as_bytes()),
        ("LICENCE.md", LICENCE.as_bytes()),
        ("VERSION", about::version().as_bytes()),
    ];
    files.extend(tables.iter().map(|table| (table.file, table.content.as_bytes())));
    files.extend(
        descriptions.iter().map(|file| (file.path.trim_start_matches(FOLDER), file.content.as_slice())),
    );
    files.sort_unstable();
    let fault = |error: &dyn std::fmt::Display| format!("expected an archive that can be written: {error}");
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(9))
        .last_modified_time(DateTime::DEFAULT)
        .unix_permissions(0o644);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        archive.start_file(["gpu-ledger/", name].concat(), options).map_err(|error| fault(&error))?;
        archive.write_all(content).map_err(|error| fault(&error))?;
    }
    archive.finish().map(Cursor::into_inner).map_err(|error| fault(&error))
}
