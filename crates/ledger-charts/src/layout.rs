//! The two layouts and their type sizes.

use crate::scene::{Px, Role};

/// Which drawing of a picture.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Layout {
    /// 336 units wide, for 288 to 384 px on screen; no text under 14 units.
    Narrow,
    /// 880 units wide, for 704 to 960 px on screen; no text under 15 units.
    #[default]
    Wide,
}

impl Layout {
    /// Both, in the order of their width.
    pub const ALL: [Self; 2] = [Self::Narrow, Self::Wide];

    /// Width of the view box in tenths of a unit.
    #[must_use]
    pub const fn width(self) -> Px {
        match self {
            Self::Narrow => 3360,
            Self::Wide => 8800,
        }
    }

    /// The name in ids and classes: `narrow` or `wide`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Narrow => "narrow",
            Self::Wide => "wide",
        }
    }

    /// Type size of a role in tenths of a unit.
    #[must_use]
    pub const fn size(self, role: Role) -> Px {
        let (lead, label, rest) = match self {
            Self::Narrow => (190, 150, 140),
            Self::Wide => (240, 160, 150),
        };
        match role {
            Role::Lead => lead,
            Role::Label | Role::Strong | Role::Value => label,
            _ => rest,
        }
    }

    /// Height of a line of a role: 1.3 times its size, whole units.
    #[must_use]
    pub const fn line(self, role: Role) -> Px {
        (self.size(role) * 13 / 10 + 9) / 10 * 10
    }

    /// Whether this is the narrow layout.
    pub(crate) const fn narrow(self) -> bool {
        matches!(self, Self::Narrow)
    }

    /// Height of a bar in rows.
    pub(crate) const fn bar(self) -> Px {
        match self {
            Self::Narrow => 140,
            Self::Wide => 180,
        }
    }
}
