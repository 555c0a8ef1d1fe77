//! The colours of files: read from the same tokens as the pages', so there is one place to change them.

use crate::downloads::Theme;
use crate::interactive::palette::Palette;
use crate::publish::tokens::{MEANINGS, PALETTE, SCALE, value};
use ledger_charts::{Hue, Paints};

/// White sheets, for print.
const SHEET: &str = "--sheet-white";

/// The colours of each theme.
pub(super) struct Themes {
    light: Palette,
    dark: Palette,
    print: Palette,
    /// The families as an SVG attribute takes them.
    face: String,
}

impl Themes {
    /// Reads the tokens.
    pub(super) fn read() -> Result<Self, String> {
        let face = value(SCALE, "--face")?;
        let light = palette(":root {", face)?;
        let dark = palette(":root[data-theme=\"dark\"] {", face)?;
        let print = Palette { paper: value(PALETTE, SHEET)?.to_owned(), ..light.clone() };
        Ok(Self { light, dark, print, face: face.replace('"', "'") })
    }

    /// The colours as ECharts options take them.
    pub(super) fn palette(&self, theme: Theme) -> &Palette {
        match theme {
            Theme::Light => &self.light,
            Theme::Dark => &self.dark,
            Theme::Print => &self.print,
        }
    }

    /// The colours as pictures take them.
    pub(super) fn paints(&self, theme: Theme) -> Paints<'_> {
        let palette = self.palette(theme);
        Paints {
            ink: &palette.ink,
            soft: &palette.ink_soft,
            rule: &palette.rule,
            paper: &palette.paper,
            accent: palette.accent(),
            hues: Hue::ALL.map(|hue| palette.hue(hue)),
            face: &self.face,
        }
    }
}

/// The meanings that the rule with this start gives, resolved to colours.
fn palette(start: &str, face: &str) -> Result<Palette, String> {
    let rule = MEANINGS.split_once(start).map(|(_, rest)| rest);
    let rule = rule.ok_or_else(|| format!("expected a rule {start} in semantic.css, found none"))?;
    let rule = rule.split_once('}').map_or(rule, |(rule, _)| rule);
    let colour = |name: &str| {
        let meaning = value(rule, name)?;
        let token = meaning.strip_prefix("var(").and_then(|rest| rest.strip_suffix(')'));
        let token = token.ok_or_else(|| format!("expected {name} to name a token, found {meaning}"))?;
        value(PALETTE, token).map(str::to_owned)
    };
    Palette::read(face.to_owned(), colour)
}

#[cfg(test)]
mod tests {
    use super::{Themes, palette};
    use crate::downloads::Theme;
    use ledger_charts::{Hue, Look};

    /// Red, green, blue of `#rrggbb`.
    fn channels(colour: &str) -> [f64; 3] {
        [1, 3, 5].map(|at| f64::from(u8::from_str_radix(&colour[at..at + 2], 16).expect("two digits")))
    }

    /// Relative luminance, which is all that grey paper keeps of a colour.
    fn luminance(channels: [f64; 3]) -> f64 {
        let linear = channels.map(|channel| match channel / 255.0 {
            dark if dark <= 0.04045 => dark / 12.92,
            light => ((light + 0.055) / 1.055).powf(2.4),
        });
        linear[0] * 0.2126 + linear[1] * 0.7152 + linear[2] * 0.0722
    }

    fn contrast(one: [f64; 3], other: [f64; 3]) -> f64 {
        let (one, other) = (luminance(one), luminance(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    /// What is seen of a hue filled like this.
    fn filled(hue: [f64; 3], paper: [f64; 3], look: Look) -> [f64; 3] {
        let part = f64::from(look.fill_percent()) / 100.0;
        [0, 1, 2].map(|at| hue[at] * part + paper[at] * (1.0 - part))
    }

    #[test]
    fn stages_and_holders_are_told_apart_by_day_and_by_night() {
        let themes = Themes::read().expect("tokens");
        for theme in [Theme::Light, Theme::Dark] {
            let paints = themes.paints(theme);
            let paper = channels(paints.paper);
            let holders = [Hue::Government, Hue::Samsung, Hue::Sk, Hue::Hyundai, Hue::Naver];
            let hues = holders.map(|hue| channels(paints.hues[hue.index()]));
            for (holder, hue) in holders.iter().zip(hues) {
                assert!(contrast(hue, paper) >= 3.0, "{theme:?} {holder:?} on its paper");
                let [contracted, delivered, in_test, operating] =
                    [Look::Tint, Look::Delivered, Look::InTest, Look::Solid]
                        .map(|look| filled(hue, paper, look));
                for (one, next) in [(contracted, delivered), (delivered, operating)] {
                    assert!(contrast(one, next) >= 1.49, "{theme:?} {holder:?}: {}", contrast(one, next));
                }
                // These have an outline too.
                for (one, next) in [(paper, contracted), (delivered, in_test), (in_test, operating)] {
                    assert!(contrast(one, next) >= 1.2, "{theme:?} {holder:?}: {}", contrast(one, next));
                }
            }
            let mut greys = hues.map(luminance);
            greys.sort_by(f64::total_cmp);
            for pair in greys.windows(2) {
                assert!((pair[1] + 0.05) / (pair[0] + 0.05) >= 1.3, "{theme:?} in grey: {greys:?}");
            }
        }
    }

    #[test]
    fn the_tokens_are_read() {
        let themes = Themes::read().expect("tokens");
        assert_eq!(themes.paints(Theme::Light).paper, "#FBFAF7");
        assert_eq!(themes.paints(Theme::Dark).paper, "#12181E");
        assert_eq!(themes.paints(Theme::Print).paper, "#FFFFFF");
        assert_eq!(themes.paints(Theme::Print).ink, themes.paints(Theme::Light).ink);
        assert!(themes.paints(Theme::Light).face.starts_with("'Pretendard', "));
        for theme in [Theme::Light, Theme::Dark] {
            let paints = themes.paints(theme);
            let all = paints.hues.into_iter().chain([paints.ink, paints.soft, paints.rule, paints.accent]);
            assert!(all.into_iter().all(|colour| colour.len() == 7 && colour.starts_with('#')));
        }
    }

    #[test]
    fn what_is_missing_is_named() {
        let error = palette("no rule", "").expect_err("no such rule");
        assert!(error.contains("no rule"), "{error}");
    }
}
