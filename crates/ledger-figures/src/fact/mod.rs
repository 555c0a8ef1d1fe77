//! Facts that pages tell without a chart, one file each: claims picked by a rule, in a sentence.

mod beside;
mod fund;
mod who;
mod worked_sum;
mod worth;

pub use beside::beside;
pub use fund::fund;
pub use who::who;
pub use worked_sum::worked_sum;
pub use worth::worth;
