//! Downloads.

use super::opening;
use crate::markup;
use crate::site::{Page, Place};
use crate::text::data as words;
use ledger_core::dataset::Dataset;
use ledger_figures::prose::{Inline, Prose};
use leptos::prelude::*;

pub(super) fn content(place: &Place) -> AnyView {
    let lang = place.lang;
    let dataset = ledger_data::ledger();
    let count = |rows: usize| markup::prose(&Prose(vec![Inline::counted(rows)]), place, false);
    let row = |(file, about): (&'static str, crate::text::Phrase)| {
        let href = place.to_file(&["data/", file].concat());
        view! {
            <tr>
                <th scope="row"><a href=href download="">{file}</a></th>
                <td>{about.get(lang)}</td>
                <td class="number" inner_html=count(rows(dataset, file))></td>
            </tr>
        }
    };
    view! {
        {opening(Page::Data, place)}
        <div class="table-scroll" tabindex="0" role="region" aria-label=crate::text::pages::heading(Page::Data).get(lang)>
            <table>
                <thead><tr>
                    <th scope="col">{words::FILE.get(lang)}</th>
                    <th scope="col">{words::CONTENT.get(lang)}</th>
                    <th scope="col">{words::ROWS.get(lang)}</th>
                </tr></thead>
                <tbody>{words::TABLES.into_iter().map(row).collect_view()}</tbody>
            </table>
        </div>
        <p><a href=place.to_file("data/README.md")>{words::README.get(lang)}</a></p>
        <p>{words::LICENCE.get(lang)}</p>
    }
    .into_any()
}

/// How many records a table holds.
fn rows(dataset: &Dataset, file: &str) -> usize {
    match file {
        "claims.csv" => dataset.claims().len(),
        "events.csv" => dataset.events().len(),
        "partnerships.csv" => dataset.partnerships().len(),
        "programmes.csv" => dataset.programmes().len(),
        "organisations.csv" => dataset.organisations().len(),
        "sources.csv" => dataset.sources().len(),
        _ => dataset.containments().len(),
    }
}
