//! What an axis promises: a line for every tick, and labels at even steps.

use ledger_charts::*;

/// A row chart with an axis only: ticks at `values`, each labelled with its value, the last one with a long unit.
fn chart(kind: AxisKind, values: &[i64]) -> RowChart {
    let last = values.len() - 1;
    let unit = |at: usize| if at == last { " thousands of GPUs" } else { "" };
    let ticks = values.iter().enumerate();
    let ticks = ticks.map(|(at, value)| Tick { value: *value, label: format!("{value}{}", unit(at)) });
    let end = Segment { span: Span::exact(values[last]), ..Segment::default() };
    let row = Row { key: "row".into(), segments: vec![end], ..Row::default() };
    RowChart {
        id: "axis".into(),
        axis: Axis { kind, ticks: ticks.collect(), title: String::new() },
        groups: vec![RowGroup { heading: String::new(), rows: vec![row] }],
        ..RowChart::default()
    }
}

/// Places of the lines, each once, and the labels.
fn drawn(chart: RowChart, layout: Layout) -> (Vec<Px>, Vec<String>) {
    let scene = Picture::Rows(chart).place(layout);
    let (mut lines, mut labels) = (Vec::new(), Vec::new());
    for node in scene.nodes {
        match node {
            Node::Mark(Look::Rule | Look::Zero, _, Form::Line(x, ..)) => lines.push(x),
            Node::Text(text) if text.role == Role::Tick => labels.push(text.content),
            _ => {}
        }
    }
    lines.sort_unstable();
    lines.dedup();
    (lines, labels)
}

#[test]
fn every_decade_has_its_line_whatever_labels_there_is_room_for() {
    let decades: Vec<i64> = (0..15).map(|power| 10_i64.pow(power)).collect();
    for layout in [Layout::Narrow, Layout::Wide] {
        let (lines, labels) = drawn(chart(AxisKind::Log10, &decades), layout);
        assert_eq!(lines.len(), decades.len(), "{layout:?}");
        assert!(labels.len() < decades.len(), "{layout:?}: {labels:?}");
        let step = lines.windows(2).map(|pair| pair[1] - pair[0]);
        assert!(step.clone().max() <= step.min().map(|step| step + 1), "{layout:?}: {lines:?}");
    }
}

#[test]
fn a_linear_axis_keeps_its_zero_and_its_last_label() {
    for count in 2..9_i64 {
        let values: Vec<i64> = (0..count).map(|step| step * 50_000).collect();
        for layout in [Layout::Narrow, Layout::Wide] {
            let (lines, labels) = drawn(chart(AxisKind::Linear, &values), layout);
            assert_eq!(lines.len(), values.len());
            assert_eq!(labels.first().map(String::as_str), Some("0"), "{labels:?}");
            assert!(labels.last().is_some_and(|last| last.ends_with("GPUs")), "{labels:?}");
            // Even steps: the kept ones divide the axis into equal parts.
            assert_eq!((values.len() - 1) % (labels.len() - 1), 0, "{labels:?}");
        }
    }
}
