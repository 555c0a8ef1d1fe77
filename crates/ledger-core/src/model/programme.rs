//! What they take part in.

use super::{Bilingual, Holder};
use serde::{Deserialize, Serialize};

super::position! {
    /// Position of a programme in the dataset.
    ProgrammeId
}

/// A plan, purchase, facility or agreement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Programme {
    /// Slug, frozen; never equal to an organisation's.
    pub id: String,
    /// Name.
    pub name: Bilingual,
    /// What sort of programme.
    pub kind: ProgrammeKind,
    /// The pledge holder on whose side it is.
    pub holder: Option<Holder>,
    /// One sentence.
    pub summary: Bilingual,
}

crate::slugs! {
    /// What sort of programme it is.
    pub enum ProgrammeKind {
        /// Supply of GPUs.
        GpuSupply = "gpu_supply",
        /// Purchase or lease of GPUs.
        GpuProcurement = "gpu_procurement",
        /// AI factory.
        AiFactory = "ai_factory",
        /// Foundation model.
        FoundationModel = "foundation_model",
        /// Data centre.
        DataCentre = "data_centre",
        /// Help for start-ups.
        StartupSupport = "startup_support",
        /// Network research.
        NetworkRnd = "network_rnd",
        /// Digital twin.
        DigitalTwin = "digital_twin",
        /// Agreement of intent.
        Mou = "mou",
        /// Research centre.
        ResearchCentre = "research_centre",
        /// Supercomputer.
        Supercomputer = "supercomputer",
        /// Policy.
        Policy = "policy",
    }
}
