//! Who gets how many.

use super::{Chart, ChartId, LineChart, LinePanel, noted};
use crate::line::{Line, LineGroup, PanelStyle, hue};
use crate::prose::{Inline, Prose};
use crate::stage::PLAN;
use crate::text::{allocation as words, names};
use crate::view::View;
use ledger_charts::{AxisKind, Mark, Stage};
use ledger_core::aggregate::{Dimension, Facet, HolderKey, Term, sum};
use ledger_core::model::{Counted, Holder, Measure, Sector};
use ledger_core::quantity::{Qualifier, Quantity};
use ledger_core::unit::Unit;

const FILTERS: &[Dimension] = &[Dimension::Holder, Dimension::Sector];
const GROUPINGS: &[Dimension] = &[Dimension::Sector];

pub(super) fn build(view: View<'_>) -> Chart {
    let terms: Vec<(Holder, Term)> =
        shares(view).into_iter().filter(|(holder, _)| admits(view, *holder)).collect();
    let line = |(holder, term): &(Holder, Term)| {
        let label = names::holder(HolderKey::from(Some(*holder))).get(view.lang).to_owned();
        Line::of_figure(view, holder.slug(), label, &term.figure, Stage::Pledged, hue(Some(*holder)))
    };
    let groups = if view.query.group == Some(Dimension::Sector) {
        let in_sector = |sector: Sector| LineGroup {
            heading: names::sector(sector).get(view.lang).to_owned(),
            lines: terms.iter().filter(|(holder, _)| holder.sector() == sector).map(line).collect(),
        };
        Sector::ALL.iter().map(|sector| in_sector(*sector)).filter(|group| !group.lines.is_empty()).collect()
    } else {
        vec![LineGroup { heading: String::new(), lines: terms.iter().map(line).collect() }]
    };
    let others = terms.iter().flat_map(|(_, term)| term.figure.others.iter().copied()).collect();
    LineChart {
        id: ChartId::Allocation,
        title: title(view, &terms),
        subtitle: words::SUBTITLE,
        head: words::HEAD,
        panels: vec![LinePanel {
            heading: String::new(),
            style: PanelStyle { unit: Unit::Gpu, mark: Mark::Bar, kind: AxisKind::Linear },
            groups,
        }],
        summary: summary(view, &terms),
        note: noted(view, words::NOTE),
        others,
        filters: FILTERS,
        groupings: GROUPINGS,
        by_rule: true,
    }
    .finish(view)
}

/// The five shares, each by the rule in force.
pub(super) fn shares(view: View<'_>) -> Vec<(Holder, Term)> {
    let share = |holder: &Holder| {
        let subject = view.dataset.subject(holder.organisation())?;
        let figure = view.figure(holder.organisation(), Measure::GpusPledged, Unit::Gpu)?;
        Some((*holder, Term { counted: Counted { subject, measure: Measure::GpusPledged }, figure }))
    };
    Holder::ALL.iter().filter_map(share).collect()
}

pub(super) fn admits(view: View<'_>, holder: Holder) -> bool {
    let filters = &view.query.filters;
    let wanted = |dimension: Dimension, facet: Facet| {
        let mut wanted = filters.in_dimension(dimension).peekable();
        wanted.peek().is_none() || wanted.any(|other| other == facet)
    };
    wanted(Dimension::Holder, Facet::Holder(HolderKey::from(Some(holder))))
        && wanted(Dimension::Sector, Facet::Sector(holder.sector()))
}

fn total(view: View<'_>, terms: &[(Holder, Term)]) -> Option<(Quantity, Inline)> {
    let terms: Vec<_> = terms.iter().map(|(_, term)| term.clone()).collect();
    let total = sum(view.dataset, &terms).ok()?;
    Some((total.quantity, view.say_total(&total)))
}

/// Whether anything at all is said about how much. All claims in one interval may leave both ends open.
fn says_something(quantity: Quantity) -> bool {
    quantity.qualifier() != Qualifier::Unknown
}

fn title(view: View<'_>, terms: &[(Holder, Term)]) -> Prose {
    let Some((quantity, total)) = total(view, terms) else {
        return Prose::fill(words::TITLE_NONE.get(view.lang), &[]);
    };
    if !says_something(quantity) {
        return Prose::fill(words::TITLE_OPEN.get(view.lang), &[]);
    }
    let template = if terms.len() == Holder::ALL.len() { words::TITLE } else { words::TITLE_PART };
    Prose::fill(template.get(view.lang), &[("total", total), ("count", view.count(terms.len()))])
}

fn summary(view: View<'_>, terms: &[(Holder, Term)]) -> Prose {
    let mut prose = Prose::default();
    if let Some((quantity, total)) = total(view, terms)
        && says_something(quantity)
    {
        prose = prose.then(Prose::fill(words::SUM.get(view.lang), &[("total", total)]));
    }
    if terms.len() == Holder::ALL.len()
        && let Some(stated) = view.figure(PLAN, Measure::GpusPledged, Unit::Gpu)
        && says_something(stated.quantity)
    {
        let stated = view.say(stated.quantity, &stated.used);
        prose = prose.then(Prose::fill(words::STATED.get(view.lang), &[("stated", stated)]));
    }
    let size = |term: &Term| term.figure.quantity.high().or(term.figure.quantity.low()).map(|end| end.at);
    if let Some((holder, term)) = terms.iter().max_by_key(|(_, term)| size(term))
        && terms.len() > 1
        && terms.iter().all(|(_, term)| says_something(term.figure.quantity))
    {
        let who = names::holder(HolderKey::from(Some(*holder))).get(view.lang).into();
        let most = view.say(term.figure.quantity, &term.figure.used);
        prose = prose.then(Prose::fill(words::LARGEST.get(view.lang), &[("who", who), ("most", most)]));
    }
    let differs = |term: &Term| {
        let other = |id: &&_| view.dataset.claim(**id).quantity != term.figure.quantity;
        term.figure.others.iter().filter(other).count()
    };
    match terms.iter().map(|(_, term)| differs(term)).sum::<usize>() {
        0 => prose,
        count => {
            let count = view.count(count);
            prose.then(Prose::fill(words::DISPUTED.get(view.lang), &[("count", count)]))
        }
    }
}
