//! Pictures in a box: which drawing, how large, and what is left out where even the smallest readable one is too tall.

use super::{Sheet, SheetPanel};
use crate::layout::Layout;
use crate::look::Look;
use crate::scene::{Node, Px, Role, Scene};
use ledger_lists::Listed;

/// Between two panels.
const GAP: Px = 240;
/// No text of a picture in a box gets smaller than this.
const SMALLEST_TEXT: i64 = 130;
/// None needs to be larger than this.
const LARGEST_TEXT: i64 = 240;

/// Headings and scenes from the top.
pub(super) struct Stack {
    pub(super) layout: Layout,
    pub(super) parts: Vec<(String, Scene)>,
    /// How many rows are not in it.
    pub(super) left_out: usize,
}

impl Stack {
    /// All panels in one drawing.
    pub(super) fn whole(sheet: &Sheet, layout: Layout) -> Self {
        Self::of(sheet, layout, usize::MAX)
    }

    /// So many rows of the panels: those that the title speaks of, then the first of the others.
    fn of(sheet: &Sheet, layout: Layout, rows: usize) -> Self {
        let spoken_of = |claims: &str| {
            claims
                .split(' ')
                .any(|claim| !claim.is_empty() && sheet.claims.split(' ').any(|own| own == claim))
        };
        let claims = sheet.panels.iter().map(|panel| panel.picture.row_claims());
        let ranks: Vec<Vec<bool>> = claims.map(|rows| rows.into_iter().map(spoken_of).listed()).listed();
        let cited = ranks.iter().flatten().filter(|is_cited| **is_cited).count();
        let (mut of_title, mut of_rest) = (cited.min(rows), rows.saturating_sub(cited));
        let (mut parts, mut left_out) = (Vec::new(), 0);
        for (SheetPanel { heading, picture }, ranks) in sheet.panels.iter().zip(ranks) {
            let take = |is_cited: &bool| {
                let room = if *is_cited { &mut of_title } else { &mut of_rest };
                let stays = *room > 0;
                *room = room.saturating_sub(1);
                stays
            };
            let stays: Vec<bool> = ranks.iter().map(take).listed();
            let kept = stays.iter().filter(|stays| **stays).count();
            left_out += stays.len() - kept;
            if kept == stays.len() {
                parts.push((heading.clone(), picture.place(layout)));
            } else if kept > 0 {
                let picture = picture.with_rows(|at| stays.get(at) == Some(&true));
                parts.push((heading.clone(), picture.place(layout)));
            }
        }
        Self { layout, parts, left_out }
    }

    /// Whether something is drawn this way.
    pub(super) fn shows(&self, look: Look) -> bool {
        let is_one = |node: &Node| matches!(node, Node::Mark(drawn, ..) if *drawn == look);
        self.parts.iter().any(|(_, scene)| scene.nodes.iter().any(is_one))
    }

    /// From the top of the first part to the end of the last.
    pub(super) fn height(&self) -> Px {
        let gaps = GAP * Px::try_from(self.parts.len().saturating_sub(1)).unwrap_or(Px::MAX);
        self.parts.iter().fold(gaps, |sum, (heading, scene)| sum + self.head(heading) + scene.height)
    }

    /// Height of a heading.
    fn head(&self, heading: &str) -> Px {
        if heading.is_empty() { 0 } else { self.layout.line(Role::Heading) + 60 }
    }

    /// Where each part starts: its heading and its scene.
    pub(super) fn starts(&self) -> impl Iterator<Item = (Px, Px, &(String, Scene))> {
        self.parts.iter().scan(0, |y, part| {
            let top = *y;
            let scene = top + self.head(&part.0);
            *y = scene + part.1.height + GAP;
            Some((top, scene, part))
        })
    }
}

/// A stack and how large it is drawn, in thousandths.
pub(super) struct Fitted {
    pub(super) stack: Stack,
    pub(super) permille: Px,
}

/// The drawing with the largest text that fits into a box. Where the text would become too small, rows are left out,
/// in the drawing that keeps more of them.
pub(super) fn fitted(sheet: &Sheet, width: Px, height: Px) -> Fitted {
    let candidate = |layout: Layout| {
        let whole = Stack::whole(sheet, layout);
        let permille = permille(&whole, width, height);
        (text(layout, permille), Fitted { stack: whole, permille })
    };
    let (narrow, wide) = (candidate(Layout::Narrow), candidate(Layout::Wide));
    let (best, fitted) = if wide.0 >= narrow.0 { wide } else { narrow };
    if best >= SMALLEST_TEXT {
        return fitted;
    }
    let (narrow, wide) =
        (shortened(sheet, Layout::Narrow, width, height), shortened(sheet, Layout::Wide, width, height));
    if wide.stack.left_out <= narrow.stack.left_out { wide } else { narrow }
}

/// Size of the small text of a layout at a scale.
fn text(layout: Layout, permille: Px) -> i64 {
    i64::from(layout.size(Role::Detail)) * i64::from(permille) / 1000
}

/// The largest scale at which a stack fits and its text is no larger than it needs to be.
fn permille(stack: &Stack, width: Px, height: Px) -> Px {
    let ratio = |room: Px, taken: Px| i64::from(room) * 1000 / i64::from(taken.max(1));
    let largest = LARGEST_TEXT * 1000 / i64::from(stack.layout.size(Role::Detail));
    let scale = ratio(width, stack.layout.width()).min(ratio(height, stack.height())).min(largest);
    Px::try_from(scale.max(0)).unwrap_or(1000)
}

/// As many rows as fit in text of the smallest size.
fn shortened(sheet: &Sheet, layout: Layout, width: Px, height: Px) -> Fitted {
    let all: usize = sheet.panels.iter().map(|panel| panel.picture.rows()).sum();
    let fits =
        |rows: usize| text(layout, permille(&Stack::of(sheet, layout, rows), width, height)) >= SMALLEST_TEXT;
    // The most that fit: halving works, as more rows are never less tall.
    let (mut fitting, mut too_many) = (1, all.max(1));
    while too_many - fitting > 1 {
        let middle = fitting.midpoint(too_many);
        if fits(middle) { fitting = middle } else { too_many = middle }
    }
    let stack = Stack::of(sheet, layout, fitting);
    let permille = permille(&stack, width, height);
    Fitted { stack, permille }
}
