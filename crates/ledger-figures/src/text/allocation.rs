//! Words of the chart `allocation`.

use super::{Phrase, say};

pub const TITLE: Phrase =
    say("{total}{을/를} 정부와 네 기업이 나눠 받는다", "{total}, shared by the government and four groups");
pub const TITLE_PART: Phrase =
    say("고른 {count}곳의 몫은 모두 {total}", "The {count} chosen are promised {total} in all");
pub const TITLE_ONE: Phrase = say("{who}의 몫은 {total}", "{who}: {total} promised");
pub const TITLE_NONE: Phrase = say("고른 조건에 맞는 몫이 없다", "No share fits what you chose");
pub const TITLE_OPEN: Phrase = say(
    "모든 값을 한 범위로 묶으면 상한도 하한도 정해지지 않는다",
    "Taken all together, the sources set neither a floor nor a ceiling",
);
pub const SUBTITLE: Phrase = say(
    "받는 곳별 엔비디아 GPU 약속 물량(장). 2025년 10월 31일 발표, 블랙웰 세대. 계약·반입된 물량이 아니다",
    "NVIDIA GPUs promised, by recipient. Announced 31 October 2025, Blackwell generation; not contracted or delivered",
);
pub const HEAD: Phrase = say("받는 곳", "Recipient");
pub const SUM: Phrase = say("표시한 몫을 더하면 {total}{이다/다}.", "The shares shown add up to {total}.");
pub const STATED: Phrase = say("발표된 전체 물량은 {stated}{이다/다}.", "The total as stated is {stated}.");
pub const LARGEST: Phrase =
    say("{who}의 몫이 {most}{으로/로} 가장 크다.", "The largest share is {who}'s, {most}.");
pub const DISPUTED: Phrase = say(
    "같은 몫을 다르게 적은 기록이 {count}건 있다. 대개 ‘최대’\u{2060}와 ‘이상’\u{2060}의 차이다.",
    "{count} other records word the same shares differently, mostly as “up to” or “at least”.",
);
pub const NOTE: Phrase = say(
    "속이 빈 막대는 발표만 된 물량이다. 공급 시점은 정해지지 않았고, 네 기업은 계약·반입 여부를 밝히지 않았다.",
    "Hollow bars show GPUs that have only been announced. No delivery dates have been set, and the four groups have not said whether anything is contracted or delivered.",
);
