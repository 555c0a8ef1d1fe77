//! What happened and what is due.

use super::{Chart, ChartId, Outline, Panel};
use crate::line::hue;
use crate::prose::Prose;
use crate::table::{Cell, TableGroup, TableRow};
use crate::text::{frame, names, timeline as words};
use crate::view::View;
use ledger_charts::{Item, Lane, Picture, Precision, State, TimeStop, TimeTick, Timeline, Undated};
use ledger_core::aggregate::{Dimension, Facet, group};
use ledger_core::date::{Day, PartialDate, Precision as Known};
use ledger_core::format;
use ledger_core::model::{Event, EventKind, EventStatus};
use ledger_lists::{Listed, order};

const OUTLINE: Outline = Outline {
    id: ChartId::Timeline,
    subtitle: words::SUBTITLE,
    columns: &[words::DATE, words::EVENT, words::STATUS, words::SOURCE],
    note: words::NOTE,
    filters: &[Dimension::Holder, Dimension::Programme, Dimension::Kind, Dimension::Status, Dimension::Year],
    groupings: &[
        Dimension::Programme,
        Dimension::Holder,
        Dimension::Kind,
        Dimension::Status,
        Dimension::Year,
    ],
    by_currency: false,
};

pub(super) fn build(view: View<'_>) -> Chart {
    let mut events: Vec<&Event> = view
        .dataset
        .events()
        .iter()
        .filter(|event| view.admits(*event, OUTLINE.filters) && view.reading().knows_event(event))
        .listed();
    order::by_key(&mut events, |event| (event.date, event.id));
    let dimension = OUTLINE.grouping(view, Dimension::Programme);
    let lanes = group(view.dataset, events.iter().copied(), dimension);
    let title = title(view, &events);
    let scale = scale(view, &events);
    let subtitle = subtitle(view, &scale);
    let picture = Timeline {
        id: ChartId::Timeline.slug().to_owned(),
        title: title.plain(),
        description: subtitle.clone(),
        scale,
        ticks: ticks(&events),
        now: view.day().map(|day| TimeTick { day: day.0, label: view.word(words::NOW) }),
        lanes: lanes.iter().map(|(facet, events)| lane(view, dimension, *facet, events)).listed(),
        undated: view.word(words::UNDATED),
        empty: view.word(frame::NOTHING_HERE),
    };
    let panels = vec![Panel { heading: String::new(), picture: Picture::Timeline(picture) }];
    let rows = events.iter().map(|event| table_row(view, event)).listed();
    let groups = vec![TableGroup { heading: String::new(), rows }];
    Chart { subtitle, ..Chart::of(&OUTLINE, view, title, panels, groups, summary(view, &events), &[]) }
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

fn lane(view: View<'_>, dimension: Dimension, facet: Option<Facet>, events: &[&Event]) -> Lane {
    let undetermined = |event: &&&Event| event.date.days().is_none();
    let spoken = |event: &Event| {
        let status = names::event_status(event.status).get(view.lang);
        [format::date(event.date, view.lang).as_str(), ": ", event.title.get(view.lang), " (", status, ")"]
            .concat()
    };
    // There is room for the names of what was done or missed; what was said and what is due is named where some is left.
    let has_room = |event: &Event| !matches!(event.status, EventStatus::Announced | EventStatus::Planned);
    let item = |event: &&Event| {
        let (first, last) = event.date.days()?;
        Some(Item {
            key: event.id.to_string(),
            claims: String::new(),
            start: first.0,
            end: last.0,
            precision: precision(event.date),
            state: state(event),
            label: event.title.get(view.lang).to_owned(),
            has_room: has_room(event),
            spoken: spoken(event),
        })
    };
    Lane {
        label: facet.map_or_else(|| view.word(names::without(dimension)), |facet| names::facet(view, facet)),
        hue: hue(match facet {
            Some(Facet::Holder(holder)) => holder.holder(),
            Some(Facet::Programme(id)) => view.dataset.programme(id).holder,
            _ => None,
        }),
        items: events.iter().filter_map(item).listed(),
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
            .listed(),
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

/// The first day of each year, then the middle of the first two: where two have no room, the year stays.
fn ticks(events: &[&Event]) -> Vec<TimeTick> {
    let Some((first, last)) = extent(events) else { return Vec::new() };
    let years = (first.year()..=last.year()).map(|year| (year, 1, year.to_string()));
    let middles = (first.year()..first.year() + 2).map(|year| (year, 7, format!("{year}.7")));
    let tick = |(year, month, label)| {
        let day = Day::from_calendar(year, month, 1).filter(|day| first <= *day && *day <= last)?;
        Some(TimeTick { day: day.0, label })
    };
    years.chain(middles).filter_map(tick).listed()
}

fn table_row(view: View<'_>, event: &Event) -> TableRow {
    TableRow {
        key: event.id.to_string(),
        cells: vec![
            Cell::Text(format::date(event.date, view.lang)),
            Cell::Text(event.title.get(view.lang).to_owned()),
            Cell::Text(view.word(names::event_status(event.status))),
            Cell::Source(event.source),
        ],
    }
}

fn title(view: View<'_>, events: &[&Event]) -> Prose {
    if events.is_empty() {
        return view.tell(words::TITLE_NONE).prose();
    }
    let count = |wanted: State| events.iter().filter(|event| state(event) == wanted).count();
    // A plan with a past date was told of then, and is not ahead.
    let is_ahead = |event: &&&Event| {
        let passed = view.day().is_some_and(|day| event.date.is_certainly_before(PartialDate::day(day)));
        state(event) == State::Planned && !passed
    };
    view.tell(words::TITLE)
        .count("happened", count(State::Happened))
        .count("ahead", events.iter().filter(is_ahead).count())
        .count("missed", count(State::Missed))
        .prose()
}

fn summary(view: View<'_>, events: &[&Event]) -> Prose {
    let Some((first, last)) = extent(events) else { return Prose::default() };
    let prose = view
        .tell(words::SUMMARY)
        .words("first", &format::year_month(first, view.lang))
        .words("last", &format::year_month(last, view.lang))
        .count("count", events.len())
        .prose();
    let Some(now) = view.day() else { return prose };
    // A plan has the day on which it was told; only a target has the day that it aims at.
    let passed = |event: &&&Event| {
        event.status == EventStatus::Planned
            && event.kind == EventKind::Target
            && event.date.days().is_some_and(|(_, last)| last < now)
    };
    match events.iter().filter(passed).count() {
        0 => prose,
        count => prose.then(view.tell(words::OVERDUE).count("count", count).prose()),
    }
}
