//! Headings and leads of the pages.

use super::{Phrase, say};
use crate::site::Page;

/// Heading of a page.
pub const fn heading(page: Page) -> Phrase {
    match page {
        Page::Allocation => say("누가 몇 장을 받나", "Who gets how many"),
        Page::Stages => say("어디까지 왔나", "How far it has come"),
        Page::Disagreements => say("출처마다 다른 값", "Where sources differ"),
        Page::Investment => say("얼마짜리 약속인가", "What the promise is worth"),
        Page::Timeline => say("무슨 일이 있었고 무엇이 남았나", "What happened and what is due"),
        Page::Partners => say("누가 누구와 무엇을 하나", "Who does what with whom"),
        Page::Power => say("돌릴 전기는 있나", "Is there electricity for it?"),
        Page::Sources => say("읽은 글 전부", "Everything that was read"),
        Page::Claims => say("주장 하나하나", "Claim by claim"),
        Page::Changes => say("무엇이 바뀌었나", "What has changed"),
        Page::Data => say("자료 내려받기", "Download the data"),
        Page::Method => say("장부를 쓰는 방법", "How the ledger is kept"),
        Page::EmbedBuilder => say("그림 퍼가기", "Embed a chart"),
        other => crate::text::site::page(other),
    }
}

/// Lead of a page.
pub const fn lead(page: Page) -> Phrase {
    match page {
        Page::Allocation => say(
            "약속은 정부와 네 기업 집단에 나뉘어 있다. 출처마다 ‘이상’, ‘최대’, ‘약’\u{2060}이 달라 그 말까지 함께 적었다.",
            "The promise is split among the government and four business groups. Sources differ in “at least”, “up to” and “about”, so those words are kept.",
        ),
        Page::Stages => say(
            "약속에서 가동까지, 받는 곳마다 무엇이 기록으로 확인되는지 보았다. 날짜를 옮기면 그날까지 나온 기록만 보인다.",
            "From promise to use: what records support for each recipient. Move the date to see only what was in print by then.",
        ),
        Page::Disagreements => say(
            "같은 것을 두고 출처가 다르게 말한 값을 차이가 큰 것부터 늘어놓았다. 어느 쪽이 맞다고 판정하지 않는다.",
            "Values on which sources differ, the widest gap first. The ledger does not rule on who is right.",
        ),
        Page::Investment => say(
            "공급 금액은 공개되지 않았다. 여기 있는 값은 모두 누군가의 말이거나 어림이다.",
            "The price was never disclosed. Every value here is somebody's statement or estimate.",
        ),
        Page::Timeline => say(
            "날짜는 알려진 만큼만 적었다. 달까지만 알려진 일은 한 달 길이로, 예정은 속이 빈 모양으로 그렸다.",
            "Dates are as exact as they are known: an event dated only by month is drawn a month long; plans are hollow.",
        ),
        Page::Partners => say(
            "공급·연구·투자·운영이 얽힌 사업들을 사업별 참여자와 역할로 풀었다.",
            "Supply, research, investment and operation, untangled into programmes, those who take part, and their roles.",
        ),
        Page::Power => say(
            "GPU는 전기가 있어야 돈다. 추정은 무엇까지 세느냐에 따라 크게 벌어진다.",
            "GPUs need power. Estimates differ widely, depending on what they count.",
        ),
        Page::Sources => say(
            "장부의 모든 값은 아래 글에서 왔다. 글마다 거기서 읽은 주장으로 이어진다.",
            "Every value of the ledger comes from these texts. Each leads to the claims read in it.",
        ),
        Page::Claims => say(
            "주장 하나는 한 출처가 말한 값 하나다. 서로 달라도 고치지 않는다. 번호는 바뀌지 않으므로 그대로 인용할 수 있다.",
            "A claim is one value as one source states it. Claims are never edited into agreement. Numbers are permanent and can be cited.",
        ),
        Page::Changes => {
            say("장부의 기록이 언제 무엇 때문에 바뀌었는지.", "When the record changed, and why.")
        }
        Page::Data => say(
            "그림을 만든 표 그대로다. 쉼표로 나눈 UTF-8 파일이며, 어떤 도구로든 열 수 있다.",
            "The very tables the charts are made from: comma-separated, UTF-8, for any tool.",
        ),
        Page::Method => say(
            "무엇을 적고 무엇을 적지 않는지, 서로 다른 말을 어떻게 다루는지.",
            "What is recorded and what is not, and what happens when sources differ.",
        ),
        Page::EmbedBuilder => say(
            "그림 하나를 기사나 블로그에 그대로 넣는다. 값마다 붙은 출처와 기준일이 함께 간다. 자유롭게 쓸 수 있다(CC BY 4.0).",
            "Put a chart into your article or blog. Its sources and its date go with it. Free to use under CC BY 4.0.",
        ),
        _ => say("", ""),
    }
}

/// Claims of a source.
pub const CLAIMS_READ: Phrase = say("여기서 읽은 주장", "Claims read here");
/// Opens the original.
pub const ORIGINAL: Phrase = say("원문 열기", "Open the original");
/// No address.
pub const NO_ADDRESS: Phrase = say("주소 없음", "no address known");
/// Issued by a party.
pub const PRIMARY: Phrase = say("당사자 발표", "issued by a party");
/// Publication date.
pub const PUBLISHED: Phrase = say("낸 날", "Published");
/// Field of a claim.
pub const SAID_BY: Phrase = say("말한 곳", "Said by");
/// Field of a claim.
pub const PRINTED_BY: Phrase = say("전한 곳", "Published by");
/// Field of a claim.
pub const LOCATOR: Phrase = say("위치", "Where in the source");
/// Field of a claim.
pub const AS_OF: Phrase = say("기준일", "As of");
/// Field of a claim.
pub const HORIZON: Phrase = say("목표 시점", "Target date");
/// Field of a claim.
pub const REMARK: Phrase = say("비고", "Remark");
/// Field of a claim.
pub const ALSO: Phrase = say("같은 것을 말한 다른 주장", "Other claims about the same");
/// Before the files with citations of all claims.
pub const CITE_ALL: Phrase = say("모든 주장의 서지 파일:", "Citations of all claims:");
/// Subjects of a source without claims.
pub const EVENTS_READ: Phrase = say("여기서 읽은 사건", "Events read here");
/// Head of the list of disagreements.
pub const BY_SIZE: Phrase = say("차이가 큰 것부터", "The widest gap first");
/// Column of what a disagreement is about.
pub const ABOUT: Phrase = say("무엇을 두고", "About");
/// Column of the smallest number named.
pub const LOWEST: Phrase = say("가장 작은 값", "Smallest");
/// Column of the largest number named.
pub const HIGHEST: Phrase = say("가장 큰 값", "Largest");
/// Column of the largest as a multiple of the smallest.
pub const SPREAD: Phrase = say("차이", "Gap");
/// In place of a multiple: the number is the same.
pub const WORDING_ONLY: Phrase = say("수는 같고 표현이 다름", "same number, other words");
/// In place of a multiple: one source gives a range.
pub const INSIDE_RANGE: Phrase = say("한 출처의 범위 안", "inside one source’s range");
/// Heading over the single topics.
pub const EACH: Phrase = say("하나씩 보기", "One by one");
