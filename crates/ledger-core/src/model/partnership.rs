//! Who takes part in what, and as what.

use super::{Bilingual, OrganisationId, ProgrammeId, SourceId};
use serde::{Deserialize, Serialize};

super::position! {
    /// Position of a partnership in the dataset; partnership `p001` has position 0.
    PartnershipId = 'p'
}

/// One organisation's part in one programme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Partnership {
    /// Its position and frozen id.
    pub id: PartnershipId,
    /// The programme.
    pub programme: ProgrammeId,
    /// The organisation.
    pub organisation: OrganisationId,
    /// As what it takes part.
    pub role: Role,
    /// Where it was read.
    pub source: SourceId,
    /// Where in the source.
    pub locator: Bilingual,
}

crate::slugs! {
    /// As what an organisation takes part in a programme.
    pub enum Role {
        /// Supplies it.
        Supplier = "supplier",
        /// Receives it.
        Recipient = "recipient",
        /// Puts money in.
        Investor = "investor",
        /// Lends or puts money in.
        LenderOrInvestor = "lender-or-investor",
        /// Owns it.
        Owner = "owner",
        /// Runs it.
        Operator = "operator",
        /// Leads those who run it.
        LeadOperator = "lead-operator",
        /// Builds it under contract.
        Contractor = "contractor",
        /// Develops it.
        Developer = "developer",
        /// Belongs to the consortium.
        ConsortiumMember = "consortium-member",
        /// Works together on it.
        Partner = "partner",
        /// Does research together.
        ResearchPartner = "research-partner",
        /// Pays for it from public money.
        Sponsor = "sponsor",
        /// Hosts it.
        Host = "host",
        /// The ministry in charge.
        HostMinistry = "host-ministry",
        /// The city it stands in.
        HostCity = "host-city",
        /// The place it stands in.
        HostSite = "host-site",
        /// Manages it for the sponsor.
        Manager = "manager",
        /// Chairs it.
        Chair = "chair",
        /// Sits on it.
        Member = "member",
        /// Uses it.
        User = "user",
        /// Bid for it.
        Bidder = "bidder",
        /// Bid for it and was not chosen.
        UnsuccessfulBidder = "unsuccessful-bidder",
        /// A team still in the second round.
        TeamRound2 = "team-round-2",
        /// A team added for the second round.
        TeamAdded = "team-added",
        /// A team out after the first round.
        TeamOut = "team-out",
    }
}
