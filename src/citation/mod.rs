//! What to write when citing a chart or a claim: one record, one file a form.
//!
//! The author is always the ledger, the address always that of the version cited: a reader who follows it in five years
//! finds the figure that was quoted.

mod apa;
mod bibtex;
mod csl;
mod korean;
mod ris;

pub use apa::apa;
pub use bibtex::bibtex;
pub use csl::csl;
pub use korean::korean;
pub use ris::ris;

use crate::site::{Page, address, version_folder};
use crate::text::{Phrase, cite, site};
use crate::unchosen;
use ledger_core::date::Day;
use ledger_core::format::{self, Lang};
use ledger_core::model::Claim;
use ledger_figures::chart::ChartId;
use ledger_figures::prose::Prose;
use ledger_figures::text::names;

/// What is cited, in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Citation {
    /// Slug of the chart, or id of the claim.
    pub id: String,
    /// Language of title and address.
    pub lang: Lang,
    /// What sort of thing it is.
    pub kind: Phrase,
    /// The finding, or what is claimed.
    pub title: String,
    /// Version of the data.
    pub version: String,
    /// The day on which this version was published.
    pub released: Day,
    /// The day up to which the records reach.
    pub as_of: Day,
    /// Where it stands, from the root of the site.
    pub path: String,
    /// Whole address of the site, where it is known.
    pub home: Option<String>,
}

impl Citation {
    /// A chart as it is before anything is chosen.
    pub fn chart(id: ChartId, lang: Lang, home: Option<&str>) -> Self {
        let title = unchosen::chart(id, lang).title.plain();
        Self::of(id.slug().to_owned(), lang, cite::CHART, title, &address(Page::Chart(id), lang), home)
    }

    /// One claim.
    pub fn claim(claim: &Claim, lang: Lang, home: Option<&str>) -> Self {
        let view = unchosen::view(lang);
        let id = claim.id.to_string();
        let arguments = [
            ("id", id.as_str().into()),
            ("subject", view.name(claim.subject).into()),
            ("measure", names::measure(claim.measure).get(lang).into()),
            ("value", view.words(claim.quantity).into()),
            ("who", view.who(claim).into()),
            ("publisher", view.publisher(claim).into()),
        ];
        let title = Prose::fill(cite::CLAIM_TITLE.get(lang), &arguments).plain();
        let path = [address(Page::Claims, lang).as_str(), "#", &id].concat();
        Self::of(id, lang, cite::CLAIM, title, &path, home)
    }

    fn of(id: String, lang: Lang, kind: Phrase, title: String, path: &str, home: Option<&str>) -> Self {
        let edition = ledger_data::edition();
        let released = edition.released();
        Self {
            id,
            lang,
            kind,
            title,
            version: edition.version.clone(),
            released,
            as_of: ledger_data::ledger().latest_day().unwrap_or(released),
            path: [version_folder(&edition.version).as_str(), path].concat(),
            home: home.map(str::to_owned),
        }
    }

    /// Who is cited.
    pub fn author(&self) -> &'static str {
        site::NAME.get(self.lang)
    }

    /// The whole address; the path from the site's root where nobody has said where the site lives.
    pub fn address(&self) -> String {
        [self.home.as_deref().unwrap_or("/"), &self.path].concat()
    }

    /// The whole address, for what takes no other.
    fn whole_address(&self) -> Option<String> {
        self.home.as_ref().map(|_| self.address())
    }

    /// The key by which a text refers to it.
    fn key(&self) -> String {
        ["gpu-ledger-", &self.version, "-", &self.id].concat()
    }

    /// Version, reach and licence in a sentence; with the path where there is no whole address to give.
    fn note(&self) -> String {
        let day = format::day(self.as_of, self.lang);
        let arguments = [
            ("version", self.version.as_str().into()),
            ("as-of", day.into()),
            ("licence", site::LICENCE_NAME.into()),
        ];
        let note = Prose::fill(cite::NOTE.get(self.lang), &arguments).plain();
        if self.home.is_some() { note } else { [&note, ". ", &self.address()].concat() }
    }
}

/// A kind of file that reference managers read.
#[derive(Clone, Copy, Debug)]
pub struct Form {
    /// How its path ends.
    pub ending: &'static str,
    /// What it is called.
    pub name: &'static str,
    /// The text of a file with these citations.
    pub write: fn(&[Citation]) -> String,
}

/// The files of a chart, and of all claims together.
pub const FORMS: [Form; 3] = [
    Form { ending: ".bib", name: "BibTeX", write: |citations| citations.iter().map(bibtex).collect() },
    Form { ending: ".ris", name: "RIS", write: |citations| citations.iter().map(ris).collect() },
    Form { ending: ".csl.json", name: "CSL-JSON", write: csl },
];

#[cfg(test)]
mod tests {
    use super::{Citation, apa, bibtex, csl, korean, ris};
    use ledger_core::date::Day;
    use ledger_core::format::Lang;
    use ledger_figures::chart::ChartId;

    const HOME: Option<&str> = Some("https://ledger.example/");

    fn every() -> Vec<Citation> {
        let claims = ledger_data::ledger().claims();
        let langs = Lang::ALL.iter().copied();
        langs
            .flat_map(|lang| {
                let charts = ChartId::ALL.iter().map(move |id| Citation::chart(*id, lang, HOME));
                charts.chain(claims.iter().map(move |claim| Citation::claim(claim, lang, HOME)))
            })
            .collect()
    }

    #[test]
    fn every_form_has_author_version_day_and_address() {
        for citation in every() {
            let csl = csl(std::slice::from_ref(&citation));
            for text in [bibtex(&citation), ris(&citation), csl] {
                assert!(text.contains(&citation.version), "{text}");
                assert!(text.contains(&citation.address()), "{text}");
                assert!(text.contains("2026"), "{text}");
            }
            let sentence = if citation.lang == Lang::Ko { korean(&citation) } else { apa(&citation) };
            for part in [citation.author(), &citation.version, &citation.title, "2026"] {
                assert!(sentence.contains(part), "no {part} in {sentence}");
            }
            assert!(!sentence.contains('{'), "an unfilled place in {sentence}");
        }
    }

    #[test]
    fn sentences_are_those_of_the_style() {
        let claim = &ledger_data::ledger().claims()[0];
        let version = ledger_data::edition().version.as_str();
        let released = Day::from_calendar(2026, 11, 24).expect("a day");
        let cited = |lang| Citation { released, ..Citation::claim(claim, lang, None) };
        assert_eq!(
            korean(&cited(Lang::Ko)).replace(version, "VERSION"),
            "GPU 26만 장부(2026). 「주장 c001: 한국 GPU 26만 장 공급 계획, 공급 약속 물량 26만 장(말한 곳 엔비디아, 전한 곳 국내 \
             일간지 기사의 게시판 사본(출처 표시 없음))」. 자료 VERSION판, 2026년 7월 5일까지의 기록."
        );
        assert_eq!(
            apa(&cited(Lang::En)).replace(version, "VERSION"),
            "The 260,000 GPU Ledger. (2026, November 24). Claim c001: Korea 260,000-GPU supply plan, GPUs promised: 260,000 \
             GPUs (said by NVIDIA, published by Unattributed bulletin-board repost of a Korean daily's article) (Version \
             VERSION; records up to 5 July 2026) [Claim]."
        );
    }

    #[test]
    fn without_a_home_no_form_pretends_to_know_one() {
        let citation = Citation::chart(ChartId::World, Lang::En, None);
        let address = ["/v/", &ledger_data::edition().version, "/en/charts/world/"].concat();
        assert_eq!(citation.address(), address);
        let texts = [bibtex(&citation), ris(&citation), csl(std::slice::from_ref(&citation))];
        for text in &texts {
            assert!(text.contains(&address), "{text}");
        }
        assert!(!texts[0].contains("url ="), "{}", texts[0]);
        assert!(!texts[1].contains("UR  -"), "{}", texts[1]);
        assert!(!texts[2].contains("\"URL\""), "{}", texts[2]);
    }

    #[test]
    fn keys_are_unique_and_braces_balance() {
        let english: Vec<_> = every().into_iter().filter(|one| one.lang == Lang::En).collect();
        let text = english.iter().map(bibtex).collect::<String>();
        let keys: std::collections::BTreeSet<_> = text.lines().filter(|line| line.starts_with('@')).collect();
        assert_eq!(keys.len(), english.len());
        assert_eq!(text.matches('{').count(), text.matches('}').count());
        assert_eq!(text.matches("\\&").count(), text.matches('&').count(), "every & is escaped");
    }
}
