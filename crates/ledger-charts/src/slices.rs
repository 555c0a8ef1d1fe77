//! Where a tall drawing may be cut, so that on paper it goes on on the next page: between its rows, and through nothing but
//! the lines that run down behind them.

use crate::layout::Layout;
use crate::look::Look;
use crate::scene::{Form, Node, Px, Role, Scene, Text};
use ledger_lists::Listed;

/// Higher than this a drawing is cut: some 125 mm of paper.
const WHOLE: Px = 6_000;
/// How high a slice is at most, if there is a place to cut: some 70 mm of paper.
const MOST: Px = 3_400;
/// How far below the line of a heading the first of its rows has begun.
const FIRST_OF_GROUP: Px = 500;

/// The slices of a scene from top to bottom, each as its top and its height; none where it stays whole.
///
/// Together they are the scene, and no mark and no word is in two of them. A row higher than a slice stays one.
pub(crate) fn slices(scene: &Scene) -> Vec<(Px, Px)> {
    if scene.height <= WHOLE {
        return Vec::new();
    }
    let solid = solid(scene);
    let is_free = |y: Px| solid.iter().all(|(top, bottom)| *bottom <= y || y <= *top);
    let mut places: Vec<Px> = solid.iter().map(|(_, bottom)| *bottom).filter(|y| is_free(*y)).listed();
    places.push(scene.height);
    let mut slices = Vec::new();
    let mut top = 0;
    while top < scene.height {
        let below = || places.iter().copied().filter(|y| *y > top);
        let fitting = below().filter(|y| *y <= top + MOST).max();
        let bottom = fitting.or_else(|| below().min()).unwrap_or(scene.height).min(scene.height);
        slices.push((top, bottom - top));
        top = bottom;
    }
    slices
}

/// From where to where something is drawn: a datum with all its words is one.
fn solid(scene: &Scene) -> Vec<(Px, Px)> {
    let mut solid: Vec<(Px, Px)> = Vec::new();
    let mut depth = 0_u32;
    for node in &scene.nodes {
        match node {
            Node::Open(_) | Node::Say(_) => {
                depth += 1;
                if depth == 1 {
                    solid.push((Px::MAX, Px::MIN));
                }
            }
            Node::Close => depth = depth.saturating_sub(1),
            Node::Mark(..) | Node::Text(_) => {
                let Some((top, bottom)) = extent(node, scene.layout) else { continue };
                match solid.last_mut().filter(|_| depth > 0) {
                    Some(datum) => *datum = (datum.0.min(top), datum.1.max(bottom)),
                    None => solid.push((top, bottom)),
                }
            }
        }
    }
    solid.retain(|(top, bottom)| top <= bottom);
    solid
}

/// From where to where one mark or text is drawn; none for what runs down behind the rows.
fn extent(node: &Node, layout: Layout) -> Option<(Px, Px)> {
    match node {
        Node::Mark(look, _, form) => match form {
            Form::Rect(_, y, _, height) => Some((*y, y + height)),
            Form::Line(_, from, _, to) => {
                let is_behind = matches!(look, Look::Rule | Look::Zero | Look::Now) && to - from > MOST / 2;
                (!is_behind).then_some((*from.min(to), *from.max(to)))
            }
            Form::Circle(_, y, radius) => Some((y - radius, y + radius)),
            Form::Path(points) => {
                let ys = || points.iter().map(|(_, y)| *y);
                ys().min().zip(ys().max())
            }
        },
        Node::Text(Text { role, y, .. }) => {
            let size = layout.size(*role);
            // A heading stays with the first of its rows.
            let below = if *role == Role::Heading { FIRST_OF_GROUP } else { size * 3 / 10 };
            Some((y - size * 9 / 10, y + below))
        }
        Node::Open(_) | Node::Say(_) | Node::Close => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{MOST, WHOLE, slices};
    use crate::layout::Layout;
    use crate::look::Look;
    use crate::scene::{Anchor, Form, Role, Scene};
    use crate::series::Hue;

    /// Rows of 300 with a word in each, and a line behind all of them.
    fn rows(count: i32) -> Scene {
        let mut scene = Scene::new("id", "title", "description", Layout::Wide);
        scene.height = count * 300;
        scene.line(Look::Rule, (100, 0), (100, scene.height));
        for row in 0..count {
            scene.text(Role::Label, Anchor::Start, 0, row * 300 + 200, "word");
            scene.mark(Look::Solid, Hue::Neutral, Form::Rect(200, row * 300 + 60, 500, 180));
        }
        scene
    }

    #[test]
    fn a_drawing_that_has_room_stays_whole() {
        assert_eq!(slices(&rows(WHOLE / 300)), []);
    }

    #[test]
    fn slices_are_the_whole_and_cut_nothing() {
        let scene = rows(80);
        let found = slices(&scene);
        assert!(found.len() >= 5, "{found:?}");
        assert_eq!(found.iter().map(|(_, height)| height).sum::<i32>(), scene.height);
        for (top, height) in found {
            assert!(height <= MOST);
            // A row is drawn from 56 to 248.
            assert!(top % 300 == 0 || top % 300 >= 248, "{top}");
        }
    }

    #[test]
    fn the_words_of_a_datum_stay_together() {
        let mut scene = rows(80);
        scene.open("key", "", "spoken", "");
        scene.text(Role::Detail, Anchor::Start, 0, 3_270, "one");
        scene.text(Role::Detail, Anchor::Start, 0, 3_570, "the other");
        scene.close();
        assert!(slices(&scene).iter().all(|(top, _)| !(3_270..3_570).contains(top)));
    }

    #[test]
    fn a_heading_stays_with_its_rows() {
        let mut scene = rows(80);
        // Where the first slice would end: above the row that begins at 3,300.
        scene.text(Role::Heading, Anchor::Start, 0, 3_270, "heading");
        assert!(slices(&scene).iter().all(|(top, _)| !(3_270..3_500).contains(top)));
    }

    #[test]
    fn a_row_higher_than_a_slice_is_not_cut() {
        let mut scene = rows(80);
        scene.mark(Look::Solid, Hue::Neutral, Form::Rect(0, 0, 10, 9_000));
        let (top, height) = slices(&scene)[0];
        assert!(top == 0 && height >= 9_000);
    }
}
