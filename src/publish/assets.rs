//! Names of the built files that pages refer to.

/// File names, relative to the root of the site.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Assets {
    /// The style sheet.
    pub style: String,
    /// The glue of the live program.
    pub app_script: String,
    /// The live program.
    pub app_program: String,
}

impl Assets {
    /// Reads the names out of the list that the build leaves as its own index page.
    ///
    /// # Errors
    /// Names the first asset that is not there.
    pub fn from_listing(listing: &str) -> Result<Self, String> {
        let named = |attribute: &str, from: &str| {
            let start = [attribute, "=\""].concat();
            let value =
                from.split_once(&start).and_then(|(_, rest)| rest.split_once('"')).map(|(value, _)| value);
            let value = value
                .ok_or_else(|| format!("expected {attribute}=\"…\" in the build's index page, found none"))?;
            Ok::<_, String>(value.trim_start_matches("./").to_owned())
        };
        let sheet = listing.split_once("rel=\"stylesheet\"").map_or("", |(_, rest)| rest);
        Ok(Self {
            style: named("href", sheet)?,
            app_script: named("data-app-js", listing)?,
            app_program: named("data-app-wasm", listing)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Assets;

    #[test]
    fn names_are_read_from_the_listing() {
        let listing = r#"<link rel="icon" href="x.svg"/><link rel="stylesheet" href="./main-1.css"/>
            <script type="module" data-app-js="app-2.js" data-app-wasm="app-2_bg.wasm"></script>"#;
        let assets = Assets::from_listing(listing).expect("all there");
        assert_eq!((assets.style.as_str(), assets.app_program.as_str()), ("main-1.css", "app-2_bg.wasm"));
        assert!(Assets::from_listing("<p>").is_err_and(|error| error.contains("href")));
    }
}
