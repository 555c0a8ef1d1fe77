//! Names of figures that the ledger computes, and of what goes into them.

use super::{Phrase, say};

pub const UNIT_PRICE: Phrase = say("한 장 가격", "Price of one GPU");
pub const EXCHANGE_RATE: Phrase =
    say("피지컬 AI 투자에 쓰인 환율", "Exchange rate behind the physical-AI investment");
pub const POWER_PER_GPU: Phrase = say("한 장이 쓰는 전력", "Power of one GPU");
pub const SHARE_CONTRACTED: Phrase =
    say("약속 가운데 계약된 비율", "Share of the promise that is contracted");
pub const SHARE_DELIVERED: Phrase = say("약속 가운데 반입된 비율", "Share of the promise that is delivered");
pub const SHARE_OPERATING: Phrase =
    say("약속 가운데 가동되는 비율", "Share of the promise that is operating");
pub const MULTIPLE: Phrase = say("보유량 대비 약속 물량", "The promise as a multiple of the stock");
pub const DEAL_VALUE: Phrase = say("공급 금액", "value of the supply");
pub const ANNOUNCED: Phrase = say("발표 물량", "number announced");
pub const WON: Phrase = say("원으로 말한 값", "value in won");
pub const DOLLARS: Phrase = say("달러로 말한 값", "value in dollars");
pub const POWER_DEMAND: Phrase = say("필요 전력", "power needed");
pub const CONTRACTED: Phrase = say("계약 물량", "contracted");
pub const DELIVERED: Phrase = say("반입 물량", "delivered");
pub const OPERATING: Phrase = say("가동 물량", "operating");
pub const PLEDGE: Phrase = say("약속 물량", "promised");
pub const INSTALLED: Phrase = say("발표 전 보유량", "stock before the plan");
