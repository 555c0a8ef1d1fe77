//! A picture that leaves its page: with finding, source line and licence inside, on a ground of its own.
//!
//! [`Sheet::to_svg`] is a whole file. Colours and faces are written as attributes, as editors, mail programs and
//! renderers know no style sheet of ours; every word stays text.

mod compose;
mod fit;
mod write;

pub use compose::Format;

use crate::look::Look;
use crate::paints::Paints;
use crate::series::Picture;

/// What stands on a sheet, every string ready to be shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheet {
    /// Prefix of every id inside.
    pub id: String,
    /// The finding.
    pub title: String,
    /// Ids of the claims that the finding rests on, separated by spaces: their rows are the last to be left out.
    pub claims: String,
    /// Measure, unit, period, what counts.
    pub subtitle: String,
    /// The pictures, from the top.
    pub panels: Vec<SheetPanel>,
    /// What signs mean, for example [`Look::Edge`] and `점선 = 약`: said of those that are drawn.
    pub key: Vec<(Look, String)>,
    /// Where it all comes from.
    pub sources: Sources,
    /// Day, licence, address: one paragraph each.
    pub foot: Vec<String>,
    /// Said where rows are left out for lack of room; `{count}` stands for how many.
    pub left_out: String,
}

/// The line of sources. Where it is short of room, names give way to the count of those not named.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sources {
    /// Before the names, for example `출처: `.
    pub label: String,
    /// The names, the most telling ones first.
    pub names: Vec<String>,
    /// After the names, with `{count}` for how many there are besides: ` 외 {count}곳`.
    pub more: String,
}

/// One picture of several.
#[derive(Clone, Debug, PartialEq)]
pub struct SheetPanel {
    /// What it shows; may be empty.
    pub heading: String,
    /// The series.
    pub picture: Picture,
}

impl Sheet {
    /// The text of a whole SVG file. The same sheet, format and paints give the same bytes.
    ///
    /// ```
    /// use ledger_charts::{Format, Paints, Sheet};
    /// let paints = Paints {
    ///     ink: "#000", soft: "#333", rule: "#ccc", paper: "#fff", accent: "#c06", hues: ["#000"; 7], face: "sans-serif",
    /// };
    /// let sheet = Sheet { title: "누가 몇 장을 받나".into(), foot: vec!["출처 …".into()], ..Sheet::default() };
    /// let svg = sheet.to_svg(Format::Card, &paints);
    /// assert!(svg.contains("width=\"1200\" height=\"630\"") && svg.contains(">누가 몇 장을 받나</text>"));
    /// ```
    #[must_use]
    pub fn to_svg(&self, format: Format, paints: &Paints<'_>) -> String {
        write::write(self, &compose::composed(self, format), format, paints)
    }
}
