//! Words of the chart `timeline`.

use super::{Phrase, say};

pub const TITLE: Phrase = say(
    "일어난 일 {happened}건, 앞으로 예정된 일 {ahead}건, 기한을 넘긴 일 {missed}건",
    "What happened: {happened}, ahead: {ahead}, past the deadline: {missed}",
);
pub const TITLE_NONE: Phrase = say("무슨 일이 있었고 무엇이 남았나", "What happened and what is due");
pub const SUBTITLE: Phrase = say(
    "사업별 사건. 점은 날짜까지 알려진 일, 막대는 달·분기·해까지만 알려진 일. 속이 빈 것은 예정",
    "Events by programme. A dot is a day; a bar is a date known only to the month, quarter or year. Hollow is planned",
);
/// After the subtitle where the scale is bent.
pub const COMPRESSED: Phrase =
    say("마지막 기록 뒤는 눈금을 줄여 그렸다", "Time after the last record is drawn compressed");
pub const DATE: Phrase = say("날짜", "Date");
pub const EVENT: Phrase = say("사건", "Event");
pub const STATUS: Phrase = say("단계", "Status");
pub const SOURCE: Phrase = say("출처", "Source");
pub const NOW: Phrase = say("마지막 기록", "last record");
pub const UNDATED: Phrase = say("날짜 미정", "No date");
pub const SUMMARY: Phrase =
    say("{first}부터 {last}까지 사건 {count}건을 담았다.", "{count} events, from {first} to {last}.");
pub const OVERDUE: Phrase = say(
    "예정일이 지났지만 이루어졌다는 기록이 없는 일이 {count}건 있다.",
    "Planned dates that have passed with no record that the event took place: {count}.",
);
pub const NOTE: Phrase = say(
    "지난 날짜의 ‘예정’\u{2060}은 계획이 있었다는 뜻일 뿐이다. 이루어졌는지는 다른 기록이 있어야 안다.",
    "“Planned” with a past date says only that there was a plan. Whether it happened is known only from another record.",
);
