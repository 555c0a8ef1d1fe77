//! Words of the overview.

use super::{Phrase, say};

/// Names the summary.
pub const KNOWN: Phrase = say("{day}까지 알려진 것", "Known as of {day}");
/// Names what nobody knows.
pub const UNKNOWN: Phrase = say("아무도 밝히지 않은 것", "What nobody has said");
/// Delivery dates.
pub const UNKNOWN_DATES: Phrase = say("언제 몇 장이 들어오는지", "How many will come, and when");
/// Contract value.
pub const UNKNOWN_VALUE: Phrase = say("얼마에 사고파는지", "What they cost");
/// The companies.
pub const UNKNOWN_COMPANIES: Phrase =
    say("네 기업이 무엇을 계약했는지", "What the four groups have contracted");
/// Names the value.
pub const WORTH: Phrase = say("금액", "Worth");
/// Names the fund.
pub const FUND: Phrase = say("피지컬 AI 투자", "Physical-AI investment");
/// Names who says so.
pub const WHO: Phrase = say("누가 말했나", "Who says so");
/// Heading over the links to the other pages.
pub const MORE: Phrase = say("더 들여다보기", "Look closer");
/// About a page.
pub const MORE_ALLOCATION: Phrase = say(
    "정부와 네 기업, 공공과 민간, 있던 것과 들어올 것",
    "Government and four groups, public and private, before and after",
);
/// About a page.
pub const MORE_INVESTMENT: Phrase = say(
    "값은 왜 출처마다 다른가, 피지컬 AI 투자는 누구 돈인가",
    "Why sources differ on the value, and who pays for physical AI",
);
/// About a page.
pub const MORE_TIMELINE: Phrase = say("무슨 일이 있었고 무엇이 미뤄졌나", "What happened and what slipped");
/// About a page.
pub const MORE_PARTNERS: Phrase = say("어느 사업에 누가 어떤 역할로", "Which programme, who, as what");
/// About a page.
pub const MORE_POWER: Phrase = say("이만한 전기가 있나", "Is there electricity for it?");
/// About a page.
pub const MORE_SOURCES: Phrase = say("읽은 글과 거기서 적은 값", "What was read, and what was taken from it");
