//! Places and intervals on a scale, not measured from zero.

use super::bar::arrow;
use super::{Band, Extent};
use crate::look::Look;
use crate::scale::Scale;
use crate::scene::{Form, Px, Scene};
use crate::series::Segment;

/// Radius of a dot.
pub(crate) const RADIUS: Px = 65;

/// Draws one segment as a place or an interval; returns what it covers, nothing if nothing is known.
pub(crate) fn dot(scene: &mut Scene, segment: &Segment, scale: &Scale, band: Band) -> Option<Extent> {
    let (low, high) = segment.span.ordered();
    let y = band.middle();
    let about = segment.span.about;
    let extent = match (low, high) {
        (Some(low), Some(high)) if low != high => {
            let (left, right) = (scale.x(low), scale.x(high));
            hatch(scene, segment, left, right, y);
            end(scene, segment, left, band, about);
            end(scene, segment, right, band, about);
            Extent { left: left - 15, right: right + 15 }
        }
        (None, Some(high)) => {
            let (left, right) = (scale.base(), scale.x(high));
            hatch(scene, segment, left.min(right), right.max(left), y);
            end(scene, segment, right, band, about);
            Extent { left: left.min(right - 15), right: left.max(right + 15) }
        }
        (Some(value), high) => {
            let x = scale.x(value);
            let look = Look::of(segment.stage);
            if about {
                scene.mark(Look::Edge, segment.hue, Form::Circle(x, y, RADIUS));
                scene.mark(Look::Solid, segment.hue, Form::Circle(x, y, 30));
            } else {
                let radius = if look == Look::Solid { RADIUS } else { RADIUS - 8 };
                scene.mark(look, segment.hue, Form::Circle(x, y, radius));
            }
            let right = if high.is_none() { arrow(scene, segment.hue, x + RADIUS, y) } else { x + RADIUS };
            Extent { left: x - RADIUS - 10, right }
        }
        (None, None) => return None,
    };
    Some(extent)
}

/// The firm (or, for "about", dashed) line at the end of an interval.
fn end(scene: &mut Scene, segment: &Segment, x: Px, band: Band, about: bool) {
    let look = if about { Look::Edge } else { Look::Cap };
    scene.mark(look, segment.hue, Form::Line(x, band.top, x, band.bottom()));
}

/// What lies between the ends.
fn hatch(scene: &mut Scene, segment: &Segment, left: Px, right: Px, y: Px) {
    if right > left {
        scene.mark(Look::Hatch, segment.hue, Form::Rect(left, y - 45, right - left, 90));
    }
}
