//! JSON Feed 1.1.

use super::{Feed, JSON, moment, title};
use crate::site::{Page, address};
use ledger_core::model::Change;
use serde_json::{Map, Value, json as value};

/// The feed. It takes whole addresses only, so a site that does not know where it lives gives none.
pub(crate) fn json(feed: &Feed<'_>) -> String {
    let mut out = Map::new();
    let mut field = |name: &str, value: Value| drop(out.insert(name.to_owned(), value));
    field("version", value!("https://jsonfeed.org/version/1.1"));
    field("title", value!(title(feed.lang)));
    field("language", value!(feed.lang.slug()));
    field("authors", value!([{ "name": feed.author() }]));
    let root = address(Page::Overview, feed.lang);
    if let Some(page) = feed.whole(&address(Page::Changes, feed.lang)) {
        field("home_page_url", value!(page));
    }
    if let Some(own) = feed.whole(&[&root, JSON].concat()) {
        field("feed_url", value!(own));
    }
    field("items", feed.changes().map(|change| item(feed, change)).collect());
    let text = serde_json::to_string_pretty(&out);
    [text.as_deref().unwrap_or("{}"), "\n"].concat()
}

fn item(feed: &Feed<'_>, change: &Change) -> Value {
    let mut out = Map::new();
    let mut field = |name: &str, value: Value| drop(out.insert(name.to_owned(), value));
    field("id", value!(feed.change_id(change)));
    let page = [address(Page::Changes, feed.lang).as_str(), "#", &change.id.to_string()].concat();
    if let Some(page) = feed.whole(&page) {
        field("url", value!(page));
    }
    field("title", value!(feed.change_title(change)));
    field("content_text", value!(feed.change_text(change)));
    field("date_published", value!(moment(change.date)));
    field("tags", value!([change.kind.slug()]));
    Value::Object(out)
}
