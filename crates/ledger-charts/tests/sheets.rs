//! What holds for every sheet, whatever picture is on it.

mod fixtures;

use ledger_charts::{Anchor, Format, Layout, Look, Paints, Picture, Role, Sheet, SheetPanel, Sources, Text};
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
        foot: vec!["CC BY 4.0 · GPU 26만 장부".into()],
        left_out: "여기 싣지 못한 {count}줄".into(),
        ..Sheet::default()
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
fn the_rows_that_stay_are_those_asked_for() {
    for (name, picture) in fixtures::all() {
        let rows = picture.rows();
        assert_eq!(picture.with_rows(|_| true), picture.with_rows(|at| at < rows), "{name}");
        if !matches!(picture, Picture::Magnified(_)) {
            for count in 0..=rows {
                assert_eq!(picture.with_rows(|at| at < count).rows(), count, "{name}");
                assert_eq!(picture.with_rows(|at| at >= count).rows(), rows - count, "{name}");
            }
        }
    }
}

/// Every word of a sheet.
fn words(svg: &str) -> Vec<String> {
    let tree = Document::parse(svg).expect("well-formed");
    let texts = tree.descendants().filter(|node| node.has_tag_name("text"));
    texts.filter_map(|node| node.text().map(str::to_owned)).collect()
}

#[test]
fn the_rows_of_the_title_are_left_out_last() {
    let Some((_, Picture::Rows(mut chart))) =
        fixtures::all().into_iter().find(|(name, _)| *name == "allocation-ko")
    else {
        panic!("no such picture")
    };
    let row = chart.groups[0].rows[0].clone();
    let numbered = |at: usize| ledger_charts::Row {
        label: format!("줄{at}"),
        claims: format!("d{at} e{at}"),
        ..row.clone()
    };
    chart.groups[0].rows = (0..40).map(numbered).collect();
    let cited = Sheet { claims: "c001 e31 d38".into(), ..sheet(&[Picture::Rows(chart)]) };
    for format in [Format::Card, Format::Square] {
        let words = words(&cited.to_svg(format, &PAINTS));
        let labels: Vec<_> = words.iter().filter(|word| word.starts_with('줄')).collect();
        let first = labels.len() - 2;
        assert!(first < 30, "all fit");
        let expected: Vec<_> = (0..first).chain([31, 38]).map(|at| format!("줄{at}")).collect();
        assert_eq!(labels, expected.iter().collect::<Vec<_>>(), "{format:?}");
    }
}

#[test]
fn titles_are_never_cut() {
    let long = "최대 14조 원에서 20조 원 이상까지, 값은 밝혀지지 않았다 ".repeat(6);
    for format in FORMATS {
        let sheet = Sheet { title: long.trim().into(), ..sheet(&[]) };
        let words = words(&sheet.to_svg(format, &PAINTS));
        assert!(words.iter().all(|word| !word.ends_with('…')), "{format:?}: {words:?}");
    }
}

#[test]
fn the_source_line_keeps_its_count() {
    let names = ["과학기술정보통신부", "Chosunbiz (English)", "Seoul Economic Daily", "연합뉴스", "한겨레"];
    for format in FORMATS {
        for count in 1..=names.len() {
            for repeated in [1, 4] {
                let names = names[..count].iter().map(|name| name.repeat(repeated)).collect();
                let sources = Sources { label: "출처: ".into(), names, more: " 외 {count}곳".into() };
                let words = words(&Sheet { sources, ..sheet(&[]) }.to_svg(format, &PAINTS)).join(" ");
                let (_, said) = words.split_once("출처: ").expect("a line");
                let (said, _) = said.split_once(" CC BY").expect("a licence after it");
                let named = said.split(", ").count();
                let is_counted = said.ends_with(&format!(" 외 {}곳", count - named));
                assert!(named == count || is_counted || said.contains('…'), "{format:?}: {said}");
                assert!(repeated > 1 || !said.contains('…'), "{format:?}: {said}");
            }
        }
    }
}

#[test]
fn the_key_explains_the_signs_that_are_drawn_and_no_others() {
    let key = [(Look::Hollow, "속 빈 것 = 발표만"), (Look::Cross, "가위표 = 기한 넘김")];
    let key: Vec<_> = key.into_iter().map(|(look, words)| (look, words.to_owned())).collect();
    for (name, picture) in fixtures::all() {
        let svg = Sheet { key: key.clone(), ..sheet(&[picture]) }.to_svg(Format::Wide, &PAINTS);
        assert_eq!(
            svg.contains("발표만</text>") || svg.contains("발표만 · "),
            svg.contains("class=\"hollow"),
            "{name}"
        );
    }
}
