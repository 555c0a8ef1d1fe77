//! The method page.

use super::{Phrase, say};

/// Sections: heading and paragraphs.
pub const SECTIONS: [(Phrase, &[Phrase]); 9] = [
    (
        say("한 줄에 한 주장", "One claim a row"),
        &[say(
            "주장은 한 출처가 말한 값 하나다. 무엇을, 얼마라고, 어떤 말(이상, 최대, 약)로, 언제 기준으로, 누가 말했고 어디에 실렸는지를 적는다. 출처끼리 달라도 고치거나 평균하지 않는다.",
            "A claim is one value as one source states it: what, how much, with which words (at least, up to, about), as of when, who says so and who published it. Where sources differ, nothing is corrected or averaged.",
        )],
    ),
    (
        say("값이 다를 때는 규칙이 고른다", "A rule picks when values differ"),
        &[
            say(
                "그림에 보이는 값은 이름 있는 규칙이 주장 가운데 고른 것이다. 기본 규칙은 당사자가 낸 글을 먼저, 없으면 가장 최근 값을 쓴다. 규칙은 그림마다 적혀 있고 바꿀 수 있으며 주소에 남는다.",
                "What a chart shows is picked among the claims by a rule with a name. By default texts issued by a party come first, then the latest. The rule is printed with each chart, can be switched, and is part of the address.",
            ),
            say(
                "규칙은 모두 여섯 가지다: 기준 기사 값, 당사자 발표 우선, 가장 최근 값, 가장 작은 값, 가장 큰 값, 모든 값을 한 범위로.",
                "There are six: the seed article's figures, parties first, the latest, the lowest, the highest, and all as one range.",
            ),
            say(
                "가장 작은 값과 가장 큰 값은 글에 적힌 수끼리 견준다. 수가 같으면 ‘최대’\u{2060}가 가장 작고 ‘이상’\u{2060}이 가장 크다. 한 범위로 묶어 위아래가 모두 열리면 ‘상한·하한 없음’\u{2060}이라고 적는다.",
                "The lowest and the highest compare the numbers that are written. Of equal numbers “up to” is the lowest and “at least” the highest. Where one range of all is open on both sides, it says “no floor or ceiling”.",
            ),
        ],
    ),
    (
        say("고른 날에 알 수 있던 것만 쓴다", "Only what could be known on a day"),
        &[say(
            "날짜를 고르면 그날까지의 값 가운데 그날까지 나온 글에 실린 것만 쓴다. 달이나 해까지만 적힌 글은 언제 나왔는지 알 수 없으므로 값의 날짜를 따른다.",
            "With a day chosen, a value counts if it holds by that day and was in print by then. A source dated only by month or year may have come out at any time in it, so there the day of the value decides.",
        )],
    ),
    (
        say("이상, 최대, 약은 계산해도 남는다", "“At least”, “up to” and “about” survive arithmetic"),
        &[say(
            "값은 하나의 수가 아니라 있을 수 있는 범위로 다룬다. ‘{one}’\u{2060}과 ‘{other}’\u{2060}을 더하면 ‘{sum}’\u{2060}이다. ‘약’\u{2060}이 붙은 값이 하나라도 들어가면 결과에도 ‘약’\u{2060}이 붙는다. 나눗셈의 끝수는 보여 줄 때만 하한은 내리고 상한은 올린다.",
            "A value is a range of what may be true, not one number. “{one}” plus “{other}” is “{sum}”. Whatever “about” goes into stays “about”. Quotients are rounded outward, and only when shown.",
        )],
    ),
    (
        say("두 번 세지 않는다", "Nothing is counted twice"),
        &[say(
            "무엇이 무엇의 부분인지도 자료로 적는다. 정부 1차 사업에서 계약한 물량은 정부 몫의 부분이고, 네이버클라우드가 맡은 정부 GPU는 네이버 몫이 아니다. 부분과 전체를 더하려 하면 계산이 거부된다.",
            "What is part of what is data, too. GPUs contracted in the government's first round are part of its share; government GPUs that NAVER Cloud runs are not NAVER's. Adding a part to its whole is refused.",
        )],
    ),
    (
        say("부분이 전체를 증명하는가", "Do the parts prove the whole?"),
        &[
            say(
                "전체를 이루는 부분이 모두 알려진 합계는 부분을 더해 본다. 더한 범위가 발표된 값 안에 들면 증명된 것, 일부만 겹치면 가능할 뿐인 것, 겹치지 않으면 어긋난 것이다. 부분이 다 알려지지 않았으면 알려진 부분만으로 합계를 넘을 때만 어긋난다고 본다. 목표 시점이 다르면 다른 값으로 본다.",
                "Where all parts of a total are known, they are added up. If their sum lies within the total as stated, the total is proven; if the two only overlap, it is possible; if they do not meet, it is contradicted. Where not all parts are known, only parts that exceed a total contradict it. Targets for different dates are different things.",
            ),
            say(
                "‘약’\u{2060}이 붙은 값에는 없는 폭을 지어내지 않는다. 적힌 숫자로 견주고, 판정에 어림값이 끼어 있다고 함께 적는다.",
                "A value that is “about” gets no invented width: it is compared as stated, and the verdict says that a rounded value is part of it.",
            ),
        ],
    ),
    (
        say("단계는 더하지 않는다", "Stages are not added up"),
        &[say(
            "약속, 계약, 반입, 시험, 가동은 같은 GPU가 거치는 단계이므로 따로 적는다. ‘공개된 근거 없음’\u{2060}은 0이 아니라 그것대로 하나의 값이며, 언제까지 찾아보았는지를 함께 적는다. 지난 날짜의 ‘예정’\u{2060}은 계획이 있었다는 뜻일 뿐이다.",
            "Promised, contracted, delivered, in test and in use are stages of the same GPUs, so they are kept apart. “No public evidence” is not zero but a value of its own, with the day up to which the sources reach. A past “planned” date only says that there was a plan.",
        )],
    ),
    (
        say("판은 남고, 고친 것은 밝힌다", "Versions stay, corrections show"),
        &[say(
            "자료에는 판 번호가 있고, 인용문의 주소는 그 판의 페이지로 이어진다. 확정된 판은 바뀌지 않으며 그 페이지에 새 판이나 정정이 있다는 안내만 나타난다. 바뀐 것은 모두 ‘바뀐 기록’\u{2060}에 적되, 세상이 바뀐 ‘갱신’\u{2060}과 장부가 틀렸던 ‘정정’\u{2060}을 나눈다.",
            "The data has a version, and the address in a citation leads to the pages of that version. Once published a version does not change; its pages only tell when a newer or corrected one exists. Every change is listed under “What has changed”, where a revision (the world has changed) is told apart from a correction (the ledger had it wrong).",
        )],
    ),
    (
        say("장부의 한계", "Limits"),
        &[
            say(
                "기준 기사는 전부 읽었지만 다른 글은 앞부분만 읽었으므로, 원문에는 더 많은 내용이 있을 수 있다. 엔비디아의 보도자료는 직접 읽지 못해 보도를 거쳐 적었다.",
                "The seed article was read in full, other pages only in their opening part, so they may say more than is recorded. NVIDIA's own press release was not read: its statements are recorded as reported.",
            ),
            say(
                "개인의 이름은 적지 않는다. 제목에 이름이 있던 자리에는 대괄호로 직책을 적었다. 어느 매체가 틀렸다고 말하지 않고, 서로 다르다는 것만 보인다.",
                "No person is named; where a headline named one, a bracketed role stands instead. No outlet is called wrong: the ledger only shows that they differ.",
            ),
        ],
    ),
];
