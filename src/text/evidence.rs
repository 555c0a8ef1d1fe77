//! Words of the panel that tells where a number comes from.

use super::{Phrase, say};

/// Its heading.
pub const HEADING: Phrase = say("근거", "Evidence");
/// Closes it.
pub const CLOSE: Phrase = say("닫기", "Close");
/// Over the claims that went into a computed value.
pub const INPUTS: Phrase = say("계산에 들어간 값", "What went into it");
/// Leads from a count to the table that it was counted in.
pub const TO_TABLE: Phrase = say("표에서 세어 보기", "Count them in the table");
