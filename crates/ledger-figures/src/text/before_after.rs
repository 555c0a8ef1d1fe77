//! Words of the chart `before-after`.

use super::{Phrase, say};

pub const TITLE: Phrase = say(
    "이미 있던 GPU의 {times}{을/를} 새로 들여올 계획이다",
    "The GPUs promised are {times} those that Korea had",
);
pub const TITLE_NONE: Phrase = say("발표 전 보유량과 공급 뒤 총량", "GPUs before the plan and after it");
pub const SUBTITLE: Phrase = say(
    "국내 엔비디아 GPU(장). 발표 전 보유량과 약속 물량이 모두 들어온 뒤의 총량",
    "NVIDIA GPUs in Korea: before the announcement, and once everything promised has come",
);
pub const HEAD: Phrase = say("시점", "When");
pub const BEFORE: Phrase = say("발표 전 보유량", "Before the plan");
/// What is added, in the words beside the bar.
pub const STOCK: Phrase = say("보유량", "what was there");
/// The other thing that is added.
pub const PROMISED: Phrase = say("약속 물량", "the promise");
pub const AFTER_SUM: Phrase = say("약속 물량을 더하면", "With the promise added");
pub const AFTER_STATED: Phrase = say("공급 뒤 총량(발표)", "After the supply, as stated");
pub const OTHERS: Phrase = say("보유량을 다르게 적은 기록", "Other records of what Korea had");
pub const SUMMARY: Phrase = say(
    "보유량 {before}에 약속 물량 {pledge}{을/를} 더하면 {after}{이다/다}.",
    "{before} in the country and {pledge} promised make {after}.",
);
pub const DISPUTED: Phrase = say(
    "보유량은 {least}부터 {most}까지 출처마다 크게 다르다. 세는 세대와 시점이 서로 달라서다.",
    "What Korea had is given as anything from {least} to {most}: sources count different generations at different times.",
);
pub const HOPPER_ONLY: Phrase = say(
    "{number}{은/는} 이전 세대(호퍼)만 센 값이라는 보도가 있다.",
    "One report says that {number} are Hopper chips only.",
);
pub const NOTE: Phrase = say(
    "배수는 규칙이 고른 보유량으로 계산했다.",
    "The multiple is computed with the base that the rule picks.",
);
