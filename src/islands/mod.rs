//! Makes the charts of a page live: the same components, fed by the query in the address.

mod figure;

use crate::browser::{address, page};
use crate::site::Place;
use ledger_core::format::Lang;
use ledger_core::query::Query;
use leptos::prelude::*;

/// Takes the page over, in one task.
pub fn start() {
    let lang = page::root_attribute("lang").and_then(|slug| Lang::from_slug(&slug)).unwrap_or(Lang::Ko);
    let place = Place::at(page::root_attribute("data-root").unwrap_or_default(), lang);
    let owner = Owner::new();
    owner.with(|| {
        let query = RwSignal::new(Query::parse(&address::query(), ledger_data::ledger()));
        for element in page::all("figure[data-chart]") {
            figure::take_over(element, query, &place);
        }
        follow(query);
    });
    // The page lives as long as the program.
    core::mem::forget(owner);
    page::set_state("live");
}

/// Keeps query and address the same, whichever changes first.
fn follow(query: RwSignal<Query>) {
    let dataset = ledger_data::ledger();
    address::on_travel(move || query.set(Query::parse(&address::query(), dataset)));
    Effect::new(move |before: Option<Query>| {
        let now = query.get();
        let text = now.to_text(dataset);
        if before.is_some_and(|before| before != now) {
            // After Back the address has the query already; pushing it again would undo the step.
            if Query::parse(&address::query(), dataset) != now {
                address::push(&text);
            }
            page::tell_query_changed();
        }
        now
    });
}
