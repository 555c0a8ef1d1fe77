//! Why the ledger shows one of several values, reason by reason.

use super::{Phrase, say};
use ledger_core::rule::Reason;

/// Heading over all of them.
pub const HEADING: Phrase = say("값을 고르는 까닭", "Why the ledger picks a value");
/// What holds for all of them.
pub const LEAD: Phrase = say(
    "같은 것을 두고 출처마다 값이 다르면, 고른 규칙에 따라 하나를 앞에 보여 준다. 나머지 값도 지우지 않고 나란히 남긴다.",
    "Where sources differ on one thing, the rule in force puts one value in front. The others are kept beside it.",
);

/// A reason in a few words.
pub const fn name(why: Reason) -> Phrase {
    match why {
        Reason::InSeed => say("고른 까닭: 기준 기사에 실린 값", "Why this one: the seed article has it"),
        Reason::FromParty => say("고른 까닭: 당사자가 직접 낸 값", "Why this one: from a party’s own text"),
        Reason::NoParty => say(
            "고른 까닭: 당사자의 글이 없어 가장 최근 값",
            "Why this one: the latest, as no party’s text has it",
        ),
        Reason::IsLatest => say("고른 까닭: 가장 최근 값", "Why this one: the latest"),
        Reason::IsLowest => say("고른 까닭: 가장 작은 값", "Why this one: the lowest"),
        Reason::IsHighest => say("고른 까닭: 가장 큰 값", "Why this one: the highest"),
        Reason::TakesAll => say("고른 까닭: 모든 값을 한 범위로", "Why these: all values as one range"),
    }
}

/// The reason in full.
pub const fn reason(why: Reason) -> Phrase {
    match why {
        Reason::InSeed => say(
            "장부가 출발점으로 삼은 기사에 실린 값이다. 다른 출처는 보지 않는 규칙을 골랐다.",
            "The article that the ledger began with has it. The rule in force looks at no other source.",
        ),
        Reason::FromParty => say(
            "정부나 기업이 직접 낸 글에 있는 값 가운데 가장 최근 것이다. 같은 날이면 장부에 먼저 적은 쪽이다.",
            "It is the latest among the values that the state or a company has put out itself; of the same day, the one recorded first.",
        ),
        Reason::NoParty => say(
            "정부나 기업이 직접 낸 글이 장부에 없어, 남이 전한 기록 가운데 가장 최근 것을 쓴다. 같은 날이면 장부에 먼저 적은 쪽이다.",
            "The ledger has no text that the state or a company has put out itself, so the latest of what others tell is shown; of the same day, the one recorded first.",
        ),
        Reason::IsLatest => say(
            "가장 최근 값을 쓰는 규칙을 골랐다. 같은 날이면 장부에 먼저 적은 쪽이다.",
            "The rule in force takes the latest; of the same day, the one recorded first.",
        ),
        Reason::IsLowest => say(
            "가장 작은 수를 말한 기록이다. 수가 같으면 더 적게 장담하는 쪽을 쓴다.",
            "It names the smallest number on record; of equal numbers the one that promises least.",
        ),
        Reason::IsHighest => say(
            "가장 큰 수를 말한 기록이다. 수가 같으면 더 많이 장담하는 쪽을 쓴다.",
            "It names the largest number on record; of equal numbers the one that promises most.",
        ),
        Reason::TakesAll => say(
            "기록된 값을 하나도 빼지 않고 한 범위에 담는 규칙을 골랐다.",
            "The rule in force leaves no value out and takes all of them as one range.",
        ),
    }
}
