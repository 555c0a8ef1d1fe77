//! What a content system gets that asks a chart's page for its embed: one file a chart and language. A static host
//! cannot heed `maxwidth` and `format`.

use super::heights::Heights;
use crate::markup::escaped;
use crate::site::{Page, address};
use crate::text::site;
use ledger_core::format::Lang;
use ledger_figures::chart::ChartId;
use serde_json::json;

/// Width that is stated; systems fit the frame into their own column.
const WIDTH: u32 = 600;
/// What WordPress allows at most. Its page and ours agree on the true height afterwards.
const HIGHEST: u32 = 1_000;
/// How long an answer may be kept: a day.
const CACHE_SECONDS: u32 = 86_400;

/// Path of a chart's file from the root of the site.
pub fn path(id: ChartId, lang: Lang) -> String {
    [&address(Page::Overview, lang), "oembed/", id.slug(), ".json"].concat()
}

/// The file. It names whole addresses only, so there is none without knowing where the site will live.
pub fn file(id: ChartId, lang: Lang, home: &str, title: &str) -> String {
    let height = Heights::of(id, lang).at(WIDTH).min(HIGHEST);
    let page = [home, &address(Page::Chart(id), lang)].concat();
    let frame = [home, &address(Page::Embed(id), lang)].concat();
    let words = escaped(title);
    // Only what WordPress lets through from a stranger: these elements with these attributes.
    let html = format!(
        "<blockquote><a href=\"{page}\">{words}</a></blockquote><iframe src=\"{frame}\" width=\"{WIDTH}\" \
         height=\"{height}\" title=\"{words}\" frameborder=\"0\" marginwidth=\"0\" marginheight=\"0\"></iframe>"
    );
    let provider = [home, &address(Page::Overview, lang)].concat();
    let thumbnail = [page.trim_end_matches('/'), "-card.png"].concat();
    let answer = json!({
        "version": "1.0",
        "type": "rich",
        "title": title,
        "provider_name": site::NAME.get(lang),
        "provider_url": provider,
        "cache_age": CACHE_SECONDS,
        "width": WIDTH,
        "height": height,
        "html": html,
        "thumbnail_url": thumbnail,
        "thumbnail_width": 1200,
        "thumbnail_height": 630,
    });
    [answer.to_string().as_str(), "\n"].concat()
}

#[cfg(test)]
mod tests {
    use super::{file, path};
    use ledger_core::format::Lang;
    use ledger_figures::chart::ChartId;
    use serde_json::Value;

    #[test]
    fn an_answer_has_what_the_standard_asks_for() {
        let text = file(ChartId::World, Lang::En, "https://ledger.example/", "“5 < 6”");
        let answer: Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!((&answer["version"], &answer["type"]), (&Value::from("1.0"), &Value::from("rich")));
        for key in ["width", "height", "thumbnail_width", "thumbnail_height", "cache_age"] {
            assert!(answer[key].is_u64(), "{key} in {text}");
        }
        let html = answer["html"].as_str().expect("html");
        assert!(
            html.starts_with("<blockquote><a href=\"https://ledger.example/en/charts/world/\">"),
            "{html}"
        );
        assert!(
            html.contains("<iframe src=\"https://ledger.example/en/embed/world/\" width=\"600\""),
            "{html}"
        );
        assert!(html.contains("&lt;") && !html.contains("5 <"), "{html}");
        assert_eq!(path(ChartId::World, Lang::En), "en/oembed/world.json");
        assert_eq!(path(ChartId::World, Lang::Ko), "oembed/world.json");
    }
}
