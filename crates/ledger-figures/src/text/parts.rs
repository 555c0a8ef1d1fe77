//! Words of the chart `parts`.

use super::{Phrase, say};
use ledger_core::aggregate::Verdict;
use ledger_core::model::SplitBy;

pub const PROVED: Phrase = say(
    "다섯 몫을 더한 {sum}{이/가} 발표된 {stated}{을/를} 증명한다",
    "The five shares make {sum} and prove the stated total of {stated}",
);
pub const PROVED_ROUNDED: Phrase = say(
    "다섯 몫의 합 {sum}{은/는} 발표된 {stated}{과/와} 맞지만, 어림값이 섞여 있다",
    "The five shares make {sum} and match the stated total of {stated}, with rounded values among them",
);
pub const POSSIBLE: Phrase = say(
    "다섯 몫의 합은 {sum}, 발표된 {stated}{은/는} 증명되지 않는다",
    "The five shares make {sum}: the stated total of {stated} is possible, not proven",
);
pub const CONTRADICTED: Phrase = say(
    "다섯 몫의 합 {sum}{은/는} 발표된 {stated}{과/와} 어긋난다",
    "The five shares make {sum} and contradict the stated total of {stated}",
);
pub const NOTHING_STATED: Phrase = say(
    "모든 값을 한 범위로 묶으면 증명할 합계가 남지 않는다",
    "Taken all together, the sources leave no total to prove",
);
pub const NOT_ALL_KNOWN: Phrase =
    say("다섯 몫이나 합계가 아직 다 알려지지 않았다", "The five shares or their total are not all known yet");
pub const SUBTITLE: Phrase = say(
    "부분을 더하면 발표된 합계가 되는가. ‘이상’, ‘최대’, ‘약’\u{2060}을 그대로 두고 하한끼리, 상한끼리 더했다",
    "Whether the parts add up to the total as stated. Floors and ceilings are added separately; “up to” and the like are kept",
);
pub const HEAD: Phrase = say("항목", "Item");
pub const SHARES: Phrase = say("다섯 몫", "The five shares");
pub const WORDED: Phrase =
    say("같은 숫자, 다른 표현(엔비디아와 네 기업)", "Same numbers, other words (NVIDIA and the four groups)");
pub const WEAKEST: Phrase = say("가장 조심스러운 표현으로 더하면", "In the weakest words");
pub const FIRMEST: Phrase = say("가장 단정적인 표현으로 더하면", "In the firmest words");
pub const NATIONAL: Phrase = say("나라 전체의 다른 합계", "Other national totals");
pub const PROGRAMMES: Phrase = say("정부 사업의 합계", "Totals of government programmes");
pub const MONEY: Phrase = say("금액의 합계", "Totals of money");
pub const SUM: Phrase = say("더한 값", "Sum of the parts");
pub const STATED: Phrase = say("발표된 합계", "Total as stated");
pub const WHY_PROVED: Phrase = say(
    "몫마다 발표된 범위 안에 있는 한 전체는 {stated}{을/를} 벗어나지 않는다.",
    "As long as each share keeps to its own words, the total cannot fall outside {stated}.",
);
pub const WHY_POSSIBLE: Phrase = say(
    "몫마다 발표된 범위 안에 있어도 전체는 {stated}에 들 수도, 들지 않을 수도 있다.",
    "Even if each share keeps to its own words, the total may or may not be {stated}.",
);
pub const WHY_CONTRADICTED: Phrase = say(
    "몫마다 발표된 범위 안에 있는 한 {stated}{은/는} 나올 수 없다.",
    "As long as each share keeps to its own words, {stated} cannot come out.",
);
pub const ROUNDED: Phrase = say(
    "‘약’\u{2060}이 얼마만큼 어림한 값인지는 아무도 밝히지 않아, 판정도 그만큼 헐겁다.",
    "Nobody says how far “about” is rounded, so the verdict is as loose as that.",
);
pub const IN_OTHER_WORDS: Phrase = say(
    "같은 숫자를 엔비디아와 네 기업이 쓴 표현으로만 더하면 가장 조심스러운 표현으로는 {weakest}, 가장 단정적인 표현으로는 {firmest}{이다/다}.",
    "In the words of NVIDIA and the four groups alone, the same numbers make {weakest} at their weakest and {firmest} at their firmest.",
);
/// Before the number of each verdict.
pub const OTHER_TOTALS: Phrase = say("다른 합계 {count}개의 판정은", "Verdicts on {count} other totals:");
pub const OF_VERDICT: Phrase = say("‘{verdict}’ {number}개{end}", "“{verdict}” {number}{end}");
pub const NEXT_VERDICT: Phrase = say(",", ",");
pub const LAST_VERDICT: Phrase = say("다.", ".");
pub const NOTE: Phrase = say(
    "가장 약한 표현과 가장 강한 표현에는 정부와 언론의 말, 기준 기사를 넣지 않았다. 부분이 다 알려지지 않은 합계는 알려진 부분만으로 그 합계를 넘을 때만 어긋난다. 목표 시점이 다르면 견주지 않는다.",
    "The weakest and firmest words leave out the government, the press and the seed article. Where not all parts are known, only parts that exceed a total contradict it. Targets for different dates are not set against each other.",
);

/// What a total is divided into; none where its measure says it.
pub const fn division(by: SplitBy) -> Option<Phrase> {
    Some(match by {
        SplitBy::Sectors => say("전체 = 정부 + 민간", "All = government + companies"),
        SplitBy::Companies => say("민간 몫 = 네 기업", "Companies’ share = four groups"),
        SplitBy::Clouds => say("1차 사업 계약 = 클라우드 사업자별", "First-round contracts = by cloud firm"),
        SplitBy::Recipients => say("1차 사업 가동 = 배정받은 곳별", "First round in use = by recipient"),
        SplitBy::Programmes => say("정부 목표 = 사업별", "Government target = by programme"),
        SplitBy::Round1 => say("정부 목표 = 1차 사업", "Government target = first round"),
        SplitBy::Owners => say("AI 컴퓨팅센터 출자 = 공공 + 민간", "AI centre equity = public + private"),
        SplitBy::StockAndPledge => say("공급 뒤 총량 = 보유량 + 약속", "After the supply = stock + promise"),
        SplitBy::Holders | SplitBy::Taker | SplitBy::OpeningBatch | SplitBy::Due => return None,
    })
}

/// By model: what is counted, then this.
pub const BY_MODEL: Phrase = say(" = B200 + H200", " = B200 + H200");
/// The one total here whose other parts are not known.
pub const ROUND_1_INSIDE: Phrase =
    say("정부 몫 안의 1차 사업 계약", "First round inside the government’s share");

/// The verdict on a total in a few words.
pub const fn verdict(verdict: Verdict, rounded: bool) -> Phrase {
    match (verdict, rounded) {
        (Verdict::Proved, false) => say("증명됨", "proved"),
        (Verdict::Proved, true) => say("맞음(어림값)", "matches (rounded)"),
        (Verdict::Possible, _) => say("가능, 증명 안 됨", "possible, not proven"),
        (Verdict::Contradicted, false) => say("어긋남", "contradicted"),
        (Verdict::Contradicted, true) => say("어림값과 다름", "off a rounded value"),
        (Verdict::Fits, _) => say("안에 들어감", "fits inside"),
        (Verdict::NothingStated, _) => say("합계에 하한도 상한도 없음", "total without floor or ceiling"),
        (Verdict::NoTotal, _) => say("발표된 합계 없음", "no total stated"),
        (Verdict::PartMissing, _) => say("빠진 부분 있음", "a part is missing"),
    }
}
