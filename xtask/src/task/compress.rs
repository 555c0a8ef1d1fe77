//! Packs the site: beside every text file and program the same in brotli and in gzip, for hosts that send such siblings.
//!
//! The same content gives the same bytes: neither format is told a name or a time. Nothing is kept from the build before:
//! a change of the style sheet or of a program changes its name, and with it every page.

use crate::files::files;
use crate::stopwatch::timed;
use anyhow::{Context, Result};
use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, write::GzEncoder};
use rayon::iter::{ParallelBridge, ParallelIterator};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

/// What gains from packing; pictures and faces are packed already.
const ENDINGS: &[&str] = &[
    "atom",
    "bib",
    "css",
    "csv",
    "html",
    "js",
    "json",
    "jsonld",
    "md",
    "ris",
    "svg",
    "txt",
    "wasm",
    "webmanifest",
    "xml",
];
/// Below this the header of a packed file eats what is gained.
const SMALLEST_BYTES: u64 = 200;

/// Packs every file of a folder, on all cores.
pub fn run(folder: &Path) -> Result<()> {
    let files = gaining(folder)?;
    let (sizes, took) = timed(|| pack_all(&files));
    let sizes = sizes?;
    let plain: u64 = files.iter().map(|(size, _)| size).sum();
    println!("compress: {} files, {} kB → {} kB, {took}", files.len(), plain / 1000, sizes / 1000);
    Ok(())
}

/// What to pack, the largest first, so that no core is left alone with a large one at the end.
fn gaining(folder: &Path) -> Result<Vec<(u64, PathBuf)>> {
    let mut found = Vec::new();
    for (_, path) in files(folder)? {
        let size = path.metadata().with_context(|| format!("cannot read {}", path.display()))?.len();
        let gains = path.extension().is_some_and(|ending| ENDINGS.iter().any(|known| ending == *known));
        if gains && size >= SMALLEST_BYTES {
            found.push((size, path));
        }
    }
    found.sort();
    found.reverse();
    Ok(found)
}

/// Size of all brotli siblings.
fn pack_all(files: &[(u64, PathBuf)]) -> Result<u64> {
    // One after another as cores come free; split in the middle, one core would get all the large ones.
    let sizes = files.iter().par_bridge();
    sizes.map(|(_, file)| pack(file).with_context(|| format!("cannot pack {}", file.display()))).sum()
}

fn pack(file: &Path) -> Result<u64> {
    let content = fs::read(file)?;
    let brotli = brotli(&content)?;
    fs::write(file.with_added_extension("br"), &brotli)?;
    fs::write(file.with_added_extension("gz"), gzip(&content)?)?;
    Ok(u64::try_from(brotli.len())?)
}

fn brotli(content: &[u8]) -> Result<Vec<u8>> {
    let best = BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: content.len(), ..Default::default() };
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut &content[..], &mut packed, &best)?;
    Ok(packed)
}

fn gzip(content: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(content)?;
    Ok(encoder.finish()?)
}

#[cfg(test)]
mod tests {
    use super::{brotli, gzip, run};
    use anyhow::Result;
    use std::fs;
    use std::io::{Read, Write};

    fn words() -> Vec<u8> {
        "GPU 26만 장 ".repeat(100).into_bytes()
    }

    #[test]
    fn both_unpack_to_the_same_bytes() -> Result<()> {
        let (content, mut unpacked) = (words(), Vec::new());
        brotli::DecompressorWriter::new(&mut unpacked, 4096).write_all(&brotli(&content)?)?;
        assert_eq!(unpacked, content);
        unpacked.clear();
        flate2::read::GzDecoder::new(&gzip(&content)?[..]).read_to_end(&mut unpacked)?;
        assert_eq!(unpacked, content);
        Ok(())
    }

    #[test]
    fn gzip_is_told_no_time() -> Result<()> {
        // RFC 1952: bytes 4 to 7 of the header are the time of the file.
        assert_eq!(gzip(&words())?[4..8], [0; 4]);
        Ok(())
    }

    #[test]
    fn what_gains_nothing_stays_alone() -> Result<()> {
        let temporary = tempfile::tempdir()?;
        let folder = temporary.path();
        fs::create_dir_all(folder.join("inner"))?;
        for name in ["inner/page.html", "picture.png", "app.wasm"] {
            fs::write(folder.join(name), words())?;
        }
        fs::write(folder.join("short.txt"), "short")?;
        run(folder)?;
        let exists = |name: &str| folder.join(name).is_file();
        let packed = ["inner/page.html.br", "inner/page.html.gz", "app.wasm.br", "app.wasm.gz"];
        let alone = ["picture.png.br", "picture.png.gz", "short.txt.br", "short.txt.gz"];
        assert_eq!((packed.map(exists), alone.map(exists)), ([true; 4], [false; 4]));
        Ok(())
    }
}
