//! Words of the chart `partners`.

use super::{Phrase, say};

pub const TITLE: Phrase = say(
    "{programmes}개 사업에 {organisations}곳이 {roles}가지 역할로 참여한다",
    "{organisations} organisations take part in {programmes} programmes, in {roles} roles",
);
pub const TITLE_NONE: Phrase = say("누가 누구와 무엇을 하나", "Who does what with whom");
pub const SUBTITLE: Phrase = say(
    "사업(가로줄)마다 참여하는 쪽(세로줄)과 그 역할. 계열사와 산하 기관은 한 칸에 모았다",
    "Programmes in rows, those who take part in columns, with their roles. Group companies and agencies share a column",
);
pub const PROGRAMME: Phrase = say("사업", "Programme");
pub const ORGANISATION: Phrase = say("참여한 곳", "Organisation");
pub const ROLE: Phrase = say("역할", "Role");
pub const SOURCE: Phrase = say("출처", "Source");
pub const NVIDIA: Phrase = say("엔비디아", "NVIDIA");
pub const OTHERS: Phrase = say("그 밖", "Others");
pub const MORE: Phrase = say("{role} 외 {count}", "{role} +{count}");
pub const SUMMARY: Phrase = say(
    "참여 기록은 {count}건이고, 가장 자주 나오는 곳은 {most}({times}건)이다.",
    "There are {count} records of taking part; {most} appears most often ({times}).",
);
pub const NOTE: Phrase = say(
    "역할은 출처의 표현을 따랐다. 업무협약은 법적 구속력이 없는 경우가 많다.",
    "Roles follow the sources' wording. An MOU is often not legally binding.",
);
