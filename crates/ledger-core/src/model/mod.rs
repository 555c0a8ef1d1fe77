//! The records of the ledger, one file each, as checked when the tables were read.
//!
//! Records refer to each other by position ([`SourceId`], [`ClaimId`], …): a reference always resolves, because
//! the positions are made while the tables are checked.

mod change;
mod claim;
mod containment;
mod event;
mod organisation;
mod partnership;
mod programme;
mod source;
mod vocabulary;

pub use change::{Change, ChangeId, ChangeKind, Edition};
pub use claim::{Claim, ClaimId};
pub use containment::{Containment, ContainmentId, Counted, Split, SplitBy};
pub use event::{Event, EventId, EventKind, EventStatus};
pub use organisation::{Organisation, OrganisationId, OrganisationKind};
pub use partnership::{Partnership, PartnershipId, Role};
pub use programme::{Programme, ProgrammeId, ProgrammeKind};
pub use source::{Language, Source, SourceId, SourceKind};
pub use vocabulary::{Attribution, Bilingual, Holder, Measure, Sector, Subject, Voice};

/// Declares a position in one of the dataset's tables. With a letter it is also the frozen id of the record there: that
/// letter and the number of the row, from 1.
macro_rules! position {
    ($(#[$meta:meta])* $name:ident = $letter:literal) => {
        $crate::model::position! { $(#[$meta])* $name }

        impl $name {
            /// The position that an id says; none where it is not written as an id is. Whether there is such a record is
            /// not asked.
            pub fn from_slug(text: &str) -> Option<Self> {
                let number: u16 = text.strip_prefix($letter)?.parse().ok()?;
                Some(Self(number.checked_sub(1)?)).filter(|id| id.to_string() == text)
            }
        }

        impl core::fmt::Display for $name {
            /// The frozen id: the letter and at least three digits.
            fn fmt(&self, out: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                write!(out, "{}{:03}", $letter, u32::from(self.0) + 1)
            }
        }
    };
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub struct $name(pub u16);

        impl $name {
            /// The position as an index.
            pub const fn index(self) -> usize {
                self.0 as usize
            }
        }
    };
}
pub(crate) use position;
