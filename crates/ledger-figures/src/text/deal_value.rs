//! Words of the chart `deal-value`.

use super::{Phrase, say};

pub const TITLE: Phrase = say(
    "{lowest}에서 {highest}까지, 값은 밝혀지지 않았다",
    "From {lowest} to {highest}: the value was never disclosed",
);
pub const TITLE_NONE: Phrase = say("공급의 값을 말한 기록", "What the supply is said to be worth");
pub const SUBTITLE: Phrase = say(
    "약속된 물량의 값을 어림한 보도와 발언. 통화별로 나누었고 환산해 더하지 않았다",
    "Estimates of what the promised GPUs are worth, by currency; nothing is converted or added up",
);
pub const HEAD: Phrase = say("전한 곳", "Printed by");
pub const WON: Phrase = say("원으로 말한 값", "In won");
pub const DOLLARS: Phrase = say("달러로 말한 값", "In US dollars");
pub const SUMMARY: Phrase = say(
    "{count}건의 기록 가운데 같은 값은 드물다. 엔비디아도 정부도 계약 금액을 밝히지 않았다.",
    "Of {count} records few agree. Neither NVIDIA nor the government has disclosed a contract value.",
);
pub const PRICE: Phrase = say(
    "한 장 값으로는 {official}(익명 관계자)과 {press}(언론)이라는 말이 있다.",
    "For one GPU, {official} (an unnamed official) and {press} (press) have been named.",
);
pub const NOTE: Phrase = say(
    "‘최대’\u{2060}로 적힌 값은 축의 시작부터 그 값까지 빗금으로, ‘이상’\u{2060}은 화살표로 그렸다. GPU 값만 센 기록과 구축비까지 센 기록이 섞여 있다.",
    "“Up to” is hatched from zero; “at least” ends in an arrow. Some records count GPUs only, others the building around them too.",
);
