//! The archive of a version: a tar file in brotli, whose window is wide enough to see that a chart's page, its embed and
//! the same in the other language share most of their picture.

use anyhow::{Context, Result};
use brotli::enc::BrotliEncoderParams;
use std::collections::BTreeMap;
use std::io::Read;

/// The same files give the same bytes: no time, no owner, in the order of their names.
pub fn pack(files: &BTreeMap<String, Vec<u8>>) -> Result<Vec<u8>> {
    let mut tar = tar::Builder::new(Vec::new());
    for (name, content) in files {
        let mut header = tar::Header::new_ustar();
        header.set_size(u64::try_from(content.len())?);
        header.set_mode(0o644);
        header.set_cksum();
        tar.append_data(&mut header, name, content.as_slice())
            .with_context(|| format!("cannot pack {name}"))?;
    }
    let content = tar.into_inner()?;
    let best = BrotliEncoderParams { quality: 11, lgwin: 24, size_hint: content.len(), ..Default::default() };
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut &content[..], &mut packed, &best)?;
    Ok(packed)
}

/// The files by name.
pub fn unpack(packed: &[u8]) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut content = Vec::new();
    brotli::BrotliDecompress(&mut &packed[..], &mut content)?;
    let mut files = BTreeMap::new();
    for entry in tar::Archive::new(content.as_slice()).entries()? {
        let mut entry = entry?;
        let name = entry.path()?.to_string_lossy().into_owned();
        let mut content = Vec::new();
        entry.read_to_end(&mut content)?;
        files.insert(name, content);
    }
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::{pack, unpack};
    use anyhow::Result;
    use std::collections::BTreeMap;

    #[test]
    fn what_is_packed_is_unpacked_and_the_same_twice() -> Result<()> {
        let files = BTreeMap::from([
            ("charts/a/index.html".to_owned(), "장".repeat(5000).into_bytes()),
            ("data/claims.csv".to_owned(), Vec::new()),
        ]);
        let packed = pack(&files)?;
        assert_eq!(unpack(&packed)?, files);
        assert_eq!(pack(&files)?, packed);
        Ok(())
    }
}
