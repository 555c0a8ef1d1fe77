//! The document around a page's body.

use super::assets::{Asset, Assets, FOLDER};
use super::policy::{is_embed, policy};
use crate::site::{Page, Place, address};
use crate::text::{frame, site};
use ledger_core::format::Lang;
use ledger_core::query::Query;
use ledger_figures::chart::chart;
use ledger_figures::view::View;

/// A whole document. `body` goes in byte for byte.
pub(super) fn document(page: Page, place: &Place, assets: &Assets, home: Option<&str>, body: &str) -> String {
    let lang = place.lang;
    let title = escaped(&site::window_title(page, lang));
    let description = escaped(&description(page, lang));
    let relatives = home.map_or_else(String::new, |home| relatives(page, lang, home));
    // A page for wrong addresses is the same for every language and has nothing to bring to life.
    let loader = if page.charts().is_empty() { String::new() } else { loader(page, place, assets) };
    format!(
        "<!doctype html>\n\
         <html lang=\"{lang}\" data-state=\"static\" data-root=\"{root}\">\n\
         <head>\n\
         <meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>\n\
         <meta name=\"description\" content=\"{description}\">\n\
         <link rel=\"icon\" href=\"{icon}\">\n\
         {relatives}\
         {target}{style}\
         {loader}\
         </head>\n\
         <body>\n{body}\n</body>\n</html>\n",
        lang = lang.slug(),
        root = place.root(),
        icon = place.to_file("mark.svg"),
        policy = policy(is_embed(page), assets),
        target = target(page),
        style = style(page, place, assets),
    )
}

/// What a search engine shows below the title: of a chart what it measures, else what the site is.
fn description(page: Page, lang: Lang) -> String {
    match page {
        Page::Chart(id) | Page::Embed(id) => {
            let view = View { dataset: ledger_data::ledger(), query: &Query::default(), lang };
            chart(id, view).subtitle
        }
        _ => site::DESCRIPTION.get(lang).to_owned(),
    }
}

/// The page in each language; of an embed, the page that search engines are to find instead. They take only whole
/// addresses here, so a site that does not know where it will live says nothing.
fn relatives(page: Page, lang: Lang, home: &str) -> String {
    let link = |lang: &Lang| {
        let slug = lang.slug();
        format!("<link rel=\"alternate\" hreflang=\"{slug}\" href=\"{home}{}\">\n", address(page, *lang))
    };
    match page {
        Page::NotFound => String::new(),
        Page::Embed(id) => {
            format!("<link rel=\"canonical\" href=\"{home}{}\">\n", address(Page::Chart(id), lang))
        }
        _ => Lang::ALL.iter().map(link).collect(),
    }
}

/// The links of an embed open beside the page that it stands in: our own pages refuse to be shown in a frame.
const fn target(page: Page) -> &'static str {
    if is_embed(page) { "<base target=\"_blank\">\n" } else { "" }
}

/// The style sheet. An embed is one page in somebody else's: its sheet is small and stands in the page, which saves the
/// reader a round trip before the picture.
fn style(page: Page, place: &Place, assets: &Assets) -> String {
    if is_embed(page) {
        format!("<style>{}</style>\n", assets.embed_style.text)
    } else {
        // No flash of white before the sheet is there.
        let scheme = "<meta name=\"color-scheme\" content=\"light dark\">\n";
        format!("{scheme}<link rel=\"stylesheet\" href=\"{}\">\n", to_asset(place, &assets.style))
    }
}

/// The loader, and what it needs to know: the files beside it, each with the hash it must have.
fn loader(page: Page, place: &Place, assets: &Assets) -> String {
    let (loader, app, interactive) = (&assets.loader, assets.app(place.lang), &assets.interactive);
    let named = |asset: &Asset| [asset.name.as_str(), " ", &asset.integrity].concat();
    // An embed offers neither panel nor interactive view: both are on the chart's own page, where its links lead.
    let on_demand = if is_embed(page) {
        String::new()
    } else {
        format!(
            " data-evidence=\"{evidence}\" data-claims-page=\"{claims}\" data-tap-again=\"{tap_again}\" data-interactive-js=\"{js}\" data-interactive-wasm=\"{wasm}\" data-echarts=\"{echarts}\"",
            evidence = named(&assets.evidence),
            claims = place.to(Page::Claims),
            tap_again = escaped(frame::TAP_AGAIN.get(place.lang)),
            js = named(&interactive.script),
            wasm = named(&interactive.wasm),
            echarts = named(&assets.echarts),
        )
    };
    format!(
        "<script type=\"module\" src=\"{src}\" integrity=\"{integrity}\" \
         data-app-js=\"{app_js}\" data-app-wasm=\"{app_wasm}\"{on_demand}></script>\n",
        src = to_asset(place, loader),
        integrity = loader.integrity,
        app_js = named(&app.script),
        app_wasm = named(&app.wasm),
    )
}

fn to_asset(place: &Place, asset: &Asset) -> String {
    place.to_file(&[FOLDER, &asset.name].concat())
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
