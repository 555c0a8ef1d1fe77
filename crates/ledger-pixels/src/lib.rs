//! Pictures as pixels: an SVG text → a PNG file, set in the face that comes with this crate.
//!
//! A crate of its own, as it is the one part of the prerenderer that computes for long: it is optimised in every
//! profile. No clock, no face of the system, no thread: the same text gives the same bytes.
//!
//! ```
//! let face = ledger_pixels::Face::read()?;
//! let svg = r#"<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><rect width="20" height="10" fill="red"/></svg>"#;
//! let png = ledger_pixels::png(svg, 40, None, &face)?;
//! assert!(png.starts_with(b"\x89PNG"));
//! # Ok::<(), String>(())
//! ```

mod encode;
mod face;

pub use face::Face;

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::Tree;

/// The file, `width` pixels wide. With `dots_per_inch` it says how large it is to be printed (1 to 100,000).
///
/// # Errors
/// A text that is no picture, or one without a size.
pub fn png(svg: &str, width: u32, dots_per_inch: Option<u32>, face: &Face) -> Result<Vec<u8>, String> {
    let tree = Tree::from_str(svg, &face.options).map_err(|error| format!("expected a picture: {error}"))?;
    let size = tree.size().to_int_size();
    let size = size.scale_to_width(width).ok_or("expected a picture with a width, found none")?;
    let mut pixels = Pixmap::new(size.width(), size.height()).ok_or("expected room for a picture")?;
    // Each way by itself: by one scale a height that is no whole number of pixels would leave the last row half empty.
    let across = size.width() as f32 / tree.size().width();
    let down = size.height() as f32 / tree.size().height();
    resvg::render(&tree, Transform::from_scale(across, down), &mut pixels.as_mut());
    encode::with_palette(&pixels, dots_per_inch)
        .map_err(|error| format!("expected pixels that can be written: {error}"))
}

#[cfg(test)]
mod tests {
    use super::{Face, png};
    use std::io::Cursor;

    /// Pixels as places in the palette, and the header.
    fn read(svg: &str, width: u32, dots_per_inch: Option<u32>) -> (Vec<u8>, Option<u32>) {
        let file = png(svg, width, dots_per_inch, &Face::read().expect("a face")).expect("a picture");
        let mut decoder = png::Decoder::new(Cursor::new(file));
        decoder.set_transformations(png::Transformations::IDENTITY);
        let mut reader = decoder.read_info().expect("a header");
        let dots = reader.info().pixel_dims.map(|dims| dims.xppu);
        let mut pixels = vec![0; reader.output_buffer_size().expect("a size")];
        reader.next_frame(&mut pixels).expect("pixels");
        (pixels, dots)
    }

    #[test]
    fn the_ground_reaches_every_edge_whatever_the_height() {
        for height in ["10", "10.1", "10.5", "10.9", "33.3"] {
            let svg = format!(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"30\" height=\"{height}\"><rect width=\"30\" height=\"{height}\" fill=\"#FBFAF7\"/></svg>"
            );
            for width in [30, 37, 40, 77] {
                let (pixels, _) = read(&svg, width, None);
                assert!(pixels.iter().all(|place| *place == 0), "{height} at {width}");
            }
        }
    }

    #[test]
    fn a_picture_for_print_knows_its_size() {
        let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"30\" height=\"10\"/>";
        assert_eq!(read(svg, 30, Some(300)).1, Some(11_811));
        assert_eq!(read(svg, 30, None).1, None);
    }
}
