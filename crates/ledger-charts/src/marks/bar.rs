//! Bars from zero, and the arrow of "at least".

use super::stack::{Piece, Stack};
use super::{Band, Extent};
use crate::look::Look;
use crate::scale::Scale;
use crate::scene::{Form, Px, Scene};
use crate::series::Hue;

/// Room the arrow needs beyond the end of a bar.
pub(crate) const ARROW: Px = 190;

/// Half the outline, so that it stays inside the bar.
const INSET: Px = 8;

/// Draws a stack of bars; returns what it covers.
pub(crate) fn bars(scene: &mut Scene, stack: &Stack, scale: &Scale, band: Band) -> Extent {
    let mut covered = Extent::at(scale.base());
    for piece in &stack.pieces {
        covered = covered.with(draw(scene, piece, scale, band));
    }
    if let Some((at, hue)) = stack.open {
        let from = scale.x(at).max(covered.right.min(scale.right));
        covered = covered.with(Extent { left: from, right: arrow(scene, hue, from, band.middle()) });
    }
    covered
}

/// An open arrow to the right, after a gap; returns where it ends.
pub(crate) fn arrow(scene: &mut Scene, hue: Hue, from: Px, y: Px) -> Px {
    let (start, tip) = (from + 30, from + 170);
    scene.mark(Look::Arrow, hue, Form::Line(start, y, tip, y));
    scene.mark(Look::Arrow, hue, Form::Path(vec![(tip - 50, y - 50), (tip, y), (tip - 50, y + 50)]));
    tip + 10
}

fn draw(scene: &mut Scene, piece: &Piece, scale: &Scale, band: Band) -> Extent {
    let (start, end) = (scale.x(piece.from), scale.x(piece.to));
    let right_way = end >= start;
    let look = piece.stage.map_or(Look::Hatch, Look::of);
    // A bar of something is never nothing, and never leaves the axis.
    let least = if look == Look::Solid { 20 } else { 40 };
    let gap = if piece.followed { 10 } else { 0 };
    let length = ((end - start).abs() - gap).max(least);
    let left = if right_way { start } else { start - length };
    let left = left.min(scale.right - length).max(scale.left.min(scale.right - length));
    let extent = Extent { left, right: left + length };
    let far = if right_way { extent.right } else { extent.left };
    let near = if right_way { extent.left } else { extent.right };
    let towards = if right_way { 1 } else { -1 };

    if look == Look::Hatch {
        let inset = 5;
        scene.mark(
            Look::Hatch,
            piece.hue,
            Form::Rect(extent.left + inset, band.top + inset, length - 2 * inset, band.height - 2 * inset),
        );
        let edge = if piece.about { Look::Edge } else { Look::Cap };
        let x = far - towards * 15;
        scene.mark(edge, piece.hue, Form::Line(x, band.top - 20, x, band.bottom() + 20));
    } else if piece.about && length >= 100 {
        let soft = far - towards * 10;
        let body = far - towards * 50;
        let inset = if look == Look::Solid { 0 } else { INSET };
        let (top, bottom, near) = (band.top + inset, band.bottom() - inset, near + towards * inset);
        scene.mark(
            look,
            piece.hue,
            Form::Path(vec![(body, top), (near, top), (near, bottom), (body, bottom)]),
        );
        scene.mark(Look::Edge, piece.hue, Form::Line(soft, band.top, soft, band.bottom()));
    } else {
        let inset = if look == Look::Solid { 0 } else { INSET };
        scene.mark(
            look,
            piece.hue,
            Form::Rect(extent.left + inset, band.top + inset, length - 2 * inset, band.height - 2 * inset),
        );
    }
    extent
}
