//! Words of the interactive view.

use super::{Phrase, say};

/// Legend: installed and being tested.
pub const IN_TEST: Phrase = say("시험 가동", "in test");
/// Legend: in use.
pub const OPERATING: Phrase = say("가동 중", "operating");
/// Legend: there before.
pub const STOCK: Phrase = say("보유", "in stock");
/// Legend: between the floor and the ceiling.
pub const POSSIBLE: Phrase = say("가능하지만 확인 안 됨", "possible, not proven");
/// Legend: events that have come about.
pub const HAPPENED: Phrase = say("일어남", "happened");

/// Leads back from what lies behind one value to the whole drawing.
pub const BACK: Phrase = say("전체 그림으로", "Back to the whole drawing");
/// Heading over the links to the records.
pub const RECORDS: Phrase = say("기록과 출처", "Records and sources");
/// Name of the list of everything drawn.
pub const PICK: Phrase = say("근거를 볼 항목", "Look behind");
/// Opens what is chosen in that list.
pub const OPEN: Phrase = say("근거 보기", "Show the evidence");
