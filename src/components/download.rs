//! What a chart can be taken away as: links to files at fixed addresses, and buttons for what is on screen.

use crate::downloads::{ChartFile, Form};
use crate::site::{Place, chart_file};
use crate::text::downloads as words;
use ledger_figures::chart::ChartId;
use leptos::prelude::*;

/// The list of a chart's files. The buttons are shown by the loader once something else than the files hold is on
/// screen.
#[component]
pub fn Download(
    /// Which chart.
    id: ChartId,
    /// Where the page stands.
    place: Place,
) -> impl IntoView {
    let lang = place.lang;
    let href = |file: &ChartFile| place.to_file(&chart_file(id, lang, file.ending));
    let item = |(at, file): (usize, &ChartFile)| {
        let words = file.words?;
        let link =
            |file: &ChartFile, words: &'static str| view! { <a href=href(file) download="">{words}</a> };
        let twin = ChartFile::ALL.get(at + 1).filter(|next| next.is_dark_twin);
        let twin = twin.map(|twin| view! { " · " {link(twin, words::DARK.get(lang))} });
        Some(view! { <li>{link(file, words.get(lang))}{twin}</li> })
    };
    let list = |pictures: bool| {
        let all = ChartFile::ALL.iter().enumerate();
        all.filter(|(_, file)| is_picture(file.form) == pictures).filter_map(item).collect_view()
    };
    let button = |form: &'static str, label: &'static str| {
        view! { <button type="button" class="chip" data-this-view=form data-failed=words::FAILED.get(lang)>{label}</button> }
    };
    view! {
        <details class="figure-download" data-download="">
            <summary>{words::DOWNLOAD.get(lang)}</summary>
            <div class="drawer">
                <div class="this-view" hidden="">
                    <h3>{words::THIS_VIEW.get(lang)}</h3>
                    <p>{button("csv", words::THIS_CSV.get(lang))} " " {button("svg", words::THIS_SVG.get(lang))}</p>
                </div>
                <p>{words::UNCHOSEN.get(lang)}</p>
                <h3>{words::VALUES.get(lang)}</h3>
                <ul>{list(false)}</ul>
                <h3>{words::PICTURES.get(lang)}</h3>
                <ul>{list(true)}</ul>
            </div>
        </details>
    }
}

const fn is_picture(form: Form) -> bool {
    matches!(form, Form::Svg(..) | Form::Png(..))
}
