//! Words of the chart `disagreement`.

use super::{Phrase, say};

pub const TITLE: Phrase = say("{what}: {lowest}에서 {highest}까지", "{what}: from {lowest} to {highest}");
pub const TITLE_WORDING: Phrase =
    say("{what}: 수는 같고 말이 다르다", "{what}: the same number, worded differently");
pub const TITLE_ONE: Phrase = say("{what}: 갈리는 기록이 없다", "{what}: the records agree");
pub const TITLE_NONE: Phrase = say("{what}: 기록이 없다", "{what}: nothing on record");
pub const SUBTITLE: Phrase = say(
    "같은 것을 말한 기록을 모두 한 눈금에 놓았다. 같은 값을 말한 곳은 한 줄에 묶었고 통화와 목표 시점은 나누었다",
    "Every record of the same thing on one scale. Those that agree share a row; currencies and target dates are kept apart",
);
pub const HEAD: Phrase = say("전한 곳", "Published by");
pub const IN_UNIT: Phrase = say("단위: {unit}", "In {unit}");
pub const BY: Phrase = say("{day} 목표", "target date: {day}");
pub const NO_HORIZON: Phrase = say("목표 시점 없음", "no target date");
pub const ISSUED: Phrase = say("당사자 발표", "issued by a party");
/// In place of a multiple of one.
pub const LESS_THAN_A_HUNDREDTH: Phrase = say("1% 미만", "less than 1%");
pub const OUTLIER: Phrase = say("다른 기록 대부분과 어긋남", "at odds with most of the others");
pub const AND_MORE: Phrase = say("{first} 외 {count}곳", "{first} and {count} more");
pub const SUMMARY: Phrase =
    say("기록 {count}건에 서로 다른 값이 {versions}가지 있다.", "{count} records, {versions} versions.");
pub const FROM_PARTIES: Phrase =
    say("당사자가 낸 글에는 {value}{이라/라}고 적혀 있다.", "A party's own text says {value}.");
pub const LATEST: Phrase =
    say("가장 최근 기록은 {value}({day}){이다/다}.", "The latest record says {value} ({day}).");
pub const NOTE: Phrase = say(
    "값을 고치거나 평균하지 않았다. 시간이 지나 바뀐 값과 출처마다 다른 값이 섞여 있으니 기준일도 보아야 한다.",
    "Nothing is corrected or averaged. Some values differ because time has passed, others because sources do: mind the dates.",
);
