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
pub use containment::{Containment, Counted, Split};
pub use event::{Event, EventId, EventKind, EventStatus};
pub use organisation::{Organisation, OrganisationId, OrganisationKind};
pub use partnership::{Partnership, Role};
pub use programme::{Programme, ProgrammeId, ProgrammeKind};
pub use source::{Language, Source, SourceId, SourceKind};
pub use vocabulary::{Attribution, Bilingual, Holder, Measure, Sector, Subject, Voice};

/// Declares a position in one of the dataset's tables.
macro_rules! position {
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
