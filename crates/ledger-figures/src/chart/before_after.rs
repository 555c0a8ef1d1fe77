//! How much larger than what Korea had.

use super::{Chart, ChartId, LineChart, LinePanel};
use crate::how::How;
use crate::line::{Line, LineGroup, PanelStyle, Part};
use crate::prose::Prose;
use crate::stage::PLAN;
use crate::text::{before_after as words, frame};
use crate::view::View;
use ledger_charts::{AxisKind, Emphasis, Hue, Mark, Stage};
use ledger_core::aggregate::{Dimension, Term, Total, sum};
use ledger_core::model::{Counted, Measure};
use ledger_core::rule::Figure;
use ledger_core::unit::Unit;

const COUNTRY: &str = "kr";
const FILTERS: &[Dimension] = &[Dimension::Year];
/// Where the base is said to be of one generation only.
const HOPPER_ONLY: &str = "zum-2025-12";

pub(super) fn build(view: View<'_>) -> Chart {
    let before = view.figure(COUNTRY, Measure::GpusInstalledBase, Unit::Gpu);
    let pledge = view.figure(PLAN, Measure::GpusPledged, Unit::Gpu);
    let stated = view.figure(COUNTRY, Measure::GpusTotalAfter, Unit::Gpu);
    let after = before.as_ref().zip(pledge.as_ref()).and_then(|(before, pledge)| add(view, before, pledge));
    let mut lines = Vec::new();
    if let Some(before) = &before {
        let label = words::BEFORE.get(view.lang).to_owned();
        lines.push(Line::of_figure(view, "before", label, before, Stage::Stock, Hue::Neutral));
    }
    if let (Some(before), Some(pledge), Some(after)) = (&before, &pledge, &after) {
        lines.push(Line {
            key: "after".to_owned(),
            label: words::AFTER_SUM.get(view.lang).to_owned(),
            detail: frame::COMPUTED.get(view.lang).to_owned(),
            quantity: Some(after.quantity),
            value: view.words(after.quantity),
            claims: after.claims.clone(),
            how: How::Sum.over(after.claims.len()),
            parts: vec![
                Part { quantity: before.quantity, stage: Stage::Stock, hue: Hue::Neutral },
                Part { quantity: pledge.quantity, stage: Stage::Pledged, hue: Hue::Accent },
            ],
            emphasis: Emphasis::Normal,
        });
    }
    if let Some(stated) = &stated {
        let label = words::AFTER_STATED.get(view.lang).to_owned();
        let line = Line::of_figure(view, "after-stated", label, stated, Stage::Pledged, Hue::Neutral);
        lines.push(Line { emphasis: Emphasis::Quiet, ..line });
    }
    let used = before.as_ref().map(|figure| figure.used.clone()).unwrap_or_default();
    let differing = view
        .claims_on(COUNTRY, Measure::GpusInstalledBase)
        .into_iter()
        .filter(|claim| !used.contains(&claim.id) && view.admits(*claim, FILTERS))
        .map(|claim| {
            let label = view.publisher(claim).to_owned();
            let line = Line::of_claim(view, claim, label, Stage::Stock, Hue::Neutral);
            Line { emphasis: Emphasis::Quiet, ..line }
        })
        .collect();
    let others = [&pledge, &stated].into_iter().flatten().flat_map(|figure| figure.others.clone()).collect();
    LineChart {
        id: ChartId::BeforeAfter,
        title: title(view, before.as_ref(), pledge.as_ref()),
        subtitle: words::SUBTITLE,
        head: words::HEAD,
        panels: vec![LinePanel {
            heading: String::new(),
            style: PanelStyle { unit: Unit::Gpu, mark: Mark::Bar, kind: AxisKind::Linear },
            groups: vec![
                LineGroup { heading: String::new(), lines },
                LineGroup { heading: words::OTHERS.get(view.lang).to_owned(), lines: differing },
            ]
            .into_iter()
            .filter(|group| !group.lines.is_empty())
            .collect(),
        }],
        summary: summary(view, before.as_ref(), pledge.as_ref(), after.as_ref()),
        note: note(view),
        others,
        filters: FILTERS,
        groupings: &[],
        by_rule: true,
    }
    .finish(view)
}

fn add(view: View<'_>, before: &Figure, pledge: &Figure) -> Option<Total> {
    let counted = |subject: &str, measure| Some(Counted { subject: view.dataset.subject(subject)?, measure });
    let terms = [
        Term { counted: counted(COUNTRY, Measure::GpusInstalledBase)?, figure: before.clone() },
        Term { counted: counted(PLAN, Measure::GpusPledged)?, figure: pledge.clone() },
    ];
    sum(view.dataset, &terms).ok()
}

fn title(view: View<'_>, before: Option<&Figure>, pledge: Option<&Figure>) -> Prose {
    let Some((before, pledge)) = before.zip(pledge) else {
        return Prose::fill(words::TITLE_NONE.get(view.lang), &[]);
    };
    let times = pledge.quantity.ratio(before.quantity, 1, Unit::Times);
    let claims: Vec<_> = pledge.used.iter().chain(&before.used).copied().collect();
    Prose::fill(
        words::TITLE.get(view.lang),
        &[("times", view.say_rounded(times, &claims).split(pledge.used.len()))],
    )
}

fn summary(view: View<'_>, before: Option<&Figure>, pledge: Option<&Figure>, after: Option<&Total>) -> Prose {
    let mut prose = Prose::default();
    if let (Some(before), Some(pledge), Some(after)) = (before, pledge, after) {
        let arguments = [
            ("before", view.say(before.quantity, &before.used)),
            ("pledge", view.say(pledge.quantity, &pledge.used)),
            ("after", view.say_total(after)),
        ];
        prose = prose.then(Prose::fill(words::SUMMARY.get(view.lang), &arguments));
    }
    let claims = view.claims_on(COUNTRY, Measure::GpusInstalledBase);
    let size = |claim: &&&ledger_core::model::Claim| claim.quantity.low().map(|end| end.at);
    if let (Some(least), Some(most)) = (claims.iter().min_by_key(size), claims.iter().max_by_key(size))
        && least.quantity != most.quantity
    {
        let arguments =
            [("least", view.say(least.quantity, &[least.id])), ("most", view.say(most.quantity, &[most.id]))];
        prose = prose.then(Prose::fill(words::DISPUTED.get(view.lang), &arguments));
    }
    prose
}

/// What one source says about the others' number, and which base the multiple is of.
fn note(view: View<'_>) -> Prose {
    let told = |claim: &&&ledger_core::model::Claim| view.dataset.source(claim.source).id == HOPPER_ONLY;
    let claims = view.claims_on(COUNTRY, Measure::GpusInstalledBase);
    let hopper = claims.iter().find(told).map_or_else(Prose::default, |claim| {
        let number = view.say(claim.quantity, &[claim.id]);
        Prose::fill(words::HOPPER_ONLY.get(view.lang), &[("number", number)])
    });
    hopper.then(Prose::fill(words::NOTE.get(view.lang), &[]))
}
