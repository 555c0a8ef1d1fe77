//! The built files that pages refer to, named and hashed by their content.
//!
//! The name makes a file safe to keep for ever; the hash lets a browser refuse it when it arrives altered.

use crate::site::Page;
use base64::prelude::{BASE64_STANDARD, Engine as _};
use ledger_core::format::Lang;
use sha2::{Digest, Sha256, Sha384};

/// Where they lie, from the root of the site. All in one folder: the loader finds them beside itself.
pub const FOLDER: &str = "assets/";

/// Built files that stand in pages and are not published by themselves.
pub const INLINE: [&str; 2] = ["main.css", "embed.css"];

/// Scripts for other sites' pages: the build's name, and the address at which they stay for ever.
pub const FOR_OTHERS: [(&str, &str); 2] =
    [("resize.js", "embed/resize.js"), ("element.js", "embed/element.js")];

/// One file as pages refer to it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asset {
    /// Name within the folder, such as `app-0123456789abcdef.js`.
    pub name: String,
    /// Hash in the form of an `integrity` attribute.
    pub integrity: String,
}

/// A text that stands in pages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Inline {
    /// The text.
    pub text: String,
    /// Hash in the form of a content policy: `sha256-…`.
    pub hash: String,
}

/// A program, and the script that ties it to the page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Program {
    /// The glue.
    pub script: Asset,
    /// The WebAssembly.
    pub wasm: Asset,
}

/// All of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Assets {
    /// The style sheet of pages.
    pub style: Inline,
    /// The smaller one of embeds.
    pub embed_style: Inline,
    /// The loader.
    pub loader: Asset,
    /// The loader of embeds.
    pub embed_loader: Asset,
    /// The script of the page where embeds are put together.
    pub embed_builder: Asset,
    /// The live program of the Korean pages.
    pub app_ko: Program,
    /// The live program of the English pages.
    pub app_en: Program,
    /// The script of the panel that tells where a number comes from.
    pub evidence: Asset,
    /// The program of the interactive views of the Korean pages.
    pub interactive_ko: Program,
    /// The program of the interactive views of the English pages.
    pub interactive_en: Program,
    /// ECharts.
    pub echarts: Asset,
    /// What makes files of the view on screen.
    pub view: Asset,
}

/// A built file under its final name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sealed {
    /// Name that the build has given it, at the root of the site.
    pub built: &'static str,
    /// Path from the root of the site.
    pub path: String,
    /// Content, with the names of other files in it made final.
    pub content: Vec<u8>,
}

impl Assets {
    /// Names and hashes the built files; `read` brings one of them.
    ///
    /// # Errors
    /// What `read` says, or that a glue does not name its program.
    pub fn seal(read: impl Fn(&str) -> Result<Vec<u8>, String>) -> Result<(Self, Vec<Sealed>), String> {
        let mut files = Vec::new();
        let mut seal = |built: &'static str, content: Vec<u8>| {
            let asset = Asset::of(built, &content);
            files.push(Sealed { built, path: [FOLDER, &asset.name].concat(), content });
            asset
        };
        let mut program = |script: &'static str, wasm: &'static str| {
            let wasm_asset = seal(wasm, read(wasm)?);
            let glue = renamed(script, read(script)?, wasm, &wasm_asset.name)?;
            Ok::<_, String>(Program { script: seal(script, glue), wasm: wasm_asset })
        };
        let app_ko = program("app-ko.js", "app-ko_bg.wasm")?;
        let app_en = program("app-en.js", "app-en_bg.wasm")?;
        let interactive_ko = program("interactive-ko.js", "interactive-ko_bg.wasm")?;
        let interactive_en = program("interactive-en.js", "interactive-en_bg.wasm")?;
        let loader = told("embed.js", read("embed.js")?, &[&app_ko, &app_en])?;
        let assets = Self {
            style: Inline::of("main.css", read("main.css")?)?,
            embed_style: Inline::of("embed.css", read("embed.css")?)?,
            loader: seal("loader.js", read("loader.js")?),
            evidence: seal("evidence.js", read("evidence.js")?),
            view: seal("view.js", read("view.js")?),
            embed_loader: seal("embed.js", loader),
            embed_builder: seal("builder.js", read("builder.js")?),
            echarts: seal("echarts.js", read("echarts.js")?),
            app_ko,
            app_en,
            interactive_ko,
            interactive_en,
        };
        for (built, path) in FOR_OTHERS {
            files.push(Sealed { built, path: path.to_owned(), content: read(built)? });
        }
        Ok((assets, files))
    }
}

impl Assets {
    /// The style sheet of a page, which stands in it: a file of its own would be one more round trip before the first
    /// picture, longer on a phone than the whole sheet takes.
    pub const fn style_of(&self, page: Page) -> &Inline {
        if page.is_embed() { &self.embed_style } else { &self.style }
    }

    /// The live program of a language's pages.
    pub const fn app(&self, lang: Lang) -> &Program {
        match lang {
            Lang::Ko => &self.app_ko,
            Lang::En => &self.app_en,
        }
    }

    /// The program of the interactive views of a language's pages.
    pub const fn interactive(&self, lang: Lang) -> &Program {
        match lang {
            Lang::Ko => &self.interactive_ko,
            Lang::En => &self.interactive_en,
        }
    }
}

impl Asset {
    fn of(built: &str, content: &[u8]) -> Self {
        let digest = Sha384::digest(content);
        let (stem, ending) = built.rsplit_once('.').unwrap_or((built, ""));
        // Half a word of the hash tells any two builds apart.
        let mark = &format!("{digest:x}")[..16];
        Self {
            name: format!("{}-{mark}.{ending}", stem.trim_end_matches("_bg")),
            integrity: format!("sha384-{}", BASE64_STANDARD.encode(digest)),
        }
    }
}

impl Asset {
    /// File and hash, as loaders read them.
    pub fn named(&self) -> String {
        [self.name.as_str(), " ", &self.integrity].concat()
    }
}

impl Inline {
    /// The build's file is not published by itself.
    fn of(built: &str, content: Vec<u8>) -> Result<Self, String> {
        let text =
            String::from_utf8(content).map_err(|error| format!("expected text in {built}: {error}"))?;
        let text = text.trim_end().to_owned();
        if text.contains("</") {
            return Err(format!("expected {built} to fit into a page, found an end tag in it"));
        }
        Ok(Self::of_text(text))
    }

    pub(super) fn of_text(text: String) -> Self {
        let hash = format!("sha256-{}", BASE64_STANDARD.encode(Sha256::digest(&text)));
        Self { text, hash }
    }
}

/// The loader of embeds names the programs itself: most embeds need none, and their pages save the bytes.
fn told(script: &str, loader: Vec<u8>, programs: &[&Program]) -> Result<Vec<u8>, String> {
    let mut text =
        String::from_utf8(loader).map_err(|error| format!("expected text in {script}: {error}"))?;
    for (program, slug) in programs.iter().zip(["ko", "en"]) {
        for (asset, ending) in [(&program.script, ".js"), (&program.wasm, "_bg.wasm")] {
            let place = ["@app-", slug, ending, "@"].concat();
            if !text.contains(&place) {
                return Err(format!("expected {script} to leave room for {place}, found none"));
            }
            text = text.replace(&place, &asset.named());
        }
    }
    Ok(text.into_bytes())
}

/// A glue names its program as the one to load when it is told none; that name has to be the final one as well.
fn renamed(script: &str, glue: Vec<u8>, from: &str, to: &str) -> Result<Vec<u8>, String> {
    let glue = String::from_utf8(glue).map_err(|error| format!("expected text in {script}: {error}"))?;
    if !glue.contains(from) {
        return Err(format!("expected {script} to name {from}, found no mention of it"));
    }
    Ok(glue.replace(from, to).into_bytes())
}

#[cfg(test)]
mod tests {
    use super::{Asset, Assets, Sealed};

    const PROGRAMS: &str = "app-ko_bg.wasm app-en_bg.wasm interactive-ko_bg.wasm interactive-en_bg.wasm \
        @app-ko.js@ @app-ko_bg.wasm@ @app-en.js@ @app-en_bg.wasm@";

    /// Builds in which every file holds its own name and a few words.
    fn sealed(words: &str) -> Result<(Assets, Vec<Sealed>), String> {
        Assets::seal(|name| Ok(format!("{name} {words}").into_bytes()))
    }

    #[test]
    fn the_hash_is_the_one_that_browsers_compute() {
        // `printf abc | openssl dgst -sha384 -binary | base64`
        let asset = Asset::of("app-ko_bg.wasm", b"abc");
        assert_eq!(asset.name, "app-ko-cb00753f45a35e8b.wasm");
        assert_eq!(
            asset.integrity,
            "sha384-ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn"
        );
    }

    #[test]
    fn a_glue_names_its_program_as_published() {
        let (assets, files) = sealed(PROGRAMS).expect("all there");
        assert_eq!(files.len(), 16);
        let glue = files.iter().find(|file| file.built == "app-ko.js").expect("sealed");
        let text = String::from_utf8_lossy(&glue.content);
        assert!(text.contains(&assets.app_ko.wasm.name) && !text.contains("app-ko_bg"), "{text}");
        // The name and hash of the glue are those of what is published, not of what was built.
        assert_eq!(assets.app_ko.script, Asset::of("app-ko.js", &glue.content));
        assert_eq!(glue.path, ["assets/", &assets.app_ko.script.name].concat());
    }

    #[test]
    fn the_loader_of_embeds_names_the_programs() {
        let (assets, files) = sealed(PROGRAMS).expect("all there");
        let loader = files.iter().find(|file| file.built == "embed.js").expect("sealed");
        let text = String::from_utf8_lossy(&loader.content);
        for asset in [&assets.app_ko.script, &assets.app_ko.wasm, &assets.app_en.script, &assets.app_en.wasm]
        {
            assert!(text.contains(&asset.named()), "{text}");
        }
        assert_eq!(loader.path, ["assets/", &assets.embed_loader.name].concat());
    }

    #[test]
    fn scripts_for_others_keep_their_address() {
        let files = sealed(PROGRAMS).expect("all there").1;
        for path in ["embed/resize.js", "embed/element.js"] {
            assert!(files.iter().any(|file| file.path == path), "{path}");
        }
    }

    #[test]
    fn another_content_is_another_name() {
        let one = sealed(PROGRAMS).expect("all there").0;
        let two = sealed(&[PROGRAMS, " 2"].concat()).expect("all there").0;
        assert_ne!(one.loader.name, two.loader.name);
        assert_ne!(one.echarts.integrity, two.echarts.integrity);
    }

    #[test]
    fn what_is_missing_is_named() {
        let error = Assets::seal(|name| Err(format!("no {name}"))).expect_err("nothing there");
        assert_eq!(error, "no app-ko_bg.wasm");
        let error = sealed("").expect_err("a glue without its program");
        assert!(error.contains("app-ko.js") && error.contains("app-ko_bg.wasm"), "{error}");
    }
}
