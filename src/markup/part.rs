//! The parts of a figure that change with the query.

use super::prose::summary;
use super::{Html, pictures, prose, sources, table, unlinked};
use crate::site::Place;
use crate::text::frame;
use ledger_core::format::{self, Lang};
use ledger_core::query::Query;
use ledger_figures::chart::Chart;
use ledger_figures::prose::Prose;
use ledger_figures::text::names;

ledger_core::slugs! {
    /// A part of a figure that is written anew when the query changes. The slug marks its element: `data-part="title"`.
    pub enum Part {
        /// The finding.
        Title = "title",
        /// Measure, unit, period, what counts.
        Subtitle = "subtitle",
        /// The picture.
        Picture = "picture",
        /// The line of sources.
        Source = "source",
        /// Rule and day in force.
        State = "state",
        /// The paragraph.
        Summary = "summary",
        /// What to keep in mind.
        Note = "note",
        /// The table.
        Table = "table",
        /// All sources.
        Sources = "sources",
    }
}

impl Part {
    /// Those that no drawer hides: they come before the table and the list of sources.
    pub const IN_THE_OPEN: &[Self] = Self::ALL.split_at(Self::Table as usize).0;

    /// What stands in the part for a chart and the query it was made for.
    pub fn fill(self, chart: &Chart, query: &Query, place: &Place) -> String {
        match self {
            Self::Title => unlinked(&chart.title, place),
            Self::Subtitle => words(&[&chart.subtitle]),
            Self::Picture => pictures(&chart.panels, None),
            Self::Source => sources::source_line(chart, place),
            Self::State => words(&[&state_words(chart, query, place.lang)]),
            Self::Summary => summary(chart, place),
            Self::Note => prose(&chart.note, place),
            Self::Table => table::table(chart, place),
            Self::Sources => sources::source_list(chart, place),
        }
    }
}

fn words(pieces: &[&str]) -> String {
    let mut html = Html::default();
    pieces.iter().for_each(|piece| html.text(piece));
    html.finish()
}

/// Which rule is in force and how far the records reach.
pub fn state_words(chart: &Chart, query: &Query, lang: Lang) -> String {
    let say =
        |template: &str, name: &str, value: &str| Prose::fill(template, &[(name, value.into())]).plain();
    let rule = if chart.id.follows_rule() {
        say(frame::RULE_IN_FORCE.get(lang), "rule", names::rule(query.rule).get(lang))
    } else {
        frame::EVERY_CLAIM.get(lang).to_owned()
    };
    let day = query.as_of.or_else(|| ledger_data::ledger().latest_day());
    let day = day.map(|day| say(frame::AS_OF.get(lang), "day", &format::day(day, lang)));
    [rule.as_str(), if day.is_some() { " · " } else { "" }, &day.unwrap_or_default()].concat()
}
