//! What other systems show of a page: the card of a shared link, and where the embed of a chart is found. Both take whole
//! addresses only, so a site that does not know where it will live says nothing.

use crate::embed::oembed;
use crate::markup::escaped;
use crate::site::{Page, address};
use crate::text::site;
use ledger_core::format::Lang;
use ledger_figures::chart::ChartId;

/// Lines of the head. `title` and `description` are those of the page.
pub(super) fn card(page: Page, lang: Lang, home: &str, title: &str, description: &str) -> String {
    // An embed is not shared by itself, a wrong address not at all, and by another rule a chart has no card.
    if page.is_embed() || matches!(page, Page::NotFound | Page::ByRule(..)) {
        return String::new();
    }
    // A page without charts of its own shows the one of the front page.
    let shown = page.charts().first().copied().unwrap_or(ChartId::Stages);
    let chart = address(Page::Chart(shown), lang);
    let image = [home, chart.trim_end_matches('/'), "-card.png"].concat();
    let url = [home, &address(page, lang)].concat();
    let locale = match lang {
        Lang::Ko => "ko_KR",
        Lang::En => "en_US",
    };
    let alt = site::chart(shown).get(lang);
    let name = site::NAME.get(lang);
    let properties = [
        ("type", "website"),
        ("site_name", name),
        ("locale", locale),
        ("title", title),
        ("description", description),
        ("url", &url),
        ("image", &image),
        ("image:type", "image/png"),
        ("image:width", "1200"),
        ("image:height", "630"),
        ("image:alt", alt),
    ];
    let mut lines: String = properties
        .iter()
        .map(|(name, value)| format!("<meta property=\"og:{name}\" content=\"{}\">\n", escaped(value)))
        .collect();
    lines.push_str("<meta name=\"twitter:card\" content=\"summary_large_image\">\n");
    if let Page::Chart(id) = page {
        let file = oembed::path(id, lang);
        lines.push_str(&format!(
            "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"{home}{file}\" title=\"{}\">\n",
            escaped(title)
        ));
    }
    lines
}
