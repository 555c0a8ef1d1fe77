//! What a figure shows.

use super::Part;
use crate::site::Place;
use ledger_core::model::Counted;
use ledger_core::query::Query;
use ledger_core::rule::Rule;
use ledger_figures::chart::{Chart, ChartId, chart};
use ledger_figures::view::View;

/// A chart of the ledger, the query it was made for, and the page it stands on: all that the words and pictures of a figure
/// are written from.
pub struct Shown {
    /// The chart.
    pub chart: Chart,
    /// What was asked for.
    pub query: Query,
    /// Where the page stands, and its language.
    pub place: Place,
}

impl Shown {
    /// What a query shows of a chart.
    pub fn of(id: ChartId, query: Query, place: &Place) -> Self {
        let view = View { dataset: ledger_data::ledger(), query: &query, lang: place.lang };
        Self { chart: chart(id, view), query, place: place.clone() }
    }

    /// What a query shows of a topic that sources disagree about.
    pub fn about(topic: Counted, query: &Query, place: &Place) -> Self {
        Self::of(ChartId::Disagreement, Query { about: Some(topic), ..query.clone() }, place)
    }

    /// What stands in a part.
    pub fn fill(&self, part: Part) -> String {
        part.fill(&self.chart, &self.query, &self.place)
    }

    /// Whether a part says the same as another time on the same page. Compares what it would be written from: cheaper than
    /// writing both.
    pub fn says_as(&self, before: &Self, part: Part) -> bool {
        let (now, old) = (&self.chart, &before.chart);
        match part {
            Part::Title => now.title == old.title,
            Part::Subtitle => now.subtitle == old.subtitle,
            Part::Picture => now.panels == old.panels,
            Part::Source => now.sources == old.sources,
            Part::State => {
                self.as_of() == before.as_of()
                    && (!now.id.follows_rule() || self.query.rule == before.query.rule)
            }
            // It leads to what the title rests on.
            Part::Summary => now.summary == old.summary && now.title == old.title,
            Part::Note => now.note == old.note,
            // Its caption is the subtitle.
            Part::Table => now.table == old.table && now.subtitle == old.subtitle,
            Part::Sources => now.sources == old.sources && now.claims == old.claims,
        }
    }

    /// The rule in force, as attributes have it. A chart of every record follows none: it is as without a choice.
    pub fn rule(&self) -> &'static str {
        if self.chart.id.follows_rule() { self.query.rule.slug() } else { Rule::default().slug() }
    }

    /// The day up to which records are shown, as attributes have it.
    pub fn as_of(&self) -> String {
        let day = self.query.as_of.or_else(|| ledger_data::ledger().latest_day());
        day.map_or_else(String::new, |day| day.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::{Rule, Shown};
    use crate::markup::Part;
    use crate::site::Place;
    use ledger_core::date::Day;
    use ledger_core::format::Lang;
    use ledger_core::query::Query;
    use ledger_figures::chart::ChartId;

    /// Every rule, and days that follow one another as well as days far apart.
    fn queries() -> Vec<Query> {
        let dataset = ledger_data::ledger();
        let (first, last) =
            (dataset.earliest_day().expect("a day").0, dataset.latest_day().expect("a day").0);
        let rules = Rule::ALL.iter().map(|rule| Query { rule: *rule, ..Query::default() });
        let days = (first..=last).step_by(45).flat_map(|day| [day, day + 1]);
        rules.chain(days.map(|day| Query { as_of: Some(Day(day)), ..Query::default() })).collect()
    }

    #[test]
    fn parts_that_say_the_same_are_written_the_same() {
        let place = Place::at("../".to_owned(), Lang::Ko);
        let (mut same, mut others) = (0, 0);
        for id in ChartId::ALL {
            let shown: Vec<Shown> =
                queries().into_iter().map(|query| Shown::of(*id, query, &place)).collect();
            for (before, now) in shown.iter().zip(&shown[1..]) {
                for part in Part::ALL {
                    let is_written_same = before.fill(*part) == now.fill(*part);
                    match now.says_as(before, *part) {
                        true => assert!(is_written_same, "{} of {id:?}", part.slug()),
                        false => others += usize::from(!is_written_same),
                    }
                    same += usize::from(is_written_same);
                }
            }
        }
        assert!(same > 1_000 && others > 1_000, "{same} the same, {others} others: too few to tell");
    }
}
