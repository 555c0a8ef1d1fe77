//! What happened, what is due, what slipped.

use super::{Bilingual, SourceId, Subject};
use crate::date::PartialDate;
use serde::{Deserialize, Serialize};

super::position! {
    /// Position of an event in the dataset; event `e001` has position 0.
    EventId = 'e'
}

/// Something that happened or is planned, as one source tells it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// Its position and frozen id.
    pub id: EventId,
    /// When, as precisely as told.
    pub date: PartialDate,
    /// What, in our words.
    pub title: Bilingual,
    /// Whom and what it concerns.
    pub subjects: Vec<Subject>,
    /// What sort of event.
    pub kind: EventKind,
    /// How far things had come with it.
    pub status: EventStatus,
    /// Where it was read.
    pub source: SourceId,
    /// Where in the source.
    pub locator: Bilingual,
    /// What to know about it; may be empty.
    pub note: Bilingual,
}

crate::slugs! {
    /// What sort of event it is.
    pub enum EventKind {
        /// A plan is made public.
        Announcement = "announcement",
        /// An agreement of intent is signed.
        Mou = "mou",
        /// A binding contract, or the choice of contractors.
        Contract = "contract",
        /// Goods arrive or reach their users.
        Delivery = "delivery",
        /// Ground is broken or doors open.
        Opening = "opening",
        /// A date something is due.
        Target = "target",
        /// A government decision.
        Policy = "policy",
        /// People meet.
        Meeting = "meeting",
        /// Money is granted.
        Funding = "funding",
        /// Somebody says something.
        Statement = "statement",
    }
}

crate::slugs! {
    /// How far things had come with the event. The first four are stages in order.
    pub enum EventStatus {
        /// Said.
        Announced = "announced",
        /// Bound by contract.
        Contracted = "contracted",
        /// Arrived.
        Delivered = "delivered",
        /// In use.
        Operating = "operating",
        /// Due, not known to have happened.
        Planned = "planned",
        /// Due and not kept.
        Missed = "missed",
    }
}
