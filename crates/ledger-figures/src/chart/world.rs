//! What other countries were promised.

use super::{Chart, ChartId, LineChart, LinePanel, Outline};
use crate::line::Line;
use crate::prose::Prose;
use crate::stage::PLAN;
use crate::text::{frame, world as words};
use crate::view::View;
use core::cmp::Reverse;
use ledger_charts::{Emphasis, Hue, Stage};
use ledger_core::model::{Measure, Organisation, OrganisationKind};
use ledger_core::rule::Figure;
use ledger_core::unit::Unit;
use ledger_lists::{Listed, order};

const OUTLINE: Outline = Outline {
    id: ChartId::World,
    subtitle: words::SUBTITLE,
    columns: &frame::columns(words::HEAD),
    note: words::NOTE,
    filters: &[],
    groupings: &[],
    by_currency: false,
};
const KOREA: &str = "kr";
const UNITED_KINGDOM: &str = "gb";
const UNITED_STATES: &str = "us";

/// What a country was promised.
type Pledge<'a> = (&'a Organisation, Figure);

pub(super) fn build(view: View<'_>) -> Chart {
    let pledges = pledges(view);
    LineChart {
        outline: &OUTLINE,
        title: title(view, &pledges),
        panels: vec![LinePanel::bars(Unit::Gpu, pledges.iter().map(|pledge| line(view, pledge)).listed())],
        summary: summary(view, &pledges),
        others: pledges.iter().flat_map(|(_, figure)| figure.others.clone()).listed(),
    }
    .finish(view)
}

/// What each country was promised, the most first: Korea's is the plan's total.
fn pledges(view: View<'_>) -> Vec<Pledge<'_>> {
    let countries = view.dataset.organisations().iter();
    let mut pledges: Vec<_> = countries
        .filter(|organisation| organisation.kind == OrganisationKind::Country)
        .filter_map(|country| {
            let subject = if country.id == KOREA { PLAN } else { &country.id };
            Some((country, view.figure(subject, Measure::GpusPledged, Unit::Gpu)?))
        })
        .listed();
    order::by_key(&mut pledges, |(_, figure)| Reverse(figure.quantity.reach()));
    pledges
}

fn line(view: View<'_>, (country, figure): &Pledge<'_>) -> Line {
    let emphasis = if country.id == KOREA { Emphasis::Strong } else { Emphasis::Normal };
    let label = country.name.get(view.lang);
    Line { emphasis, ..Line::of_figure(view, &country.id, label, figure, Stage::Pledged, Hue::Neutral) }
}

fn of<'a>(pledges: &'a [Pledge<'_>], country: &str) -> Option<&'a Figure> {
    pledges.iter().find(|pledge| pledge.0.id == country).map(|pledge| &pledge.1)
}

fn title(view: View<'_>, pledges: &[Pledge<'_>]) -> Prose {
    match of(pledges, UNITED_KINGDOM).zip(of(pledges, KOREA)) {
        Some((gb, kr)) if gb.quantity.says_something() && kr.quantity.says_something() => {
            view.tell(words::TITLE).figure("gb", gb).figure("kr", kr).prose()
        }
        _ => view.tell(words::TITLE_NONE).prose(),
    }
}

fn summary(view: View<'_>, pledges: &[Pledge<'_>]) -> Prose {
    let stock = view.figure(UNITED_STATES, Measure::GpusInstalledBase, Unit::Gpu);
    Prose::default()
        .and(
            of(pledges, KOREA)
                .filter(|kr| kr.quantity.says_something())
                .map(|kr| view.tell(words::SUMMARY).figure("kr", kr).prose()),
        )
        .and(stock.map(|us| view.tell(words::STOCK).figure("us", &us).prose()))
}
