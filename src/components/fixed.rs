//! A chart by a rule that a reader without script has chosen: pages instead of controls.

use super::figure::{FigureFoot, FigureWords};
use crate::markup::{Part, Shown};
use crate::site::{Page, Place};
use crate::text::frame;
use ledger_core::query::Query;
use ledger_core::rule::Rule;
use ledger_figures::chart::ChartId;
use ledger_figures::text::names;
use leptos::prelude::*;

/// The frame of every chart without what needs a program, and without the files and citations, which are those of the
/// chart's own page.
#[component]
pub fn FixedFigure(
    /// Which chart.
    id: ChartId,
    /// The rule that picks among claims.
    rule: Rule,
    /// Where the page stands.
    place: Place,
) -> impl IntoView {
    let lang = place.lang;
    let chosen = Shown::of(id, Query { rule, ..Query::default() }, &place);
    let fill = |part: Part| chosen.fill(part);
    let title_id = [id.slug(), "-title"].concat();
    view! {
        <figure class="chart" id=id.slug() data-chart=id.slug() data-rule=chosen.rule() data-as-of=chosen.as_of() aria-labelledby=title_id.clone()>
            <h2 class="figure-title" id=title_id.clone() data-part="title" inner_html=fill(Part::Title)></h2>
            <p class="figure-subtitle" data-part="subtitle" inner_html=fill(Part::Subtitle)></p>
            <RuleLinks id rule place=place.clone()/>
            <div class="pictures" data-picture="" data-part="picture" inner_html=fill(Part::Picture)></div>
            <p class="source-line" data-part="source" inner_html=fill(Part::Source)></p>
            <FigureWords shown=&chosen/>
            <h3>{frame::TABLE.get(lang)}</h3>
            <div class="table-scroll" tabindex="0" role="region" aria-labelledby=title_id.clone() data-part="table" inner_html=fill(Part::Table)></div>
            <h3>{frame::SOURCES.get(lang)}</h3>
            <div data-part="sources" inner_html=fill(Part::Sources)></div>
            <FigureFoot own_page=with_choice(id, rule, &place) lang/>
        </figure>
    }
}

/// The same chart by every rule, each a page of its own.
#[component]
pub(super) fn RuleLinks(
    /// Which chart.
    id: ChartId,
    /// The rule of this page.
    rule: Rule,
    /// Where the page stands.
    place: Place,
) -> impl IntoView {
    let lang = place.lang;
    let links = Rule::ALL
        .iter()
        .map(|other| {
            let name = names::rule(*other).get(lang);
            let here = (*other == rule).then_some("true");
            view! { <li><a href=place.to(Page::by_rule(id, *other)) aria-current=here>{name}</a></li> }
        })
        .collect_view();
    view! {
        <p class="rule-lead">{frame::RULES_AS_PAGES.get(lang)}</p>
        <ul class="rule-links">{links}</ul>
    }
}

/// The chart's own page, where a program may be at hand, showing the same.
fn with_choice(id: ChartId, rule: Rule, place: &Place) -> String {
    [place.to(Page::Chart(id)).as_str(), "?rule=", rule.slug()].concat()
}
