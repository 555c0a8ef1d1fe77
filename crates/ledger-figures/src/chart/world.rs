//! What other countries were promised.

use super::{Chart, ChartId, LineChart, LinePanel, noted};
use crate::line::{Line, LineGroup, PanelStyle};
use crate::prose::Prose;
use crate::stage::PLAN;
use crate::text::world as words;
use crate::view::View;
use ledger_charts::{AxisKind, Emphasis, Hue, Mark, Stage};
use ledger_core::model::{Measure, OrganisationKind};
use ledger_core::order;
use ledger_core::rule::Figure;
use ledger_core::unit::Unit;

const KOREA: &str = "kr";
const UNITED_KINGDOM: &str = "gb";
const UNITED_STATES: &str = "us";

pub(super) fn build(view: View<'_>) -> Chart {
    let mut pledges = pledges(view);
    let size = |figure: &Figure| figure.quantity.high().or(figure.quantity.low()).map(|end| end.at);
    order::by_key(&mut pledges, |(_, figure)| core::cmp::Reverse(size(figure)));
    let line = |(country, figure): &(&str, Figure)| {
        let label =
            view.dataset.subject(country).map_or_else(String::new, |subject| view.name(subject).to_owned());
        let (hue, emphasis) = if *country == KOREA {
            (Hue::Accent, Emphasis::Strong)
        } else {
            (Hue::Neutral, Emphasis::Normal)
        };
        Line { emphasis, ..Line::of_figure(view, country, label, figure, Stage::Pledged, hue) }
    };
    LineChart {
        id: ChartId::World,
        title: title(view, &pledges),
        subtitle: words::SUBTITLE,
        head: words::HEAD,
        panels: vec![LinePanel {
            heading: String::new(),
            style: PanelStyle { unit: Unit::Gpu, mark: Mark::Bar, kind: AxisKind::Linear },
            groups: vec![LineGroup { heading: String::new(), lines: pledges.iter().map(line).collect() }],
        }],
        summary: summary(view, &pledges),
        note: noted(view, words::NOTE),
        others: pledges.iter().flat_map(|(_, figure)| figure.others.clone()).collect(),
        filters: &[],
        groupings: &[],
        by_rule: true,
    }
    .finish(view)
}

/// What each country was promised: Korea's is the plan's total.
fn pledges(view: View<'_>) -> Vec<(&str, Figure)> {
    let countries = view.dataset.organisations().iter();
    countries
        .filter(|organisation| organisation.kind == OrganisationKind::Country)
        .filter_map(|country| {
            let subject = if country.id == KOREA { PLAN } else { &country.id };
            Some((country.id.as_str(), view.figure(subject, Measure::GpusPledged, Unit::Gpu)?))
        })
        .collect()
}

fn of<'a>(pledges: &'a [(&str, Figure)], country: &str) -> Option<&'a Figure> {
    pledges.iter().find(|(id, _)| *id == country).map(|(_, figure)| figure)
}

fn title(view: View<'_>, pledges: &[(&str, Figure)]) -> Prose {
    match (of(pledges, UNITED_KINGDOM), of(pledges, KOREA)) {
        (Some(gb), Some(kr)) => {
            let arguments =
                [("gb", view.say(gb.quantity, &gb.used)), ("kr", view.say(kr.quantity, &kr.used))];
            Prose::fill(words::TITLE.get(view.lang), &arguments)
        }
        _ => Prose::fill(words::TITLE_NONE.get(view.lang), &[]),
    }
}

fn summary(view: View<'_>, pledges: &[(&str, Figure)]) -> Prose {
    let mut prose = Prose::default();
    if let Some(kr) = of(pledges, KOREA) {
        prose = prose
            .then(Prose::fill(words::SUMMARY.get(view.lang), &[("kr", view.say(kr.quantity, &kr.used))]));
    }
    if let Some(us) = view.figure(UNITED_STATES, Measure::GpusInstalledBase, Unit::Gpu) {
        prose =
            prose.then(Prose::fill(words::STOCK.get(view.lang), &[("us", view.say(us.quantity, &us.used))]));
    }
    prose
}
