//! What machines look for at the root of a site: robots, the map of pages, whom to tell of a fault, what was built.

use super::pinned;
use crate::site::{Page, address};
use ledger_core::date::Day;
use ledger_core::format::Lang;
use serde_json::json;
use sha2::{Digest, Sha256};

/// `robots.txt`: everybody may read everything.
pub(super) fn robots(home: Option<&str>) -> String {
    let map = home.map_or_else(String::new, |home| format!("\nSitemap: {home}sitemap.xml\n"));
    ["User-agent: *\nAllow: /\n", &map].concat()
}

/// `sitemap.xml`: every page that search engines should find, in each language. It takes whole addresses only.
pub(super) fn sitemap(home: &str) -> String {
    let pages = Page::all().into_iter().filter(|page| !page.is_embed());
    let urls = pages.flat_map(|page| Lang::ALL.iter().map(move |lang| url(page, *lang, home)));
    format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n{}</urlset>\n",
        urls.collect::<String>()
    )
}

fn url(page: Page, lang: Lang, home: &str) -> String {
    let twins = Lang::ALL.iter().map(|twin| {
        let (slug, address) = (twin.slug(), address(page, *twin));
        format!("<xhtml:link rel=\"alternate\" hreflang=\"{slug}\" href=\"{home}{address}\"/>")
    });
    format!(
        "<url><loc>{home}{address}</loc><lastmod>{day}</lastmod>{twins}</url>\n",
        address = address(page, lang),
        day = ledger_data::edition().released(),
        twins = twins.collect::<String>(),
    )
}

/// `.well-known/security.txt` (RFC 9116), for a site whose host has said whom to tell.
///
/// The file has to say until when it may be trusted. That is a year, less a day, after the version of the records was
/// published: a ledger that nobody has touched for a year should no longer promise that somebody answers.
pub fn security(home: &str, contact: &str) -> String {
    let expires = Day(ledger_data::edition().released().0 + 364);
    format!(
        "Contact: {contact}\nExpires: {expires}T00:00:00Z\nPreferred-Languages: ko, en\n\
         Canonical: {home}.well-known/security.txt\n"
    )
}

/// `build.json`: which records this site was made from. Nothing of when or where it was made: two builds of the same
/// input are the same. `tables` are the names and contents of the tables, in order.
pub fn build<'a>(tables: impl Iterator<Item = (&'a str, &'a [u8])>) -> String {
    let mut all = Sha256::new();
    let tables: serde_json::Map<_, _> = tables
        .map(|(name, content)| {
            all.update(content);
            (name.to_owned(), json!(format!("{:x}", Sha256::digest(content))))
        })
        .collect();
    let edition = ledger_data::edition();
    let build = json!({
        "name": "gpu-ledger",
        "version": edition.version,
        "published": pinned::is_published(&edition.version),
        "released": edition.released().to_string(),
        "as_of": ledger_data::ledger().latest_day().map(|day| day.to_string()),
        "data_sha256": format!("{:x}", all.finalize()),
        "tables": tables,
    });
    [serde_json::to_string_pretty(&build).as_deref().unwrap_or("{}"), "\n"].concat()
}

#[cfg(test)]
mod tests {
    use super::{build, robots, security, sitemap};
    use ledger_core::date::Day;

    #[test]
    fn only_a_site_that_knows_its_home_has_a_map() {
        assert!(!robots(None).contains("Sitemap"));
        assert!(robots(Some("https://a.example/")).contains("Sitemap: https://a.example/sitemap.xml"));
        let map = sitemap("https://a.example/b/");
        assert!(map.contains("<loc>https://a.example/b/en/claims/</loc>"), "{map}");
        assert!(!map.contains("/embed/stages/") && !map.contains("/v/"));
        assert_eq!(map.matches("hreflang=").count(), 2 * map.matches("<url>").count());
    }

    #[test]
    fn the_word_on_security_holds_for_less_than_a_year() {
        let text = security("https://a.example/", "mailto:desk@a.example");
        let (_, rest) =
            text.split_once("Contact: mailto:desk@a.example\nExpires: ").expect("contact and day");
        let (day, _) = rest.split_once("T00:00:00Z").expect("a day");
        let days = Day::parse(day).expect("a day").0 - ledger_data::edition().released().0;
        assert!((300..365).contains(&days), "{text}");
    }

    #[test]
    fn another_table_is_another_build() {
        let of = |text: &'static [u8]| build([("claims.csv", text)].into_iter());
        assert_eq!(of(b"a"), of(b"a"));
        assert_ne!(of(b"a"), of(b"b"));
        // `printf a | sha256sum`
        assert!(of(b"a").contains("ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb"));
    }
}
