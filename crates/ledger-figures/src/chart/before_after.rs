//! How much larger than what Korea had.

use super::{Chart, ChartId, LineChart, LinePanel, Outline};
use crate::line::{Line, LineGroup, PanelStyle, Part, added_detail};
use crate::prose::Prose;
use crate::stage::PLAN;
use crate::text::{before_after as words, frame};
use crate::view::View;
use ledger_charts::{Hue, Stage};
use ledger_core::aggregate::{Dimension, Term, Total, sum};
use ledger_core::disagreement::ends;
use ledger_core::model::{Claim, Counted, Measure};
use ledger_core::quantity::Quantity;
use ledger_core::rule::Figure;
use ledger_core::unit::Unit;
use ledger_lists::Listed;

const OUTLINE: Outline = Outline {
    id: ChartId::BeforeAfter,
    subtitle: words::SUBTITLE,
    columns: &frame::columns(words::HEAD),
    note: words::NOTE,
    filters: &[Dimension::Year],
    groupings: &[],
    by_currency: false,
};
const COUNTRY: &str = "kr";
/// Where the base is said to be of one generation only.
const HOPPER_ONLY: &str = "zum-2025-12";

pub(super) fn build(view: View<'_>) -> Chart {
    let before = view.figure(COUNTRY, Measure::GpusInstalledBase, Unit::Gpu);
    let pledge = view.figure(PLAN, Measure::GpusPledged, Unit::Gpu);
    let stated = view.figure(COUNTRY, Measure::GpusTotalAfter, Unit::Gpu);
    let change = before.as_ref().zip(pledge.as_ref()).map(|(before, pledge)| Change {
        before,
        pledge,
        after: add(view, before, pledge),
    });
    let bases = view.claims_on(COUNTRY, Measure::GpusInstalledBase);
    let mut lines = Vec::new();
    if let Some(before) = &before {
        let label = words::BEFORE.get(view.lang);
        lines.push(Line::of_figure(view, "before", label, before, Stage::Stock, Hue::Neutral));
    }
    if let Some(Change { before, pledge, after: Some(after) }) = &change {
        let parts = vec![
            Part { quantity: before.quantity, stage: Stage::Stock, hue: Hue::Neutral },
            Part { quantity: pledge.quantity, stage: Stage::Pledged, hue: Hue::Neutral },
        ];
        let names = [words::STOCK, words::PROMISED].map(|name| name.get(view.lang));
        let line = Line::of_total(view, "after", words::AFTER_SUM.get(view.lang), after, parts);
        lines.push(line.with_detail(added_detail(view, &names)));
    }
    if let Some(stated) = &stated {
        let label = words::AFTER_STATED.get(view.lang);
        let line = Line::of_figure(view, "after-stated", label, stated, Stage::Pledged, Hue::Neutral);
        lines.push(line.quiet());
    }
    let is_used = |claim: &Claim| before.as_ref().is_some_and(|before| before.used.contains(&claim.id));
    let differing = bases
        .iter()
        .filter(|claim| !is_used(claim) && view.admits(**claim, OUTLINE.filters))
        .map(|claim| Line::of_claim(view, claim, view.publisher(claim), Stage::Stock, Hue::Neutral).quiet())
        .listed();
    let groups = vec![LineGroup::of("", lines), LineGroup::of(words::OTHERS.get(view.lang), differing)];
    let chart = LineChart {
        outline: &OUTLINE,
        title: title(view, change.as_ref()),
        panels: vec![LinePanel::of("", PanelStyle::bars(Unit::Gpu), groups)],
        summary: summary(view, change.as_ref(), &bases),
        others: [&pledge, &stated].into_iter().flatten().flat_map(|figure| figure.others.clone()).listed(),
    }
    .finish(view);
    Chart { note: hopper_only(view, &bases).then(chart.note), ..chart }
}

/// What there was, what was promised, and both together.
struct Change<'a> {
    before: &'a Figure,
    pledge: &'a Figure,
    after: Option<Total>,
}

fn add(view: View<'_>, before: &Figure, pledge: &Figure) -> Option<Total> {
    let counted = |subject: &str, measure| Some(Counted { subject: view.dataset.subject(subject)?, measure });
    let terms = [
        Term { counted: counted(COUNTRY, Measure::GpusInstalledBase)?, figure: before.clone() },
        Term { counted: counted(PLAN, Measure::GpusPledged)?, figure: pledge.clone() },
    ];
    sum(view.dataset, &terms).ok()
}

fn title(view: View<'_>, change: Option<&Change<'_>>) -> Prose {
    let Some(Change { before, pledge, .. }) = change else { return view.tell(words::TITLE_NONE).prose() };
    let times = pledge.quantity.ratio(before.quantity, 1, Unit::Times);
    if !times.says_something() {
        return view.tell(words::TITLE_NONE).prose();
    }
    let claims = [&pledge.used[..], &before.used].concat();
    view.tell(words::TITLE).with("times", view.say_rounded(times, &claims).split(pledge.used.len())).prose()
}

fn summary(view: View<'_>, change: Option<&Change<'_>>, bases: &[&Claim]) -> Prose {
    let mut prose = Prose::default();
    if let Some(Change { before, pledge, after: Some(after) }) = change
        && [before.quantity, pledge.quantity].into_iter().all(Quantity::says_something)
    {
        let sentence =
            view.tell(words::SUMMARY).figure("before", before).figure("pledge", pledge).total("after", after);
        prose = prose.then(sentence.prose());
    }
    if let Some((least, most)) = ends(bases)
        && least.at < most.at
    {
        let sentence = view.tell(words::DISPUTED).claim("least", least.claim).claim("most", most.claim);
        prose = prose.then(sentence.prose());
    }
    prose
}

/// What one source says about the others' number.
fn hopper_only(view: View<'_>, bases: &[&Claim]) -> Prose {
    let told = bases.iter().find(|claim| view.dataset.source(claim.source).id == HOPPER_ONLY);
    told.map_or_else(Prose::default, |claim| view.tell(words::HOPPER_ONLY).claim("number", claim).prose())
}
