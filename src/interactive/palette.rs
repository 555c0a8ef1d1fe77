//! The colours of the page, as the drawing takes them.

use ledger_charts::Hue;

/// CSS colours: the custom properties of the page, resolved by the browser.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Palette {
    /// Text.
    pub ink: String,
    /// Muted text.
    pub ink_soft: String,
    /// Hairlines.
    pub rule: String,
    /// The ground.
    pub paper: String,
    /// Whose a mark is, in the order of [`Hue::ALL`].
    pub hues: [String; 7],
    /// The family of the page's letters.
    pub face: String,
}

impl Palette {
    /// Every colour, as `colour` resolves the custom property of its name.
    ///
    /// # Errors
    /// The first one that `colour` cannot resolve.
    pub fn read<E>(face: String, colour: impl Fn(&str) -> Result<String, E>) -> Result<Self, E> {
        let mut hues: [String; 7] = Default::default();
        for hue in Hue::ALL {
            hues[hue.index()] = colour(Self::property(hue))?;
        }
        Ok(Self {
            ink: colour("--ink")?,
            ink_soft: colour("--ink-soft")?,
            rule: colour("--rule")?,
            paper: colour("--paper")?,
            hues,
            face,
        })
    }

    /// The custom property behind a hue.
    #[must_use]
    pub const fn property(hue: Hue) -> &'static str {
        match hue {
            Hue::Government => "--hue-government",
            Hue::Samsung => "--hue-samsung",
            Hue::Sk => "--hue-sk",
            Hue::Hyundai => "--hue-hyundai",
            Hue::Naver => "--hue-naver",
            Hue::Neutral => "--hue-neutral",
            Hue::Accent => "--accent",
        }
    }

    /// The colour of a hue.
    #[must_use]
    pub fn hue(&self, hue: Hue) -> &str {
        &self.hues[hue.index()]
    }

    /// The accent: today, and the one thing pointed at.
    #[must_use]
    pub fn accent(&self) -> &str {
        self.hue(Hue::Accent)
    }
}

/// A colour with `percent` of its opacity; nothing is left of any colour at 0. Knows `rgb(…)`, as browsers resolve colours, and `#rrggbb`; anything else
/// stays as it is.
#[must_use]
pub fn faded(colour: &str, percent: u8) -> String {
    if percent == 0 {
        return "transparent".to_owned();
    }
    let opacity = if percent >= 100 { "1".to_owned() } else { format!("0.{percent:02}") };
    if let Some(channels) = colour.strip_prefix("rgb(").and_then(|rest| rest.strip_suffix(')')) {
        return format!("rgba({channels}, {opacity})");
    }
    let channel = |at: usize| u8::from_str_radix(colour.get(at..at + 2)?, 16).ok();
    match (colour.len(), channel(1), channel(3), channel(5)) {
        (7, Some(red), Some(green), Some(blue)) => format!("rgba({red}, {green}, {blue}, {opacity})"),
        _ => colour.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::faded;

    #[test]
    fn colours_fade_in_both_notations_and_others_stay() {
        assert_eq!(faded("rgb(1, 2, 3)", 20), "rgba(1, 2, 3, 0.20)");
        assert_eq!(faded("#0102ff", 5), "rgba(1, 2, 255, 0.05)");
        assert_eq!(faded("CanvasText", 20), "CanvasText");
        assert_eq!(faded("CanvasText", 0), "transparent");
        assert_eq!(faded("#é12", 20), "#é12");
    }
}
