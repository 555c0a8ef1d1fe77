//! Where charts for other sites' pages are put together: a form with a preview where scripts run, every snippet as text
//! where they do not.

use super::opening;
use crate::components::{EmbedForm, Snippet};
use crate::embed::snippet::{Kind, Subject};
use crate::markup;
use crate::site::{Page, Place};
use crate::text::{embed as words, site};
use crate::unchosen;
use ledger_figures::chart::ChartId;
use ledger_figures::prose::Prose;
use leptos::prelude::*;

/// `home` is the whole address of the site, where that is known.
pub(super) fn content(place: &Place, home: Option<&str>) -> AnyView {
    let lang = place.lang;
    let somewhere = words::SOMEWHERE.get(lang);
    let no_home = home.is_none().then(|| {
        let words = Prose::fill(words::NO_HOME.get(lang), &[("somewhere", somewhere.into())]).plain();
        view! { <p class="remark" data-no-home="">{words}</p> }
    });
    let ways = Kind::ALL.iter().map(|kind| {
        let (name, about) = words::kind(*kind);
        view! { <div><dt>{name.get(lang)}</dt><dd>{about.get(lang)}</dd></div> }
    });
    let charts = ChartId::ALL.iter().map(|id| entry(*id, place, home.unwrap_or(somewhere)));
    view! {
        {opening(Page::EmbedBuilder, place)}
        {no_home}
        <EmbedForm place=place.clone()/>
        <h2>{words::HOSTS.get(lang)}</h2>
        {hosts(place)}
        <h2>{words::WAYS.get(lang)}</h2>
        <dl class="embed-ways">{ways.collect_view()}</dl>
        <h2>{words::EVERY_CHART.get(lang)}</h2>
        <div data-every-chart="" data-somewhere=somewhere>{charts.collect_view()}</div>
    }
    .into_any()
}

/// What each place keeps and strips.
fn hosts(place: &Place) -> impl IntoView + use<> {
    let lang = place.lang;
    let row = |(name, kinds, how): (crate::text::Phrase, &[Kind], crate::text::Phrase)| {
        let kinds: Vec<_> = kinds.iter().map(|kind| words::kind(*kind).0.get(lang)).collect();
        view! { <tr><th scope="row">{name.get(lang)}</th><td>{kinds.join(" · ")}</td><td>{how.get(lang)}</td></tr> }
    };
    view! {
        <div class="table-scroll" tabindex="0" role="region" aria-label=words::HOSTS.get(lang)>
            <table class="embed-hosts">
                <thead><tr>
                    <th scope="col">{words::HOST.get(lang)}</th>
                    <th scope="col">{words::USE.get(lang)}</th>
                    <th scope="col">{words::HOW.get(lang)}</th>
                </tr></thead>
                <tbody>{words::PLACES.into_iter().map(row).collect_view()}</tbody>
            </table>
        </div>
        <p class="remark">{words::HOSTS_NOTE.get(lang)}</p>
    }
}

/// All snippets of a chart as it is before anything is chosen.
fn entry(id: ChartId, place: &Place, site: &str) -> impl IntoView + use<> {
    let lang = place.lang;
    let title = &unchosen::chart(id, lang).title;
    let subject = Subject::of(id, lang, site, &title.plain());
    let snippets = Kind::ALL
        .iter()
        .map(|kind| view! { <Snippet kind=*kind lang text=subject.write(*kind)/> })
        .collect_view();
    view! {
        <details class="opens">
            <summary>{site::chart(id).get(lang)}</summary>
            // Named here and not above: a link into what is closed opens it.
            <div id=id.slug()>
                <p>
                    <span inner_html=markup::unlinked(title, place)></span> " · " <a href=place.to(Page::Chart(id))>{crate::text::frame::OWN_PAGE.get(lang)}</a>
                    " · " <a href=place.to(Page::Embed(id))>{words::BARE.get(lang)}</a>
                </p>
                {snippets}
            </div>
        </details>
    }
}
