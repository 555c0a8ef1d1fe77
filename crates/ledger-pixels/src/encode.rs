//! Pixels with a palette.
//!
//! A picture is made of some ten colours and the steps between them at the edges of letters: the 256 most frequent ones
//! are kept, and the rare rest takes the nearest of them, which no eye tells apart.

use png::{BitDepth, ColorType, Encoder, EncodingError, Filter, PixelDimensions, Unit};
use resvg::tiny_skia::{Pixmap, PremultipliedColorU8};
use std::collections::HashMap;

/// Red, green, blue. A picture has a ground, so nothing is transparent.
type Colour = [u8; 3];

/// The file.
pub(crate) fn with_palette(pixels: &Pixmap, dots_per_inch: Option<u32>) -> Result<Vec<u8>, EncodingError> {
    let palette = by_frequency(pixels.pixels());
    let (kept, rest) = palette.split_at(palette.len().min(256));
    let mut places: HashMap<Colour, u8> = kept.iter().copied().zip(0..=u8::MAX).collect();
    for colour in rest {
        let nearest = kept.iter().zip(0..=u8::MAX).min_by_key(|(known, _)| distance(**known, *colour));
        places.insert(*colour, nearest.map_or(0, |(_, place)| place));
    }
    let mut last = (Colour::default(), None);
    let place = |pixel: &PremultipliedColorU8| {
        let colour = colour(*pixel);
        // Most pixels are the ground, or like the one before.
        match last {
            (known, Some(place)) if known == colour => place,
            _ => {
                let place = places.get(&colour).copied().unwrap_or_default();
                last = (colour, Some(place));
                place
            }
        }
    };
    let indices: Vec<u8> = pixels.pixels().iter().map(place).collect();
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, pixels.width(), pixels.height());
    encoder.set_color(ColorType::Indexed);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_palette(kept.concat());
    encoder.set_pixel_dims(dots_per_inch.map(per_metre));
    // Filters are for slopes; flat areas pack best as they are.
    encoder.set_filter(Filter::NoFilter);
    encoder.write_header()?.write_image_data(&indices)?;
    Ok(file)
}

/// Dots to an inch of 25.4 mm as the format counts them.
fn per_metre(dots_per_inch: u32) -> PixelDimensions {
    let dots = dots_per_inch.saturating_mul(10_000).saturating_add(127) / 254;
    PixelDimensions { xppu: dots, yppu: dots, unit: Unit::Meter }
}

/// All colours, the most frequent first; equally frequent ones in the order of their values.
fn by_frequency(pixels: &[PremultipliedColorU8]) -> Vec<Colour> {
    let mut counts: HashMap<Colour, usize> = HashMap::new();
    for run in pixels.chunk_by(|one, other| one == other) {
        if let Some(first) = run.first() {
            *counts.entry(colour(*first)).or_default() += run.len();
        }
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_unstable_by(|one, other| other.1.cmp(&one.1).then(one.0.cmp(&other.0)));
    counts.into_iter().map(|(colour, _)| colour).collect()
}

const fn colour(pixel: PremultipliedColorU8) -> Colour {
    [pixel.red(), pixel.green(), pixel.blue()]
}

fn distance(one: Colour, other: Colour) -> u32 {
    one.iter().zip(other).map(|(a, b)| u32::from(a.abs_diff(b)).pow(2)).sum()
}
