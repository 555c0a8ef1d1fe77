//! The site as the tests find it: without the built files, whose place is taken by a few words.

use gpu_ledger::publish::{Assets, File, Sealed, files};
use std::sync::LazyLock;

/// An address at which the site could live.
pub const HOME: &str = "https://ledger.example/";

/// What the built files name each other by.
const BUILT: &str = "app-ko_bg.wasm app-en_bg.wasm interactive-ko_bg.wasm interactive-en_bg.wasm @app-ko.js@ @app-ko_bg.wasm@ @app-en.js@ @app-en_bg.wasm@";

/// As if every built file held these words.
pub static BUILD: LazyLock<(Assets, Vec<Sealed>)> =
    LazyLock::new(|| Assets::seal(|_| Ok(BUILT.as_bytes().to_vec())).expect("all there"));

/// The site that does not know where it will live.
pub static SITE: LazyLock<Vec<File>> = LazyLock::new(|| written(None));

/// The site that does.
pub static SITE_AT_HOME: LazyLock<Vec<File>> = LazyLock::new(|| written(Some(HOME)));

/// All files, written anew.
pub fn written(home: Option<&str>) -> Vec<File> {
    // Whichever test comes first sets it.
    let _ = any_spawner::Executor::init_futures_executor();
    files(&BUILD.0, home)
}

/// A file of a site.
pub fn text<'a>(site: &'a [File], path: &str) -> &'a str {
    &site.iter().find(|file| file.path == path).unwrap_or_else(|| panic!("no {path}")).text
}
