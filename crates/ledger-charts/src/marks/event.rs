//! Dated things: a day is a dot, a vaguer date a bar of its length.

use super::Extent;
use crate::look::Look;
use crate::scene::{Form, Px, Scene};
use crate::series::{Hue, State};

/// Height of a mark, and the least width.
pub(crate) const EVENT: Px = 120;

/// Draws a mark around `y`, as wide as its extent, or as a dot in the middle of it.
pub(crate) fn event(scene: &mut Scene, hue: Hue, state: State, extent: Extent, y: Px, dot: bool) {
    let look = if state == State::Happened { Look::Solid } else { Look::Hollow };
    // A whole unit, which is shorter to write than half the line.
    let inset = if look == Look::Solid { 0 } else { 10 };
    let middle = i32::midpoint(extent.left, extent.right);
    if dot {
        scene.mark(look, hue, Form::Circle(middle, y, EVENT / 2 - inset));
    } else {
        let (left, height) = (extent.left + inset, 80 - 2 * inset);
        scene.mark(look, hue, Form::Rect(left, y - height / 2, extent.right - inset - left, height));
    }
    if state == State::Missed {
        let r: Px = 60;
        scene.mark(Look::Cross, hue, Form::Line(middle - r, y - r, middle + r, y + r));
        scene.mark(Look::Cross, hue, Form::Line(middle - r, y + r, middle + r, y - r));
    }
}
