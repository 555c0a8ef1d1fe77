//! Words of the chart `stages`.

use super::{Phrase, say};

pub const TITLE: Phrase = say(
    "{total} 가운데 지금까지 쓰이기 시작한 것은 {operating}",
    "Of {total}, {operating} are in use so far",
);
pub const TITLE_NONE: Phrase =
    say("{total} 가운데 쓰이기 시작했다는 기록은 아직 없다", "Of {total}, none are known to be in use yet");
pub const TITLE_OPEN: Phrase =
    say("지금까지 쓰이기 시작한 것은 {operating}", "{operating} are in use so far");
pub const TITLE_NO_PLEDGE: Phrase = say("약속 이전", "Before the promise");
pub const SUBTITLE: Phrase =
    say("약속된 엔비디아 GPU가 어디까지 왔나(장)", "How far the promised GPUs have come");
pub const HEAD: Phrase = say("단계", "Stage");
pub const PLEDGED: Phrase = say("약속", "Promised");
pub const CONTRACTED: Phrase = say("계약", "Contracted");
pub const DELIVERED: Phrase = say("반입", "Delivered");
pub const OPERATING: Phrase = say("가동", "Operating");
pub const LENS: Phrase = say("{stage} 물량을 {times}로 늘려 보면", "Enlarged {times}");
pub const LENS_OF_UNKNOWN: Phrase = say("{stage} 물량을 늘려 보면", "Enlarged");
pub const TITLE_NOT_IN_SEED: Phrase = say(
    "기준 기사에는 {total}{이/가} 어디까지 왔는지 나오지 않는다",
    "The seed article does not say how far {total} have come",
);
pub const SUMMARY: Phrase = say("{total}{이/가} 약속됐다.", "{total} were promised.");
pub const IS_CONTRACTED: Phrase =
    say("그 가운데 계약이 확인된 것은 {number}{이다/다}.", "Of these, {number} are known to be contracted.");
/// The same where no sentence on the whole goes before it.
pub const CONTRACTED_IN_ALL: Phrase =
    say("계약이 확인된 것은 {number}{이다/다}.", "{number} are known to be contracted.");
pub const IS_DELIVERED: Phrase =
    say("들어왔다고 보도된 것은 {number}{이다/다}.", "{number} are reported delivered.");
pub const IS_OPERATING: Phrase = say("쓰이기 시작한 것은 {number}{이다/다}.", "{number} are in use.");
pub const DISPUTED: Phrase =
    say("반입 물량이 {other}{이라/라}는 보도도 있다.", "Another report amounts to {other} delivered.");
/// In place of a number, for shares of which nothing is known but that they were promised.
pub const NO_EVIDENCE: Phrase = say("계약·반입 근거 없음", "no evidence of a contract or delivery");
pub const SILENT: Phrase = say(
    "{holders} 몫이 계약되거나 들어왔다는 공개된 근거는 {day}까지 없다.",
    "As of {day} there is no public evidence that anything promised to {holders} has been contracted or delivered.",
);
pub const NOTE: Phrase = say(
    "단계마다 앞 단계에 든 물량이라 더하지 않는다. 정부 1차 사업 물량은 발표 전에 계약됐지만, 정부 몫의 첫 물량으로 집계된다.",
    "Each stage is part of the one before. The government's first round was contracted before the announcement; reports count it as the first batch of its share.",
);
pub const OLDER_CHIPS: Phrase =
    say("그 가운데 {number}{은/는} 이전 세대 칩이다.", "Of these, {number} are older chips.");
pub const LEFT_OUT: Phrase = say(
    "정부 2차 사업의 {number}{은/는} 이 약속에 든다는 기록이 없어 넣지 않았다.",
    "The {number} of the second round are left out, as no record says that they belong to this promise.",
);
