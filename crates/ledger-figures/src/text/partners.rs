//! Words of the chart `partners`.

use super::{Phrase, say};

pub const TITLE: Phrase = say(
    "{programmes}개 사업에 {organisations}곳의 이름이 오르고, 가장 많은 사업에 든 곳은 {most}({times}개)",
    "{organisations} organisations are named in {programmes} programmes, {most} in most of them ({times})",
);
pub const TITLE_NONE: Phrase = say("누가 누구와 무엇을 하나", "Who does what with whom");
pub const SUBTITLE: Phrase = say(
    "사업마다 참여하는 쪽과 그 역할. 계열사와 산하 기관은 한 칸에 모았다",
    "Programmes, and who takes part in which role. Group companies and agencies share a column",
);
pub const PROGRAMME: Phrase = say("사업", "Programme");
pub const ORGANISATION: Phrase = say("참여한 곳", "Organisation");
pub const ROLE: Phrase = say("역할", "Role");
pub const SOURCE: Phrase = say("출처", "Source");
pub const NVIDIA: Phrase = say("엔비디아", "NVIDIA");
pub const OTHERS: Phrase = say("그 밖", "Others");
pub const MORE: Phrase = say("{role} 외 {count}", "{role} +{count}");
pub const SUMMARY: Phrase =
    say("역할 기록은 {count}건이고, 역할은 {roles}가지다.", "{count} records of {roles} kinds of role.");
pub const NOTE: Phrase = say(
    "역할은 출처의 표현을 따랐고, 떨어진 응모사와 시설이 들어설 곳도 담았다. 업무협약은 법적 구속력이 없는 경우가 많다.",
    "Roles follow the sources' wording; bidders who lost and places that host a site are among them. An MOU is often not legally binding.",
);
