//! Who takes part.

use super::{Bilingual, Holder};
use serde::{Deserialize, Serialize};

super::position! {
    /// Position of an organisation in the dataset.
    OrganisationId
}

/// An organisation, a group, a government body, or a country as the subject of national figures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Organisation {
    /// Slug, frozen.
    pub id: String,
    /// Name.
    pub name: Bilingual,
    /// What sort of organisation.
    pub kind: OrganisationKind,
    /// What it does, in a few words.
    pub sector: Bilingual,
    /// The group or government it belongs to.
    pub parent: Option<OrganisationId>,
    /// The pledge holder whose family it belongs to.
    pub holder: Option<Holder>,
}

crate::slugs! {
    /// What sort of organisation it is.
    pub enum OrganisationKind {
        /// A state body.
        Government = "government",
        /// A company.
        Company = "company",
        /// A business group.
        Group = "group",
        /// A research institute.
        Research = "research",
        /// A university.
        University = "university",
        /// A telecommunications operator.
        Telecom = "telecom",
        /// An investor or lender.
        Investor = "investor",
        /// A body of several states.
        Intergovernmental = "intergovernmental",
        /// A country, as the subject of national figures.
        Country = "country",
    }
}
