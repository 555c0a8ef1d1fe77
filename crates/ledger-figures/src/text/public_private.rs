//! Words of the chart `public-private`.

use super::{Phrase, say};

pub const TITLE: Phrase = say("공공과 민간의 몫", "What goes to the government and what to companies");
pub const TITLE_SHARE: Phrase =
    say("전체의 {share}{이/가} 기업 몫이다", "{share} of the GPUs are meant for companies");
pub const SUBTITLE: Phrase = say(
    "공공과 민간의 엔비디아 GPU 약속 물량(장). 2025년 10월 31일 발표 기준",
    "NVIDIA GPUs promised to the government and to companies. As announced on 31 October 2025",
);
pub const HEAD: Phrase = say("구분", "Side");
pub const PUBLIC: Phrase = say("공공 – 정부", "Public – government");
pub const PRIVATE_SUM: Phrase = say("민간 – 네 기업의 합", "Private – sum of the four groups");
pub const PRIVATE_STATED: Phrase = say("민간 – 발표된 합계", "Private – total as stated");
pub const SUMMARY: Phrase = say(
    "정부 몫은 {public}, 네 기업의 몫을 더하면 {private}{이다/다}.",
    "The government is promised {public}; the shares of the four groups add up to {private}.",
);
pub const STATED: Phrase = say(
    "민간 합계를 따로 밝힌 값은 {stated}이며, 출처마다 다르다.",
    "The private total as stated is {stated}; sources differ.",
);
pub const NOTE: Phrase = say(
    "네이버클라우드가 운영을 맡은 정부 GPU는 네이버 몫에 들지 않는다.",
    "Government GPUs that NAVER Cloud runs are not part of NAVER's own share.",
);
