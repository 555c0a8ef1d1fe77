//! The signs of the grammar, placed on a scale.

mod bar;
mod dot;
mod event;
mod stack;

pub(crate) use bar::{ARROW, bars};
pub(crate) use dot::{RADIUS, dot};
pub(crate) use event::{EVENT, event};
pub(crate) use stack::stack;

use crate::scene::Px;

/// Where a mark lies on a line: its left and right end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Extent {
    pub(crate) left: Px,
    pub(crate) right: Px,
}

impl Extent {
    pub(crate) fn at(x: Px) -> Self {
        Self { left: x, right: x }
    }

    pub(crate) fn with(self, other: Self) -> Self {
        Self { left: self.left.min(other.left), right: self.right.max(other.right) }
    }
}

/// A band across the page: top and height.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Band {
    pub(crate) top: Px,
    pub(crate) height: Px,
}

impl Band {
    pub(crate) fn middle(self) -> Px {
        self.top + self.height / 2
    }

    pub(crate) fn bottom(self) -> Px {
        self.top + self.height
    }
}
