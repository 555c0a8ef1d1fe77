//! How numbers, quantities, dates and particles are written in Korean and English.
//!
//! The one module that knows languages. Rounding happens nowhere: every digit that is stored is written, so a text
//! never says more or less than the record. Words around numbers (titles, labels) are not here but in the catalogues.

mod date;
mod number;
mod particle;
mod quantity;

pub use date::{date, day, short_date, year_month};
pub use number::{grouped, number};
pub use particle::{Particle, particle};
pub use quantity::{amount, quantity, unit_word};

crate::slugs! {
    /// A language of the ledger.
    pub enum Lang {
        /// Korean.
        Ko = "ko",
        /// English.
        En = "en",
    }
}
