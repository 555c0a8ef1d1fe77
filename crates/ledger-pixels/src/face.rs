//! The face.

use resvg::usvg::Options;
use resvg::usvg::fontdb::Database;
use skrifa::{FontRef, MetadataProvider};
use std::sync::Arc;

const REGULAR: &[u8] = include_bytes!("../face/NotoSansCJKkr-Regular.otf");
const BOLD: &[u8] = include_bytes!("../face/NotoSansCJKkr-Bold.otf");
/// The family of both.
const FAMILY: &str = "Noto Sans CJK KR";

/// Both weights, ready to be set in.
pub struct Face {
    pub(crate) options: Options<'static>,
}

impl Face {
    /// Reads both weights.
    ///
    /// # Errors
    /// Files that are no faces.
    pub fn read() -> Result<Self, String> {
        let mut faces = Database::new();
        faces.load_font_data(REGULAR.to_vec());
        faces.load_font_data(BOLD.to_vec());
        let found = faces.len();
        if found != 2 {
            return Err(format!("expected two weights of {FAMILY}, found {found}"));
        }
        faces.set_sans_serif_family(FAMILY);
        let options =
            Options { font_family: FAMILY.to_owned(), fontdb: Arc::new(faces), ..Options::default() };
        Ok(Self { options })
    }

    /// Characters of a text that one of the weights has no glyph for, each once, in order.
    ///
    /// # Errors
    /// Files that are no faces.
    pub fn missing(text: &str) -> Result<Vec<char>, String> {
        let mut missing = Vec::new();
        for file in [REGULAR, BOLD] {
            let font = FontRef::new(file).map_err(|error| format!("expected a face: {error}"))?;
            let glyphs = font.charmap();
            // The joiner that keeps a quotation mark and its particle on one line is drawn as nothing.
            let is_drawn = |c: &char| !c.is_control() && *c != '\u{2060}';
            missing.extend(text.chars().filter(|c| is_drawn(c) && glyphs.map(*c).is_none()));
        }
        missing.sort_unstable();
        missing.dedup();
        Ok(missing)
    }
}

#[cfg(test)]
mod tests {
    use super::Face;

    #[test]
    fn what_has_no_glyph_is_named() {
        assert_eq!(Face::missing("26만 장 → GPU, 약 4,224장"), Ok(Vec::new()));
        assert_eq!(Face::missing("가\u{1F600}나\u{1F600}"), Ok(vec!['\u{1F600}']));
    }
}
