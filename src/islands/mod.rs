//! Makes the charts of a page live: keeps controls, charts and address in step with one query.

mod controls;
mod figure;
mod figures;
mod leisure;
mod picture;
mod sight;

use crate::browser::{address, page};
use crate::site::Place;
use figures::Figures;
use ledger_core::format::Lang;
use ledger_core::query::Query;
use reactive_graph::owner::{Owner, StoredValue};
use reactive_graph::{effect::ImmediateEffect, prelude::*, signal::RwSignal};

/// Takes the page over, in one task. What the page has already stays untouched until something is chosen.
pub fn start() {
    // Whatever goes wrong, the static page stays, and says so.
    std::panic::set_hook(Box::new(|_| page::set_state("failed")));
    let lang = page::root_attribute("lang").and_then(|slug| Lang::from_slug(&slug)).unwrap_or(Lang::Ko);
    let place = Place::at(page::root_attribute("data-root").unwrap_or_default(), lang);
    // The page lives as long as the program, and so does what hears its readers.
    let owner = Owner::new();
    owner.with(|| {
        let query = RwSignal::new(asked());
        figures::open_all(query.with_untracked(|query| query.tab));
        let figures = StoredValue::new_local(Figures::of_page(&place));
        controls::listen(query, figures, place.lang);
        address::on_travel(move || query.set(asked()));
        let shown = StoredValue::new(None);
        // In the same task as the choice; what is out of sight follows, and the address.
        ImmediateEffect::new_scoped(move || {
            let now = query.get();
            let before = shown.get_value();
            figures.with_value(|figures| follow(before.as_ref(), query, &now, figures, place.lang));
            shown.set_value(Some(now));
        });
    });
    core::mem::forget(owner);
    page::set_state("live");
}

/// What the address asks for.
fn asked() -> Query {
    Query::parse(&address::query(), ledger_data::ledger())
}

/// Brings the page from what it shows to what is asked for now. A page that was not touched yet shows the default.
fn follow(shown: Option<&Query>, query: RwSignal<Query>, now: &Query, figures: &Figures, lang: Lang) {
    let default = Query::default();
    if shown.unwrap_or(&default) == now {
        return;
    }
    if !same_view(shown.unwrap_or(&default), now) {
        figures.write(now, shown.is_some());
    }
    controls::show(now, lang);
    if shown.is_some() {
        // A new address has the browser lay out the page and look through its controls: a task of its own. Whatever is
        // chosen by then is what it says.
        page::soon(move || settle(query));
    }
}

/// Puts the query into the address and tells the other programs of the page; neither while a slider moves.
fn settle(query: RwSignal<Query>) {
    if !address::is_held() {
        query.with_untracked(write_address);
        page::tell_query_changed();
    }
}

/// After Back the address has the query already; pushing it again would undo the step.
fn write_address(now: &Query) {
    if asked() != *now {
        address::push(&now.to_text(ledger_data::ledger()));
    }
}

/// Whether two queries show the same.
fn same_view(one: &Query, other: &Query) -> bool {
    one.dressed_as(other) == *other
}
