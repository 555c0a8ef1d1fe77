//! The frame that every chart has, in this order: finding, what is measured, controls, picture, source line, words,
//! note, a row of words that open table, sources and files, licence.

use super::fixed::RuleLinks;
use super::{CiteChart, Disagreements, Download, FigureControls, SourcesDrawer, TableDrawer};
use crate::markup::{Part, Shown};
use crate::site::{Page, Place};
use crate::text::{frame, site};
use crate::unchosen;
use ledger_core::format::Lang;
use ledger_core::query::Query;
use ledger_core::rule::Rule;
use ledger_figures::chart::ChartId;
use leptos::prelude::*;

/// A chart as it is before anything is chosen.
pub(super) fn unchosen(id: ChartId, place: &Place) -> Shown {
    let chart = unchosen::chart(id, place.lang).clone();
    Shown { chart, query: Query::default(), place: place.clone() }
}

/// A chart as the page has it before any script. What changes with the query stands in elements with `data-part`;
/// the live page fills the same elements with the same writer.
#[component]
pub fn StaticFigure(
    /// Which chart.
    id: ChartId,
    /// Where the page stands.
    place: Place,
    /// Whether the picture comes before what can be changed in it, so that it fits on the first screen of a phone.
    #[prop(optional)]
    picture_first: bool,
) -> impl IntoView {
    let lang = place.lang;
    let unchosen = unchosen(id, &place);
    let fill = |part: Part| unchosen.fill(part);
    let title_id = [id.slug(), "-title"].concat();
    let by_rule = id.follows_rule();
    let rules = by_rule.then(|| view! { <RuleLinks id rule=Rule::default() place=place.clone()/> });
    let controls = view! {
        <details class="controls">
            <summary>{frame::CONTROLS.get(lang)}</summary>
            <div class="controls-off">
                <p>{frame::CONTROLS_NEED_SCRIPT.get(lang)}</p>
                {rules}
            </div>
            <template data-controls=""><div class="controls-live"><FigureControls chart=unchosen.chart.clone() place=place.clone()/></div></template>
        </details>
    };
    let disagreements = (id != ChartId::Disagreement)
        .then(|| view! { <Disagreements claims=unchosen.chart.claims.clone() place=place.clone()/> });
    let (above, below) = if picture_first { (None, Some(controls)) } else { (Some(controls), None) };
    view! {
        <figure class="chart" id=id.slug() data-chart=id.slug() data-rule=unchosen.rule() data-as-of=unchosen.as_of() aria-labelledby=title_id.clone()>
            <p class="figure-subject">{site::chart(id).get(lang)}</p>
            <h2 class="figure-title" id=title_id.clone() data-part="title" inner_html=fill(Part::Title)></h2>
            <p class="figure-subtitle" data-part="subtitle" inner_html=fill(Part::Subtitle)></p>
            {above}
            <div class="pictures" data-picture="" data-part="picture" inner_html=fill(Part::Picture)></div>
            <div class="interactive" data-interactive-view=""></div>
            <p class="source-line" data-part="source" inner_html=fill(Part::Source)></p>
            <div class="figure-actions">
                // Shown by the loader, once it knows that programs can run.
                <button type="button" data-interactive="" data-failed=frame::INTERACTIVE_FAILED.get(lang) hidden="">{frame::INTERACTIVE.get(lang)}</button>
                <button type="button" data-shared=frame::SHARED.get(lang) hidden="">{frame::SHARE.get(lang)}</button>
            </div>
            {below}
            <FigureWords shown=&unchosen/>
            <div class="drawers">
                <TableDrawer title_id=title_id.clone() table=fill(Part::Table) lang/>
                {disagreements}
                <SourcesDrawer sources=fill(Part::Sources) lang/>
                <Download id place=place.clone()/>
                <CiteChart id place=place.clone()/>
                <a href=place.to_builder(id) data-builder="">{frame::EMBED.get(lang)}</a>
            </div>
            <FigureFoot own_page=place.to(Page::Chart(id)) lang/>
        </figure>
    }
}

/// Rule and day in force, the paragraph, and what to keep in mind.
#[component]
pub(super) fn FigureWords<'a>(
    /// What they are about.
    shown: &'a Shown,
) -> impl IntoView + use<> {
    let fill = |part: Part| shown.fill(part);
    view! {
        <p class="figure-state" data-part="state" inner_html=fill(Part::State)></p>
        <p class="figure-summary" data-part="summary" inner_html=fill(Part::Summary)></p>
        <p class="figure-note">
            <span class="note-label">{frame::NOTE.get(shown.place.lang)}</span>" "
            <span data-part="note" inner_html=fill(Part::Note)></span>
        </p>
    }
}

/// Licence, name of the ledger, and the way to the chart's own page.
#[component]
pub(super) fn FigureFoot(
    /// Address of the chart's own page.
    own_page: String,
    /// Language of the page.
    lang: Lang,
) -> impl IntoView {
    view! {
        <p class="figure-foot">
            <span data-licence="">{[site::LICENCE_NAME, " · ", site::NAME.get(lang)].concat()}</span>
            <span class="own-page">" · " <a href=own_page>{frame::OWN_PAGE.get(lang)}</a></span>
        </p>
    }
}
