//! Pictures as pixels: an SVG text → a PNG file, set in the face that comes with this crate.
//!
//! A crate of its own, as it is the one part of the prerenderer that computes for long: it is optimised in every
//! profile. No clock, no face of the system, no thread: the same text gives the same bytes.
//!
//! ```
//! let face = ledger_pixels::Face::read()?;
//! let svg = r#"<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><rect width="20" height="10" fill="red"/></svg>"#;
//! let png = ledger_pixels::png(svg, 40, &face)?;
//! assert!(png.starts_with(b"\x89PNG"));
//! # Ok::<(), String>(())
//! ```

mod encode;
mod face;

pub use face::Face;

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::Tree;

/// The file, `width` pixels wide.
///
/// # Errors
/// A text that is no picture, or one without a size.
pub fn png(svg: &str, width: u32, face: &Face) -> Result<Vec<u8>, String> {
    let tree = Tree::from_str(svg, &face.options).map_err(|error| format!("expected a picture: {error}"))?;
    let size = tree.size().to_int_size();
    let size = size.scale_to_width(width).ok_or("expected a picture with a width, found none")?;
    let mut pixels = Pixmap::new(size.width(), size.height()).ok_or("expected room for a picture")?;
    let scale = size.width() as f32 / tree.size().width();
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
    encode::with_palette(&pixels).map_err(|error| format!("expected pixels that can be written: {error}"))
}
