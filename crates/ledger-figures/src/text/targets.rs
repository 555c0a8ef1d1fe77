//! Words of the chart `targets`.

use super::{Phrase, say};

pub const TITLE: Phrase = say(
    "정부 목표는 {first_by} {first}에서 {last_by} {last}{으로/로} 바뀌었다",
    "The government's target went from {first} {first_by} to {last} {last_by}",
);
pub const TITLE_NONE: Phrase = say("정부의 GPU 확보 목표", "The government's GPU targets");
pub const SUBTITLE: Phrase = say(
    "정부와 정부 사업이 밝힌 GPU 확보 목표(장). 목표 시점별로 나누었고 서로 더하지 않는다",
    "GPU targets of the government and its programmes, by target date; they do not add up",
);
pub const HEAD: Phrase = say("누구의 목표", "Whose target");
pub const WHOLE_GOVERNMENT: Phrase = say("정부 전체", "Government as a whole");
pub const UNDATED: Phrase = say("시점을 밝히지 않은 목표", "No date given");
/// The same before or after a number.
pub const WITHOUT_DATE: Phrase = say("시점을 밝히지 않은", "with no date given");
pub const SUMMARY: Phrase = say(
    "기록된 목표는 {count}건이고, 가장 큰 것은 {by} {most}{이다/다}.",
    "{count} targets are recorded; the largest is {most} {by}.",
);
pub const NOTE: Phrase = say(
    "목표는 엔비디아의 약속과 다르다. 지난 날짜의 목표가 지켜졌는지는 다른 기록이 있어야 알 수 있다.",
    "A target is not a promise by NVIDIA. Whether one with a past date was met is known only where another record says so.",
);
