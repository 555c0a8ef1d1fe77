//! Words shared by several records.

use super::{OrganisationId, ProgrammeId};
use crate::format::Lang;
use crate::unit::Unit;
use serde::{Deserialize, Serialize};

/// A text in both languages of the ledger.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Bilingual {
    /// Korean.
    pub ko: String,
    /// English.
    pub en: String,
}

impl Bilingual {
    /// The text in one language.
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::Ko => &self.ko,
            Lang::En => &self.en,
        }
    }

    /// Whether there is nothing to say.
    pub fn is_empty(&self) -> bool {
        self.ko.is_empty() && self.en.is_empty()
    }
}

/// What a claim or event is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Subject {
    /// An organisation or country.
    Organisation(OrganisationId),
    /// A programme.
    Programme(ProgrammeId),
}

/// Who asserts a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Attribution {
    /// An organisation of the ledger.
    Organisation(OrganisationId),
    /// Somebody without an entry.
    Voice(Voice),
}

crate::slugs! {
    /// Somebody who asserts a value and has no entry of their own.
    pub enum Voice {
        /// The press itself.
        Press = "press",
        /// Unnamed people in the industry.
        Industry = "industry",
        /// An outside expert.
        Expert = "expert",
        /// An official who was not named.
        UnnamedOfficial = "unnamed-official",
    }
}

crate::slugs! {
    /// The five to whom the 260,000 GPUs were promised, each with its family of organisations and programmes.
    pub enum Holder {
        /// The Korean government.
        Government = "government",
        /// Samsung.
        Samsung = "samsung",
        /// SK.
        Sk = "sk",
        /// Hyundai Motor Group.
        Hyundai = "hyundai",
        /// NAVER.
        Naver = "naver",
    }
}

impl Holder {
    /// The side the holder is on.
    pub const fn sector(self) -> Sector {
        match self {
            Self::Government => Sector::Public,
            Self::Samsung | Self::Sk | Self::Hyundai | Self::Naver => Sector::Private,
        }
    }

    /// Slug of the organisation that holds the pledge.
    pub const fn organisation(self) -> &'static str {
        match self {
            Self::Government => "kr-government",
            Self::Samsung => "samsung-group",
            Self::Sk => "sk-group",
            Self::Hyundai => "hyundai-motor-group",
            Self::Naver => "naver",
        }
    }
}

crate::slugs! {
    /// Public or private.
    pub enum Sector {
        /// The state.
        Public = "public",
        /// Companies.
        Private = "private",
    }
}

crate::slugs! {
    /// What a claim measures.
    pub enum Measure {
        /// GPUs promised by the supplier.
        GpusPledged = "gpus_pledged",
        /// GPUs promised to companies.
        GpusPledgedPrivate = "gpus_pledged_private",
        /// GPUs bound by contract.
        GpusContracted = "gpus_contracted",
        /// GPUs that have arrived.
        GpusDelivered = "gpus_delivered",
        /// GPUs due to arrive.
        GpusDeliveryTarget = "gpus_delivery_target",
        /// GPUs under test.
        GpusInTest = "gpus_in_test",
        /// GPUs in use.
        GpusOperating = "gpus_operating",
        /// GPUs aimed at by a government or company; not a pledge.
        GpuTarget = "gpu_target",
        /// GPUs of the first batch.
        GpusFirstBatch = "gpus_first_batch",
        /// GPUs set aside for public use.
        GpusForPublicUse = "gpus_for_public_use",
        /// GPUs asked for by applicants.
        GpusRequested = "gpus_requested",
        /// GPUs given to universities.
        GpusAllocatedAcademia = "gpus_allocated_academia",
        /// GPUs given to companies.
        GpusAllocatedIndustry = "gpus_allocated_industry",
        /// GPUs given to institutes.
        GpusAllocatedResearch = "gpus_allocated_research",
        /// GPUs to be given out in a further call.
        GpusPlannedAllocation = "gpus_planned_allocation",
        /// GPUs for one team.
        GpusPerTeam = "gpus_per_team",
        /// GPUs already in a country.
        GpusInstalledBase = "gpus_installed_base",
        /// GPUs in a country once all have come.
        GpusTotalAfter = "gpus_total_after",
        /// The pledge as a multiple of the stock.
        PledgeToStockRatio = "pledge_to_stock_ratio",
        /// Place in the world once all have come.
        WorldRankAfter = "world_rank_after",
        /// Place in the world aimed at.
        AiRankTarget = "ai_rank_target",
        /// Value of the supply.
        DealValue = "deal_value",
        /// Price of one GPU.
        UnitPrice = "unit_price",
        /// Time over which it is supplied.
        DeliveryPeriod = "delivery_period",
        /// Money to be put in.
        Investment = "investment",
        /// Money to be put in for the data centre alone.
        InvestmentAiDc = "investment_ai_dc",
        /// Money to be put in in the first phase.
        InvestmentPhase1 = "investment_phase1",
        /// Cost of a project.
        ProjectCost = "project_cost",
        /// Public money set aside.
        Budget = "budget",
        /// Value of a contract.
        ContractValue = "contract_value",
        /// Money from a fund.
        FundInvestment = "fund_investment",
        /// Equity in all.
        EquityTotal = "equity_total",
        /// Equity of the state.
        PublicEquity = "public_equity",
        /// Equity of companies.
        PrivateEquity = "private_equity",
        /// Cost of one gigawatt.
        CostPerGw = "cost_per_gw",
        /// Share of an allocation.
        AllocationShare = "allocation_share",
        /// Computing power against the target.
        ComputeVsTarget = "compute_vs_target",
        /// Peak computing power.
        PeakPerformance = "peak_performance",
        /// Quantum bits.
        Qubits = "qubits",
        /// Teams taking part.
        Teams = "teams",
        /// Companies helped.
        CompaniesSupported = "companies_supported",
        /// Telecom operators taking part.
        TelecomOperators = "telecom_operators",
        /// Electric capacity of a site.
        PowerCapacity = "power_capacity",
        /// Electric capacity of several sites together.
        PowerCapacityCombined = "power_capacity_combined",
        /// Electric capacity of the first phase.
        PowerCapacityPhase1 = "power_capacity_phase1",
        /// Power the GPUs need.
        PowerDemand = "power_demand",
        /// Power one GPU needs.
        PowerPerGpu = "power_per_gpu",
        /// Energy the GPUs need.
        EnergyDemand = "energy_demand",
        /// Power data centres use now.
        DataCentrePowerUse = "data_centre_power_use",
        /// Power data centres have contracted.
        DataCentreContractPower = "data_centre_contract_power",
        /// Power data centres have asked for.
        DataCentrePowerRequested = "data_centre_power_requested",
        /// Time a grid request waits.
        GridReviewWait = "grid_review_wait",
    }
}

impl Measure {
    /// Whether a unit can count it: a model's processors are processors, and money comes in any currency.
    #[must_use]
    pub const fn is_in(self, unit: Unit) -> bool {
        match self {
            Self::GpusPledged
            | Self::GpusPledgedPrivate
            | Self::GpusContracted
            | Self::GpusDelivered
            | Self::GpusDeliveryTarget
            | Self::GpusInTest
            | Self::GpusOperating
            | Self::GpuTarget
            | Self::GpusFirstBatch
            | Self::GpusForPublicUse
            | Self::GpusRequested
            | Self::GpusAllocatedAcademia
            | Self::GpusAllocatedIndustry
            | Self::GpusAllocatedResearch
            | Self::GpusPlannedAllocation
            | Self::GpusPerTeam
            | Self::GpusInstalledBase
            | Self::GpusTotalAfter => unit.is_gpu(),
            Self::DealValue
            | Self::UnitPrice
            | Self::Investment
            | Self::InvestmentAiDc
            | Self::InvestmentPhase1
            | Self::ProjectCost
            | Self::Budget
            | Self::ContractValue
            | Self::FundInvestment
            | Self::EquityTotal
            | Self::PublicEquity
            | Self::PrivateEquity
            | Self::CostPerGw => unit.is_currency(),
            Self::PowerCapacity
            | Self::PowerCapacityCombined
            | Self::PowerCapacityPhase1
            | Self::PowerDemand
            | Self::DataCentrePowerUse
            | Self::DataCentreContractPower
            | Self::DataCentrePowerRequested => matches!(unit, Unit::Megawatt),
            Self::PowerPerGpu => matches!(unit, Unit::Watt),
            Self::EnergyDemand => matches!(unit, Unit::TwhPerYear),
            Self::PeakPerformance => matches!(unit, Unit::Petaflops),
            Self::Qubits => matches!(unit, Unit::Qubit),
            Self::AllocationShare | Self::ComputeVsTarget => matches!(unit, Unit::Percent),
            Self::PledgeToStockRatio => matches!(unit, Unit::Times),
            Self::WorldRankAfter | Self::AiRankTarget => matches!(unit, Unit::Rank),
            Self::Teams => matches!(unit, Unit::Team),
            Self::CompaniesSupported => matches!(unit, Unit::Company),
            Self::TelecomOperators => matches!(unit, Unit::Organisation),
            Self::DeliveryPeriod | Self::GridReviewWait => matches!(unit, Unit::Month | Unit::Year),
        }
    }
}
