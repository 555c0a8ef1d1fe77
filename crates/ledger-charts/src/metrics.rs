//! How wide a text is, without a font.
//!
//! The reader's face is unknown, so the widths are upper bounds: Latin is as wide as in the widest common face (DejaVu
//! Sans, or Noto Sans CJK KR where that is wider), Hangul wider than in any of the common Korean faces, which draw it
//! at 0.86 to 0.95 em whatever the weight.

use crate::scene::Px;

/// Advance widths of U+0020 to U+007E in hundredths of an em, rounded up.
const REGULAR: [u8; 95] = [
    32, 41, 48, 84, 64, 96, 78, 28, 40, 40, 50, 84, 32, 37, 32, 40, // space to /
    64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34, 84, 84, 84, 54, // 0 to ?
    100, 69, 69, 70, 78, 64, 58, 78, 76, 30, 54, 66, 56, 87, 75, 79, // @ to O
    64, 79, 70, 64, 62, 74, 69, 99, 69, 62, 69, 40, 40, 40, 84, 56, // P to _
    61, 62, 64, 55, 64, 62, 36, 64, 64, 28, 28, 58, 29, 98, 64, 62, // ` to o
    64, 64, 42, 53, 40, 64, 60, 82, 60, 60, 53, 64, 34, 64, 84, // p to ~
];

/// The same, bold.
const BOLD: [u8; 95] = [
    35, 46, 58, 84, 70, 101, 88, 33, 46, 46, 53, 84, 38, 42, 38, 39, // space to /
    70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 40, 40, 84, 84, 84, 59, // 0 to ?
    101, 78, 77, 74, 84, 69, 69, 83, 84, 38, 57, 78, 64, 100, 84, 86, // @ to O
    74, 86, 78, 73, 69, 82, 78, 111, 78, 73, 73, 46, 39, 46, 84, 57, // P to _
    63, 68, 72, 60, 72, 68, 44, 72, 72, 35, 35, 67, 35, 105, 72, 69, // ` to o
    72, 72, 50, 60, 48, 72, 66, 93, 65, 66, 59, 72, 37, 72, 84, // p to ~
];

/// Width of `text` at `size` (both in tenths of a unit): no common face draws it wider.
pub(crate) fn width(text: &str, size: Px, bold: bool) -> Px {
    let hundredths: i64 = text.chars().map(|c| i64::from(advance(c, bold))).sum();
    i32::try_from((hundredths * i64::from(size)).div_euclid(100).saturating_add(1)).unwrap_or(i32::MAX)
}

/// Advance width of one character in hundredths of an em.
fn advance(c: char, bold: bool) -> u8 {
    let latin = if bold { &BOLD } else { &REGULAR };
    match u32::from(c) {
        code @ 0x20..=0x7E => latin[(code - 0x20) as usize],
        0xA0 => 35,
        0xB7 | 0x2018 | 0x2019 | 0x2022 => 60,
        0x2013 => 54,
        0x201C | 0x201D => 66,
        // Keeps two characters on one line and is not drawn.
        0x2060 => 0,
        0xB1 | 0xD7 | 0xF7 => 100,
        0..=0x10FF => 80,
        0xAC00..=0xD7A3 => 96,
        _ => 100,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hangul_is_as_wide_in_every_weight_and_latin_is_not() {
        assert_eq!(width("정부", 100, false), 193);
        assert_eq!(width("정부", 100, true), 193);
        assert!(width("illi", 100, false) < width("0000", 100, false));
        assert!(width("0000", 100, false) < width("0000", 100, true));
        assert_eq!(width("", 100, true), 1);
    }

    #[test]
    fn long_text_saturates() {
        assert_eq!(width(&"정".repeat(400_000), 10_000, true), i32::MAX);
    }
}
