//! What happened and what is due.

use super::{Chart, ChartId, Panel, noted};
use crate::line::hue;
use crate::prose::Prose;
use crate::table::{Cell, Table, TableGroup, TableRow};
use crate::text::{frame, names, timeline as words};
use crate::view::View;
use ledger_charts::{Item, Lane, Picture, Precision, State, TimeStop, TimeTick, Timeline, Undated};
use ledger_core::aggregate::{Dimension, Facet, group};
use ledger_core::date::{Day, PartialDate, Precision as Known};
use ledger_core::format;
use ledger_core::model::{Event, EventStatus};
use ledger_core::order;

const FILTERS: &[Dimension] =
    &[Dimension::Holder, Dimension::Programme, Dimension::Kind, Dimension::Status, Dimension::Year];
const GROUPINGS: &[Dimension] =
    &[Dimension::Programme, Dimension::Holder, Dimension::Kind, Dimension::Status, Dimension::Year];

pub(super) fn build(view: View<'_>) -> Chart {
    let mut events: Vec<&Event> = view
        .dataset
        .events()
        .iter()
        .filter(|event| view.admits(*event, FILTERS) && is_known(view, event))
        .collect();
    order::by_key(&mut events, |event| (event.date, event.id));
    let dimension =
        view.query.group.filter(|group| GROUPINGS.contains(group)).unwrap_or(Dimension::Programme);
    let lanes = group(view.dataset, events.iter().copied(), dimension);
    let mut sources = Vec::new();
    for event in &events {
        if !sources.contains(&event.source) {
            sources.push(event.source);
        }
    }
    let title = title(view, &events);
    let scale = scale(view, &events);
    let subtitle = subtitle(view, &scale);
    let picture = Timeline {
        id: ChartId::Timeline.slug().to_owned(),
        title: title.plain(),
        description: subtitle.clone(),
        scale,
        ticks: ticks(&events),
        now: view.day().map(|day| TimeTick { day: day.0, label: words::NOW.get(view.lang).to_owned() }),
        lanes: lanes.iter().map(|(facet, events)| lane(view, *facet, events)).collect(),
        undated: words::UNDATED.get(view.lang).to_owned(),
        empty: frame::NOTHING_HERE.get(view.lang).to_owned(),
    };
    Chart {
        id: ChartId::Timeline,
        title,
        subtitle,
        panels: vec![Panel { heading: String::new(), picture: Picture::Timeline(picture) }],
        table: table(view, &events),
        summary: summary(view, &events),
        note: noted(view, words::NOTE),
        claims: Vec::new(),
        sources,
        filters: FILTERS,
        groupings: GROUPINGS,
        by_rule: false,
    }
}

/// Whether the event's source was out by the query's day.
fn is_known(view: View<'_>, event: &Event) -> bool {
    view.query.as_of.is_none_or(|day| view.dataset.source(event.source).published.is_by(day))
}

fn state(event: &Event) -> State {
    match event.status {
        EventStatus::Planned => State::Planned,
        EventStatus::Missed => State::Missed,
        EventStatus::Announced
        | EventStatus::Contracted
        | EventStatus::Delivered
        | EventStatus::Operating => State::Happened,
    }
}

fn lane(view: View<'_>, facet: Option<Facet>, events: &[&Event]) -> Lane {
    let undetermined = |event: &&&Event| event.date.days().is_none();
    let spoken = |event: &Event| {
        let status = names::event_status(event.status).get(view.lang);
        [format::date(event.date, view.lang).as_str(), ": ", event.title.get(view.lang), " (", status, ")"]
            .concat()
    };
    let item = |event: &&Event| {
        let (first, last) = event.date.days()?;
        Some(Item {
            key: event.id.to_string(),
            claims: String::new(),
            start: first.0,
            end: last.0,
            precision: precision(event.date),
            state: state(event),
            label: String::new(),
            spoken: spoken(event),
        })
    };
    Lane {
        key: facet.map_or_else(|| "none".to_owned(), |facet| facet.slug(view.dataset)),
        label: facet.map_or_else(
            || names::holder(ledger_core::aggregate::HolderKey::Other).get(view.lang).to_owned(),
            |facet| names::facet(view, facet),
        ),
        hue: hue(match facet {
            Some(Facet::Holder(holder)) => holder.holder(),
            Some(Facet::Programme(id)) => view.dataset.programme(id).holder,
            _ => None,
        }),
        items: events.iter().filter_map(item).collect(),
        undated: events
            .iter()
            .filter(undetermined)
            .map(|event| Undated {
                key: event.id.to_string(),
                claims: String::new(),
                state: state(event),
                label: String::new(),
                spoken: spoken(event),
            })
            .collect(),
    }
}

fn precision(date: PartialDate) -> Precision {
    match date.precision() {
        Known::Day | Known::Undetermined => Precision::Day,
        Known::Month => Precision::Month,
        Known::Quarter => Precision::Quarter,
        Known::Year => Precision::Year,
        Known::Range => Precision::Range,
    }
}

/// First and last day of all dated events.
fn extent(events: &[&Event]) -> Option<(Day, Day)> {
    let days = || events.iter().filter_map(|event| event.date.days());
    Some((days().map(|days| days.0).min()?, days().map(|days| days.1).max()?))
}

/// The months up to the last record get most of the width, the years after it what is left: the reader comes for what
/// happened, and plans reach to 2035.
fn scale(view: View<'_>, events: &[&Event]) -> Vec<TimeStop> {
    const LATER: i32 = 730;
    let (Some((first, last)), Some(now)) = (extent(events), view.day()) else { return Vec::new() };
    let near = Day(now.0 + 60);
    if first >= near || last <= near {
        return Vec::new();
    }
    let mut stops =
        vec![TimeStop { day: first.0 - 10, permille: 0 }, TimeStop { day: near.0, permille: 680 }];
    if last.0 > near.0 + LATER {
        stops.push(TimeStop { day: near.0 + LATER, permille: 870 });
    }
    stops.push(TimeStop { day: last.0 + 1, permille: 1000 });
    stops
}

fn subtitle(view: View<'_>, scale: &[TimeStop]) -> String {
    let signs = words::SUBTITLE.get(view.lang);
    if scale.is_empty() { signs.to_owned() } else { [signs, ". ", words::COMPRESSED.get(view.lang)].concat() }
}

/// The first day of each year, and of each half of the years with most events.
fn ticks(events: &[&Event]) -> Vec<TimeTick> {
    let Some((first, last)) = extent(events) else { return Vec::new() };
    let mut ticks = Vec::new();
    for year in first.year()..=last.year() {
        for (month, label) in [(1, year.to_string()), (7, format!("{year}.7"))] {
            let Some(day) = Day::from_calendar(year, month, 1) else { continue };
            let near = year <= first.year() + 1;
            if first <= day && day <= last && (month == 1 || near) {
                ticks.push(TimeTick { day: day.0, label });
            }
        }
    }
    ticks
}

fn table(view: View<'_>, events: &[&Event]) -> Table {
    let row = |event: &&Event| TableRow {
        key: event.id.to_string(),
        cells: vec![
            Cell::Text(format::date(event.date, view.lang)),
            Cell::Text(event.title.get(view.lang).to_owned()),
            Cell::Text(names::event_status(event.status).get(view.lang).to_owned()),
            Cell::Source(event.source),
        ],
    };
    let columns = [words::DATE, words::EVENT, words::STATUS, words::SOURCE];
    Table {
        columns: columns.iter().map(|head| head.get(view.lang).to_owned()).collect(),
        groups: vec![TableGroup { heading: String::new(), rows: events.iter().map(row).collect() }],
    }
}

fn title(view: View<'_>, events: &[&Event]) -> Prose {
    if events.is_empty() {
        return Prose::fill(words::TITLE_NONE.get(view.lang), &[]);
    }
    let count = |wanted: State| view.count(events.iter().filter(|event| state(event) == wanted).count());
    let arguments = [
        ("happened", count(State::Happened)),
        ("planned", count(State::Planned)),
        ("missed", count(State::Missed)),
    ];
    Prose::fill(words::TITLE.get(view.lang), &arguments)
}

fn summary(view: View<'_>, events: &[&Event]) -> Prose {
    let Some((first, last)) = extent(events) else { return Prose::default() };
    let arguments = [
        ("first", format::year_month(first, view.lang).into()),
        ("last", format::year_month(last, view.lang).into()),
        ("count", view.count(events.len())),
    ];
    let prose = Prose::fill(words::SUMMARY.get(view.lang), &arguments);
    let Some(now) = view.day() else { return prose };
    let passed = |event: &&&Event| {
        event.status == EventStatus::Planned && event.date.days().is_some_and(|(_, last)| last < now)
    };
    match events.iter().filter(passed).count() {
        0 => prose,
        count => {
            let count = view.count(count);
            prose.then(Prose::fill(words::OVERDUE.get(view.lang), &[("count", count)]))
        }
    }
}
