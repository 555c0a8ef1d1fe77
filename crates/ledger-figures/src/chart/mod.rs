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

use crate::line::{Line, LineGroup, PanelStyle, picture, table_groups};
use crate::prose::Prose;
use crate::table::{Cell, Table, TableGroup};
use crate::text::Phrase;
use crate::view::View;
use ledger_charts::Picture;
use ledger_core::aggregate::{Dimension, Facet, Faceted};
use ledger_core::model::{ClaimId, SourceId, SourceKind};
use ledger_core::query::Query;
use ledger_core::rule::{Rule, SEED_SOURCE};
use ledger_core::unit::Unit;
use ledger_lists::{AddAll, Listed, order};

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

impl ChartId {
    /// Whether its picture has signs that need a key: the matrix of partners is all words.
    pub const fn has_signs(self) -> bool {
        !matches!(self, Self::Partners)
    }

    /// Whether a rule picks among claims here. The others show every claim.
    pub const fn follows_rule(self) -> bool {
        use ChartId::{
            DealValue, Disagreement, Partners, PhysicalAiFund, Power, Targets, Timeline, UnitPrice,
        };
        !matches!(
            self,
            Targets | DealValue | UnitPrice | PhysicalAiFund | Timeline | Partners | Power | Disagreement
        )
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
    /// Whether there are sums in more than one currency to choose from.
    pub by_currency: bool,
}

/// Makes a chart of a view. The same view gives the same chart; one that shows every claim is the same by every rule, its
/// words as well: the figures in them are those of the usual rule.
pub fn chart(id: ChartId, view: View<'_>) -> Chart {
    let rule = if id.follows_rule() { view.query.rule } else { Rule::default() };
    let query = Query { rule, ..view.query.clone() };
    let view = View { query: &query, ..view };
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
                dataset.events().iter().flat_map(|event| event.facets(dataset, dimension)).listed()
            }
            ChartId::Partners => {
                dataset.partnerships().iter().flat_map(|row| row.facets(dataset, dimension)).listed()
            }
            _ => whole.claims.iter().flat_map(|id| dataset.claim(*id).facets(dataset, dimension)).listed(),
        };
        order::set(&mut facets);
        facets
    };
    let choice = |dimension: &Dimension| Choice { dimension: *dimension, facets: facets(*dimension) };
    whole.filters.iter().map(choice).filter(|choice| choice.facets.len() > 1).listed()
}

/// What a chart is before any record is looked at.
struct Outline {
    id: ChartId,
    subtitle: Phrase,
    /// Heads of the columns of its table.
    columns: &'static [Phrase],
    note: Phrase,
    filters: &'static [Dimension],
    groupings: &'static [Dimension],
    by_currency: bool,
}

impl Outline {
    /// By what its records are grouped: as the query wants, if the chart knows that, else by `usual`.
    fn grouping(&self, view: View<'_>, usual: Dimension) -> Dimension {
        view.query.group.filter(|group| self.groupings.contains(group)).unwrap_or(usual)
    }
}

impl Chart {
    /// A chart of what was found: its claims and sources are those of the table, and the claims in `others`.
    fn of(
        outline: &Outline,
        view: View<'_>,
        title: Prose,
        panels: Vec<Panel>,
        groups: Vec<TableGroup>,
        summary: Prose,
        others: &[ClaimId],
    ) -> Self {
        let columns = outline.columns.iter().map(|head| view.word(*head)).listed();
        let table = Table { columns, groups };
        let claims = claims_of(&table, others);
        Self {
            id: outline.id,
            title,
            subtitle: view.word(outline.subtitle),
            panels,
            sources: sources_of(view, &table, &claims),
            table,
            summary,
            note: view.tell(outline.note).prose(),
            claims,
            filters: outline.filters,
            groupings: outline.groupings,
            by_currency: outline.by_currency,
        }
    }
}

/// Lines of one unit that share a picture.
struct LinePanel {
    heading: String,
    style: PanelStyle,
    groups: Vec<LineGroup>,
    /// The same lines as the picture has them, where one row of it stands for several of the table.
    drawn: Option<Vec<LineGroup>>,
}

impl LinePanel {
    /// Lines of one group, as bars, without a heading: the only picture of its chart.
    fn bars(unit: Unit, lines: Vec<Line>) -> Self {
        Self::of("", PanelStyle::bars(unit), vec![LineGroup::of("", lines)])
    }

    /// Lines in groups under a heading, which may be empty.
    fn of(heading: &str, style: PanelStyle, groups: Vec<LineGroup>) -> Self {
        Self { heading: heading.to_owned(), style, groups, drawn: None }
    }

    /// The same panel with other lines in its picture than in its table.
    fn drawn(self, drawn: Vec<LineGroup>) -> Self {
        Self { drawn: Some(drawn), ..self }
    }
}

/// What is found for a chart made of lines.
struct LineChart {
    outline: &'static Outline,
    title: Prose,
    panels: Vec<LinePanel>,
    summary: Prose,
    /// Claims that a rule left aside.
    others: Vec<ClaimId>,
}

impl LineChart {
    /// Draws and tabulates the lines. A group without lines is left out, and a panel without any, unless it is the only
    /// one.
    fn finish(self, view: View<'_>) -> Chart {
        let name = self.outline.id.slug();
        self.finish_as(view, name)
    }

    /// The same for a chart that stands several times on a page: `name` sets its ids apart.
    fn finish_as(mut self, view: View<'_>, name: &str) -> Chart {
        let several = self.panels.len() > 1;
        for panel in &mut self.panels {
            panel.groups.retain(LineGroup::has_lines);
            if let Some(drawn) = &mut panel.drawn {
                drawn.retain(LineGroup::has_lines);
            }
        }
        if self.panels.iter().any(|panel| !panel.groups.is_empty()) {
            self.panels.retain(|panel| !panel.groups.is_empty());
        } else {
            self.panels.truncate(1);
        }
        let mut panels = Vec::new();
        let mut rows = Vec::new();
        let plain_title = self.title.plain();
        for (index, panel) in self.panels.into_iter().enumerate() {
            let id = if several { [name, "-", &(index + 1).to_string()].concat() } else { name.to_owned() };
            let title = if panel.heading.is_empty() {
                plain_title.clone()
            } else {
                [plain_title.as_str(), " – ", &panel.heading].concat()
            };
            let drawn = picture(view, id, title, panel.style, panel.drawn.as_ref().unwrap_or(&panel.groups));
            for mut group in table_groups(view, &panel.groups) {
                group.heading = joined(&panel.heading, &group.heading);
                rows.push(group);
            }
            panels.push(Panel { heading: panel.heading, picture: Picture::Rows(drawn) });
        }
        Chart::of(self.outline, view, self.title, panels, rows, self.summary, &self.others)
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
    let mut claims = others.to_vec();
    for cell in table.rows().flat_map(|row| &row.cells) {
        match cell {
            Cell::Figure(said) => claims.extend_from_slice(&said.claims),
            Cell::Claims(ids) => claims.extend_from_slice(ids),
            Cell::Text(_) | Cell::Source(_) => {}
        }
    }
    order::set(&mut claims);
    claims
}

/// Sources of the claims and those that rows name, each once: those of what the table shows first; among these and among the
/// others what parties issued first, comment and the repost that the ledger started from last; among equals in the order of
/// the claims and the rows.
fn sources_of(view: View<'_>, table: &Table, claims: &[ClaimId]) -> Vec<SourceId> {
    let of_claims = |claims: &[ClaimId]| -> Vec<SourceId> {
        claims.iter().map(|claim| view.dataset.claim(*claim).source).listed()
    };
    let cells = table.rows().flat_map(|row| &row.cells);
    let of_rows = cells.filter_map(|cell| match cell {
        Cell::Source(source) => Some(*source),
        _ => None,
    });
    let mut shown = of_claims(&claims_of(table, &[]));
    shown.add_all(of_rows);
    let mut sources = order::distinct(of_claims(claims).into_iter().chain(shown.iter().copied()));
    order::set(&mut shown);
    order::by_key(&mut sources, |id| {
        let source = view.dataset.source(*id);
        let is_comment = source.kind == SourceKind::Analysis;
        (shown.binary_search(id).is_err(), !source.primary, source.id == SEED_SOURCE, is_comment)
    });
    sources
}
