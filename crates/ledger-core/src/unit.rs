//! Units of the corpus and of what is derived from it.

use crate::slugs;

slugs! {
    /// What a quantity counts or measures. Quantities of different units never add.
    pub enum Unit {
        /// Graphics processors of any model.
        Gpu = "gpu",
        /// Blackwell B200 processors, a part of some `Gpu` total.
        GpuB200 = "gpu_b200",
        /// Hopper H200 processors, a part of some `Gpu` total.
        GpuH200 = "gpu_h200",
        /// Korean won.
        Krw = "KRW",
        /// United States dollars.
        Usd = "USD",
        /// Megawatts.
        Megawatt = "MW",
        /// Watts.
        Watt = "W",
        /// Terawatt-hours in a year.
        TwhPerYear = "TWh_per_year",
        /// Quadrillions of floating-point operations a second.
        Petaflops = "PFLOPS",
        /// Quantum bits.
        Qubit = "qubit",
        /// Hundredths of a whole.
        Percent = "percent",
        /// A multiple.
        Times = "times",
        /// A place in an order, 1 the best.
        Rank = "rank",
        /// Teams.
        Team = "team",
        /// Companies.
        Company = "company",
        /// Organisations.
        Organisation = "organisation",
        /// Months.
        Month = "month",
        /// Years.
        Year = "year",
        /// Won for one dollar; derived.
        KrwPerUsd = "KRW_per_USD",
    }
}

impl Unit {
    /// Whether only whole numbers make sense: a GPU is there or not.
    pub const fn is_counted(self) -> bool {
        matches!(
            self,
            Self::Gpu
                | Self::GpuB200
                | Self::GpuH200
                | Self::Qubit
                | Self::Rank
                | Self::Team
                | Self::Company
                | Self::Organisation
        )
    }

    /// Whether the unit is money.
    pub const fn is_currency(self) -> bool {
        matches!(self, Self::Krw | Self::Usd)
    }

    /// What things of this unit are when the model does not matter: a B200 is a GPU.
    pub const fn of_any_model(self) -> Self {
        if self.is_gpu() { Self::Gpu } else { self }
    }

    /// Whether the unit counts processors of one model.
    pub const fn is_model(self) -> bool {
        matches!(self, Self::GpuB200 | Self::GpuH200)
    }

    /// Whether the unit counts processors, of all models or of one.
    pub const fn is_gpu(self) -> bool {
        matches!(self, Self::Gpu | Self::GpuB200 | Self::GpuH200)
    }
}
