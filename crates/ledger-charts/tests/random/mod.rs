//! Pictures of anything: empty, huge, negative, without labels, with very long ones.

use ledger_charts::*;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => Just(String::new()),
        6 => "[가-힣]{1,6}",
        6 => "[가-힣A-Za-z0-9 ,·()~-]{1,24}",
        2 => "[가-힣 ]{20,90}",
        2 => "[A-Za-zW]{30,120}",
        2 => "\\PC{0,30}",
        1 => any::<String>(),
    ]
}

fn number() -> impl Strategy<Value = i64> {
    prop_oneof![
        4 => 0..300_000_i64,
        1 => Just(0),
        1 => Just(1_000_000_000_000_000_000),
        1 => -1_000_000..0_i64,
        1 => any::<i64>(),
    ]
}

fn span() -> impl Strategy<Value = Span> {
    (option::of(number()), option::of(number()), any::<bool>(), any::<bool>())
        .prop_map(|(low, high, about, exact)| Span { low, high: if exact { low } else { high }, about })
}

fn hue() -> impl Strategy<Value = Hue> {
    proptest::sample::select(Hue::ALL.to_vec())
}

fn stage() -> impl Strategy<Value = Stage> {
    use Stage::{Contracted, Delivered, InTest, Operating, Pledged, Stock};
    proptest::sample::select(vec![Pledged, Contracted, Delivered, InTest, Operating, Stock])
}

fn state() -> impl Strategy<Value = State> {
    proptest::sample::select(vec![State::Happened, State::Planned, State::Missed])
}

fn segment() -> impl Strategy<Value = Segment> {
    let mark = proptest::sample::select(vec![Mark::Bar, Mark::Bar, Mark::Dot]);
    (span(), stage(), hue(), mark).prop_map(|(span, stage, hue, mark)| Segment { span, stage, hue, mark })
}

fn row() -> impl Strategy<Value = Row> {
    let emphasis = proptest::sample::select(vec![Emphasis::Normal, Emphasis::Strong, Emphasis::Quiet]);
    (text(), text(), text(), vec(segment(), 0..5), emphasis).prop_map(
        |(label, detail, value, segments, emphasis)| Row {
            key: label.clone(),
            claims: detail.clone(),
            spoken: value.clone(),
            label,
            detail,
            value,
            segments,
            emphasis,
        },
    )
}

pub fn rows() -> impl Strategy<Value = RowChart> {
    let tick = (number(), text()).prop_map(|(value, label)| Tick { value, label });
    let kind = proptest::sample::select(vec![AxisKind::Linear, AxisKind::Log10]);
    let axis = (kind, vec(tick, 0..8), text()).prop_map(|(kind, ticks, title)| Axis { kind, ticks, title });
    let group = (text(), vec(row(), 0..6)).prop_map(|(heading, rows)| RowGroup { heading, rows });
    (text(), text(), axis, vec(group, 0..4), text()).prop_map(|(id, title, axis, groups, empty)| RowChart {
        id,
        description: title.clone(),
        title,
        axis,
        groups,
        empty,
    })
}

pub fn magnified() -> impl Strategy<Value = MagnifiedChart> {
    let whole = (text(), text(), span(), option::of(number()))
        .prop_map(|(label, value, span, named)| Whole { label, value, span, named, ..Whole::default() });
    let holder = (text(), text(), hue(), number()).prop_map(|(label, value, hue, amount)| Holder {
        label,
        value,
        hue,
        amount,
        ..Holder::default()
    });
    let nested = (text(), text(), text(), stage(), hue(), option::of(span())).prop_map(
        |(label, value, detail, stage, hue, span)| Nested {
            label,
            value,
            detail,
            stage,
            hue,
            span,
            ..Nested::default()
        },
    );
    (text(), whole, vec(holder, 0..12), vec(nested, 0..6), text()).prop_map(
        |(id, whole, holders, nested, lens)| MagnifiedChart {
            empty: id.clone(),
            id,
            whole,
            holders,
            nested,
            lens,
            ..MagnifiedChart::default()
        },
    )
}

fn day() -> impl Strategy<Value = i32> {
    prop_oneof![6 => 20_000..22_000_i32, 1 => any::<i32>()]
}

pub fn timeline() -> impl Strategy<Value = Timeline> {
    use Precision::{Day, Month, Quarter, Range, Year};
    let precision = proptest::sample::select(vec![Day, Month, Quarter, Year, Range]);
    let item = (day(), day(), precision, state(), text(), any::<bool>()).prop_map(
        |(start, end, precision, state, label, has_room)| Item {
            start,
            end,
            precision,
            state,
            label,
            has_room,
            ..Item::default()
        },
    );
    let undated = (state(), text()).prop_map(|(state, label)| Undated { state, label, ..Undated::default() });
    let lane = (text(), hue(), vec(item, 0..9), vec(undated, 0..4))
        .prop_map(|(label, hue, items, undated)| Lane { label, hue, items, undated });
    let tick = || (day(), text()).prop_map(|(day, label)| TimeTick { day, label });
    let stop = (day(), any::<i32>()).prop_map(|(day, permille)| TimeStop { day, permille });
    (text(), vec(stop, 0..5), vec(tick(), 0..9), option::of(tick()), vec(lane, 0..6), text()).prop_map(
        |(id, scale, ticks, now, lanes, undated)| Timeline {
            empty: id.clone(),
            id,
            scale,
            ticks,
            now,
            lanes,
            undated,
            ..Timeline::default()
        },
    )
}

pub fn matrix() -> impl Strategy<Value = Matrix> {
    let column = (text(), hue()).prop_map(|(label, hue)| Column { label, hue, ..Column::default() });
    let cell = (text(), any::<u32>()).prop_map(|(text, count)| Cell { text, count, ..Cell::default() });
    let row = (text(), vec(option::of(cell), 0..9)).prop_map(|(label, cells)| MatrixRow {
        label,
        cells,
        ..MatrixRow::default()
    });
    let group = (text(), vec(row, 0..6)).prop_map(|(heading, rows)| MatrixGroup { heading, rows });
    (text(), vec(column, 0..20), vec(group, 0..4)).prop_map(|(id, columns, groups)| Matrix {
        empty: id.clone(),
        id,
        columns,
        groups,
        ..Matrix::default()
    })
}

pub fn words() -> impl Strategy<Value = GrammarWords> {
    vec(text(), 9).prop_map(|w| GrammarWords {
        pledged: w[0].clone(),
        contracted: w[1].clone(),
        delivered: w[2].clone(),
        operating: w[3].clone(),
        between: w[4].clone(),
        at_least: w[5].clone(),
        up_to: w[6].clone(),
        about: w[7].clone(),
        missed: w[8].clone(),
        ..GrammarWords::default()
    })
}
