//! How high an embed is at which width, as a browser measured it (`e2e/tests/embed-heights.spec.mjs` compares, and writes the
//! table anew with `UPDATE_HEIGHTS=1`).

use ledger_core::format::Lang;
use ledger_figures::chart::ChartId;

/// Rows of language, chart and heights; the head names the widths.
const TABLE: &str = include_str!("heights.csv");

/// From these widths on a height is stated. The last one is where the wide picture begins.
pub const STEPS: [u32; 4] = [0, 320, 600, 728];

/// What stands for a chart that was not measured yet; a test does not let that pass.
const GUESS: u32 = 900;

/// Heights of one embed in CSS pixels.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Heights {
    /// Width and height, in the order of the widths.
    measured: Vec<(u32, u32)>,
}

impl Heights {
    /// The heights of a chart in a language.
    pub fn of(id: ChartId, lang: Lang) -> Self {
        let mut lines = TABLE.lines().map(|line| line.split(','));
        let widths = lines.next().into_iter().flatten().skip(2);
        let row = lines.find_map(|mut cells| {
            (cells.next() == Some(lang.slug()) && cells.next() == Some(id.slug())).then_some(cells)
        });
        let number = |text: &str| text.trim().parse::<u32>().ok();
        let pairs = widths.zip(row.into_iter().flatten());
        Self { measured: pairs.filter_map(|(width, height)| number(width).zip(number(height))).collect() }
    }

    /// Whether the chart was measured.
    pub fn is_known(&self) -> bool {
        !self.measured.is_empty()
    }

    /// The height at one of the measured widths.
    pub fn at(&self, width: u32) -> u32 {
        self.measured.iter().find(|pair| pair.0 == width).map_or(GUESS, |pair| pair.1)
    }

    /// For each of [`STEPS`], the height that is enough from there up to the next.
    pub fn steps(&self) -> [u32; 4] {
        let mut next = STEPS.into_iter().skip(1).chain([u32::MAX]);
        STEPS.map(|from| {
            let to = next.next().unwrap_or(u32::MAX);
            self.highest(|width| (from..to).contains(&width))
        })
    }

    /// The height that is enough at any width from that of a phone on.
    pub fn enough(&self) -> u32 {
        self.highest(|width| width >= STEPS[1])
    }

    /// All of them, as scripts in other pages read them: `320:900 600:700`.
    pub fn written(&self) -> String {
        let pairs: Vec<_> = self
            .measured
            .iter()
            .map(|(width, height)| [&width.to_string(), ":", &height.to_string()].concat())
            .collect();
        pairs.join(" ")
    }

    fn highest(&self, fits: impl Fn(u32) -> bool) -> u32 {
        self.measured.iter().filter(|pair| fits(pair.0)).map(|pair| pair.1).max().unwrap_or(GUESS)
    }
}

#[cfg(test)]
mod tests {
    use super::{Heights, STEPS};
    use ledger_core::format::Lang;
    use ledger_figures::chart::ChartId;

    #[test]
    fn every_chart_was_measured_in_both_languages() {
        for lang in Lang::ALL {
            for id in ChartId::ALL {
                let heights = Heights::of(*id, *lang);
                assert!(
                    heights.is_known(),
                    "{} in {} is not in src/embed/heights.csv: run e2e/tests/embed-heights.spec.mjs with UPDATE_HEIGHTS=1",
                    id.slug(),
                    lang.slug()
                );
                for width in [200, 320, 600, 1200] {
                    assert!((100..20_000).contains(&heights.at(width)), "{} at {width}", id.slug());
                }
            }
        }
    }

    #[test]
    fn a_step_is_enough_for_every_width_up_to_the_next() {
        let heights =
            Heights { measured: vec![(200, 90), (320, 70), (500, 80), (600, 60), (760, 40), (1200, 50)] };
        assert_eq!(STEPS, [0, 320, 600, 728]);
        assert_eq!(heights.steps(), [90, 80, 60, 50]);
        assert_eq!(heights.enough(), 80);
        assert_eq!(heights.at(600), 60);
        assert_eq!(heights.written(), "200:90 320:70 500:80 600:60 760:40 1200:50");
    }
}
