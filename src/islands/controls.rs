//! The controls: what they are set to is written into the query, and the other way round.

use super::figures::Figures;
use crate::browser::{address, page};
use ledger_core::date::Day;
use ledger_core::format::{self, Lang};
use ledger_core::query::Query;
use reactive_graph::owner::{LocalStorage, StoredValue};
use reactive_graph::{prelude::*, signal::RwSignal};
use web_sys::Element;

/// Hears every control of the page, and puts them in place when they are opened.
pub(super) fn listen(query: RwSignal<Query>, figures: StoredValue<Figures, LocalStorage>, lang: Lang) {
    let dataset = ledger_data::ledger();
    // Some readers are faster than the program.
    page::all("details.controls[open]").iter().for_each(|opened| _ = unfold(opened));
    page::on_event("toggle", "details.controls", move |opened| {
        if unfold(&opened) {
            query.with_untracked(|query| {
                show(query, lang);
                figures.with_value(|figures| figures.rehearse(query));
            });
        }
    });
    page::on_event("change", "select[data-key]", move |list| {
        let key = list.get_attribute("data-key").unwrap_or_default();
        choose(query, |query| query.with_value(&key, &page::value(&list), dataset));
    });
    page::on_event("click", "button[data-key]", move |chip| {
        let key = chip.get_attribute("data-key").unwrap_or_default();
        let word = chip.get_attribute("value").unwrap_or_default();
        choose(query, |query| query.toggled(&key, &word, dataset));
    });
    // While the reader slides, pictures follow at once; the address does when it is let go.
    page::on_event("input", "input[data-day]", move |range| {
        address::hold(true);
        query.update(|query| query.as_of = chosen_day(&range));
    });
    page::on_event("change", "input[data-day]", move |range| {
        choose(query, |query| Query { as_of: chosen_day(&range), ..query.clone() });
        // It may be where the last step of the slide has left it, so that nothing follows from it.
        super::settle(query);
    });
    page::on_event("click", "button[data-reset]", move |_| {
        choose(query, |query| Query::default().dressed_as(query));
    });
}

/// Takes a choice that is final. A slide that was broken off does not hold the address any longer.
fn choose(query: RwSignal<Query>, then: impl Fn(&Query) -> Query) {
    address::hold(false);
    query.update(|query| *query = then(query));
}

/// Replaces the template of controls with what is in it; says whether there was one.
fn unfold(opened: &Element) -> bool {
    let template: Option<Element> = page::within(opened, "template[data-controls]");
    template.map(|template| template.set_outer_html(&template.inner_html())).is_some()
}

/// The day a slider stands at; at its end there is no limit.
fn chosen_day(range: &Element) -> Option<Day> {
    let day = page::value(range).parse().ok().map(Day);
    day.filter(|day| ledger_data::ledger().latest_day() != Some(*day))
}

/// Sets every control to what the query says.
pub(super) fn show(query: &Query, lang: Lang) {
    let dataset = ledger_data::ledger();
    for list in page::all("select[data-key]") {
        let key = list.get_attribute("data-key").unwrap_or_default();
        page::set_value(&list, &query.value_of(&key, dataset));
    }
    if let Some(day) = query.as_of.or_else(|| dataset.latest_day()) {
        let words = format::day(day, lang);
        for range in page::all("input[data-day]") {
            page::set_value(&range, &day.0.to_string());
            let _ = range.set_attribute("aria-valuetext", &words);
        }
        page::all("[data-as-of-words]").iter().for_each(|output| output.set_text_content(Some(&words)));
    }
    for chip in page::all("button[data-key]") {
        let key = chip.get_attribute("data-key").unwrap_or_default();
        let word = chip.get_attribute("value");
        let pressed = query.value_of(&key, dataset).split(',').any(|known| Some(known) == word.as_deref());
        let _ = chip.set_attribute("aria-pressed", if pressed { "true" } else { "false" });
    }
}
