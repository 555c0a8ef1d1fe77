//! The controls: what they are set to is written into the query, and the other way round.

use crate::browser::page;
use ledger_core::query::Query;
use reactive_graph::{prelude::*, signal::RwSignal};

/// Hears every control of the page.
pub(super) fn listen(query: RwSignal<Query>) {
    let dataset = ledger_data::ledger();
    page::on_event("change", "select[data-key]", move |list| {
        let key = list.get_attribute("data-key").unwrap_or_default();
        query.update(|query| *query = query.with_value(&key, &page::value(&list), dataset));
    });
    page::on_event("click", "button[data-key]", move |chip| {
        let key = chip.get_attribute("data-key").unwrap_or_default();
        let word = chip.get_attribute("value").unwrap_or_default();
        query.update(|query| *query = query.toggled(&key, &word, dataset));
    });
    page::on_event("click", "button[data-reset]", move |_| {
        query.update(|query| *query = Query { tab: query.tab, ..Query::default() });
    });
}

/// Sets every control to what the query says.
pub(super) fn show(query: &Query) {
    let dataset = ledger_data::ledger();
    for list in page::all("select[data-key]") {
        let key = list.get_attribute("data-key").unwrap_or_default();
        page::set_value(&list, &query.value_of(&key, dataset));
    }
    for chip in page::all("button[data-key]") {
        let key = chip.get_attribute("data-key").unwrap_or_default();
        let word = chip.get_attribute("value");
        let pressed = query.value_of(&key, dataset).split(',').any(|known| Some(known) == word.as_deref());
        let _ = chip.set_attribute("aria-pressed", if pressed { "true" } else { "false" });
    }
}
