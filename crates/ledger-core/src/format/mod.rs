//! How numbers, quantities, dates and particles are written in Korean and English.
//!
//! The one module that knows languages. Rounding happens nowhere: every digit that is stored is written, so a text
//! never says more or less than the record. Words around numbers (titles, labels) are not here but in the catalogues.

mod date;
mod number;
mod particle;
mod quantity;

pub use date::{MONTHS, date, day, month_name, short_date, year_month};
pub use number::{grouped, number};
pub use particle::{Particle, particle};
pub use quantity::{amount, quantity, quantity_without_unit, unit_word};

crate::slugs! {
    /// A language of the ledger.
    pub enum Lang {
        /// Korean.
        Ko = "ko",
        /// English.
        En = "en",
    }
}

/// The one language of this program, if it has but one.
const ONLY: Option<Lang> = match (cfg!(feature = "ko"), cfg!(feature = "en")) {
    (true, false) => Some(Lang::Ko),
    (false, true) => Some(Lang::En),
    _ => None,
};

impl Lang {
    /// This language, or the one language of the program: what is only said in the other one is left out of it.
    #[inline(always)]
    pub const fn of_program(self) -> Self {
        match ONLY {
            Some(only) => only,
            None => self,
        }
    }
}
