//! The form that puts an embed together. It needs its script and is hidden without; what it can choose between, and every
//! word, is in the page.

use super::Snippet;
use super::controls::{Of, list, number_form};
use crate::embed::heights::Heights;
use crate::embed::snippet::{Kind, Subject};
use crate::site::Place;
use crate::text::{Phrase, embed as words, frame, site};
use crate::unchosen;
use ledger_core::format::Lang;
use ledger_core::query::{NumberForm, Query, Theme};
use ledger_core::rule::Rule;
use ledger_figures::chart::{Chart, ChartId};
use ledger_figures::prose::Prose;
use ledger_figures::text::names;
use leptos::prelude::*;

/// Widths at which the preview shows a chart: a phone's, a column's, a whole page's.
const WIDTHS: [(u32, &str, Phrase); 3] =
    [(320, "320", words::SIZE_PHONE), (600, "600", words::SIZE_ARTICLE), (1200, "1200", words::SIZE_WIDE)];

/// The form, the preview and the snippets.
#[component]
pub fn EmbedForm(
    /// Where the page stands.
    place: Place,
) -> impl IntoView {
    let lang = place.lang;
    let say = |phrase: Phrase| phrase.get(lang);
    let charts = ChartId::ALL.iter().map(|id| option(*id, lang)).collect_view();
    let languages = Lang::ALL
        .iter()
        .map(|one| view! { <option value=one.slug() lang=one.slug() selected=*one == lang>{site::LANGUAGE.get(*one)}</option> })
        .collect_view();
    let themes = Theme::ALL.iter().map(|theme| (theme.slug(), say(name_of(*theme)))).collect();
    let rules = Rule::ALL.iter().map(|rule| (rule.slug(), say(names::rule(*rule)))).collect();
    let forms = NumberForm::ALL.iter().map(|form| (form.slug(), say(number_form(*form)))).collect();
    let fixed = WIDTHS.map(|(_, value, name)| (value, say(name)));
    let sizes = [("", say(words::SIZE_FLUID))].into_iter().chain(fixed).collect();
    let day = ledger_data::ledger().latest_day().map(|day| day.to_string());
    let default = Query::default();
    let stages = WIDTHS.map(|(_, width, name)| stage(width, name.get(lang), lang)).collect_view();
    let snippets = Kind::ALL
        .iter()
        .map(|kind| {
            let templates = [Lang::Ko, Lang::En].map(|lang| Subject::template(lang).write(*kind));
            view! { <Snippet kind=*kind lang templates/> }
        })
        .collect_view();
    view! {
        <section data-builder="" data-site=place.root().to_owned() hidden="">
            <h2>{say(words::MAKE)}</h2>
            <div class="control-row">
                <label class="control"><span>{say(words::CHART)}</span><select data-field="chart" autocomplete="off">{charts}</select></label>
                <label class="control"><span>{say(words::LANGUAGE)}</span><select data-field="lang" autocomplete="off">{languages}</select></label>
                {list(say(words::THEME), themes, Theme::default().slug(), Of::Form("theme"))}
                {list(say(frame::RULE), rules, default.rule.slug(), Of::Form("rule"))}
                <label class="control"><span>{say(words::AS_OF)}</span><input type="date" data-field="as-of" max=day autocomplete="off"/></label>
                {list(say(frame::NUMBERS), forms, default.number.slug(), Of::Form("unit"))}
                {list(say(words::SIZE), sizes, "", Of::Form("size"))}
            </div>
            <p class="remark" data-default-only="" hidden="">{say(words::PICTURES_SHOW_DEFAULT)}</p>
            <h2>{say(words::SNIPPETS)}</h2>
            {snippets}
            <h2>{say(words::PREVIEW)}</h2>
            {stages}
        </section>
    }
}

/// A chart, with what the script has to know of it in either language: finding, heights, whether rules matter.
fn option(id: ChartId, lang: Lang) -> impl IntoView + use<> {
    let [ko, en] = [Lang::Ko, Lang::En].map(|lang| unchosen::chart(id, lang));
    let title = |chart: &Chart| chart.title.plain();
    let by_rule = ko.id.follows_rule().then_some("");
    view! {
        <option
            value=id.slug()
            data-by-rule=by_rule
            data-ko=title(ko)
            data-en=title(en)
            data-ko-heights=heights(id, Lang::Ko)
            data-en-heights=heights(id, Lang::En)
            data-ko-measured=Heights::of(id, Lang::Ko).written()
            data-en-measured=Heights::of(id, Lang::En).written()
        >
            {site::chart(id).get(lang)}
        </option>
    }
}

/// The four steps, then what is enough for all widths, then each width of the preview.
fn heights(id: ChartId, lang: Lang) -> String {
    let heights = Heights::of(id, lang);
    let all = heights
        .steps()
        .into_iter()
        .chain([heights.enough()])
        .chain(WIDTHS.map(|(width, ..)| heights.at(width)));
    let all: Vec<_> = all.map(|height| height.to_string()).collect();
    all.join(" ")
}

/// One width of the preview, wider than a phone perhaps: it scrolls by itself.
fn stage(width: &str, name: &str, lang: Lang) -> impl IntoView + use<> {
    let name = Prose::fill(words::PREVIEW_AT.get(lang), &[("width", name.into())]).plain();
    // As text: leptos does not know that frames can be fetched late.
    let frame = format!(
        "<iframe data-stage=\"{width}\" title=\"\" loading=\"lazy\" \
         sandbox=\"allow-scripts allow-popups allow-popups-to-escape-sandbox\"></iframe>"
    );
    view! {
        <h3 class="embed-width">{name.clone()}</h3>
        <div class="embed-stage" tabindex="0" role="region" aria-label=name inner_html=frame></div>
    }
}

const fn name_of(theme: Theme) -> Phrase {
    match theme {
        Theme::Auto => words::THEME_AUTO,
        Theme::Light => words::THEME_LIGHT,
        Theme::Dark => words::THEME_DARK,
        Theme::Host => words::THEME_HOST,
    }
}
