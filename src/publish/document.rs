//! The document around a page's body.

use super::assets::{Asset, Assets, FOLDER};
use super::policy::{is_embed, policy};
use crate::site::{Page, Place, address};
use crate::text::site;
use ledger_core::format::Lang;

/// A whole document. `body` goes in byte for byte.
pub(super) fn document(page: Page, place: &Place, assets: &Assets, home: Option<&str>, body: &str) -> String {
    let lang = place.lang;
    let title = escaped(&site::window_title(page, lang));
    // Search engines are to find the chart's own page, not the embed.
    let about = if is_embed(page) {
        "<meta name=\"robots\" content=\"noindex\">\n".to_owned()
    } else {
        format!(
            "<meta name=\"description\" content=\"{}\">\n<meta name=\"color-scheme\" content=\"light dark\">\n",
            escaped(site::DESCRIPTION.get(lang)),
        )
    };
    let alternates = home.map_or_else(String::new, |home| alternates(page, home));
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
         {about}\
         <link rel=\"icon\" href=\"{icon}\">\n\
         {alternates}\
         {style}\
         {loader}\
         </head>\n\
         <body>\n{body}\n</body>\n</html>\n",
        lang = lang.slug(),
        root = place.root(),
        icon = place.to_file("mark.svg"),
        policy = policy(is_embed(page), assets),
        style = style(page, place, assets),
    )
}

/// The page in each language. Search engines take only whole addresses here, so a site that does not know where it will
/// live says nothing.
fn alternates(page: Page, home: &str) -> String {
    let link = |lang: &Lang| {
        let slug = lang.slug();
        format!("<link rel=\"alternate\" hreflang=\"{slug}\" href=\"{home}{}\">\n", address(page, *lang))
    };
    Lang::ALL.iter().filter(|_| page != Page::NotFound && !is_embed(page)).map(link).collect()
}

/// The style sheet. An embed is one page in somebody else's: its sheet is small and stands in the page, which saves the
/// reader a round trip before the picture.
fn style(page: Page, place: &Place, assets: &Assets) -> String {
    if is_embed(page) {
        format!("<style>{}</style>\n", assets.embed_style.text)
    } else {
        format!("<link rel=\"stylesheet\" href=\"{}\">\n", to_asset(place, &assets.style))
    }
}

/// The loader, and what it needs to know: the files beside it, each with the hash it must have.
fn loader(page: Page, place: &Place, assets: &Assets) -> String {
    let (loader, app, interactive) = (&assets.loader, assets.app(place.lang), &assets.interactive);
    let named = |asset: &Asset| [asset.name.as_str(), " ", &asset.integrity].concat();
    // An embed offers no interactive view: that is on the chart's own page.
    let on_demand = if is_embed(page) {
        String::new()
    } else {
        format!(
            " data-interactive-js=\"{js}\" data-interactive-wasm=\"{wasm}\" data-echarts=\"{echarts}\"",
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
