//! One live chart: what stands in its parts, and what is to stand there. The writer is the one of the static page, and of
//! the parts only those are written that say something else than before.

use super::picture::Drawings;
use super::sight::{self, Sight};
use crate::browser::page;
use crate::markup::{Part, Shown};
use crate::site::Place;
use crate::text::frame;
use ledger_charts::Layout;
use ledger_core::query::Query;
use ledger_figures::chart::ChartId;
use ledger_figures::prose::Prose;
use ledger_lists::Listed;
use std::cell::{Cell, OnceCell, RefCell};
use std::rc::Rc;
use web_sys::{Element, HtmlElement};

/// A figure of the page.
pub(super) struct Figure {
    element: Element,
    chart: ChartId,
    topic: Option<String>,
    place: Place,
    /// Its parts, in the order of [`Part::ALL`], once one was asked for: they stay, and only what is in them changes.
    parts: OnceCell<Vec<Option<HtmlElement>>>,
    /// In which layout its picture is drawn; none for both.
    layout: Cell<Option<Layout>>,
    state: OnceCell<RefCell<State>>,
}

struct State {
    /// What the figure is to show.
    wanted: Rc<Shown>,
    /// What its parts say, in the order of [`Part::ALL`].
    parts: Vec<Rc<Shown>>,
    /// What its picture shows.
    drawings: Drawings,
}

impl Figure {
    /// A figure that the page came with.
    pub fn of(element: Element, place: &Place) -> Option<Self> {
        let chart = ChartId::from_slug(&element.get_attribute("data-chart")?)?;
        let topic = element.get_attribute("data-about");
        let (parts, layout, state) = (OnceCell::new(), Cell::new(None), OnceCell::new());
        Some(Self { element, chart, topic, place: place.clone(), parts, layout, state })
    }

    /// Makes what stands in it before anything is chosen, if that was not asked for before.
    pub fn prepare(&self) {
        self.state();
    }

    fn state(&self) -> &RefCell<State> {
        self.state.get_or_init(|| {
            let unchosen = Rc::new(self.shown(&Query::default()));
            let parts = Part::ALL.iter().map(|_| unchosen.clone()).listed();
            RefCell::new(State { drawings: Drawings::of(&unchosen), wanted: unchosen, parts })
        })
    }

    /// What of it is in sight.
    pub fn sight(&self) -> Sight {
        Sight::of(&self.element)
    }

    /// From now on its picture is drawn in this layout only, or in both.
    pub fn lay_out(&self, layout: Option<Layout>) {
        self.layout.set(layout);
    }

    fn picture(&self) -> Option<&HtmlElement> {
        self.part(Part::Picture)
    }

    /// The element of a part. Not every frame has every part.
    fn part(&self, part: Part) -> Option<&HtmlElement> {
        let all = || Part::ALL.iter().map(|part| sight::element(&self.element, *part)).listed();
        self.parts.get_or_init(all)[part as usize].as_ref()
    }

    /// Calls back whenever its picture comes to be shown in a layout.
    pub fn on_layout(&self, then: impl Fn(Layout) + 'static) {
        let Some(picture) = self.picture() else { return };
        let place = picture.clone();
        page::on_resize(picture, move || {
            if let Some(layout) = sight::layout(&place) {
                then(layout);
            }
        });
    }

    /// Draws in this layout what was emptied in it.
    pub fn complete(&self, layout: Layout) {
        if let Some((state, picture)) = self.state.get().zip(self.picture()) {
            state.borrow_mut().drawings.complete(picture, layout);
        }
    }

    /// Makes its picture ready for paper.
    pub fn lay_on_paper(&self) {
        if let Some((state, picture)) = self.state.get().zip(self.picture()) {
            state.borrow_mut().drawings.lay_on_paper(picture);
        }
    }

    /// What it shows of a query.
    pub fn shown(&self, query: &Query) -> Shown {
        let query = match &self.topic {
            Some(topic) => query.with_value("about", topic, ledger_data::ledger()),
            None => query.clone(),
        };
        Shown::of(self.chart, query, &self.place)
    }

    /// From now on it is to show this.
    pub fn want(&self, query: &Query) {
        let wanted = Rc::new(self.shown(query));
        self.state().borrow_mut().wanted = wanted;
    }

    /// Brings parts up to what is wanted; of the picture these panels, or all. A part that holds the reader's focus waits
    /// until it leaves. Gives back whether the focus is in the figure at all.
    pub fn write(self: &Rc<Self>, parts: &[Part], panels: Option<&[Element]>) -> bool {
        let has_focus = page::has_focus(&self.element);
        for part in parts.iter().copied().filter(|part| !self.says(*part)) {
            let Some(element) = self.part(part) else { continue };
            if has_focus && page::has_focus(element) {
                let figure = self.clone();
                page::when_free(element, move |element| figure.bring_up(part, element, None));
            } else {
                self.bring_up(part, element, panels);
            }
        }
        // They tell what picture and table show; the table is never written before the picture.
        if parts.contains(&Part::Table) {
            let wanted = &self.state().borrow().wanted;
            let _ = self.element.set_attribute("data-rule", wanted.rule());
            let _ = self.element.set_attribute("data-as-of", &wanted.as_of());
        }
        has_focus
    }

    /// Whether a part says what is wanted already.
    fn says(&self, part: Part) -> bool {
        let State { wanted, parts, drawings } = &*self.state().borrow();
        match part {
            Part::Picture => drawings.show(wanted, self.layout.get()),
            _ => wanted.says_as(&parts[part as usize], part),
        }
    }

    fn bring_up(&self, part: Part, element: &Element, panels: Option<&[Element]>) {
        match part {
            Part::Picture => self.draw(element, panels),
            _ => self.fill(part, element),
        }
    }

    fn draw(&self, picture: &Element, panels: Option<&[Element]>) {
        let State { wanted, drawings, .. } = &mut *self.state().borrow_mut();
        drawings.write(picture, wanted, self.layout.get(), panels);
    }

    fn fill(&self, part: Part, element: &Element) {
        // It may have waited until it is wanted no more.
        if !self.says(part) {
            let State { wanted, parts, .. } = &mut *self.state().borrow_mut();
            parts[part as usize] = wanted.clone();
            element.set_inner_html(&wanted.fill(part));
        }
    }

    /// Says to those who listen what it shows now.
    pub fn announce(&self) {
        let wanted = &self.state().borrow().wanted;
        let count = wanted.chart.table.rows().count().to_string().into();
        let arguments = [("count", count), ("title", wanted.chart.title.plain().into())];
        page::announce(&Prose::fill(frame::ANNOUNCE.get(self.place.lang), &arguments).plain());
    }
}
