//! One labelled value, from which picture row and table row are both made.

use crate::axis;
use crate::how::How;
use crate::prose::Said;
use crate::table::{Cell, TableGroup, TableRow};
use crate::text::{Phrase, frame};
use crate::view::View;
use ledger_charts::{AxisKind, Emphasis, Hue, Mark, Row, RowChart, RowGroup, Segment, Span, Stage};
use ledger_core::aggregate::Total;
use ledger_core::amount::Amount;
use ledger_core::format;
use ledger_core::model::{Claim, ClaimId, Holder, SourceId};
use ledger_core::quantity::{Qualifier, Quantity};
use ledger_core::rule::{Figure, Reason};
use ledger_core::unit::Unit;
use ledger_lists::{AddAll, Listed};

/// A value with its name, its claims, and how it is drawn.
#[derive(Clone, Debug)]
pub struct Line {
    /// Key of the datum, unique in its chart.
    pub key: String,
    /// Who or what.
    pub label: String,
    /// Who says so and as of when, or how it was computed.
    pub detail: String,
    /// The value; `None` when there is none.
    pub quantity: Option<Quantity>,
    /// The value in words, or why there is none.
    pub value: String,
    /// Claims it rests on.
    pub claims: Vec<ClaimId>,
    /// Where it was read, if it rests on an event and on no claim.
    pub source: Option<SourceId>,
    /// What was done with them.
    pub how: How,
    /// Why the rule in force took them; none for what no rule picks.
    pub why: Option<Reason>,
    /// What is drawn, from the left.
    pub parts: Vec<Part>,
    /// How much it asks to be looked at.
    pub emphasis: Emphasis,
}

/// Why there is no value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Absence {
    /// No source read says anything.
    NoEvidence,
    /// Sources do, but not the seed article, and the rule takes only that.
    NotInSeed,
}

/// One drawn part of a line.
#[derive(Clone, Copy, Debug)]
pub struct Part {
    /// How much.
    pub quantity: Quantity,
    /// How far it has come.
    pub stage: Stage,
    /// Whose it is.
    pub hue: Hue,
}

/// Lines under one heading.
#[derive(Clone, Debug, Default)]
pub struct LineGroup {
    /// Heading; may be empty.
    pub heading: String,
    /// The lines.
    pub lines: Vec<Line>,
}

/// How the lines of a panel are drawn.
#[derive(Clone, Copy, Debug)]
pub struct PanelStyle {
    /// The unit of the axis.
    pub unit: Unit,
    /// Lengths from zero, or places on the scale.
    pub mark: Mark,
    /// Equal steps or equal ratios.
    pub kind: AxisKind,
}

impl LineGroup {
    /// Lines under one heading, which may be empty.
    pub fn of(heading: &str, lines: Vec<Line>) -> Self {
        Self { heading: heading.to_owned(), lines }
    }

    /// The same lines; one that says the same as another, word for word, lends it its claims, and how many tell of it is said.
    pub fn each_once(&self, view: View<'_>) -> Self {
        let mut lines: Vec<Line> = Vec::new();
        for line in &self.lines {
            match lines.iter_mut().find(|kept| kept.says_as(line)) {
                Some(kept) => kept.claims.add_all(line.claims.iter().copied()),
                None => lines.push(line.clone()),
            }
        }
        for line in lines.iter_mut().filter(|line| line.claims.len() > 1) {
            let told = view.tell(frame::TOLD_BY).words("count", &line.claims.len().to_string()).text();
            line.detail = [&line.detail, " · ", &told].concat();
        }
        Self { heading: self.heading.clone(), lines }
    }

    /// Whether there is anything under the heading.
    pub fn has_lines(&self) -> bool {
        !self.lines.is_empty()
    }
}

impl PanelStyle {
    /// Lengths from zero, in equal steps.
    pub const fn bars(unit: Unit) -> Self {
        Self { unit, mark: Mark::Bar, kind: AxisKind::Linear }
    }

    /// Places on a scale of equal ratios.
    pub const fn places(unit: Unit) -> Self {
        Self { unit, mark: Mark::Dot, kind: AxisKind::Log10 }
    }
}

impl Line {
    /// A line for one claim as it stands: who says it, as of when.
    pub fn of_claim(view: View<'_>, claim: &Claim, label: &str, stage: Stage, hue: Hue) -> Self {
        let quantity = claim.quantity;
        Self {
            key: claim.id.to_string(),
            label: label.to_owned(),
            detail: claim_detail(view, claim),
            quantity: Some(quantity),
            value: view.words(quantity),
            claims: vec![claim.id],
            source: None,
            how: How::Stated,
            why: None,
            parts: vec![Part { quantity, stage, hue }],
            emphasis: Emphasis::Normal,
        }
    }

    /// A line for a figure that a rule picked; how many others say otherwise is told with who says it.
    pub fn of_figure(
        view: View<'_>,
        key: &str,
        label: &str,
        figure: &Figure,
        stage: Stage,
        hue: Hue,
    ) -> Self {
        let quantity = figure.quantity;
        Self {
            key: key.to_owned(),
            label: label.to_owned(),
            detail: value_detail(view, quantity, &figure.used, &figure.others),
            quantity: Some(quantity),
            value: view.words_of(quantity, figure.made.into()),
            claims: figure.used.clone(),
            source: None,
            how: figure.made.into(),
            why: figure.reason,
            parts: vec![Part { quantity, stage, hue }],
            emphasis: Emphasis::Normal,
        }
    }

    /// A line for a sum of ours, drawn as one or part by part.
    pub fn of_total(view: View<'_>, key: &str, label: &str, total: &Total, parts: Vec<Part>) -> Self {
        Self {
            detail: view.word(frame::COMPUTED),
            quantity: Some(total.quantity),
            claims: total.claims.clone(),
            how: total.made.into(),
            why: total.reason,
            parts,
            emphasis: Emphasis::Normal,
            ..Self::of_words(key, label, view.words_of(total.quantity, total.made.into()))
        }
    }

    /// A line of words, without anything to draw.
    pub fn of_words(key: &str, label: &str, words: String) -> Self {
        Self {
            key: key.to_owned(),
            label: label.to_owned(),
            detail: String::new(),
            quantity: None,
            value: words,
            claims: Vec::new(),
            source: None,
            how: How::Stated,
            why: None,
            parts: Vec::new(),
            emphasis: Emphasis::Quiet,
        }
    }

    /// A line without a value: nobody gives one, or the rule in force takes none of those given.
    pub fn missing(view: View<'_>, key: &str, label: &str, absence: Absence) -> Self {
        Self::of_words(key, label, view.word(absence.words())).with_detail(view.word(absence.reason()))
    }

    /// Whether another line says the same, word for word.
    fn says_as(&self, other: &Self) -> bool {
        (&self.label, &self.value, &self.detail) == (&other.label, &other.value, &other.detail)
    }

    /// The same line, asking for less attention.
    pub fn quiet(mut self) -> Self {
        self.emphasis = Emphasis::Quiet;
        self
    }

    /// The same line with another detail.
    pub fn with_detail(mut self, detail: String) -> Self {
        self.detail = detail;
        self
    }
}

impl Absence {
    /// In place of the value.
    pub const fn words(self) -> Phrase {
        match self {
            Self::NoEvidence => frame::NO_FIGURE,
            Self::NotInSeed => frame::NOT_IN_SEED,
        }
    }

    /// In place of who says so.
    const fn reason(self) -> Phrase {
        match self {
            Self::NoEvidence => frame::NO_EVIDENCE_SEARCHED,
            Self::NotInSeed => frame::SEE_OTHER_RULES,
        }
    }
}

/// "과학기술정보통신부 · 2025.10.31", the party that asserts a claim and the date.
pub fn claim_detail(view: View<'_>, claim: &Claim) -> String {
    [view.who(claim), " · ", &format::short_date(claim.as_of)].concat()
}

/// The same for a value taken from claims, with the number of other claims that differ from it.
pub fn value_detail(view: View<'_>, quantity: Quantity, used: &[ClaimId], others: &[ClaimId]) -> String {
    let Some(first) = used.first() else { return String::new() };
    let detail = claim_detail(view, view.dataset.claim(*first));
    let differing = match view.differing(quantity, others) {
        0 => return detail,
        1 => view.word(frame::ONE_DIFFERS),
        count => view.tell(frame::SEVERAL_DIFFER).words("count", &count.to_string()).text(),
    };
    [detail, differing].join(" · ")
}

/// "장부가 더한 값: 삼성 + SK": what the parts of a bar are, from the left.
pub fn added_detail(view: View<'_>, names: &[&str]) -> String {
    [frame::COMPUTED.get(view.lang), ": ", &names.join(" + ")].concat()
}

/// The colour role of a holder's things.
pub fn hue(holder: Option<Holder>) -> Hue {
    match holder {
        Some(Holder::Government) => Hue::Government,
        Some(Holder::Samsung) => Hue::Samsung,
        Some(Holder::Sk) => Hue::Sk,
        Some(Holder::Hyundai) => Hue::Hyundai,
        Some(Holder::Naver) => Hue::Naver,
        None => Hue::Neutral,
    }
}

/// A quantity as the drawing takes it, in thousandths. An "up to" has no proven floor.
pub fn span(quantity: Quantity) -> Span {
    let low = quantity.low().map(|end| end.at.to_milli());
    let nothing_proven =
        matches!(quantity.qualifier(), Qualifier::UpTo | Qualifier::LessThan | Qualifier::Unknown);
    Span {
        low: if nothing_proven { None } else { low },
        high: quantity.high().map(|end| end.at.to_milli()),
        about: quantity.is_about(),
    }
}

/// Makes the picture of lines, all of one unit.
pub fn picture(
    view: View<'_>,
    id: String,
    title: String,
    style: PanelStyle,
    groups: &[LineGroup],
) -> RowChart {
    let lines = || groups.iter().flat_map(|group| &group.lines);
    let ends = |line: &Line| {
        let sum = line.parts.iter().fold((0_i64, 0_i64), |(low, high), part| {
            let span = span(part.quantity);
            let floor = span.low.or(span.high).unwrap_or(0);
            (low.saturating_add(floor), high.saturating_add(span.high.or(span.low).unwrap_or(0)))
        });
        (!line.parts.is_empty()).then_some(sum)
    };
    let smallest = lines().filter_map(ends).map(|(low, _)| low).filter(|low| *low > 0).min().unwrap_or(1);
    let largest = lines().filter_map(ends).map(|(_, high)| high).max().unwrap_or(1);
    let (smallest, largest) = (Amount::from_milli(smallest), Amount::from_milli(largest));
    let axis = match style.kind {
        AxisKind::Linear => axis::linear(view, style.unit, largest),
        AxisKind::Log10 => {
            axis::logarithmic(view, style.unit, smallest, largest, frame::LOG_AXIS.get(view.lang).to_owned())
        }
    };
    RowChart {
        id,
        description: description(groups),
        title,
        axis,
        groups: groups.iter().map(|group| row_group(style.mark, group)).listed(),
        empty: frame::NOTHING_HERE.get(view.lang).to_owned(),
    }
}

/// Makes the table rows of lines, in the same order.
pub fn table_groups(view: View<'_>, groups: &[LineGroup]) -> Vec<TableGroup> {
    let row = |line: &Line| {
        let value = match line.quantity {
            Some(quantity) => {
                Cell::Figure(Said { why: line.why, ..view.said(quantity, &line.claims, line.how) })
            }
            None => Cell::Text(line.value.clone()),
        };
        TableRow {
            key: line.key.clone(),
            cells: vec![
                Cell::Text(line.label.clone()),
                value,
                Cell::Text(line.detail.clone()),
                line.source.map_or_else(|| Cell::Claims(line.claims.clone()), Cell::Source),
            ],
        }
    };
    let table_group = |group: &LineGroup| TableGroup {
        heading: group.heading.clone(),
        rows: group.lines.iter().map(row).listed(),
    };
    groups.iter().map(table_group).listed()
}

fn row_group(mark: Mark, group: &LineGroup) -> RowGroup {
    let row = |line: &Line| {
        let segment =
            |part: &Part| Segment { span: span(part.quantity), stage: part.stage, hue: part.hue, mark };
        Row {
            key: line.key.clone(),
            label: line.label.clone(),
            detail: line.detail.clone(),
            spoken: frame::spoken(&line.label, &line.value, &line.detail),
            value: line.value.clone(),
            claims: claim_list(&line.claims),
            segments: line.parts.iter().map(segment).listed(),
            emphasis: line.emphasis,
        }
    };
    RowGroup { heading: group.heading.clone(), rows: group.lines.iter().map(row).listed() }
}

/// Ids of claims as an attribute has them.
pub fn claim_list(claims: &[ClaimId]) -> String {
    claims.iter().map(ToString::to_string).listed().join(" ")
}

/// Every value in a sentence each: what a reader who does not see the picture hears of it.
fn description(groups: &[LineGroup]) -> String {
    let say = |line: &Line| [line.label.as_str(), ": ", &line.value].concat();
    groups.iter().flat_map(|group| &group.lines).map(say).listed().join(". ")
}
