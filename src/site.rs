//! The map of the site: every page, its address, and the way from one to another.
//!
//! Links are relative, so that the same files work at any path of any host.

use ledger_core::format::Lang;
use ledger_core::model::ClaimId;
use ledger_core::rule::Rule;
use ledger_figures::chart::ChartId;
use ledger_figures::how::How;
use ledger_lists::Listed;

/// A page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// What was promised and what has come, on one screen.
    Overview,
    /// Who gets how many.
    Allocation,
    /// How far it has come.
    Stages,
    /// What it is worth.
    Investment,
    /// What happened and what is due.
    Timeline,
    /// Who does what with whom.
    Partners,
    /// The electricity for it.
    Power,
    /// Where sources differ.
    Disagreements,
    /// Every source with its claims.
    Sources,
    /// Every claim with an address of its own.
    Claims,
    /// What has changed from version to version.
    Changes,
    /// Downloads.
    Data,
    /// How the ledger works.
    Method,
    /// One chart in its frame.
    Chart(ChartId),
    /// One chart by another rule than the one that holds by default, for readers without script.
    ByRule(ChartId, Rule),
    /// One chart for other sites' pages.
    Embed(ChartId),
    /// Where charts for other sites' pages are put together.
    EmbedBuilder,
    /// What a wrong address leads to.
    NotFound,
}

/// Every chart in every language.
pub fn every_chart() -> impl Iterator<Item = (ChartId, Lang)> {
    Lang::ALL.iter().flat_map(|lang| ChartId::ALL.iter().map(|id| (*id, *lang)))
}

impl Page {
    /// Pages in the navigation, in order.
    pub const NAVIGATION: [Self; 11] = [
        Self::Overview,
        Self::Allocation,
        Self::Stages,
        Self::Investment,
        Self::Timeline,
        Self::Partners,
        Self::Power,
        Self::Disagreements,
        Self::Sources,
        Self::Data,
        Self::Method,
    ];

    /// Every page of a language, except the one for wrong addresses.
    pub fn all() -> Vec<Self> {
        let charts = ChartId::ALL.iter().flat_map(|id| [Self::Chart(*id), Self::Embed(*id)]);
        let apart = [Self::Claims, Self::Changes, Self::EmbedBuilder];
        Self::NAVIGATION.into_iter().chain(apart).chain(charts).listed()
    }

    /// A chart by a rule: its own page shows the rule that holds by default.
    pub fn by_rule(id: ChartId, rule: Rule) -> Self {
        if rule == Rule::default() { Self::Chart(id) } else { Self::ByRule(id, rule) }
    }

    /// Whether it is a bare chart for other sites' frames.
    pub const fn is_embed(self) -> bool {
        matches!(self, Self::Embed(_))
    }

    /// The address within a language: empty, or ending in `/`.
    pub fn path(self) -> String {
        let plain = match self {
            Self::Chart(id) => return ["charts/", id.slug(), "/"].concat(),
            Self::Embed(id) => return ["embed/", id.slug(), "/"].concat(),
            Self::ByRule(id, rule) => return ["charts/", id.slug(), "/", rule.slug(), "/"].concat(),
            Self::Overview => "",
            Self::Allocation => "allocation/",
            Self::Stages => "stages/",
            Self::Investment => "investment/",
            Self::Timeline => "timeline/",
            Self::Partners => "partners/",
            Self::Power => "power/",
            Self::Disagreements => "disagreements/",
            Self::Sources => "sources/",
            Self::Claims => "claims/",
            Self::Changes => "changes/",
            Self::Data => "data/",
            Self::Method => "method/",
            Self::EmbedBuilder => "embed/",
            Self::NotFound => "404.html",
        };
        plain.to_owned()
    }

    /// The charts of the page, in order.
    pub fn charts(self) -> Vec<ChartId> {
        match self {
            Self::Overview => vec![ChartId::Stages],
            Self::Allocation => vec![
                ChartId::Allocation,
                ChartId::PublicPrivate,
                ChartId::BeforeAfter,
                ChartId::Targets,
                ChartId::World,
                ChartId::Parts,
            ],
            Self::Stages => vec![ChartId::Stages, ChartId::StagesByHolder],
            Self::Disagreements => vec![ChartId::Disagreement],
            Self::Investment => {
                vec![ChartId::DealValue, ChartId::UnitPrice, ChartId::PhysicalAiFund, ChartId::Projects]
            }
            Self::Timeline => vec![ChartId::Timeline],
            Self::Partners => vec![ChartId::Partners],
            Self::Power => vec![ChartId::Power],
            Self::Chart(id) | Self::Embed(id) | Self::ByRule(id, _) => vec![id],
            Self::Sources
            | Self::Claims
            | Self::Changes
            | Self::Data
            | Self::Method
            | Self::EmbedBuilder
            | Self::NotFound => Vec::new(),
        }
    }
}

/// Where a page stands: the start of every link on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Language of the page.
    pub lang: Lang,
    /// From the page to the root of the site: `./`, `../`, `../../` …
    root: String,
}

impl Place {
    /// The place of a page in a language.
    pub fn of(page: Page, lang: Lang) -> Self {
        let steps = address(page, lang).matches('/').count();
        // A wrong address may be at any depth, so its page cannot climb; hosts serve it from the root.
        let root = match steps {
            0 => "./".to_owned(),
            steps => "../".repeat(steps),
        };
        Self { lang, root }
    }

    /// The place of a live page, which carries the way to its root in an attribute.
    pub fn at(root: String, lang: Lang) -> Self {
        Self { lang, root }
    }

    /// The way to the root of the site.
    pub fn root(&self) -> &str {
        &self.root
    }

    /// A link to a page in the same language.
    pub fn to(&self, page: Page) -> String {
        [self.root.as_str(), &address(page, self.lang)].concat()
    }

    /// A link to where a chart is made fit for other sites' pages: with script by the query, else by the place.
    pub fn to_builder(&self, id: ChartId) -> String {
        [self.to(Page::EmbedBuilder).as_str(), "?chart=", id.slug(), "#", id.slug()].concat()
    }

    /// A link to a page in another language.
    pub fn to_lang(&self, page: Page, lang: Lang) -> String {
        [self.root.as_str(), &address(page, lang)].concat()
    }

    /// A link to a file of the site.
    pub fn to_file(&self, path: &str) -> String {
        [self.root.as_str(), path].concat()
    }

    /// A link to a claim.
    pub fn to_claim(&self, claim: ClaimId) -> String {
        [self.to(Page::Claims).as_str(), "#", &claim.to_string()].concat()
    }

    /// A link to how the ledger computes something.
    pub fn to_how(&self, how: How) -> String {
        [self.to(Page::Claims).as_str(), "#how-", how.slug()].concat()
    }

    /// A link to what the signs of pictures mean.
    pub fn to_signs(&self) -> String {
        [self.to(Page::Method).as_str(), "#signs"].concat()
    }

    /// A link to a source.
    pub fn to_source(&self, id: &str) -> String {
        [self.to(Page::Sources).as_str(), "#", id].concat()
    }
}

/// The folder of one version of the records, which does not change any more.
pub fn version_folder(version: &str) -> String {
    ["v/", version, "/"].concat()
}

/// The address of a page from the root: Korean at the root, English under `en/`.
pub fn address(page: Page, lang: Lang) -> String {
    [folder(lang), &page.path()].concat()
}

/// The address of a file of a chart from the root.
pub fn chart_file(id: ChartId, lang: Lang, ending: &str) -> String {
    [folder(lang), "charts/", id.slug(), ending].concat()
}

/// Where a language starts.
const fn folder(lang: Lang) -> &'static str {
    match lang {
        Lang::Ko => "",
        Lang::En => "en/",
    }
}
