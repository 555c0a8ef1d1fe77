//! Words of the chart `stages-by-holder`.

use super::{Phrase, say};
use ledger_core::model::Measure;

pub const TITLE: Phrase = say(
    "계약이나 반입이 기록으로 확인되는 곳은 {holders}뿐이다",
    "Records show contracts or deliveries for {holders} only",
);
pub const TITLE_ALL: Phrase = say(
    "{holders} 몫은 계약이나 반입이 기록으로 확인된다",
    "Records show contracts or deliveries for {holders}",
);
pub const TITLE_NONE: Phrase = say(
    "계약되거나 들어왔다는 기록이 있는 몫은 아직 없다",
    "No share is known to be contracted or delivered yet",
);
pub const TITLE_NOT_IN_SEED: Phrase = say(
    "기준 기사에는 몫마다 어디까지 왔는지 나오지 않는다",
    "The seed article does not say how far any share has come",
);
pub const TITLE_NOBODY: Phrase = say("고른 조건에 맞는 몫이 없다", "No share fits what you chose");
pub const SUBTITLE: Phrase = say(
    "받는 곳별 약속 물량과 그 뒤의 단계(장). 출처마다 값이 다르면 나란히 적었다. 당사자의 말, 기록이 뒷받침하는 것, 기한은 따로 본다",
    "Shares and the stages after the promise, in GPUs; reports that differ stand side by side. What recipients say, what records support and deadlines are kept apart",
);
pub const HEAD: Phrase = say("받는 곳과 단계", "Recipient and stage");
pub const PLEDGED: Phrase = say("약속", "Promised");
pub const OTHER: Phrase = say("{stage} – 다른 기록", "{stage} – another record");
pub const OWNER: Phrase = say("당사자의 말", "Recipient says");
pub const OWNER_SILENT: Phrase = say("밝힌 물량 없음", "has named no number");
pub const RECORDED: Phrase = say("기록이 뒷받침하는 것", "Records support");
pub const UNPLEDGED: Phrase = say("약속 이전", "not promised yet");
pub const PLEDGED_ONLY: Phrase = say("발표만 됨", "announced only");
pub const STALLED: Phrase = say("멈춤(추정)", "stalled (inferred)");
pub const LAST_WORD: Phrase = say("마지막 언급 {day}", "last spoken of {day}");
pub const SILENT_SINCE: Phrase =
    say("{day} 뒤로 이 몫을 말한 기록 없음", "no word on this share since {day}");
pub const DEADLINE: Phrase = say("기한", "Deadline");
pub const WHOLE_SUPPLY: Phrase = say("공급 전체", "the whole supply");
pub const AHEAD: Phrase = say("아직 남음", "still ahead");
pub const MET: Phrase = say("지킨 것으로 기록됨", "met, on record");
pub const DISPUTED: Phrase = say("지켰는지 기록이 엇갈림", "records differ on whether it was met");
pub const MISSED: Phrase = say("넘김", "missed");
pub const UNDETERMINED: Phrase = say("지났으나 확인 안 됨", "passed, not known whether met");
pub const HAS_REACHED: Phrase = say(
    "{who} 몫에서 가장 앞선 단계는 {stage}({number}){이다/다}.",
    "{who}, furthest stage on record: {stage} ({number}).",
);
pub const WAS_DUE: Phrase =
    say("{by}까지 {due}{이/가} 들어와야 했다({standing}).", "{due} were due by {by} ({standing}).");
pub const ARE_PLEDGED: Phrase = say("{holders} 몫은 발표만 됐다.", "Shares only announced: {holders}.");
pub const ARE_STALLED: Phrase = say(
    "{holders} 몫은 오랫동안 물량을 말한 기록이 없어 멈춘 것으로 추정한다. 무산됐다는 뜻은 아니다.",
    "No number has been given for these shares for a long time, so they count as stalled (inferred), which does not mean failed: {holders}.",
);
pub const NOTE: Phrase = say(
    "‘멈춤’\u{2060}은 규칙에 따른 추정이다. 계약·반입·가동 기록이 없고 그 몫의 물량을 말한 기록도 180일 동안 없으면 그렇게 적는다.",
    "“Stalled” is inferred by rule: no contract, delivery or use on record, and nobody has put a number on the share for 180 days.",
);

/// A stage after the pledge.
pub const fn stage(measure: Measure) -> Phrase {
    match measure {
        Measure::GpusContracted => say("계약", "Contracted"),
        Measure::GpusDelivered => say("반입", "Delivered"),
        Measure::GpusInTest => say("시험 가동", "In test"),
        _ => say("가동", "Operating"),
    }
}

/// The furthest stage that records support.
pub const fn reached(measure: Measure) -> Phrase {
    match measure {
        Measure::GpusContracted => say("일부 계약됨", "partly contracted"),
        Measure::GpusDelivered => say("일부 반입됨", "partly delivered"),
        Measure::GpusInTest => say("일부 시험 가동", "partly in test"),
        _ => say("일부 가동", "partly operating"),
    }
}
