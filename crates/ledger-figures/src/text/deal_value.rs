//! Words of the chart `deal-value`.

use super::{Phrase, say};

pub const TITLE: Phrase = say(
    "어림은 {lowest}에서 {highest}까지, 실제 금액은 밝혀지지 않았다",
    "Estimates run from {lowest} to {highest}; the value was never disclosed",
);
pub const TITLE_ONE: Phrase = say(
    "어림은 {only}, 실제 금액은 밝혀지지 않았다",
    "The estimate is {only}; the value was never disclosed",
);
pub const TITLE_NONE: Phrase = say("공급 금액을 말한 기록", "What the supply is said to be worth");
pub const SUBTITLE: Phrase = say(
    "약속된 물량이 얼마인지 어림한 보도와 발언. 통화별로 나누었고 장부가 환산하거나 더하지 않았다",
    "Estimates of what the promised GPUs are worth, by currency; the ledger converts and adds nothing",
);
pub const HEAD: Phrase = say("전한 곳", "Published by");
pub const WON: Phrase = say("원으로 말한 값", "In won");
pub const DOLLARS: Phrase = say("달러로 말한 값", "In US dollars");
pub const SUMMARY: Phrase =
    say("기록 {count}건이 말한 금액이 크게 엇갈린다.", "The {count} records differ widely.");
pub const UNDISCLOSED: Phrase = say(
    "엔비디아도 정부도 계약 금액을 밝히지 않았다.",
    "Neither NVIDIA nor the government has disclosed a contract value.",
);
pub const PRICE: Phrase = say(
    "한 장 가격으로 익명 당국자는 {official}{을/를}, 언론은 {press}{을/를} 들었다.",
    "For one GPU, an unnamed official gives {official} and the press {press}.",
);
pub const NOTE: Phrase = say(
    "‘최대’\u{2060}로 적힌 값은 축의 시작부터 그 값까지 빗금으로, ‘이상’\u{2060}은 화살표로 그렸다. GPU 값만 센 기록과 구축비까지 센 기록이 섞여 있고, 출처가 스스로 환산한 값도 적힌 대로 실었다.",
    "“Up to” is hatched from zero; “at least” ends in an arrow. Some records count GPUs only, others the cost of building around them too. What a source converted itself stands as printed.",
);
