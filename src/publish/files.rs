//! The list of files.

use super::feed::{self, Feed};
use super::headers::headers;
use super::machines::{robots, sitemap};
use super::pinned::pinned;
use super::{Assets, chart_files, html, open_data};
use crate::citation::{self, Citation};
use crate::downloads::ChartFile;
use crate::embed::oembed;
use crate::site::{Page, address, chart_file, every_chart};
use crate::unchosen;
use ledger_core::format::Lang;
use ledger_core::rule::Rule;
use ledger_figures::chart::ChartId;

/// One file of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Path from the root of the site.
    pub path: String,
    /// Content.
    pub text: String,
}

/// A file for taking away: a table, a picture, an archive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Download {
    /// Path from the root of the site.
    pub path: String,
    /// Content.
    pub content: Vec<u8>,
}

/// All pages of both languages, the page for wrong addresses, and the plain files that come from the records.
///
/// `home` is the whole address at which the site will live, where that is known.
pub fn files(assets: &Assets, home: Option<&str>) -> Vec<File> {
    let page_file = |page: Page, lang: Lang| File {
        path: [address(page, lang).as_str(), "index.html"].concat(),
        text: html(page, lang, assets, home),
    };
    let mut files: Vec<_> = Lang::ALL
        .iter()
        .flat_map(|lang| Page::all().into_iter().chain(by_rule()).map(move |page| (page, *lang)))
        .map(|(page, lang)| page_file(page, lang))
        .collect();
    files.extend(home.into_iter().flat_map(oembeds));
    files.push(File { path: "404.html".to_owned(), text: html(Page::NotFound, Lang::Ko, assets, home) });
    files.extend(citations(home));
    files.extend(feeds(home));
    files.push(File { path: "robots.txt".to_owned(), text: robots(home) });
    files.extend(home.map(|home| File { path: "sitemap.xml".to_owned(), text: sitemap(home) }));
    files.extend(pinned(&files, assets));
    let beside = download_paths();
    let paths = files.iter().map(|file| file.path.as_str()).chain(beside.iter().map(String::as_str));
    let headers = headers(paths, assets);
    files.push(File { path: "_headers".to_owned(), text: headers });
    files
}

/// Every chart by every rule that its controls offer, but the default.
fn by_rule() -> impl Iterator<Item = Page> {
    let charts = ChartId::ALL.iter().filter(|id| unchosen::chart(**id, Lang::Ko).id.follows_rule());
    let others = Rule::ALL.iter().filter(|rule| **rule != Rule::default());
    charts.flat_map(move |id| others.clone().map(|rule| Page::by_rule(*id, *rule)))
}

/// Everything for taking away but the tables themselves, which are published as they are kept.
///
/// # Errors
/// A fault in what the program brings with it: tokens, face, the account of the tables.
pub fn downloads(home: Option<&str>) -> Result<Vec<Download>, String> {
    let mut files = chart_files::all_chart_files(home)?;
    files.extend(open_data::open_data(home)?);
    Ok(files)
}

/// Where they will lie, without making them.
pub fn download_paths() -> Vec<String> {
    let charts = every_chart()
        .flat_map(|(id, lang)| ChartFile::ALL.iter().map(move |file| chart_file(id, lang, file.ending)));
    let others = crate::text::data::OTHERS.iter().map(|(path, _)| (*path).to_owned());
    charts.chain(others).collect()
}

/// What content systems ask for, of a site that knows its whole address.
fn oembeds(home: &str) -> impl Iterator<Item = File> + use<'_> {
    every_chart().map(move |(id, lang)| File {
        path: oembed::path(id, lang),
        text: oembed::file(id, lang, home, &unchosen::chart(id, lang).title.plain()),
    })
}

/// Citations of each chart, and of all claims together, in each form and language.
fn citations(home: Option<&str>) -> Vec<File> {
    let forms = |base: &str, citations: &[Citation]| {
        let base = base.trim_end_matches('/');
        citation::FORMS.map(|form| File { path: [base, form.ending].concat(), text: (form.write)(citations) })
    };
    let chart = |(id, lang)| forms(&address(Page::Chart(id), lang), &[Citation::chart(id, lang, home)]);
    let claims = |lang: &Lang| {
        let claims = ledger_data::ledger().claims().iter().map(|claim| Citation::claim(claim, *lang, home));
        forms(&[address(Page::Claims, *lang).as_str(), "claims"].concat(), &claims.collect::<Vec<_>>())
    };
    every_chart().flat_map(chart).chain(Lang::ALL.iter().flat_map(claims)).collect()
}

/// What has changed, for those who follow it.
fn feeds(home: Option<&str>) -> Vec<File> {
    let of = |lang: Lang| {
        let feed = Feed::new(lang, home);
        let path = |name| [address(Page::Overview, lang).as_str(), name].concat();
        [
            File { path: path(feed::ATOM), text: feed::atom(&feed) },
            File { path: path(feed::JSON), text: feed::json(&feed) },
        ]
    };
    Lang::ALL.iter().copied().flat_map(of).collect()
}
