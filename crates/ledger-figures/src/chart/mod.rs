//! The public charts, one file each, all with the same skeleton: lines by the rule in force, panels, table, words.

mod allocation;
mod before_after;
mod deal_value;
pub mod disagreement;
pub(crate) mod partners;
mod parts;
mod physical_ai_fund;
mod power;
mod projects;
mod public_private;
mod stages;
mod stages_by_holder;
mod targets;
mod timeline;
mod unit_price;
mod world;

use crate::line::{LineGroup, PanelStyle, picture, table_groups};
use crate::prose::Prose;
use crate::table::{Cell, Table};
use crate::text::{Phrase, frame};
use crate::view::View;
use ledger_charts::Picture;
use ledger_core::aggregate::{Dimension, Facet, Faceted};
use ledger_core::model::{ClaimId, SourceId};
use ledger_core::order;

ledger_core::slugs! {
    /// A public chart. The slug is its address.
    pub enum ChartId {
        /// How far the pledge has come.
        Stages = "stages",
        /// What has become of each share.
        StagesByHolder = "stages-by-holder",
        /// Who gets how many.
        Allocation = "allocation",
        /// Whether the parts make the totals as stated.
        Parts = "parts",
        /// The state's part and the companies'.
        PublicPrivate = "public-private",
        /// How much larger than what Korea had.
        BeforeAfter = "before-after",
        /// What the government aimed at, when.
        Targets = "targets",
        /// What other countries were promised.
        World = "world",
        /// What the supply is worth.
        DealValue = "deal-value",
        /// What one GPU costs, computed and as stated.
        UnitPrice = "unit-price",
        /// The three billion dollars.
        PhysicalAiFund = "physical-ai-fund",
        /// What else is being built.
        Projects = "projects",
        /// What happened and what is due.
        Timeline = "timeline",
        /// Who does what with whom.
        Partners = "partners",
        /// The electricity for it.
        Power = "power",
        /// Where sources differ.
        Disagreement = "disagreement",
    }
}

/// A picture with its heading; a chart has one or more.
#[derive(Clone, Debug, PartialEq)]
pub struct Panel {
    /// What this panel shows, when there are several; else empty.
    pub heading: String,
    /// The series.
    pub picture: Picture,
}

/// A dimension a reader can filter by, and the values to choose from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The dimension.
    pub dimension: Dimension,
    /// The values, in order.
    pub facets: Vec<Facet>,
}

/// Everything a chart shows and says.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    /// Which chart.
    pub id: ChartId,
    /// The finding.
    pub title: Prose,
    /// Measure, unit, period, what counts.
    pub subtitle: String,
    /// The pictures.
    pub panels: Vec<Panel>,
    /// The same values in rows and columns.
    pub table: Table,
    /// What is known, what is not, what is disputed.
    pub summary: Prose,
    /// What to keep in mind.
    pub note: Prose,
    /// Claims shown or left aside by the rule, in order.
    pub claims: Vec<ClaimId>,
    /// Sources of all that is shown, in order of first appearance.
    pub sources: Vec<SourceId>,
    /// What a reader can filter by.
    pub filters: &'static [Dimension],
    /// What a reader can group by.
    pub groupings: &'static [Dimension],
    /// Whether a rule picks among claims here (charts that show every claim need none).
    pub by_rule: bool,
}

/// Makes a chart of a view. The same view gives the same chart.
pub fn chart(id: ChartId, view: View<'_>) -> Chart {
    match id {
        ChartId::Stages => stages::build(view),
        ChartId::StagesByHolder => stages_by_holder::build(view),
        ChartId::Allocation => allocation::build(view),
        ChartId::Parts => parts::build(view),
        ChartId::PublicPrivate => public_private::build(view),
        ChartId::BeforeAfter => before_after::build(view),
        ChartId::Targets => targets::build(view),
        ChartId::World => world::build(view),
        ChartId::DealValue => deal_value::build(view),
        ChartId::UnitPrice => unit_price::build(view),
        ChartId::PhysicalAiFund => physical_ai_fund::build(view),
        ChartId::Projects => projects::build(view),
        ChartId::Timeline => timeline::build(view),
        ChartId::Partners => partners::build(view),
        ChartId::Power => power::build(view),
        ChartId::Disagreement => disagreement::build(view),
    }
}

/// The values that records of an unfiltered chart have in each dimension it can be filtered by. A dimension with one
/// value is no choice and is left out.
pub fn choices(view: View<'_>, whole: &Chart) -> Vec<Choice> {
    let dataset = view.dataset;
    let facets = |dimension: Dimension| -> Vec<Facet> {
        let mut facets: Vec<Facet> = match whole.id {
            ChartId::Timeline => {
                dataset.events().iter().flat_map(|event| event.facets(dataset, dimension)).collect()
            }
            ChartId::Partners => {
                dataset.partnerships().iter().flat_map(|row| row.facets(dataset, dimension)).collect()
            }
            _ => whole.claims.iter().flat_map(|id| dataset.claim(*id).facets(dataset, dimension)).collect(),
        };
        order::naturally(&mut facets);
        facets.dedup();
        facets
    };
    let choice = |dimension: &Dimension| Choice { dimension: *dimension, facets: facets(*dimension) };
    whole.filters.iter().map(choice).filter(|choice| choice.facets.len() > 1).collect()
}

/// A note without figures.
fn noted(view: View<'_>, note: Phrase) -> Prose {
    Prose::fill(note.get(view.lang), &[])
}

/// Lines of one unit that share a picture.
struct LinePanel {
    heading: String,
    style: PanelStyle,
    groups: Vec<LineGroup>,
}

/// What differs between charts made of lines.
struct LineChart {
    id: ChartId,
    title: Prose,
    subtitle: Phrase,
    head: Phrase,
    panels: Vec<LinePanel>,
    summary: Prose,
    note: Prose,
    others: Vec<ClaimId>,
    filters: &'static [Dimension],
    groupings: &'static [Dimension],
    by_rule: bool,
}

impl LineChart {
    /// Draws and tabulates the lines. A panel without lines is left out, unless it is the only one.
    fn finish(self, view: View<'_>) -> Chart {
        let name = self.id.slug();
        self.finish_as(view, name)
    }

    /// The same for a chart that stands several times on a page: `name` sets its ids apart.
    fn finish_as(self, view: View<'_>, name: &str) -> Chart {
        let several = self.panels.len() > 1;
        let filled = |panel: &&LinePanel| panel.groups.iter().any(|group| !group.lines.is_empty());
        let any_filled = self.panels.iter().any(|panel| filled(&panel));
        let shown: Vec<_> = self.panels.iter().filter(|panel| !any_filled || filled(panel)).collect();
        let mut panels = Vec::new();
        let mut table = Table { columns: Vec::new(), groups: Vec::new() };
        table.columns = [self.head, frame::VALUE, frame::SAID_BY, frame::CLAIMS]
            .iter()
            .map(|head| head.get(view.lang).to_owned())
            .collect();
        let plain_title = self.title.plain();
        for (index, panel) in shown.iter().enumerate() {
            let id = if several { format!("{name}-{}", index + 1) } else { name.to_owned() };
            let title = if panel.heading.is_empty() {
                plain_title.clone()
            } else {
                [plain_title.as_str(), " – ", &panel.heading].concat()
            };
            let drawn = picture(view, id, title, panel.style, &panel.groups);
            panels.push(Panel { heading: panel.heading.clone(), picture: Picture::Rows(drawn) });
            let mut groups = table_groups(view, &panel.groups);
            for group in &mut groups {
                group.heading = joined(&panel.heading, &group.heading);
            }
            table.groups.extend(groups);
            if !any_filled {
                break;
            }
        }
        let claims = claims_of(&table, &self.others);
        let sources = sources_of(view, &claims);
        Chart {
            id: self.id,
            title: self.title,
            subtitle: self.subtitle.get(view.lang).to_owned(),
            panels,
            table,
            summary: self.summary,
            note: self.note,
            claims,
            sources,
            filters: self.filters,
            groupings: self.groupings,
            by_rule: self.by_rule,
        }
    }
}

fn joined(outer: &str, inner: &str) -> String {
    if outer.is_empty() || inner.is_empty() {
        [outer, inner].concat()
    } else {
        [outer, " · ", inner].concat()
    }
}

/// All claims of a table, and those a rule left aside, in order.
fn claims_of(table: &Table, others: &[ClaimId]) -> Vec<ClaimId> {
    let cell_claims = |cell: &Cell| match cell {
        Cell::Figure(said) => said.claims.clone(),
        Cell::Claims(claims) => claims.clone(),
        Cell::Text(_) | Cell::Source(_) => Vec::new(),
    };
    let shown = table.rows().flat_map(|row| &row.cells).flat_map(cell_claims);
    let mut claims: Vec<_> = shown.chain(others.iter().copied()).collect();
    order::naturally(&mut claims);
    claims.dedup();
    claims
}

/// Sources of claims, each once, in the order of the claims.
fn sources_of(view: View<'_>, claims: &[ClaimId]) -> Vec<SourceId> {
    let mut sources = Vec::new();
    for claim in claims {
        let source = view.dataset.claim(*claim).source;
        if !sources.contains(&source) {
            sources.push(source);
        }
    }
    sources
}
