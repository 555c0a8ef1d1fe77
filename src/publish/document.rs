//! The document around a page's body.

use super::Assets;
use crate::site::{Page, Place};
use crate::text::site;
use ledger_core::format::Lang;

/// What the page may load: its own files, nothing inline, nothing from elsewhere.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; \
    font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'";

/// A whole document. `body` goes in byte for byte.
pub(super) fn document(page: Page, place: &Place, assets: &Assets, body: &str) -> String {
    let lang = place.lang;
    let title = escaped(&site::window_title(page, lang));
    let description = escaped(site::DESCRIPTION.get(lang));
    let alternates: String = Lang::ALL
        .iter()
        .filter(|_| page != Page::NotFound)
        .map(|lang| {
            let href = place.to_lang(page, *lang);
            format!("<link rel=\"alternate\" hreflang=\"{}\" href=\"{href}\">\n", lang.slug())
        })
        .collect();
    // A page for wrong addresses is the same for every language and has nothing to bring to life.
    let boot = if page.charts().is_empty() { String::new() } else { boot(place, assets) };
    format!(
        "<!doctype html>\n\
         <html lang=\"{lang}\" data-state=\"static\" data-root=\"{root}\">\n\
         <head>\n\
         <meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>\n\
         <meta name=\"description\" content=\"{description}\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <link rel=\"icon\" href=\"{icon}\" type=\"image/svg+xml\">\n\
         {alternates}\
         <link rel=\"stylesheet\" href=\"{style}\">\n\
         {boot}\
         </head>\n\
         <body>\n{body}\n</body>\n</html>\n",
        lang = lang.slug(),
        root = place.root(),
        icon = place.to_file("mark.svg"),
        style = place.to_file(&assets.style),
    )
}

fn boot(place: &Place, assets: &Assets) -> String {
    format!(
        "<script type=\"module\" src=\"{boot}\" data-app-js=\"{script}\" data-app-wasm=\"{program}\" \
         data-interactive-js=\"{interactive}\" data-interactive-wasm=\"{interactive_program}\" \
         data-echarts=\"{echarts}\"></script>\n",
        boot = place.to_file("boot.js"),
        script = place.to_file(&assets.app_script),
        program = place.to_file(&assets.app_program),
        interactive = place.to_file("interactive.js"),
        interactive_program = place.to_file("interactive_bg.wasm"),
        echarts = place.to_file("echarts.js"),
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
