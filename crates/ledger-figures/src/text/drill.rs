//! Words of what lies behind a single datum.

use super::{Phrase, say};

/// Heading over the claims that the clicked value was taken from.
pub const USED: Phrase = say("이 값의 근거", "Behind this value");
/// Heading over the other claims about the same thing.
pub const OTHERS: Phrase = say("같은 항목의 다른 기록", "Other records of the same");
/// Heading over claims that count in another unit.
pub const OTHER_UNIT: Phrase = say("다른 단위로 말한 기록", "Stated in another unit");
