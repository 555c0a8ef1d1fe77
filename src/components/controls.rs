//! What can be chosen: every control is a key of the address and its values.
//!
//! They are part of the page from the start, as templates: nobody can use them before the page is live, and browsers look
//! after lists that are there already. Chromium asks of each whether it can be filled in by itself, and for that lays out
//! every chart of the page, however far down. The live page puts them in place when they are first opened. Their names
//! and values are those of the address (`data-key="rule"`, `value="lowest"`), so it needs to know no single one of them.

use crate::site::Place;
use crate::text::frame;
use crate::unchosen;
use ledger_core::format::{self, Lang};
use ledger_core::model::Counted;
use ledger_core::query::{Currency, NumberForm, Order};
use ledger_core::rule::Rule;
use ledger_figures::chart::disagreement::topic;
use ledger_figures::chart::{Chart, ChartId, Choice, choices};
use ledger_figures::gap::topics;
use ledger_figures::prose::Prose;
use ledger_figures::text::{Phrase, names};
use ledger_figures::view::View;
use leptos::prelude::*;

/// What can be changed in all charts of a page at once.
#[component]
pub fn PageControls(
    /// Where the page stands.
    place: Place,
) -> impl IntoView {
    let lang = place.lang;
    view! {
        <details class="controls">
            <summary>{frame::CONTROLS.get(lang)}</summary>
            <p class="controls-off">{frame::CONTROLS_NEED_SCRIPT.get(lang)}</p>
            <template data-controls="">
                <div class="controls-live">
                    <div class="control-row">{orders(lang)}{numbers(lang)}</div>
                    {as_of(lang)}
                    <button type="button" class="reset" data-reset="">{frame::RESET.get(lang)}</button>
                </div>
            </template>
        </details>
    }
}

/// Lists for rule, grouping, currency and number form, and a button for each value that can be filtered by.
#[component]
pub fn FigureControls(
    /// The chart.
    chart: Chart,
    /// Where the page stands.
    place: Place,
) -> impl IntoView {
    let lang = place.lang;
    let view = unchosen::view(lang);
    let say = |phrase: Phrase| phrase.get(lang);
    let rules = Rule::ALL.iter().map(|rule| (rule.slug(), say(names::rule(*rule)))).collect();
    let rule =
        chart.id.follows_rule().then(|| select("rule", say(frame::RULE), rules, view.query.rule.slug()));
    let group = (!chart.groupings.is_empty()).then(|| {
        let others =
            chart.groupings.iter().map(|dimension| (dimension.slug(), say(names::dimension(*dimension))));
        let options = [("", say(frame::OWN_GROUPING))].into_iter().chain(others).collect();
        select("group", say(frame::GROUP), options, "")
    });
    let currency = chart.by_currency.then(|| {
        let words = |currency: &Currency| match currency {
            Currency::Stated => frame::CURRENCY_STATED,
            Currency::Krw => frame::CURRENCY_WON,
            Currency::Usd => frame::CURRENCY_DOLLARS,
        };
        let options = Currency::ALL.iter().map(|value| (value.slug(), say(words(value)))).collect();
        select("currency", say(frame::CURRENCY), options, view.query.currency.slug())
    });
    let numbers = numbers(lang);
    let about = (chart.id == ChartId::Disagreement).then(|| topic_controls(view));
    let as_of = as_of(lang);
    let choices = choices(view, &chart).into_iter().map(|choice| chips(choice, view)).collect_view();
    view! {
        <div class="control-row">{about}{rule}{group}{currency}{numbers}</div>
        {as_of}
        {choices}
        <button type="button" class="reset" data-reset="">{say(frame::RESET)}</button>
    }
}

/// The day whose knowledge is shown: any day on record, the last one unless something else is chosen.
fn as_of(lang: Lang) -> Option<impl IntoView> {
    let dataset = ledger_data::ledger();
    let (first, last) = dataset.earliest_day().zip(dataset.latest_day())?;
    Some(view! {
        <label class="control as-of">
            <span>{frame::REPLAY.get(lang)} " " <output data-as-of-words="">{format::day(last, lang)}</output></span>
            <input type="range" data-day="" min=first.0 max=last.0 value=last.0 autocomplete="off" aria-valuetext=format::day(last, lang)/>
        </label>
    })
}

/// What the chart of disagreements is about, the widest gap first, and in which order.
fn topic_controls(view: View<'_>) -> impl IntoView + use<> {
    let default = topic(view);
    let topics = topics(view, |_| true);
    let option = |topic: &Counted| {
        let is_default = Some(*topic) == default;
        let value = if is_default { String::new() } else { topic.slug(view.dataset) };
        view! { <option value=value selected=is_default>{view.topic(*topic)}</option> }
    };
    view! {
        <label class="control">
            <span>{frame::ABOUT.get(view.lang)}</span>
            <select data-key="about" autocomplete="off">{topics.iter().map(option).collect_view()}</select>
        </label>
        {orders(view.lang)}
    }
}

/// In which order claims that disagree stand.
fn orders(lang: Lang) -> impl IntoView {
    let words = |order: &Order| match order {
        Order::Value => frame::ORDER_VALUE,
        Order::Date => frame::ORDER_DATE,
        Order::Publisher => frame::ORDER_PUBLISHER,
    };
    let orders = Order::ALL.iter().map(|order| (order.slug(), words(order).get(lang))).collect();
    select("order", frame::ORDER.get(lang), orders, Order::default().slug())
}

/// How numbers are written.
fn numbers(lang: Lang) -> impl IntoView {
    let forms = NumberForm::ALL.iter().map(|value| (value.slug(), number_form(*value).get(lang))).collect();
    select("unit", frame::NUMBERS.get(lang), forms, NumberForm::default().slug())
}

/// How numbers can be written.
pub(super) const fn number_form(form: NumberForm) -> Phrase {
    match form {
        NumberForm::Words => frame::NUMBERS_WORDS,
        NumberForm::Digits => frame::NUMBERS_DIGITS,
    }
}

/// A list that changes the charts of the page.
fn select(
    key: &'static str,
    label: &'static str,
    options: Vec<(&'static str, &'static str)>,
    default: &'static str,
) -> impl IntoView {
    list(label, options, default, Of::Address(key))
}

/// What a list of options belongs to.
#[derive(Clone, Copy, Debug)]
pub(super) enum Of {
    /// The address: it changes the charts of the page, by this key.
    Address(&'static str),
    /// A form, by this field.
    Form(&'static str),
}

/// A labelled list of options. The one that stands when nothing is chosen has no value in the address.
pub(super) fn list(
    label: &'static str,
    options: Vec<(&'static str, &'static str)>,
    default: &'static str,
    of: Of,
) -> impl IntoView {
    let (key, field) = match of {
        Of::Address(key) => (Some(key), None),
        Of::Form(field) => (None, Some(field)),
    };
    let option = move |(slug, text): (&'static str, &'static str)| {
        let value = if slug == default { "" } else { slug };
        view! { <option value=value selected=slug == default>{text}</option> }
    };
    view! {
        <label class="control">
            <span>{label}</span>
            // Browsers restore a list on reload before the page knows its address.
            <select data-key=key data-field=field autocomplete="off">{options.into_iter().map(option).collect_view()}</select>
        </label>
    }
}

/// As many buttons are seen at once; more wait in a drawer, so that the picture stays near.
const AT_ONCE: usize = 8;

/// One button for each value of a dimension; several may be pressed.
fn chips(choice: Choice, view: View<'_>) -> AnyView {
    let key = ["f.", choice.dimension.slug()].concat();
    let (count, name) = (choice.facets.len(), names::dimension(choice.dimension).get(view.lang));
    let button = |facet| {
        let name = names::facet(view, facet);
        view! { <button type="button" class="chip" data-key=key.clone() value=facet.slug(view.dataset) aria-pressed="false">{name}</button> }
    };
    let buttons = choice.facets.into_iter().map(button).collect_view();
    if count <= AT_ONCE {
        return view! { <fieldset class="chips"><legend>{name}</legend>{buttons}</fieldset> }.into_any();
    }
    let arguments = [("name", name.into()), ("count", count.to_string().into())];
    let summary = Prose::fill(frame::CHOICES.get(view.lang), &arguments).plain();
    view! {
        <details class="many-chips">
            <summary><span class="choices">{summary}</span><span class="some-chosen">" · "{frame::SOME_CHOSEN.get(view.lang)}</span></summary>
            <fieldset class="chips"><legend class="unseen">{name}</legend>{buttons}</fieldset>
        </details>
    }
    .into_any()
}
