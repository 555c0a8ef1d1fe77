//! What sources disagree about: one topic in a small frame of its own, and the ways from any chart to its topics.

use super::{SourcesDrawer, TableDrawer};
use crate::markup::{Part, Shown};
use crate::site::{Page, Place};
use crate::text::frame;
use crate::unchosen;
use ledger_core::model::{ClaimId, Counted};
use ledger_core::query::Query;
use ledger_figures::chart::ChartId;
use ledger_figures::gap::topics;
use leptos::prelude::*;

/// Every claim about one thing, on one scale. The live page redraws it like any other chart.
#[component]
pub fn TopicFigure(
    /// What it is about.
    topic: Counted,
    /// Where the page stands.
    place: Place,
) -> impl IntoView {
    let lang = place.lang;
    let unchosen = Shown::about(topic, &Query::default(), &place);
    let fill = |part: Part| unchosen.fill(part);
    let slug = topic.slug(ledger_data::ledger());
    let title_id = [slug.as_str(), "-title"].concat();
    view! {
        <figure class="chart topic" id=slug.clone() data-chart=ChartId::Disagreement.slug() data-about=slug.clone() data-rule=unchosen.rule() data-as-of=unchosen.as_of() aria-labelledby=title_id.clone()>
            <h3 class="figure-title" id=title_id.clone() data-part="title" inner_html=fill(Part::Title)></h3>
            <div class="pictures" data-picture="" data-part="picture" inner_html=fill(Part::Picture)></div>
            <p class="source-line" data-part="source" inner_html=fill(Part::Source)></p>
            <p class="figure-summary" data-part="summary" inner_html=fill(Part::Summary)></p>
            <div class="drawers">
                <TableDrawer title_id=title_id.clone() table=fill(Part::Table) lang/>
                <SourcesDrawer sources=fill(Part::Sources) lang/>
            </div>
        </figure>
    }
}

/// Links to what sources disagree about, among the claims of a chart. Nothing where they agree.
#[component]
pub fn Disagreements(
    /// The claims of the chart.
    claims: Vec<ClaimId>,
    /// Where the page stands.
    place: Place,
) -> impl IntoView {
    let view = unchosen::view(place.lang);
    let topics = topics(view, |ids| ids.iter().any(|id| claims.contains(id)));
    let link = |topic: &Counted| {
        let address = [&place.to(Page::Disagreements), "#", &topic.slug(view.dataset)].concat();
        view! { <li><a href=address>{view.topic(*topic)}</a></li> }
    };
    let links = topics.iter().map(link).collect_view();
    (!topics.is_empty()).then(|| {
        view! {
            <details class="figure-disagreement">
                <summary>{frame::DISAGREEMENT.get(place.lang)}</summary>
                <ul class="drawer topic-list">{links}</ul>
            </details>
        }
    })
}
