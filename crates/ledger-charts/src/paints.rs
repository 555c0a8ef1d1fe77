//! Colours for files; the page itself takes them from the style sheet.

/// Colour values as SVG attributes take them, for example `#16202A`. They are written as they are given: no
/// characters that need escaping.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paints<'a> {
    /// Text.
    pub ink: &'a str,
    /// Muted text and leaders.
    pub soft: &'a str,
    /// Hairlines.
    pub rule: &'a str,
    /// The ground; drawn as the halo of texts, the picture itself has no ground.
    pub paper: &'a str,
    /// The one accent.
    pub accent: &'a str,
    /// One per hue, in the order of [`crate::Hue::ALL`].
    pub hues: [&'a str; 7],
    /// Families of the letters, as a `font-family` attribute takes them.
    pub face: &'a str,
}
