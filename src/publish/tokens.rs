//! The tokens of the style sheets, for what is written without them: files, and the word on a version.

/// Colours by name.
pub(super) const PALETTE: &str = include_str!("../../style/tokens/palette.css");
/// What colours stand for, light and dark.
pub(super) const MEANINGS: &str = include_str!("../../style/tokens/semantic.css");
/// Type and space.
pub(super) const SCALE: &str = include_str!("../../style/tokens/scale.css");

/// The value of a custom property.
///
/// # Errors
/// Which property has none.
pub(super) fn value<'a>(css: &'a str, name: &str) -> Result<&'a str, String> {
    let start = [name, ":"].concat();
    let found = css.split_once(&start).and_then(|(_, rest)| rest.split_once(';'));
    found.map(|(value, _)| value.trim()).ok_or_else(|| format!("expected a value of {name}, found none"))
}
