//! What has changed in the record, for those who follow it: Atom and JSON Feed, from the table of changes.
//!
//! Ids are made from the ids of the changes, so they stay the same wherever the site lives. Days are those of the table,
//! in Korean time.

mod atom;
mod json;

pub(super) use atom::atom;
pub(super) use json::json;

use crate::site::{Page, address};
use crate::text::{edition, site};
use ledger_core::date::Day;
use ledger_core::format::Lang;
use ledger_core::model::Change;
use ledger_figures::prose::Prose;
use sha2::{Digest, Sha256};

/// A feed in one language.
pub(super) struct Feed<'a> {
    lang: Lang,
    home: Option<&'a str>,
}

/// Where the feeds lie within a language.
pub(super) const ATOM: &str = "feed.atom";
/// The other form.
pub(super) const JSON: &str = "feed.json";

/// What the feeds of a language are called.
pub(super) fn title(lang: Lang) -> String {
    Prose::fill(edition::FEED_TITLE.get(lang), &[("name", site::NAME.get(lang).into())]).plain()
}

impl<'a> Feed<'a> {
    pub(super) const fn new(lang: Lang, home: Option<&'a str>) -> Self {
        Self { lang, home }
    }

    fn author(&self) -> &'static str {
        site::NAME.get(self.lang)
    }

    fn id(&self) -> String {
        urn(self.lang, "changes")
    }

    /// Latest first, as readers of feeds expect.
    fn changes(&self) -> impl Iterator<Item = &'static Change> + use<> {
        ledger_data::edition().changes.iter().rev()
    }

    fn updated(&self) -> String {
        moment(ledger_data::edition().released())
    }

    fn change_id(&self, change: &Change) -> String {
        urn(self.lang, &change.id.to_string())
    }

    fn change_title(&self, change: &Change) -> String {
        [edition::kind(change.kind).get(self.lang), " ", &change.version, " – ", change.title.get(self.lang)]
            .concat()
    }

    /// Words of a change, with its claims by number.
    fn change_text(&self, change: &Change) -> String {
        let mut text = change.text.get(self.lang).to_owned();
        if !change.claims.is_empty() {
            let claims: Vec<_> = change.claims.iter().map(ToString::to_string).collect();
            text.push_str(&format!(" {}: {}", edition::CLAIMS.get(self.lang), claims.join(", ")));
        }
        text
    }

    /// An address from the root of the site, whole where it is known where that is.
    fn address(&self, page: Page, fragment: &str) -> String {
        let path = [address(page, self.lang).as_str(), fragment].concat();
        self.whole(&path).unwrap_or_else(|| self.relative(&path))
    }

    fn whole(&self, path: &str) -> Option<String> {
        self.home.map(|home| [home, path].concat())
    }

    /// From the feed, which lies at the root of its language.
    fn relative(&self, path: &str) -> String {
        match self.lang {
            Lang::Ko => path.to_owned(),
            Lang::En => ["../", path].concat(),
        }
    }
}

/// The start of a Korean day.
fn moment(day: Day) -> String {
    format!("{day}T00:00:00+09:00")
}

/// A name that no other thing has: a UUID of version 8 (RFC 9562), from a hash of what it names.
fn urn(lang: Lang, what: &str) -> String {
    let digest = Sha256::digest(["gpu-ledger ", lang.slug(), " ", what].concat());
    let first = std::array::from_fn(|at| digest[at]);
    uuid::Builder::from_custom_bytes(first).into_uuid().urn().to_string()
}

#[cfg(test)]
mod tests {
    use super::{Feed, atom, json, urn};
    use ledger_core::format::Lang;

    #[test]
    fn ids_are_uuids_and_differ() {
        let id = urn(Lang::Ko, "h001");
        assert_eq!(id.len(), "urn:uuid:".len() + 36);
        assert_eq!(&id[23..24], "8", "version of {id}");
        assert!(["8", "9", "a", "b"].contains(&&id[28..29]), "variant of {id}");
        assert_ne!(id, urn(Lang::En, "h001"));
        assert_eq!(id, urn(Lang::Ko, "h001"));
    }

    #[test]
    fn ids_do_not_depend_on_where_the_site_lives() {
        let ids = |home| {
            let feed = Feed::new(Lang::Ko, home);
            let text = [atom(&feed), json(&feed)].concat();
            text.split("urn:uuid:").skip(1).map(|rest| rest[..36].to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(ids(None), ids(Some("https://ledger.example/")));
        assert!(ids(None).len() >= 3);
    }

    #[test]
    fn both_forms_tell_every_change() {
        let feed = Feed::new(Lang::En, Some("https://ledger.example/"));
        let changes = ledger_data::edition().changes.len();
        assert_eq!(atom(&feed).matches("<entry>").count(), changes);
        let parsed: serde_json::Value = serde_json::from_str(&json(&feed)).expect("JSON");
        assert_eq!(parsed["items"].as_array().map(Vec::len), Some(changes));
        assert_eq!(parsed["version"], "https://jsonfeed.org/version/1.1");
        let newest = ledger_data::edition().changes.last().expect("a change").id;
        assert_eq!(parsed["items"][0]["url"], format!("https://ledger.example/en/changes/#{newest}"));
    }
}
