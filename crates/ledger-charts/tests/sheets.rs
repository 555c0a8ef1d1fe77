//! What holds for every sheet, whatever picture is on it.

mod fixtures;

use ledger_charts::{Anchor, Format, Layout, Paints, Picture, Role, Sheet, SheetPanel, Text};
use roxmltree::{Document, Node};

const FORMATS: [Format; 4] = [Format::Wide, Format::Narrow, Format::Card, Format::Square];

const PAINTS: Paints<'_> = Paints {
    ink: "#111111",
    soft: "#222222",
    rule: "#333333",
    paper: "#FFFFFF",
    accent: "#444444",
    hues: ["#000001", "#000002", "#000003", "#000004", "#000005", "#000006", "#000007"],
    face: "sans-serif",
};

fn sheet(pictures: &[Picture]) -> Sheet {
    let panel =
        |picture: &Picture| SheetPanel { heading: "원으로 말한 값".into(), picture: picture.clone() };
    Sheet {
        id: "sheet".into(),
        title: "최대 14조 원에서 20조 원 이상까지, 값은 밝혀지지 않았다".into(),
        subtitle: "26만 장의 값을 어림한 보도와 발언, 통화별로 나누었고 환산해 더하지 않았다".into(),
        panels: pictures.iter().map(panel).collect(),
        foot: vec!["출처 아시아경제 외 7곳".into(), "CC BY 4.0 · GPU 26만 장부".into()],
        left_out: "여기 싣지 못한 {count}줄".into(),
    }
}

fn number(node: Node<'_, '_>, name: &str) -> f64 {
    node.attribute(name).and_then(|value| value.parse().ok()).unwrap_or(0.0)
}

/// Scale and left, top of the group that holds a node.
fn frame(node: Node<'_, '_>) -> (f64, f64, f64) {
    let transform = node.ancestors().find_map(|node| node.attribute("transform"));
    let Some(transform) = transform else { return (1.0, 0.0, 0.0) };
    let numbers: Vec<f64> = transform.split(['(', ')', ' ']).filter_map(|piece| piece.parse().ok()).collect();
    (numbers.get(2).copied().unwrap_or(1.0), numbers[0], numbers[1])
}

/// Type size on the paper.
fn size(text: Node<'_, '_>) -> f64 {
    let own = text.ancestors().find_map(|node| node.attribute("font-size")).expect("a size");
    own.parse::<f64>().expect("a number") * frame(text).0
}

/// Left, top, right, bottom of a text on the paper, with the slack for other faces.
fn area(text: Node<'_, '_>) -> [f64; 4] {
    let (scale, left, top) = frame(text);
    let anchor = match text.attribute("text-anchor") {
        None => Anchor::Start,
        Some("middle") => Anchor::Middle,
        Some(_) => Anchor::End,
    };
    let role = if text.attribute("font-weight").is_some() { Role::Value } else { Role::Detail };
    let content = text.text().unwrap_or_default().to_owned();
    // The same words at the size of a role: letters grow evenly.
    let (a, b, c, d) = Text { role, anchor, x: 0, y: 0, content }.area(Layout::Wide);
    let grown = |length: i32| f64::from(length) * size(text) / f64::from(Layout::Wide.size(role));
    let (x, y) = (left + scale * number(text, "x"), top + scale * number(text, "y"));
    [x + grown(a), y + grown(b), x + grown(c), y + grown(d)]
}

#[test]
fn sheets_are_whole_files_with_every_word_inside_of_the_paper() {
    for (name, picture) in fixtures::all() {
        for format in FORMATS {
            let svg = sheet(&[picture.clone(), picture.clone()]).to_svg(format, &PAINTS);
            let tree = Document::parse(&svg).unwrap_or_else(|error| panic!("{name}: {error}"));
            let root = tree.root_element();
            let (width, height) = (number(root, "width"), number(root, "height"));
            // The 15 units that previews of 2:1 cut off stay empty.
            let edge = if format == Format::Card { 15.0 } else { 0.0 };
            for text in tree.descendants().filter(|node| node.has_tag_name("text")) {
                let [left, top, right, bottom] = area(text);
                let words = text.text().unwrap_or_default();
                assert!(
                    left >= -0.1 && right <= width + 0.1,
                    "{name} {format:?}: {left} … {right} of {width}, {words}"
                );
                assert!(
                    top >= edge && bottom <= height - edge,
                    "{name} {format:?}: {top} … {bottom} of {height}, {words}"
                );
            }
            assert!(!svg.contains("currentColor") && !svg.contains("<style"), "{name} {format:?}");
            assert_eq!(svg, sheet(&[picture.clone(), picture.clone()]).to_svg(format, &PAINTS));
        }
    }
}

#[test]
fn fixed_sheets_keep_their_size_and_count_what_they_leave_out() {
    for (name, picture) in fixtures::all() {
        let rows = picture.rows();
        for (format, size) in [(Format::Card, (1200.0, 630.0)), (Format::Square, (1080.0, 1080.0))] {
            let many = vec![picture.clone(); 12];
            let svg = sheet(&many).to_svg(format, &PAINTS);
            let tree = Document::parse(&svg).expect("well-formed");
            let root = tree.root_element();
            assert_eq!((number(root, "width"), number(root, "height")), size, "{name}");
            if rows > 0 && !matches!(picture, Picture::Magnified(_)) {
                let words = tree.descendants().filter(|node| node.has_tag_name("text"));
                let counted = words
                    .filter(|node| node.text().is_some_and(|text| text.starts_with("여기 싣지 못한")))
                    .count();
                assert_eq!(counted, 1, "{name}: twelve of them do not fit into {format:?}");
            }
        }
    }
}

#[test]
fn no_text_in_a_fixed_sheet_is_too_small_to_read() {
    // What is one row cannot be shortened.
    for (name, picture) in fixtures::all().into_iter().filter(|(_, picture)| picture.rows() > 1) {
        for format in [Format::Card, Format::Square] {
            let svg = sheet(&[picture.clone(), picture.clone(), picture.clone()]).to_svg(format, &PAINTS);
            let tree = Document::parse(&svg).expect("well-formed");
            for text in tree.descendants().filter(|node| node.has_tag_name("text")) {
                assert!(size(text) >= 12.9, "{name} {format:?}: {}", size(text));
            }
        }
    }
}

#[test]
fn the_first_rows_are_the_first_rows() {
    for (name, picture) in fixtures::all() {
        let rows = picture.rows();
        assert_eq!(picture.first_rows(rows), picture.first_rows(rows + 5), "{name}");
        if !matches!(picture, Picture::Magnified(_)) {
            for count in 0..=rows {
                assert_eq!(picture.first_rows(count).rows(), count, "{name}");
            }
        }
    }
}
