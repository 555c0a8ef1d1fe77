//! Words of the whole site.

use super::{Phrase, say};
use crate::site::Page;
use ledger_core::format::Lang;
use ledger_figures::chart::ChartId;
use ledger_figures::text::names;

/// Name of the site.
pub const NAME: Phrase = say("GPU 26만 장부", "The 260,000 GPU Ledger");
/// What it is, in one sentence.
pub const DESCRIPTION: Phrase = say(
    "2025년 10월 31일 엔비디아가 한국에 약속한 GPU 약 26만 장이 어디까지 왔는지, 값마다 출처를 달아 기록한 장부",
    "A ledger of the some 260,000 GPUs that NVIDIA promised Korea on 31 October 2025 and how far they have come, every number with its source",
);
/// Licence of the compilation and of the charts.
pub const LICENCE_NAME: &str = "CC BY 4.0";
/// First link of every page.
pub const SKIP: Phrase = say("본문으로 건너뛰기", "Skip to the content");
/// Name of the navigation.
pub const NAVIGATION: Phrase = say("장부의 페이지", "Pages");
/// A language, as it calls itself.
pub const LANGUAGE: Phrase = say("한국어", "English");
/// In the footer.
pub const RECORDED: Phrase = say(
    "기록: 출처 {sources}건, 주장 {claims}건, 사건 {events}건 · 마지막 기록 {day}",
    "On record: {sources} sources, {claims} claims, {events} events · last record {day}",
);
/// In the footer.
pub const LICENCE: Phrase = say(
    "장부의 편집과 그림은 CC BY 4.0, 각 기사와 자료의 권리는 원래 낸 곳에 있습니다. 쿠키도 추적도 없습니다.",
    "Compilation and charts CC BY 4.0; articles and documents belong to their publishers. No cookies, no tracking.",
);
/// In the footer, and with the tables.
pub const SOURCES_LINK: Phrase = say("모든 출처", "All sources");
/// In the footer, and with the tables.
pub const CLAIMS_LINK: Phrase = say("모든 주장", "All claims");
/// When the live part could not start.
pub const FAILED: Phrase = say(
    "조건 바꾸기는 지금 쓸 수 없습니다. 아래 내용은 그대로 모두 볼 수 있습니다.",
    "Controls are not available right now. Everything below is complete as it is.",
);
/// After that; loads the page anew.
pub const TRY_AGAIN: Phrase = say("다시 시도", "Try again");
/// Heading of the page for wrong addresses.
pub const NOT_FOUND: Phrase = say("이 주소에는 아무것도 없습니다", "There is nothing at this address");
/// On the page for wrong addresses.
pub const NOT_FOUND_HELP: Phrase = say("첫 페이지에서 다시 찾아보세요.", "Start again from the front page.");

/// Short name of a page, for navigation.
pub const fn page(page: Page) -> Phrase {
    match page {
        Page::Overview => say("한눈에", "Overview"),
        Page::Allocation => say("배분", "Allocation"),
        Page::Stages => say("진척", "Progress"),
        Page::Investment => say("돈", "Money"),
        Page::Timeline => say("일정", "Timeline"),
        Page::Partners => say("협력", "Partners"),
        Page::Power => say("전력", "Power"),
        Page::Disagreements => say("갈리는 값", "Disagreements"),
        Page::Sources => say("출처", "Sources"),
        Page::Claims => say("주장", "Claims"),
        Page::Changes => say("바뀐 기록", "Changes"),
        Page::Data => say("자료", "Data"),
        Page::Method => say("방법", "Method"),
        Page::Chart(id) | Page::Embed(id) | Page::ByRule(id, _) => chart(id),
        Page::EmbedBuilder => say("퍼가기", "Embed"),
        Page::NotFound => NOT_FOUND,
    }
}

/// Short name of a chart: its subject, as against its finding.
pub const fn chart(id: ChartId) -> Phrase {
    match id {
        ChartId::Stages => say("약속에서 가동까지", "From promise to use"),
        ChartId::StagesByHolder => say("받는 곳별 진척", "Progress by recipient"),
        ChartId::Allocation => say("받는 곳별 몫", "Shares by recipient"),
        ChartId::Parts => say("부분과 합계", "Parts and totals"),
        ChartId::PublicPrivate => say("공공과 민간", "Public and private"),
        ChartId::BeforeAfter => say("있던 것과 들어올 것", "Before and after"),
        ChartId::Targets => say("정부의 목표", "Government targets"),
        ChartId::World => say("다른 나라", "Other countries"),
        ChartId::DealValue => say("공급 금액", "What it is worth"),
        ChartId::UnitPrice => say("한 장 가격", "Price per GPU"),
        ChartId::PhysicalAiFund => say("피지컬 AI 투자", "The physical-AI investment"),
        ChartId::Projects => say("함께 추진되는 사업", "Projects around it"),
        ChartId::Timeline => say("일정", "Timeline"),
        ChartId::Partners => say("누가 누구와", "Who with whom"),
        ChartId::Power => say("전력", "Power"),
        ChartId::Disagreement => say("출처마다 다른 값", "Where sources differ"),
    }
}

/// Title of a page's window: view, then site.
pub fn window_title(page: Page, lang: Lang) -> String {
    match page {
        Page::Overview => [NAME.get(lang), " – ", self::page(page).get(lang)].concat(),
        Page::Embed(_) => {
            [self::page(page).get(lang), " (", super::frame::EMBED.get(lang), ") – ", NAME.get(lang)].concat()
        }
        Page::ByRule(_, rule) => {
            [self::page(page).get(lang), " (", names::rule(rule).get(lang), ") – ", NAME.get(lang)].concat()
        }
        _ => [self::page(page).get(lang), " – ", NAME.get(lang)].concat(),
    }
}
