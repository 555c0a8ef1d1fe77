//! How wide a text is, without a font.
//!
//! The reader's face is unknown, so the widths are those of a wide system sans, plus 15 % slack; Hangul and the other
//! East Asian characters count one em (the common Korean faces draw them at 0.87 to 0.95 em).

use crate::scene::Px;

/// Advance widths of U+0020 to U+007E in hundredths of an em.
const ASCII: [u8; 95] = [
    28, 30, 42, 64, 60, 90, 72, 24, 36, 36, 46, 62, 29, 40, 29, 40, // space to /
    60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 29, 29, 62, 62, 62, 54, // 0 to ?
    96, 68, 67, 70, 73, 61, 58, 74, 75, 30, 54, 66, 56, 90, 76, 78, // @ to O
    64, 78, 66, 64, 62, 74, 67, 96, 66, 65, 62, 36, 40, 36, 54, 54, // P to _
    40, 57, 61, 56, 61, 58, 36, 61, 60, 27, 28, 55, 28, 89, 60, 60, // ` to o
    61, 61, 40, 53, 38, 60, 54, 79, 54, 55, 53, 38, 30, 38, 62, // p to ~
];

/// Width of `text` at `size` (both in tenths of a unit), with slack; bold faces are 6 % wider.
pub(crate) fn width(text: &str, size: Px, bold: bool) -> Px {
    let hundredths: i64 = text.chars().map(|c| i64::from(advance(c))).sum();
    let slack = if bold { 122 } else { 115 };
    i32::try_from((hundredths * i64::from(size) * slack).div_euclid(10_000).saturating_add(1))
        .unwrap_or(i32::MAX)
}

/// Advance width of one character in hundredths of an em.
fn advance(c: char) -> u8 {
    match u32::from(c) {
        code @ 0x20..=0x7E => ASCII[(code - 0x20) as usize],
        0xA0 => 28,
        0xB7 | 0x2018 | 0x2019 | 0x2022 => 36,
        0x2013 => 58,
        0x201C | 0x201D => 48,
        0..=0x10FF => 70,
        _ => 100,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hangul_is_one_em_and_latin_less() {
        assert_eq!(width("정부", 100, false), 231);
        assert!(width("illi", 100, false) < width("0000", 100, false));
        assert_eq!(width("", 100, true), 1);
    }

    #[test]
    fn long_text_saturates() {
        assert_eq!(width(&"정".repeat(400_000), 10_000, true), i32::MAX);
    }
}
