//! Words of the table of computed figures.

use super::{Phrase, say};

/// Heading of the section.
pub const HEADING: Phrase = say("장부가 계산한 값", "Figures the ledger computes");
/// What they are.
pub const LEAD: Phrase = say(
    "어느 출처도 말하지 않았지만 말한 값에서 나오는 값이다. 사이트를 만들 때마다 기록에서 다시 계산하며, ‘이상’, ‘최대’, ‘약’\u{2060}은 계산에도 남는다. 한 장 값과 전력은 발표된 물량 그대로, 나머지는 기본 규칙이 고른 값으로 나눴다.",
    "No source states these, but they follow from what sources state. They are recomputed from the records whenever the site is built, and “at least”, “up to” and “about” stay. Prices and power are divided by the number as announced, the rest by what the default rule picks.",
);
/// Caption of the table.
pub const CAPTION: Phrase =
    say("식마다 들어간 값과 결과", "Formulas, what goes into them, and what comes out");
/// Head of the column of who printed the first input.
pub const PRINTED_BY: Phrase = say("전한 곳 또는 규칙", "Published by, or rule");
/// Head of the result column.
pub const RESULT: Phrase = say("계산한 값", "Result");
/// Head of the column of what is divided.
pub const FIRST: Phrase = say("나눠지는 값", "Divided");
/// Head of the column of what divides.
pub const SECOND: Phrase = say("나누는 값", "By");
/// A quotient in words.
pub const RATIO: Phrase = say("{name} = {first} ÷ {second}", "{name} = {first} ÷ {second}");
/// A percentage in words.
pub const SHARE: Phrase = say("{name}(%) = {first} ÷ {second}", "{name} (%) = {first} ÷ {second}");
