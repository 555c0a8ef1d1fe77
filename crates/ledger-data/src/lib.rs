//! The corpus, compiled in: `data/` as checked when this crate was built.
//!
//! Reading a table happens in the build script; here the packed records are only unpacked, once. With the feature `ko`
//! or `en` only what charts show in that language is compiled in: that is what browsers get.

use ledger_core::dataset::Dataset;
use ledger_core::model::Edition;
use std::sync::LazyLock;

macro_rules! packed {
    ($name:literal) => {
        include_bytes!(concat!(env!("OUT_DIR"), "/", $name, ".postcard"))
    };
}

#[cfg(any(all(feature = "ko", feature = "en"), not(any(feature = "ko", feature = "en"))))]
static PACKED: &[u8] = packed!("ledger");
#[cfg(all(feature = "ko", not(feature = "en")))]
static PACKED: &[u8] = packed!("ko");
#[cfg(all(feature = "en", not(feature = "ko")))]
static PACKED: &[u8] = packed!("en");

static LEDGER: LazyLock<Dataset> = LazyLock::new(|| {
    // The bytes were packed from the same type by the build of this very crate.
    #[expect(clippy::expect_used, reason = "a mismatch is impossible within one build")]
    postcard::from_bytes(PACKED).expect("records packed by the build script unpack")
});

/// All records of the ledger.
///
/// ```
/// use ledger_core::model::Measure;
/// let pledge = ledger_data::ledger().claims_on("kr-gpu-260k", Measure::GpusPledged).next();
/// assert_eq!(pledge.map(|claim| claim.id.to_string()).as_deref(), Some("c001"));
/// ```
pub fn ledger() -> &'static Dataset {
    &LEDGER
}

static EDITION: LazyLock<Edition> = LazyLock::new(|| {
    #[expect(clippy::expect_used, reason = "a mismatch is impossible within one build")]
    postcard::from_bytes(packed!("edition")).expect("the edition packed by the build script unpacks")
});

/// The version of the records, and what has changed from one to the next. Pages are written with it; no program that a
/// reader fetches asks for it, so none holds it.
///
/// ```
/// let edition = ledger_data::edition();
/// assert_eq!(edition.versions().last(), Some(&edition.version.as_str()));
/// ```
pub fn edition() -> &'static Edition {
    &EDITION
}
