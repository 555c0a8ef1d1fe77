//! From values and days to places, in whole numbers only.

mod log;
mod time;
mod value;

pub use time::TimeScale;
pub(crate) use value::Scale;

use crate::scene::Px;

/// The place `part / whole` of the way from `left` to `right`, rounded; clamped to both.
fn between(left: Px, right: Px, part: i128, whole: i128) -> Px {
    if whole <= 0 || part <= 0 {
        return left;
    }
    if part >= whole {
        return right;
    }
    let length = i128::from(right) - i128::from(left);
    let way = (part * length * 2 + whole) / (whole * 2);
    left + i32::try_from(way).unwrap_or(0)
}
