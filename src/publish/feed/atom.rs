//! Atom (RFC 4287).

use super::{ATOM, Feed, moment};
use crate::markup::escaped;
use crate::site::{Page, address};
use crate::text::site;
use ledger_core::model::Change;

/// The feed.
pub(crate) fn atom(feed: &Feed<'_>) -> String {
    let own = feed.whole(&[address(Page::Overview, feed.lang).as_str(), ATOM].concat());
    let own = own.map_or_else(String::new, |own| format!("<link rel=\"self\" href=\"{own}\"/>\n"));
    format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\
         <feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{lang}\">\n<id>{id}</id>\n<title>{title}</title>\n\
         <updated>{updated}</updated>\n<author><name>{author}</name></author>\n{own}\
         <link rel=\"alternate\" type=\"text/html\" href=\"{page}\"/>\n<rights>{licence}</rights>\n{entries}</feed>\n",
        lang = feed.lang.slug(),
        id = feed.id(),
        title = escaped(&super::title(feed.lang)),
        updated = feed.updated(),
        author = escaped(feed.author()),
        page = feed.address(Page::Changes, ""),
        licence = site::LICENCE_NAME,
        entries = feed.changes().map(|change| entry(feed, change)).collect::<String>(),
    )
}

fn entry(feed: &Feed<'_>, change: &Change) -> String {
    let related = change.claims.iter().map(|claim| {
        let address = feed.address(Page::Claims, &["#", &claim.to_string()].concat());
        format!("<link rel=\"related\" href=\"{address}\" title=\"{claim}\"/>\n")
    });
    format!(
        "<entry>\n<id>{id}</id>\n<title>{title}</title>\n<published>{day}</published>\n<updated>{day}</updated>\n\
         <category term=\"{kind}\"/>\n<link rel=\"alternate\" type=\"text/html\" href=\"{page}\"/>\n{related}\
         <content type=\"text\">{text}</content>\n</entry>\n",
        id = feed.change_id(change),
        title = escaped(&feed.change_title(change)),
        day = moment(change.date),
        kind = change.kind.slug(),
        page = feed.address(Page::Changes, &["#", &change.id.to_string()].concat()),
        related = related.collect::<String>(),
        text = escaped(&feed.change_text(change)),
    )
}
