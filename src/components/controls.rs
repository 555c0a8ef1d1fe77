//! What can be chosen, as controls that write into the query.

use crate::site::Place;
use crate::text::frame;
use ledger_core::aggregate::{Dimension, Facet};
use ledger_core::query::{Currency, NumberForm, Query};
use ledger_core::rule::Rule;
use ledger_figures::chart::{Chart, ChartId, Choice};
use ledger_figures::text::names;
use ledger_figures::view::View;
use leptos::prelude::*;

/// Lists for rule, grouping, currency and number form, and a button for each value that can be filtered by.
#[component]
pub fn FigureControls(
    /// The chart at first: what there is to choose does not change with what is chosen.
    chart: Chart,
    /// What is asked for.
    query: RwSignal<Query>,
    /// Where the page stands.
    place: Place,
) -> impl IntoView {
    let lang = place.lang;
    let rule = chart.by_rule.then(|| {
        let options = Rule::ALL.iter().map(|rule| (rule.slug(), names::rule(*rule).get(lang))).collect();
        let current = Signal::derive(move || query.with(|query| query.rule.slug()));
        let choose = move |slug: String| {
            query.update(|query| query.rule = Rule::from_slug(&slug).unwrap_or_default());
        };
        select(frame::RULE.get(lang), options, current, choose)
    });
    let group = (!chart.groupings.is_empty()).then(|| {
        let own = [("", frame::OWN_GROUPING.get(lang))];
        let others = chart
            .groupings
            .iter()
            .map(|dimension| (dimension.slug(), names::dimension(*dimension).get(lang)));
        let current = Signal::derive(move || query.with(|query| query.group.map_or("", Dimension::slug)));
        let choose = move |slug: String| query.update(|query| query.group = Dimension::from_slug(&slug));
        select(frame::GROUP.get(lang), own.into_iter().chain(others).collect(), current, choose)
    });
    let currency = has_money(chart.id).then(|| {
        let words = |currency: &Currency| match currency {
            Currency::Stated => frame::CURRENCY_STATED,
            Currency::Krw => frame::CURRENCY_WON,
            Currency::Usd => frame::CURRENCY_DOLLARS,
        };
        let options = Currency::ALL.iter().map(|value| (value.slug(), words(value).get(lang))).collect();
        let current = Signal::derive(move || query.with(|query| query.currency.slug()));
        let choose = move |slug: String| {
            query.update(|query| query.currency = Currency::from_slug(&slug).unwrap_or_default());
        };
        select(frame::CURRENCY.get(lang), options, current, choose)
    });
    let numbers = {
        let words = |form: &NumberForm| match form {
            NumberForm::Words => frame::NUMBERS_WORDS,
            NumberForm::Digits => frame::NUMBERS_DIGITS,
        };
        let options = NumberForm::ALL.iter().map(|value| (value.slug(), words(value).get(lang))).collect();
        let current = Signal::derive(move || query.with(|query| query.number.slug()));
        let choose = move |slug: String| {
            query.update(|query| query.number = NumberForm::from_slug(&slug).unwrap_or_default());
        };
        select(frame::NUMBERS.get(lang), options, current, choose)
    };
    let choices = chart.choices.into_iter().map(|choice| facet_buttons(choice, query, &place)).collect_view();
    let reset = move |_| query.update(|query| *query = Query { tab: query.tab, ..Query::default() });
    view! {
        <div class="control-row">{rule}{group}{currency}{numbers}</div>
        {choices}
        <button type="button" class="reset" on:click=reset>{frame::RESET.get(lang)}</button>
    }
}

/// A labelled list of options.
fn select(
    label: &'static str,
    options: Vec<(&'static str, &'static str)>,
    current: Signal<&'static str>,
    choose: impl Fn(String) + 'static,
) -> impl IntoView {
    let option = |(slug, text): (&'static str, &'static str)| {
        view! { <option value=slug selected=move || current.get() == slug>{text}</option> }
    };
    view! {
        <label class="control">
            <span>{label}</span>
            <select prop:value=move || current.get() on:change=move |event| choose(event_target_value(&event))>
                {options.into_iter().map(option).collect_view()}
            </select>
        </label>
    }
}

/// One button for each value of a dimension; several may be pressed.
fn facet_buttons(choice: Choice, query: RwSignal<Query>, place: &Place) -> impl IntoView + use<> {
    let lang = place.lang;
    let button = |facet: Facet| {
        let pressed = move || query.with(|query| query.filters.wanted().contains(&facet));
        let default = Query::default();
        let name = names::facet(View { dataset: ledger_data::ledger(), query: &default, lang }, facet);
        let toggle = move |_| query.update(|query| query.filters.toggle(facet));
        view! {
            <button type="button" class="chip" aria-pressed=move || pressed().to_string() on:click=toggle>{name}</button>
        }
    };
    view! {
        <fieldset class="chips">
            <legend>{names::dimension(choice.dimension).get(lang)}</legend>
            {choice.facets.into_iter().map(button).collect_view()}
        </fieldset>
    }
}

/// Charts with sums in more than one currency.
const fn has_money(id: ChartId) -> bool {
    matches!(id, ChartId::DealValue | ChartId::PhysicalAiFund | ChartId::Projects)
}
