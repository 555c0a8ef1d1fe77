//! Words of the chart `power`.

use super::{Phrase, say};

pub const TITLE: Phrase = say(
    "필요한 전력은 {least}에서 {most}까지, 세는 범위부터 다르다",
    "From {least} to {most}: estimates of the power needed",
);
pub const TITLE_NONE: Phrase = say("약속된 GPU가 쓸 전력", "Power for the promised GPUs");
pub const SUBTITLE: Phrase = say(
    "약속된 GPU가 쓸 전력의 추정(MW), 전국 데이터센터의 전력, 새로 짓는 시설의 용량. 칩만 센 값과 냉각까지 센 값이 섞여 있다",
    "Estimated demand of the promised GPUs in MW, power of all data centres, capacity of new sites. Some count chips only, some cooling too",
);
pub const HEAD: Phrase = say("기록", "Record");
pub const DEMAND: Phrase = say("약속된 GPU가 쓸 전력(추정)", "What the promised GPUs will need (estimates)");
pub const COUNTRY: Phrase = say("국내 데이터센터 전체", "All data centres in Korea");
pub const SITES: Phrase = say("새로 짓는 시설의 용량(계획)", "Capacity of new sites (planned)");
pub const SUMMARY: Phrase = say(
    "약속된 GPU가 쓸 전력을 말한 기록은 {count}건이다.",
    "{count} records say how much power the promised GPUs will need.",
);
pub const AGAINST: Phrase = say(
    "국내 데이터센터가 지금 쓰는 전력은 평균 {use}, 새로 신청된 전력은 {asked}{이다/다}.",
    "Data centres in Korea now use {use} on average; {asked} more has been applied for.",
);
pub const NOTE: Phrase = say(
    "추정마다 세는 범위가 달라 서로 빼거나 평균하지 않는다. 시설 용량은 눈금 한 칸이 열 배다.",
    "The estimates count different things, so they are neither averaged nor subtracted. Capacities are on a scale where each step is tenfold.",
);
