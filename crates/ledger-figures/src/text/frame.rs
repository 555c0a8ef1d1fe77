//! Words that every chart shares.

use super::{Phrase, say};

/// In place of a value nobody gives.
pub const NO_FIGURE: Phrase = say("공개된 근거 없음", "no public evidence");
/// Why there is no value.
pub const NO_EVIDENCE_SEARCHED: Phrase =
    say("장부에 모은 출처에 기록 없음", "nothing in the sources of the ledger");
/// In place of a value that the rule in force finds nowhere.
pub const NOT_IN_SEED: Phrase = say("기준 기사에 없음", "not in the seed article");
/// Why a rule finds no value.
pub const SEE_OTHER_RULES: Phrase = say("다른 규칙으로 보면 값이 있음", "other rules do find a value");
/// In place of a picture when filters leave nothing.
pub const NOTHING_HERE: Phrase = say("고른 조건에 맞는 기록이 없습니다", "No record fits what you chose");
/// Above a logarithmic axis.
pub const LOG_AXIS: Phrase = say("눈금 한 칸마다 열 배", "each step is ten times the one before");
/// Head of the value column.
pub const VALUE: Phrase = say("값", "Value");
/// Head of the column of who says so.
pub const SAID_BY: Phrase = say("말한 곳 · 기준일", "Said by · as of");
/// Head of the column of claims.
pub const CLAIMS: Phrase = say("근거", "Evidence");
/// Detail of a value that we computed.
pub const COMPUTED: Phrase = say("장부가 더한 값", "added up by the ledger");

/// How many have told of one statement.
pub const TOLD_BY: Phrase = say("{count}곳이 전함", "told by {count}");
/// How many claims say otherwise, when it is one.
pub const ONE_DIFFERS: Phrase = say("다른 값 1건", "1 other value");
/// How many claims say otherwise, when there are several.
pub const SEVERAL_DIFFER: Phrase = say("다른 값 {count}건", "{count} other values");
/// In place of a quantity: what is said leaves it without a floor and without a ceiling.
pub const OPEN_ON_BOTH_SIDES: Phrase = say("상한·하한 없음", "no floor or ceiling");
/// The date something is aimed at.
pub const BY: Phrase = say("{date}까지", "by {date}");

/// Heads of the columns of a table of lines; the first names what its rows are.
pub(crate) const fn columns(head: Phrase) -> [Phrase; 4] {
    [head, VALUE, SAID_BY, CLAIMS]
}

/// A datum as one sentence.
pub fn spoken(label: &str, value: &str, detail: &str) -> String {
    if detail.is_empty() {
        [label, ", ", value].concat()
    } else {
        [label, ", ", value, ". ", detail].concat()
    }
}
