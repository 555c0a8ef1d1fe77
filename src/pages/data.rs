//! Downloads: the tables, everything that describes them, and the files of the charts.

use super::opening;
use crate::markup;
use crate::publish::open_data::{self, Table, sha256};
use crate::site::{Page, Place, chart_file};
use crate::text::{data as words, site};
use ledger_figures::chart::ChartId;
use ledger_figures::prose::{Inline, Prose};
use leptos::prelude::*;

pub(super) fn content(place: &Place) -> AnyView {
    let lang = place.lang;
    let version = [("version", open_data::version().into())];
    let licences = words::LICENCES.map(|licence| view! { <p>{licence.get(lang)}</p> }).collect_view();
    view! {
        {opening(Page::Data, place)}
        <p>{Prose::fill(words::VERSION.get(lang), &version).plain()}</p>
        {tables(place)}
        <p><a href=place.to_file("data/README.md")>{words::README.get(lang)}</a></p>
        <p>{words::AS_PAGES.get(lang)}" "<a href=place.to(Page::Sources)>{site::SOURCES_LINK.get(lang)}</a>" · "<a href=place.to(Page::Claims)>{site::CLAIMS_LINK.get(lang)}</a></p>
        <h2>{words::DESCRIPTIONS.get(lang)}</h2>
        {others(place)}
        <h2>{words::CHARTS.get(lang)}</h2>
        <p>{words::CHARTS_LEAD.get(lang)}</p>
        {charts(place)}
        {licences}
    }
    .into_any()
}

/// A table that scrolls by itself, with these column heads.
fn framed(name: &'static str, heads: Vec<&'static str>, rows: impl IntoView + 'static) -> impl IntoView {
    let heads = heads.into_iter().map(|head| view! { <th scope="col">{head}</th> }).collect_view();
    view! {
        <div class="table-scroll" tabindex="0" role="region" aria-label=name>
            <table>
                <thead><tr>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

/// The tables with size, rows and hash.
fn tables(place: &Place) -> impl IntoView + use<> {
    let lang = place.lang;
    let row = |table: Table| {
        let href = place.to_file(&["data/", table.file].concat());
        let rows = markup::unlinked(&Prose(vec![Inline::counted(table.rows())]), place);
        view! {
            <tr>
                <th scope="row"><a href=href download="">{table.file}</a></th>
                <td>{table.title.get(lang)}</td>
                <td class="number" inner_html=rows></td>
                <td class="number file-size">{size(table.content.len(), place)}</td>
                <td><code class="hash">{sha256(table.content.as_bytes()).trim_start_matches("sha256:").to_owned()}</code></td>
            </tr>
        }
    };
    let heads =
        [words::FILE, words::CONTENT, words::ROWS, words::SIZE, words::HASH].map(|head| head.get(lang));
    // A table that its account does not explain fails the build before any page is written.
    let rows = open_data::tables().unwrap_or_default().into_iter().map(row).collect_view();
    framed(crate::text::pages::heading(Page::Data).get(lang), heads.to_vec(), rows)
}

/// Archive, descriptions, citation, terms.
fn others(place: &Place) -> impl IntoView + use<> {
    let lang = place.lang;
    let row = |(path, about): (&'static str, crate::text::Phrase)| {
        let name = path.trim_start_matches(open_data::FOLDER);
        view! {
            <tr>
                <th scope="row"><a href=place.to_file(path) download="">{name}</a></th>
                <td>{about.get(lang)}</td>
            </tr>
        }
    };
    let rows = words::OTHERS.into_iter().map(row).collect_view();
    framed(words::DESCRIPTIONS.get(lang), vec![words::FILE.get(lang), words::CONTENT.get(lang)], rows)
}

/// The main files of each chart.
fn charts(place: &Place) -> impl IntoView + use<> {
    const SHOWN: [(&str, &str); 5] =
        [("CSV", ".csv"), ("Excel CSV", ".excel.csv"), ("JSON", ".json"), ("SVG", ".svg"), ("PNG", ".png")];
    let lang = place.lang;
    let row = |id: &ChartId| {
        let link = |(name, ending): (&'static str, &'static str)| {
            let href = place.to_file(&chart_file(*id, lang, ending));
            view! { <a href=href download="">{name}</a>" " }
        };
        view! {
            <tr>
                <th scope="row"><a href=place.to(Page::Chart(*id))>{site::chart(*id).get(lang)}</a></th>
                <td class="chart-files">{SHOWN.map(link).collect_view()}</td>
            </tr>
        }
    };
    let rows = ChartId::ALL.iter().map(row).collect_view();
    framed(words::CHARTS.get(lang), vec![words::CHART.get(lang), words::FILES.get(lang)], rows)
}

/// A size in words, never nought.
fn size(bytes: usize, place: &Place) -> String {
    let count = [("count", bytes.div_ceil(1000).to_string().into())];
    Prose::fill(words::KILOBYTES.get(place.lang), &count).plain()
}
