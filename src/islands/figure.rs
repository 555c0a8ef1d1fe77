//! One live chart: its parts written anew when the query changes, by the writer that wrote the static page.

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
    /// How many times something was chosen or rehearsed: what was put off for an earlier choice is not done any more.
    static CHOICES: Cell<u32> = const { Cell::new(0) };
    /// Whether something was chosen.
    static CHOSEN: Cell<bool> = const { Cell::new(false) };
}

/// What was put off for a task of its own.
type Step = Box<dyn FnOnce()>;

/// Writes every figure for a query: those in sight at once, the others each in a task of its own, so that a page of five
/// charts answers as quickly as a page of one. The figure whose control was used says what it shows now.
pub(super) fn write_all(query: &Query, place: &Place, announce: bool) {
    CHOSEN.set(true);
    // Asked before anything is written: afterwards the browser would have to lay out the page to answer.
    let (in_sight, others): (Vec<_>, Vec<_>) =
        page::all("figure[data-chart]").into_iter().partition(page::is_in_sight);
    for figure in in_sight {
        let Some(view) = Shown::of(&figure, query, place) else { continue };
        view.write(&figure);
        if announce && page::has_focus(&figure) {
            view.announce();
        }
    }
    let later = |figure: Element| {
        let (query, place) = (query.clone(), place.clone());
        step(move || {
            if let Some(view) = Shown::of(&figure, &query, &place) {
                view.write(&figure);
            }
        })
    };
    take_all(others.into_iter().map(later).collect());
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
        step(move || drop(Shown::of(&figure, &query, &place).map(|view| view.fill(part))))
    };
    take_all(each.map(made).collect());
}

fn step(then: impl FnOnce() + 'static) -> Step {
    Box::new(then)
}

/// Takes steps at leisure, in place of those that still wait.
fn take_all(steps: Vec<Step>) {
    let choice = CHOICES.get().wrapping_add(1);
    CHOICES.set(choice);
    take(steps, choice);
}

/// Takes one step after the other, with room in between for whatever the reader does meanwhile.
fn take(mut steps: Vec<Step>, choice: u32) {
    if steps.is_empty() {
        return;
    }
    page::at_leisure(move || {
        if CHOICES.get() == choice {
            steps.remove(0)();
            take(steps, choice);
        }
    });
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

    /// Writes all parts of a figure. One that holds the reader's focus waits until it leaves.
    fn write(&self, figure: &Element) {
        for part in Part::ALL {
            let selector = ["[data-part=", part.slug(), "]"].concat();
            let Some(element) = page::within(figure, &selector) else { continue };
            let html = self.fill(*part);
            page::when_free(&element, move |element| element.set_inner_html(&html));
        }
        let day = self.query.as_of.or_else(|| ledger_data::ledger().latest_day());
        let day = day.map_or_else(String::new, |day| day.to_string());
        let _ = figure.set_attribute("data-rule", self.query.rule.slug());
        let _ = figure.set_attribute("data-as-of", &day);
    }

    /// Says to those who listen what the figure shows now.
    fn announce(&self) {
        let count = self.chart.table.rows().count().to_string().into();
        let arguments = [("count", count), ("title", self.chart.title.plain().into())];
        page::announce(&Prose::fill(frame::ANNOUNCE.get(self.place.lang), &arguments).plain());
    }
}
