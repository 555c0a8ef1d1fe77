//! Words of the chart `unit-price`.

use super::{Phrase, say};

pub const TITLE: Phrase = say(
    "한 장 가격은 {lowest}에서 {highest}까지, 셈마다 다르다",
    "Estimates of the price of one GPU run from {lowest} to {highest}",
);
pub const TITLE_NONE: Phrase = say("GPU 한 장의 가격", "The price of one GPU");
pub const SUBTITLE: Phrase = say(
    "공급 금액을 발표 물량으로 나눈 값과, 한 장 가격을 직접 말한 기록. 통화는 환산하지 않았다",
    "Each statement of the supply’s value divided by the number announced, beside prices as stated; currencies as they are",
);
pub const HEAD: Phrase = say("전한 곳", "Published by");
pub const WON: Phrase = say("원", "In won");
pub const DOLLARS: Phrase = say("달러", "In US dollars");
pub const COMPUTED: Phrase = say("장부가 나눈 값", "Computed by the ledger");
pub const STATED: Phrase = say("한 장 가격이라고 말한 기록", "Prices as stated");
pub const SUMMARY: Phrase = say(
    "금액을 말한 기록 {count}건을 발표 물량 {gpus}{으로/로} 나눴다.",
    "{count} statements of the value are divided by the {gpus} announced.",
);
pub const AGAINST: Phrase = say(
    "한 장 가격이라고 직접 말한 것은 {won}{과/와} {dollars}{이다/다}.",
    "Stated outright, one GPU costs {won} or {dollars}.",
);
pub const NOTE: Phrase = say(
    "GPU 값만 센 금액과 구축비까지 센 금액이 섞여 있어, 나눈 값끼리도 그대로 견줄 수 없다. 나눗셈의 끝수는 하한은 내리고 상한은 올렸다.",
    "Some values count GPUs only, others the cost of building around them too, so the quotients do not measure the same thing. They are rounded outward.",
);
