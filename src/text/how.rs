//! How the ledger computes, formula by formula.

use super::{Phrase, say};
use ledger_figures::how::How;

/// Heading over all of them.
pub const HEADING: Phrase = say("계산 방식", "How the ledger computes");
/// What holds for all of them.
pub const LEAD: Phrase = say(
    "장부가 계산한 값은 언제나 기록된 주장에서 다시 계산한다. ‘이상’, ‘최대’, ‘약’은 계산한 뒤에도 남는다.",
    "What the ledger computes is always computed anew from recorded claims. “At least”, “up to” and “about” survive.",
);

/// Name of a formula.
pub const fn name(how: How) -> Phrase {
    match how {
        How::Stated => say("출처가 말한 그대로", "As the source states it"),
        How::Envelope => say("모든 값을 한 범위로", "All values as one range"),
        How::Sum => say("더한 값", "A sum"),
        How::Share => say("전체에서 차지하는 몫", "A share of the whole"),
        How::Ratio => say("몇 배인지 나눈 값", "A multiple"),
        How::Rate => say("거꾸로 구한 환율", "An implied exchange rate"),
        How::Count => say("장부의 기록을 센 수", "A count of records"),
    }
}

/// The formula in words.
pub const fn formula(how: How) -> Phrase {
    match how {
        How::Stated => say(
            "계산하지 않았다. 한 출처가 말한 값을 그 말(이상, 최대, 약)까지 그대로 옮겼다.",
            "Nothing is computed. One source's value stands as it was said, with its “at least”, “up to” or “about”.",
        ),
        How::Envelope => say(
            "같은 것을 말한 값을 모두 모아 가장 낮은 하한부터 가장 높은 상한까지를 한 범위로 삼는다. 평균하지 않는다. 상한이 없는 값이 하나라도 있으면 결과에도 상한이 없다.",
            "All values stated for the same thing make one range, from the lowest floor to the highest ceiling; nothing is averaged. If one of them has no ceiling, neither has the result.",
        ),
        How::Sum => say(
            "하한은 하한끼리, 상한은 상한끼리 더한다. 어느 하나에 상한이 없으면 합에도 상한이 없고, ‘약’이 하나라도 있으면 합도 ‘약’이다. 한쪽이 다른 쪽에 든 물량이면 더하지 않는다.",
            "Floors are added to floors, ceilings to ceilings. Where one has no ceiling the sum has none, and one “about” makes the sum “about”. What is part of something else in the sum is not added.",
        ),
        How::Share => say(
            "부분 ÷ 전체를 백분율로 나타낸다. 부분의 하한을 전체의 상한으로 나눠 하한을, 부분의 상한을 전체의 하한으로 나눠 상한을 얻는다. 끝수는 보여 줄 때만 하한은 내리고 상한은 올린다.",
            "The part ÷ the whole, as a percentage. The part's floor over the whole's ceiling gives the floor, the part's ceiling over the whole's floor the ceiling. It is rounded outward, and only when shown.",
        ),
        How::Ratio => say(
            "앞의 값 ÷ 뒤의 값. 앞의 하한을 뒤의 상한으로 나눠 하한을, 앞의 상한을 뒤의 하한으로 나눠 상한을 얻는다. 끝수는 보여 줄 때만 하한은 내리고 상한은 올린다.",
            "The first ÷ the second. The first floor over the second ceiling gives the floor, the first ceiling over the second floor the ceiling. It is rounded outward, and only when shown.",
        ),
        How::Rate => say(
            "같은 돈을 원으로 말한 값 모두의 범위 ÷ 달러로 말한 값 모두의 범위. 장부가 환산한 것이 아니라, 보도가 어떤 환율을 썼는지 거꾸로 구한 값이다.",
            "The range of all values in won ÷ the range of all values in dollars, of the same money. The ledger converts nothing: this is the rate that the reports must have used.",
        ),
        How::Count => say(
            "장부의 기록 가운데 조건에 맞는 것을 세었다. 출처의 주장이 아니라 장부 자체에 대한 수이며, 표와 내려받는 자료에서 다시 셀 수 있다.",
            "Records of the ledger that fit what was asked are counted. It is a number about the ledger and no claim of a source; the table and the downloads let you count again.",
        ),
    }
}
