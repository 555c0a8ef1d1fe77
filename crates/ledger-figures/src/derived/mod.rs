//! Figures that no source states, computed from claims: one file a kind, each with its formula as a value.

mod exchange_rate;
mod installed_base;
mod power_per_gpu;
mod progress;
mod unit_price;

use ledger_lists::Listed;
pub use unit_price::of_claim as unit_price;

use crate::how::How;
use crate::prose::Said;
use crate::text::Phrase;
use crate::view::View;
use ledger_core::amount::Amount;
use ledger_core::made::Made;
use ledger_core::model::{Claim, ClaimId};
use ledger_core::quantity::Quantity;
use ledger_core::rule::Figure;
use ledger_core::unit::Unit;

ledger_core::slugs! {
    /// How inputs make a result.
    pub enum Operation {
        /// The first ÷ the second.
        Ratio = "ratio",
        /// The first as a part of the second, in percent.
        Share = "share",
    }
}

/// What a formula takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Input {
    /// What it is.
    pub name: Phrase,
    /// How much.
    pub quantity: Quantity,
    /// Claims it was taken from.
    pub claims: Vec<ClaimId>,
    /// What was done with them.
    pub made: Made,
}

/// Inputs, what is done with them, and how the result is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Formula {
    /// What is done.
    pub operation: Operation,
    /// What is divided, then what divides it.
    pub inputs: [Input; 2],
    /// How many of the first input's units are one of the result's: a megawatt is a million watts.
    pub scale: i64,
    /// What the result is counted in.
    pub unit: Unit,
    /// The step the result is rounded to for reading, outward or marked "about".
    pub step: Amount,
}

/// A computed figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Derived {
    /// What it is.
    pub name: Phrase,
    /// Whose words it follows, where each claim has a result of its own.
    pub claim: Option<ClaimId>,
    /// How it was computed.
    pub formula: Formula,
}

impl Input {
    fn of_claim(name: Phrase, claim: &Claim) -> Self {
        Self { name, quantity: claim.quantity, claims: vec![claim.id], made: Made::Stated }
    }

    fn of_figure(name: Phrase, figure: Figure) -> Self {
        Self { name, quantity: figure.quantity, claims: figure.used, made: figure.made }
    }
}

impl Formula {
    /// The result, not rounded.
    pub fn result(&self) -> Quantity {
        let [first, second] = &self.inputs;
        let scale = match self.operation {
            Operation::Ratio => self.scale,
            Operation::Share => self.scale.saturating_mul(100),
        };
        first.quantity.ratio(second.quantity, scale, self.unit)
    }
}

impl Derived {
    /// The result as it is shown.
    pub fn quantity(&self) -> Quantity {
        self.formula.result().rounded(self.formula.step)
    }

    /// Every claim that went in: those of the first input, then those of the second.
    pub fn claims(&self) -> Vec<ClaimId> {
        self.formula.inputs.iter().flat_map(|input| input.claims.iter().copied()).listed()
    }

    /// Which formula made it.
    pub fn how(&self) -> How {
        match (self.formula.operation, self.formula.unit) {
            (Operation::Share, _) => How::Share,
            (Operation::Ratio, Unit::KrwPerUsd) => How::Rate,
            (Operation::Ratio, _) => How::Ratio,
        }
    }

    /// The result in words and for machines, with how it was computed.
    pub fn said(&self, view: View<'_>) -> Said {
        let [first, _] = &self.formula.inputs;
        Said { before: first.claims.len(), ..view.said(self.quantity(), &self.claims(), self.how()) }
    }
}

/// Every computed figure that has all its inputs, recomputed from the records as the view reads them.
pub fn all(view: View<'_>) -> Vec<Derived> {
    [
        progress::all(view),
        installed_base::all(view),
        unit_price::all(view),
        exchange_rate::all(view),
        power_per_gpu::all(view),
    ]
    .concat()
}
