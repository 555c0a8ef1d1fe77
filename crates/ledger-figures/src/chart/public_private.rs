//! The state's part and the companies'.

use super::allocation::shares;
use super::{Chart, ChartId, LineChart, LinePanel, noted};
use crate::how::How;
use crate::line::{Line, LineGroup, PanelStyle, Part, hue};
use crate::prose::Prose;
use crate::stage::PLAN;
use crate::text::{frame, public_private as words};
use crate::view::View;
use ledger_charts::{AxisKind, Emphasis, Hue, Mark, Stage};
use ledger_core::aggregate::{Dimension, Facet, Term, sum};
use ledger_core::model::{Holder, Measure, Sector};
use ledger_core::unit::Unit;

const FILTERS: &[Dimension] = &[Dimension::Sector];

pub(super) fn build(view: View<'_>) -> Chart {
    let wanted: Vec<_> = view.query.filters.in_dimension(Dimension::Sector).collect();
    let shows = |sector: Sector| wanted.is_empty() || wanted.contains(&Facet::Sector(sector));
    let (public, private): (Vec<_>, Vec<_>) =
        shares(view).into_iter().partition(|(holder, _)| holder.sector() == Sector::Public);
    let mut lines = Vec::new();
    if shows(Sector::Public) {
        lines.extend(public.iter().map(|(holder, term)| {
            let label = words::PUBLIC.get(view.lang).to_owned();
            Line::of_figure(view, "public", label, &term.figure, Stage::Pledged, hue(Some(*holder)))
        }));
    }
    let stated = view.figure(PLAN, Measure::GpusPledgedPrivate, Unit::Gpu);
    if shows(Sector::Private) {
        lines.extend(private_sum(view, &private));
        lines.extend(stated.as_ref().map(|figure| Line {
            emphasis: Emphasis::Quiet,
            ..Line::of_figure(
                view,
                "private-stated",
                words::PRIVATE_STATED.get(view.lang).to_owned(),
                figure,
                Stage::Pledged,
                Hue::Neutral,
            )
        }));
    }
    let others = shares(view).iter().flat_map(|(_, term)| term.figure.others.clone()).collect::<Vec<_>>();
    let stated_others = stated.iter().flat_map(|figure| figure.others.clone());
    LineChart {
        id: ChartId::PublicPrivate,
        title: title(view, &private, &public),
        subtitle: words::SUBTITLE,
        head: words::HEAD,
        panels: vec![LinePanel {
            heading: String::new(),
            style: PanelStyle { unit: Unit::Gpu, mark: Mark::Bar, kind: AxisKind::Linear },
            groups: vec![LineGroup { heading: String::new(), lines }],
        }],
        summary: summary(view, &private, &public),
        note: noted(view, words::NOTE),
        others: others.into_iter().chain(stated_others).collect(),
        filters: FILTERS,
        groupings: &[],
        by_rule: true,
    }
    .finish(view)
}

/// The companies' shares side by side in one bar, and their sum.
fn private_sum(view: View<'_>, private: &[(Holder, Term)]) -> Option<Line> {
    let terms: Vec<_> = private.iter().map(|(_, term)| term.clone()).collect();
    let total = sum(view.dataset, &terms).ok()?;
    let part = |(holder, term): &(Holder, Term)| Part {
        quantity: term.figure.quantity,
        stage: Stage::Pledged,
        hue: hue(Some(*holder)),
    };
    Some(Line {
        key: "private".to_owned(),
        label: words::PRIVATE_SUM.get(view.lang).to_owned(),
        detail: frame::COMPUTED.get(view.lang).to_owned(),
        quantity: Some(total.quantity),
        value: view.words(total.quantity),
        how: How::Sum.over(total.claims.len()),
        claims: total.claims,
        parts: private.iter().map(part).collect(),
        emphasis: Emphasis::Normal,
    })
}

fn title(view: View<'_>, private: &[(Holder, Term)], public: &[(Holder, Term)]) -> Prose {
    let terms = |side: &[(Holder, Term)]| side.iter().map(|(_, term)| term.clone()).collect::<Vec<_>>();
    let all: Vec<_> = terms(private).into_iter().chain(terms(public)).collect();
    let share = || {
        let (part, whole) = (sum(view.dataset, &terms(private)).ok()?, sum(view.dataset, &all).ok()?);
        let share = part.quantity.share_of(whole.quantity).ok()?;
        // The part first, then the rest of the whole.
        let rest = whole.claims.iter().filter(|claim| !part.claims.contains(claim));
        let claims: Vec<_> = part.claims.iter().chain(rest).copied().collect();
        Some(view.say_rounded(share, &claims).split(part.claims.len()))
    };
    match share() {
        Some(share) => Prose::fill(words::TITLE_SHARE.get(view.lang), &[("share", share)]),
        None => Prose::fill(words::TITLE.get(view.lang), &[]),
    }
}

fn summary(view: View<'_>, private: &[(Holder, Term)], public: &[(Holder, Term)]) -> Prose {
    let say = |side: &[(Holder, Term)]| {
        let terms: Vec<_> = side.iter().map(|(_, term)| term.clone()).collect();
        sum(view.dataset, &terms).ok().map(|total| view.say_total(&total))
    };
    let mut prose = Prose::default();
    if let (Some(public), Some(private)) = (say(public), say(private)) {
        let arguments = [("public", public), ("private", private)];
        prose = prose.then(Prose::fill(words::SUMMARY.get(view.lang), &arguments));
    }
    if let Some(stated) = view.figure(PLAN, Measure::GpusPledgedPrivate, Unit::Gpu) {
        let stated = view.say(stated.quantity, &stated.used);
        prose = prose.then(Prose::fill(words::STATED.get(view.lang), &[("stated", stated)]));
    }
    prose
}
