//! The frame that every chart has, in this order: finding, what is measured, controls, picture, source line, words,
//! note, table, sources, licence.

use super::{ChartTable, Pictures, ProseText, SourceLine, SourceList};
use crate::site::{Page, Place};
use crate::text::{Phrase, frame};
use ledger_core::aggregate::{Dimension, Facet};
use ledger_core::format::{self, Lang};
use ledger_core::query::{Currency, NumberForm, Query, Tab};
use ledger_core::rule::Rule;
use ledger_figures::chart::{Chart, ChartId, Choice};
use ledger_figures::prose::Prose;
use ledger_figures::text::names;
use ledger_figures::view::View;
use leptos::prelude::*;

/// Title and subtitle.
#[component]
pub fn FigureHead(
    /// The chart.
    chart: Chart,
    /// Where the page stands.
    place: Place,
) -> impl IntoView {
    let subject = crate::text::site::chart(chart.id).get(place.lang);
    let id = title_id(chart.id);
    view! {
        <p class="figure-subject">{subject}</p>
        <h2 class="figure-title" id=id><ProseText prose=chart.title place/></h2>
        <p class="figure-subtitle">{chart.subtitle}</p>
    }
    .into_any()
}

/// Everything below the controls. What depends on the query is written anew with it; the rest, with what the reader
/// has opened, stays.
#[component]
pub fn FigureContent(
    /// The chart.
    chart: Signal<Chart>,
    /// What was asked for.
    query: Signal<Query>,
    /// Where the page stands.
    place: Place,
    /// What is open at first.
    opened: Opened,
) -> impl IntoView {
    let lang = place.lang;
    let id = chart.with_untracked(|chart| chart.id);
    let own_page = place.to(Page::Chart(id));
    let (source_place, prose_place, table_place, list_place) =
        (place.clone(), place.clone(), place.clone(), place.clone());
    view! {
        {move || view! { <Pictures panels=chart.with(|chart| chart.panels.clone())/> }}
        <div class="interactive" data-interactive-view=""></div>
        <div class="figure-actions">
            // Shown by the loader, once it knows that programs can run.
            <button type="button" data-interactive="" data-failed=frame::INTERACTIVE_FAILED.get(lang) hidden=cfg!(feature = "ssr")>{frame::INTERACTIVE.get(lang)}</button>
        </div>
        {move || view! { <SourceLine chart=chart.get() place=source_place.clone()/> }}
        <p class="figure-state">{move || chart.with(|chart| query.with(|query| state_line(chart, query, lang)))}</p>
        <p class="figure-summary">
            {move || {
                let prose = chart.with(|chart| chart.summary.clone());
                view! { <ProseText prose place=prose_place.clone() linked=true/> }
            }}
        </p>
        <p class="figure-note">
            <span class="note-label">{frame::NOTE.get(lang)}</span>" "{move || chart.with(|chart| chart.note.clone())}
        </p>
        <details class="figure-table" open=opened.table>
            <summary>{frame::TABLE.get(lang)}</summary>
            {move || view! { <ChartTable chart=chart.get() place=table_place.clone()/> }}
        </details>
        <details class="figure-sources" open=opened.sources>
            <summary>{frame::SOURCES.get(lang)}</summary>
            {move || view! { <SourceList chart=chart.get() place=list_place.clone()/> }}
        </details>
        <p class="figure-foot">{frame::LICENCE.get(lang)}" · "<a href=own_page>{frame::OWN_PAGE.get(lang)}</a></p>
    }
    .into_any()
}

/// Which of the parts that open are open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Opened {
    /// The table.
    pub table: bool,
    /// The sources.
    pub sources: bool,
}

impl Opened {
    /// As a query asks for.
    pub fn asked(tab: Tab) -> Self {
        Self { table: tab == Tab::Table, sources: tab == Tab::Sources }
    }
}

/// What can be chosen, as controls that write into the query.
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

/// Which rule is in force and how far the records reach.
fn state_line(chart: &Chart, query: &Query, lang: Lang) -> String {
    let fill = |phrase: Phrase, name: &str, value: String| {
        Prose::fill(phrase.get(lang), &[(name, value.into())]).plain()
    };
    let rule = if chart.by_rule {
        fill(frame::RULE_IN_FORCE, "rule", names::rule(query.rule).get(lang).to_owned())
    } else {
        frame::EVERY_CLAIM.get(lang).to_owned()
    };
    let day = query.as_of.or_else(|| ledger_data::ledger().latest_day());
    let as_of = day.map(|day| [" · ", &fill(frame::AS_OF, "day", format::day(day, lang))].concat());
    [rule, as_of.unwrap_or_default()].concat()
}

/// Id of a figure's title.
pub(crate) fn title_id(id: ChartId) -> String {
    [id.slug(), "-title"].concat()
}

/// A chart as the page has it before any script.
#[cfg(feature = "ssr")]
#[component]
pub fn StaticFigure(
    /// Which chart.
    id: ChartId,
    /// Where the page stands.
    place: Place,
) -> impl IntoView {
    let query = Query::default();
    let dataset = ledger_data::ledger();
    let chart = ledger_figures::chart::chart(id, View { dataset, query: &query, lang: place.lang });
    let lang = place.lang;
    let as_of = dataset.latest_day().map(|day| day.to_string());
    view! {
        <figure class="chart" id=id.slug() data-chart=id.slug() data-rule=query.rule.slug() data-as-of=as_of aria-labelledby=title_id(id)>
            <div data-head=""><FigureHead chart=chart.clone() place=place.clone()/></div>
            <details class="controls">
                <summary>{frame::CONTROLS.get(lang)}</summary>
                <div data-controls=""><p>{frame::CONTROLS_NEED_SCRIPT.get(lang)}</p></div>
            </details>
            <div data-content="">
                <FigureContent
                    chart=Signal::stored(chart)
                    query=Signal::stored(query.clone())
                    place=place
                    opened=Opened::default()
                />
            </div>
        </figure>
    }
}
