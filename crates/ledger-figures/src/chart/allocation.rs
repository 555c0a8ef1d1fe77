//! Who gets how many.

use super::{Chart, ChartId, LineChart, LinePanel, Outline};
use crate::line::{Line, LineGroup, PanelStyle, hue};
use crate::prose::Prose;
use crate::stage::PLAN;
use crate::text::{allocation as words, frame, names};
use crate::view::View;
use ledger_charts::Stage;
use ledger_core::aggregate::{Dimension, Term, Total, sum};
use ledger_core::model::{ClaimId, Counted, Holder, Measure, Sector};
use ledger_core::rule::Figure;
use ledger_core::unit::Unit;
use ledger_lists::Listed;

const OUTLINE: Outline = Outline {
    id: ChartId::Allocation,
    subtitle: words::SUBTITLE,
    columns: &frame::columns(words::HEAD),
    note: words::NOTE,
    filters: &[Dimension::Holder, Dimension::Sector],
    groupings: &[Dimension::Sector],
    by_currency: false,
};

pub(super) fn build(view: View<'_>) -> Chart {
    let shares = admitted(view, OUTLINE.filters);
    let line = |(holder, term): &(Holder, Term)| {
        let label = view.holder(*holder);
        Line::of_figure(view, holder.slug(), label, &term.figure, Stage::Pledged, hue(Some(*holder)))
    };
    let groups = if view.query.group == Some(Dimension::Sector) {
        let in_sector = |sector: &Sector| {
            let lines = shares.iter().filter(|(holder, _)| holder.sector() == *sector).map(line).listed();
            LineGroup::of(names::sector(*sector).get(view.lang), lines)
        };
        Sector::ALL.iter().map(in_sector).listed()
    } else {
        vec![LineGroup::of("", shares.iter().map(line).listed())]
    };
    let total = total(view, &shares);
    LineChart {
        outline: &OUTLINE,
        title: title(view, &shares, total.as_ref()),
        panels: vec![LinePanel::of("", PanelStyle::bars(Unit::Gpu), groups)],
        summary: summary(view, &shares, total.as_ref()),
        others: others(&shares),
    }
    .finish(view)
}

/// The five shares, each by the rule in force. What is aimed at a date is a target, and no part of the sum.
pub(super) fn shares(view: View<'_>) -> Vec<(Holder, Term)> {
    let share = |holder: &Holder| {
        let subject = view.dataset.subject(holder.organisation())?;
        let mut claims = view.claims_on(holder.organisation(), Measure::GpusPledged);
        claims.retain(|claim| claim.horizon.days().is_none() && claim.quantity.unit() == Unit::Gpu);
        let figure = view.reading().pick(&claims)?;
        Some((*holder, Term { counted: Counted { subject, measure: Measure::GpusPledged }, figure }))
    };
    Holder::ALL.iter().filter_map(share).listed()
}

/// Those of the shares that a reader asks for.
pub(super) fn admitted(view: View<'_>, filters: &[Dimension]) -> Vec<(Holder, Term)> {
    let mut shares = shares(view);
    shares.retain(|(holder, _)| view.admits(holder, filters));
    shares
}

/// Claims on shares that the rule left aside.
pub(super) fn others(shares: &[(Holder, Term)]) -> Vec<ClaimId> {
    shares.iter().flat_map(|(_, term)| term.figure.others.iter().copied()).listed()
}

/// The sum of shares; `None` where there are none.
pub(super) fn total(view: View<'_>, shares: &[(Holder, Term)]) -> Option<Total> {
    let terms = shares.iter().map(|(_, term)| term.clone()).listed();
    sum(view.dataset, &terms).ok()
}

fn title(view: View<'_>, shares: &[(Holder, Term)], total: Option<&Total>) -> Prose {
    match total {
        None => view.tell(words::TITLE_NONE).prose(),
        Some(total) if !total.quantity.says_something() => view.tell(words::TITLE_OPEN).prose(),
        Some(total) => {
            let of_all = view.tell(match shares {
                [_] => words::TITLE_ONE,
                _ if shares.len() == Holder::ALL.len() => words::TITLE,
                _ => words::TITLE_PART,
            });
            let who = shares.first().map_or("", |(holder, _)| view.holder(*holder));
            of_all.words("who", who).total("total", total).count("count", shares.len()).prose()
        }
    }
}

fn summary(view: View<'_>, shares: &[(Holder, Term)], total: Option<&Total>) -> Prose {
    let sum = total.filter(|total| total.quantity.says_something());
    let plan = if shares.len() == Holder::ALL.len() {
        view.figure(PLAN, Measure::GpusPledged, Unit::Gpu)
    } else {
        None
    };
    let stated = plan.filter(|stated| stated.quantity.says_something());
    let comparable = shares.len() > 1 && shares.iter().all(|(_, term)| term.figure.quantity.says_something());
    let reach = |(_, term): &(Holder, Term)| term.figure.quantity.reach();
    let is_largest =
        |share: &&(Holder, Term)| shares.iter().filter(|other| reach(other) >= reach(share)).count() == 1;
    let largest = shares.iter().find(is_largest);
    let differing = |figure: &Figure| view.differing(figure.quantity, &figure.others);
    let disputed: usize = shares.iter().map(|(_, term)| differing(&term.figure)).sum();
    Prose::default()
        .and(sum.map(|sum| view.tell(words::SUM).total("total", sum).prose()))
        .and(stated.map(|stated| view.tell(words::STATED).figure("stated", &stated).prose()))
        .and(largest.filter(|_| comparable).map(|(holder, term)| {
            view.tell(words::LARGEST).words("who", view.holder(*holder)).figure("most", &term.figure).prose()
        }))
        .and((disputed > 0).then(|| view.tell(words::DISPUTED).count("count", disputed).prose()))
}
