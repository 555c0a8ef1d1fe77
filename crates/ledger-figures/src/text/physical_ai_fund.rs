//! Words of the chart `physical-ai-fund`.

use super::{Phrase, say};

pub const TITLE: Phrase = say(
    "{dollars}, 두 회사가 함께 내되 분담 비율은 밝히지 않았다",
    "{dollars} from two companies, the split undisclosed",
);
pub const TITLE_NONE: Phrase = say("피지컬 AI 투자", "The physical-AI investment");
pub const SUBTITLE: Phrase = say(
    "현대차그룹과 엔비디아의 피지컬 AI 공동 투자 계획. 달러는 발표된 값, 원화는 언론이 환산한 값",
    "Joint physical-AI investment planned by Hyundai Motor Group and NVIDIA. Dollars are as announced; won are converted by the press",
);
pub const HEAD: Phrase = say("전한 곳", "Published by");
pub const DOLLARS: Phrase = say("발표된 달러 값", "As announced, in US dollars");
pub const WON: Phrase = say("언론이 환산한 원화 값", "Converted to won by the press");
pub const SUMMARY: Phrase = say(
    "투자하는 쪽은 {investors}{이다/다}. {party}{은/는} 협약의 당사자이지 투자자가 아니다.",
    "The investors are {investors}. The {party} is a party to the agreement, not an investor.",
);
pub const RATE: Phrase = say(
    "언론은 같은 금액을 {won}{으로/로} 환산했고, 환율로 치면 {rate}{이다/다}.",
    "The press converts the same sum to {won}, which implies {rate}.",
);
pub const NOTE: Phrase = say(
    "업무협약에 따른 투자 계획이며, 집행됐다는 기록은 장부에 없다.",
    "A plan under an MOU; the ledger holds no record that any of it has been spent.",
);
