//! The live charts of a page, in step with one query.

use super::figure::Figure;
use super::leisure::{self, Step};
use crate::browser::page;
use crate::markup::Part;
use crate::site::Place;
use ledger_charts::Layout;
use ledger_core::query::{Query, Tab};
use ledger_core::rule::Rule;
use ledger_lists::Listed;
use std::cell::Cell;
use std::rc::Rc;

/// All figures of the page.
pub(super) struct Figures {
    all: Rc<[Rc<Figure>]>,
    /// Whether something was chosen.
    chosen: Cell<bool>,
}

impl Figures {
    /// Finds them.
    pub fn of_page(place: &Place) -> Self {
        let elements = page::all("figure[data-chart]").into_iter();
        let all = elements.filter_map(|element| Figure::of(element, place)).map(Rc::new).collect();
        Self { all, chosen: Cell::new(false) }
    }

    /// Writes every figure for a query: what is in sight at once, so that a page of five charts answers as quickly as a page
    /// of one; in the next tasks pictures and words of all of them, then what waits in their drawers. The figure whose
    /// control was used says what it shows now.
    pub fn write(&self, query: &Query, announce: bool) {
        // Asked before anything is written: afterwards the browser would have to lay out the page to answer.
        let figures = self.all.iter().map(|figure| (figure.sight(), figure.clone()));
        let (in_sight, others): (Vec<_>, Vec<_>) = figures.partition(|(sight, _)| !sight.parts.is_empty());
        let layout = in_sight.iter().find_map(|(sight, _)| sight.layout);
        if !self.chosen.replace(true) {
            self.keep_drawn(layout);
        }
        let mut steps = Vec::new();
        for (sight, figure) in in_sight {
            figure.lay_out(sight.layout);
            figure.want(query);
            let is_theirs = figure.write(&sight.parts, Some(&sight.panels));
            if announce && is_theirs {
                figure.announce();
            }
            steps.push(Step::next(move || {
                figure.write(Part::IN_THE_OPEN, None);
            }));
        }
        for (_, figure) in others {
            // Where the others stand is not asked for: the browser would have to lay them out to answer.
            figure.lay_out(layout);
            let query = query.clone();
            steps.push(Step::next(move || {
                figure.want(&query);
                let is_theirs = figure.write(Part::IN_THE_OPEN, None);
                // A drawer of controls may fill the whole screen.
                if announce && is_theirs {
                    figure.announce();
                }
            }));
        }
        let drawers = self.all.iter().cloned().enumerate().map(|(index, figure)| {
            let write = move || {
                figure.write(Part::ALL, None);
            };
            // Once the charts are painted.
            if index == 0 { Step::later(write) } else { Step::next(write) }
        });
        leisure::take_all(steps.into_iter().chain(drawers).listed());
    }

    /// From now on every picture has drawings in the layout it is shown in – now this one –, and in the wide one on paper.
    fn keep_drawn(&self, layout: Option<Layout>) {
        let known = Rc::new(Cell::new(layout));
        for figure in self.all.iter() {
            let (known, all) = (known.clone(), self.all.clone());
            figure.on_layout(move |layout| {
                if known.replace(Some(layout)) != Some(layout) {
                    // What is far down does not hear of it before it is laid out.
                    all.iter().for_each(|figure| {
                        figure.lay_out(Some(layout));
                        figure.complete(layout);
                    });
                }
            });
        }
        let all = self.all.clone();
        page::before_print(move || all.iter().for_each(|figure| figure.lay_on_paper()));
    }

    /// Makes what stands in each figure, and what is in sight as it would be under another rule, part by part, and throws
    /// the latter away. A browser compiles a function when it is first called: without this the first choice of a visit
    /// takes several times as long as the next. Once something was chosen all of it was made, and there is nothing left
    /// to compile.
    pub fn rehearse(&self, query: &Query) {
        if self.chosen.get() {
            return;
        }
        let rule = Rule::ALL.iter().find(|rule| **rule != query.rule).copied().unwrap_or_default();
        let in_sight = self.all.iter().filter(|figure| !figure.sight().parts.is_empty());
        let each = in_sight.flat_map(|figure| Part::ALL.iter().map(move |part| (figure.clone(), *part)));
        let made = each.map(|(figure, part)| {
            let query = Query { rule, ..query.clone() };
            Step::later(move || drop(figure.shown(&query).fill(part)))
        });
        let prepared = self.all.iter().cloned().map(|figure| Step::later(move || figure.prepare()));
        leisure::take_all(made.chain(prepared).listed());
    }
}

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
