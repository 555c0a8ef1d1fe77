//! Words of the chart `projects`.

use super::{Phrase, say};

pub const TITLE: Phrase = say(
    "함께 추진되는 사업 가운데 가장 큰 구상은 {most}{이다/다}",
    "Beyond the GPUs, the largest plan comes to {most}",
);
pub const TITLE_NONE: Phrase = say("함께 추진되는 사업의 돈", "Money in the projects around the plan");
pub const SUBTITLE: Phrase = say(
    "사업별 투자·사업비·예산·계약액. 눈금 한 칸이 열 배이며, 통화와 성격이 달라 서로 더하지 않는다",
    "Investment, cost, budget or contract value by project. Each step is ten times the one before; currencies and kinds do not add up",
);
pub const HEAD: Phrase = say("사업", "Project");
pub const WON: Phrase = say("원으로 발표된 사업", "Announced in won");
pub const DOLLARS: Phrase = say("달러로 발표된 사업", "Announced in US dollars");
pub const SUMMARY: Phrase = say("알려진 금액 {count}건을 담았다.", "{count} sums are known.");
pub const LEAST: Phrase = say("가장 작은 것은 {least}{이다/다}.", "The smallest is {least}.");
pub const NOTE: Phrase = say(
    "발표·계획 단계의 돈이 대부분이고 집행액이 아니다. 한 사업 안의 부분(첫 단계, 지분 등)은 그리지 않았다.",
    "Most are announced or planned, not spent. Parts of one project (a first phase, equity) are not drawn.",
);
