//! One live chart: its parts written anew when the query changes, by the writer that wrote the static page.

use super::leisure::{self, Step};
use super::picture;
use super::sight::{self, Drawn, Sight};
use crate::browser::page;
use crate::markup::Part;
use crate::site::Place;
use crate::text::frame;
use ledger_core::query::{Query, Tab};
use ledger_core::rule::Rule;
use ledger_figures::chart::{Chart, ChartId, chart};
use ledger_figures::prose::Prose;
use ledger_figures::view::View;
use std::cell::Cell;
use web_sys::Element;

/// Opens in every figure what the address asks for; what the reader has opened already stays open.
pub(super) fn open_all(tab: Tab) {
    let selector = match tab {
        Tab::Chart => return,
        Tab::Table => "details.figure-table",
        Tab::Sources => "details.figure-sources",
        Tab::Disagreement => "details.figure-disagreement",
    };
    for details in page::all(selector) {
        let _ = details.set_attribute("open", "");
    }
}

thread_local! {
    /// Whether something was chosen.
    static CHOSEN: Cell<bool> = const { Cell::new(false) };
}

/// Writes every figure for a query: what is in sight at once, the rest of those figures in the next tasks, the others at
/// leisure, so that a page of five charts answers as quickly as a page of one. The figure whose control was used says what
/// it shows now.
pub(super) fn write_all(query: &Query, place: &Place, announce: bool) {
    CHOSEN.set(true);
    // Asked before anything is written: afterwards the browser would have to lay out the page to answer.
    let figures = page::all("figure[data-chart]").into_iter().map(|figure| (Sight::of(&figure), figure));
    let (in_sight, others): (Vec<_>, Vec<_>) = figures.partition(|(sight, _)| !sight.parts.is_empty());
    let mut steps = Vec::new();
    for (mut sight, figure) in in_sight {
        let Some(view) = Shown::of(&figure, query, place) else { continue };
        view.write(&figure, &sight.parts, sight.drawn.as_mut());
        view.announce_in(&figure, announce);
        steps.push(Step::next(move || view.write_rest(&figure, &sight)));
    }
    steps.extend(others.into_iter().map(|(_, figure)| {
        let (query, place) = (query.clone(), place.clone());
        Step::later(move || {
            if let Some(view) = Shown::of(&figure, &query, &place) {
                view.write(&figure, Part::ALL, None);
                // A drawer of controls may fill the whole screen.
                view.announce_in(&figure, announce);
            }
        })
    }));
    leisure::take_all(steps);
}

/// Makes what is in sight as it would be under another rule, part by part, and throws it away. A browser compiles a
/// function when it is first called: without this the first choice of a visit takes several times as long as the next.
/// Once something was chosen every chart of the page has been written, and there is nothing left to compile.
pub(super) fn rehearse(query: &Query, place: &Place) {
    if CHOSEN.get() {
        return;
    }
    let rule = Rule::ALL.iter().find(|rule| **rule != query.rule).copied().unwrap_or_default();
    let in_sight = page::all("figure[data-chart]").into_iter().filter(page::is_in_sight);
    let each = in_sight.flat_map(|figure| Part::ALL.iter().map(move |part| (figure.clone(), *part)));
    let made = |(figure, part): (Element, Part)| {
        let (query, place) = (Query { rule, ..query.clone() }, place.clone());
        Step::later(move || drop(Shown::of(&figure, &query, &place).map(|view| view.fill(part))))
    };
    leisure::take_all(each.map(made).collect());
}

/// What a figure shows of a query.
struct Shown {
    chart: Chart,
    query: Query,
    place: Place,
}

impl Shown {
    fn of(figure: &Element, query: &Query, place: &Place) -> Option<Self> {
        let dataset = ledger_data::ledger();
        let id = figure.get_attribute("data-chart").and_then(|slug| ChartId::from_slug(&slug))?;
        let query = match figure.get_attribute("data-about") {
            Some(topic) => query.with_value("about", &topic, dataset),
            None => query.clone(),
        };
        let chart = chart(id, View { dataset, query: &query, lang: place.lang });
        Some(Self { chart, query, place: place.clone() })
    }

    fn fill(&self, part: Part) -> String {
        part.fill(&self.chart, &self.query, &self.place)
    }

    /// Writes parts of a figure; of its picture what is in sight, or all. One that holds the reader's focus waits until it
    /// leaves; words that are the same as before are left alone.
    fn write(&self, figure: &Element, parts: &[Part], mut drawn: Option<&mut Drawn>) {
        for part in parts {
            let Some(element) = sight::element(figure, *part) else { continue };
            match (part, drawn.as_deref_mut()) {
                (Part::Picture, Some(drawn)) => picture::write_seen(&element, &self.chart.panels, drawn),
                _ => {
                    let html = self.fill(*part);
                    page::when_free(&element, move |element| {
                        if element.inner_html() != html {
                            element.set_inner_html(&html);
                        }
                    });
                }
            }
        }
        // They tell what picture and table show.
        if parts.contains(&Part::Picture) {
            let day = self.query.as_of.or_else(|| ledger_data::ledger().latest_day());
            let day = day.map_or_else(String::new, |day| day.to_string());
            let _ = figure.set_attribute("data-rule", self.query.rule.slug());
            let _ = figure.set_attribute("data-as-of", &day);
        }
    }

    /// Writes what of a figure could wait.
    fn write_rest(&self, figure: &Element, sight: &Sight) {
        self.write(figure, &sight.rest(), None);
        if let Some((element, drawn)) = sight::element(figure, Part::Picture).zip(sight.drawn.as_ref()) {
            picture::write_unseen(&element, &self.chart.panels, drawn);
        }
    }

    /// Says to those who listen what the figure shows now, if it is theirs: the one whose control they used.
    fn announce_in(&self, figure: &Element, announce: bool) {
        if !announce || !page::has_focus(figure) {
            return;
        }
        let count = self.chart.table.rows().count().to_string().into();
        let arguments = [("count", count), ("title", self.chart.title.plain().into())];
        page::announce(&Prose::fill(frame::ANNOUNCE.get(self.place.lang), &arguments).plain());
    }
}
