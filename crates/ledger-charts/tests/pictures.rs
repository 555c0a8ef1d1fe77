//! The reviewed pictures: every fixture in both layouts, line by line.

mod fixtures;

use ledger_charts::{Layout, Paints, grammar_key};

const LAYOUTS: [Layout; 2] = [Layout::Narrow, Layout::Wide];

/// One element per line, so that a change shows where it is.
fn lines(svg: &str) -> String {
    svg.replace("><", ">\n<")
}

#[test]
fn pictures_are_as_reviewed() {
    for (name, picture) in fixtures::all() {
        for layout in LAYOUTS {
            insta::assert_snapshot!(format!("{name}-{}", layout.name()), lines(&picture.to_svg(layout)));
        }
    }
}

#[test]
fn keys_are_as_reviewed() {
    for (name, words) in fixtures::words() {
        for layout in LAYOUTS {
            insta::assert_snapshot!(format!("{name}-{}", layout.name()), lines(&grammar_key(&words, layout)));
        }
    }
}

#[test]
fn paints_are_written_as_attributes() {
    let paints = Paints {
        ink: "#111111",
        soft: "#222222",
        rule: "#333333",
        paper: "#FFFFFF",
        accent: "#444444",
        hues: ["#000001", "#000002", "#000003", "#000004", "#000005", "#000006", "#000007"],
        face: "sans-serif",
    };
    for (name, picture) in fixtures::all() {
        let svg = picture.to_painted_svg(Layout::Wide, &paints);
        assert!(!svg.contains("currentColor"), "{name}");
        assert!(svg.contains("fill=\"#111111\""));
    }
}
