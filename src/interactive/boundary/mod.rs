//! The one place that speaks to the browser and to ECharts: opens a view, keeps it in step with the page, closes it.

mod drilled;
mod echarts;
mod page;
mod whole;

pub use echarts::Echarts;

use crate::text::frame;
use drilled::Drilled;
use gloo::events::EventListener;
use ledger_core::query::Query;
use ledger_figures::chart::{Chart, ChartId, chart};
use ledger_figures::view::View;
use std::cell::RefCell;
use wasm_bindgen::prelude::*;
use web_sys::{Element, KeyboardEvent};
use whole::Whole;

/// What a view is drawn from: read anew from the page for each drawing.
struct Scene {
    echarts: Echarts,
    figure: Element,
    room: Element,
    query: Query,
    chart: Chart,
}

/// An open view. Dropping it takes its charts and listeners with it.
struct Open {
    scene: Scene,
    whole: Whole,
    drilled: Option<Drilled>,
    width: i32,
    _listeners: Vec<EventListener>,
}

thread_local! {
    static OPEN: RefCell<Vec<Open>> = const { RefCell::new(Vec::new()) };
}

/// Opens the interactive view of a figure, or closes it.
///
/// # Errors
/// Whatever ECharts throws; the figure then shows its picture as before.
#[wasm_bindgen]
pub fn toggle(echarts: Echarts, figure: Element) -> Result<(), JsValue> {
    if close(&figure)? {
        return Ok(());
    }
    let scene = Scene::read(echarts, figure)?;
    let whole = Whole::draw(&scene).inspect_err(|_| scene.room.set_text_content(None))?;
    show(&scene.figure, true)?;
    let listeners = listeners(&scene.figure)?;
    let width = scene.room.client_width();
    let view = Open { scene, whole, drilled: None, width, _listeners: listeners };
    OPEN.with(|open| open.try_borrow_mut().map(|mut open| open.push(view)).map_err(|_| busy()))
}

impl Scene {
    fn read(echarts: Echarts, figure: Element) -> Result<Self, JsValue> {
        let slug = figure.get_attribute("data-chart").unwrap_or_default();
        let id = ChartId::from_slug(&slug).ok_or("no such chart")?;
        let (query, room, lang) = (page::query()?, page::room(&figure)?, page::place().lang);
        let chart = chart(id, View { dataset: ledger_data::ledger(), query: &query, lang });
        Ok(Self { echarts, figure, room, query, chart })
    }

    fn view(&self) -> View<'_> {
        View { dataset: ledger_data::ledger(), query: &self.query, lang: page::place().lang }
    }
}

fn busy() -> JsValue {
    "the view is being drawn".into()
}

/// Does something to the open view of a figure; nothing if there is none.
fn with(figure: &Element, act: impl FnOnce(&mut Open) -> Result<(), JsValue>) -> Result<(), JsValue> {
    OPEN.with(|open| {
        let mut open = open.try_borrow_mut().map_err(|_| busy())?;
        open.iter_mut().find(|view| view.scene.figure == *figure).map_or(Ok(()), act)
    })
}

/// Closes the view of a figure; whether it was open for the reader to see.
fn close(figure: &Element) -> Result<bool, JsValue> {
    let view = OPEN.with(|open| {
        let mut open = open.try_borrow_mut().map_err(|_| busy())?;
        let place = open.iter().position(|view| view.scene.figure == *figure);
        Ok::<_, JsValue>(place.map(|place| open.remove(place)))
    })?;
    let Some(view) = view else { return Ok(false) };
    // A page that came to life meanwhile has put a new, empty room in place of the old one.
    let was_seen = view.scene.room.is_connected();
    let room = view.scene.room.clone();
    drop(view);
    room.set_text_content(None);
    room.remove_attribute("data-values")?;
    show(figure, false)?;
    Ok(was_seen)
}

/// Does something to the open view of a figure. Where that fails the picture comes back, and the button says so.
fn answer(figure: &Element, act: impl FnOnce(&mut Open) -> Result<(), JsValue>) {
    if with(figure, act).is_err() {
        drop(close(figure).and_then(|_| failed(figure)));
    }
}

fn failed(figure: &Element) -> Result<(), JsValue> {
    figure.set_attribute("data-view", "failed")?;
    if let Some(button) = figure.query_selector("[data-interactive]")? {
        button.set_text_content(button.get_attribute("data-failed").as_deref());
    }
    Ok(())
}

/// What an open view answers to: the size of the window, the query, the theme, and Escape.
fn listeners(figure: &Element) -> Result<Vec<EventListener>, JsValue> {
    let window = page::window()?;
    let on = |name: &'static str, act: fn(&mut Open) -> Result<(), JsValue>| {
        let figure = figure.clone();
        EventListener::new(&window, name, move |_| answer(&figure, act))
    };
    let mut listeners = vec![on("resize", Open::fit), on("ledger:query", Open::redraw)];
    if let Some(theme) = window.match_media("(prefers-color-scheme: dark)")? {
        let figure = figure.clone();
        listeners.push(EventListener::new(&theme, "change", move |_| answer(&figure, Open::redraw)));
    }
    let figure = figure.clone();
    listeners.push(EventListener::new(&window, "keydown", move |event| {
        let is_escape = event.dyn_ref::<KeyboardEvent>().is_some_and(|event| event.key() == "Escape");
        if is_escape && has_focus(&figure) {
            back(&figure);
        }
    }));
    Ok(listeners)
}

/// Whether the reader is in this figure, or nowhere in particular.
fn has_focus(figure: &Element) -> bool {
    let active = page::document().ok().and_then(|document| document.active_element());
    active.is_none_or(|active| active.tag_name() == "BODY" || figure.contains(Some(&active)))
}

/// Shows what lies behind a datum, after whatever is going on: ECharts is not done with its click yet.
fn look_behind(figure: Element, key: String) {
    let then = Closure::once_into_js(move || {
        answer(&figure, |view| view.drill(&key, true));
    });
    if let Ok(window) = page::window() {
        window.queue_microtask(then.unchecked_ref());
    }
}

/// Shows the whole drawing again.
fn back(figure: &Element) {
    answer(figure, |view| match view.drilled.take() {
        Some(drilled) => {
            let scroll = drilled.scroll;
            drilled.remove();
            view.whole.show()?;
            page::window()?.scroll_to_with_x_and_y(scroll.0, scroll.1);
            Ok(())
        }
        None => Ok(()),
    });
}

impl Open {
    /// Shows what lies behind a datum in place of the whole drawing; nothing if there is nothing behind it.
    fn drill(&mut self, key: &str, with_focus: bool) -> Result<(), JsValue> {
        let Some(drill) = ledger_figures::drill::drill(self.scene.view(), &self.scene.chart, key) else {
            return Ok(());
        };
        if let Some(old) = self.drilled.take() {
            old.remove();
        }
        let drilled = Drilled::draw(&self.scene, key, &drill)?;
        self.whole.hide()?;
        if with_focus {
            drilled.focus()?;
        }
        self.drilled = Some(drilled);
        Ok(())
    }

    /// Draws anew if the room has become wider or narrower: words are broken by its width.
    fn fit(&mut self) -> Result<(), JsValue> {
        if self.scene.room.client_width() == self.width { Ok(()) } else { self.redraw() }
    }

    /// Draws anew what is open, after query, colours or width have changed. What lies behind a datum stays open as
    /// long as the datum is there.
    fn redraw(&mut self) -> Result<(), JsValue> {
        let fresh = Scene::read(self.scene.echarts.clone(), self.scene.figure.clone())?;
        let drilled =
            self.drilled.take().map(|old| (old.key.clone(), old.has_focus(), old.scroll, old.remove()));
        self.whole.remove();
        self.scene = fresh;
        self.whole = Whole::draw(&self.scene)?;
        self.width = self.scene.room.client_width();
        show(&self.scene.figure, true)?;
        if let Some((key, had_focus, scroll, ())) = drilled {
            self.drill(&key, had_focus)?;
            self.drilled.iter_mut().for_each(|drilled| drilled.scroll = scroll);
        }
        Ok(())
    }
}

/// Shows the view in place of the picture, or the other way round.
fn show(figure: &Element, open: bool) -> Result<(), JsValue> {
    if let Some(picture) = figure.query_selector("[data-picture]")? {
        if open { picture.set_attribute("hidden", "")? } else { picture.remove_attribute("hidden")? }
    }
    if open {
        figure.set_attribute("data-view", "interactive")?
    } else {
        figure.remove_attribute("data-view")?
    }
    if let Some(button) = figure.query_selector("button[data-interactive]")? {
        let words = if open { frame::STATIC } else { frame::INTERACTIVE };
        button.set_text_content(Some(words.get(page::place().lang)));
    }
    Ok(())
}
