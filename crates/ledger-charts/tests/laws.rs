//! Laws every picture keeps, whatever the data: valid XML, everything inside the view box, no two texts on each
//! other, no text on a mark that stands for something.

mod fixtures;
mod random;

use ledger_charts::{Form, Layout, Look, Node, Picture, Px, Scene, grammar_key};
use proptest::prelude::*;

const LAYOUTS: [Layout; 2] = [Layout::Narrow, Layout::Wide];

/// Left, top, right, bottom.
type Area = (Px, Px, Px, Px);

fn area(form: &Form) -> Area {
    match form {
        Form::Rect(x, y, width, height) => {
            assert!(*width >= 0 && *height >= 0, "a rectangle turned inside out: {form:?}");
            (*x, *y, x + width, y + height)
        }
        Form::Line(x1, y1, x2, y2) => (*x1.min(x2), *y1.min(y2), *x1.max(x2), *y1.max(y2)),
        Form::Circle(x, y, r) => (x - r, y - r, x + r, y + r),
        Form::Path(points) => {
            let xs = points.iter().map(|point| point.0);
            let ys = points.iter().map(|point| point.1);
            (
                xs.clone().min().unwrap_or(0),
                ys.clone().min().unwrap_or(0),
                xs.max().unwrap_or(0),
                ys.max().unwrap_or(0),
            )
        }
    }
}

fn inside(scene: &Scene, area: Area, what: &dyn std::fmt::Debug) {
    let fits =
        area.0 >= -1 && area.1 >= -1 && area.2 <= scene.layout.width() + 1 && area.3 <= scene.height + 1;
    assert!(fits, "outside {}×{}: {area:?} {what:?}", scene.layout.width(), scene.height);
}

fn apart(a: Area, b: Area) -> bool {
    a.2 <= b.0 || b.2 <= a.0 || a.3 <= b.1 || b.3 <= a.1
}

fn check(scene: &Scene) {
    let mut depth = 0;
    let mut texts: Vec<(Area, &str)> = Vec::new();
    let mut marks: Vec<(Area, Look)> = Vec::new();
    for node in &scene.nodes {
        match node {
            Node::Open(_) | Node::Say(_) => depth += 1,
            Node::Close => depth -= 1,
            Node::Mark(look, _, form) => {
                inside(scene, area(form), node);
                // Lines may pass behind words, on their halo; what counts something may not.
                let behind = [Look::Rule, Look::Zero, Look::Now, Look::Leader, Look::Flag, Look::Area];
                if !behind.contains(look) {
                    marks.push((area(form), *look));
                }
            }
            Node::Text(text) => {
                let area = text.area(scene.layout);
                inside(scene, area, node);
                texts.push((area, &text.content));
            }
        }
        assert!((0..=1).contains(&depth), "data are not nested");
    }
    assert_eq!(depth, 0);
    for (index, (a, first)) in texts.iter().enumerate() {
        for (b, second) in &texts[index + 1..] {
            assert!(apart(*a, *b), "{first:?} {a:?} and {second:?} {b:?} overlap");
        }
        for (b, look) in &marks {
            assert!(apart(*a, *b), "{first:?} {a:?} lies on {look:?} {b:?}");
        }
    }
}

fn check_svg(svg: &str) {
    let document = roxmltree::Document::parse(svg).unwrap_or_else(|error| panic!("{error}: {svg}"));
    let root = document.root_element();
    assert_eq!(root.attribute("role"), Some("img"));
    let ids: Vec<_> = document.descendants().filter_map(|node| node.attribute("id")).collect();
    let named = root.attribute("aria-labelledby").unwrap_or_default();
    assert!(named.split(' ').all(|id| ids.contains(&id)), "{named} is not in {ids:?}");
    let mut unique = ids.clone();
    unique.sort_unstable();
    unique.dedup();
    assert_eq!(unique.len(), ids.len());
    for node in document.descendants().filter(|node| node.is_element()) {
        assert!(!matches!(node.tag_name().name(), "style" | "script" | "foreignObject"));
        assert!(node.attribute("style").is_none());
        if let Some(id) = node.attribute("fill").and_then(|fill| fill.strip_prefix("url(#")) {
            assert!(ids.contains(&id.trim_end_matches(')')), "no pattern {id}");
        }
        if node.attribute("class").is_some_and(|class| class.starts_with("datum")) {
            assert!(node.has_attribute("data-key"));
            assert_eq!(node.first_element_child().map(|child| child.tag_name().name()), Some("title"));
        }
    }
}

fn check_picture(picture: &Picture) {
    for layout in LAYOUTS {
        check(&picture.place(layout));
        check_svg(&picture.to_svg(layout));
    }
}

#[test]
fn fixtures_keep_the_laws() {
    for (_, picture) in fixtures::all() {
        check_picture(&picture);
    }
    for (_, words) in fixtures::words() {
        for layout in LAYOUTS {
            check_svg(&grammar_key(&words, layout));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn rows_keep_the_laws(chart in random::rows()) {
        check_picture(&Picture::Rows(chart));
    }

    #[test]
    fn magnified_keeps_the_laws(chart in random::magnified()) {
        check_picture(&Picture::Magnified(chart));
    }

    #[test]
    fn timeline_keeps_the_laws(chart in random::timeline()) {
        check_picture(&Picture::Timeline(chart));
    }

    #[test]
    fn matrix_keeps_the_laws(chart in random::matrix()) {
        check_picture(&Picture::Matrix(chart));
    }

    #[test]
    fn the_key_keeps_the_laws(words in random::words()) {
        for layout in LAYOUTS {
            check_svg(&grammar_key(&words, layout));
        }
    }
}
