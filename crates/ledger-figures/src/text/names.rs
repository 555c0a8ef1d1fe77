//! Names of measures, roles, kinds and the like, as captions have them.

use super::{Phrase, say};
use crate::view::View;
use ledger_core::aggregate::{Dimension, Facet, HolderKey, Kind};
use ledger_core::format::Lang;
use ledger_core::model::{
    EventKind, EventStatus, Language, Measure, ProgrammeKind, Role, Sector, SourceKind, Voice,
};
use ledger_core::rule::Rule;

/// What a claim measures.
pub const fn measure(value: Measure) -> Phrase {
    match value {
        Measure::GpusPledged => say("공급 약속 물량", "GPUs promised"),
        Measure::GpusPledgedPrivate => say("민간 공급 약속 물량", "GPUs promised to companies"),
        Measure::GpusContracted => say("계약 물량", "GPUs contracted"),
        Measure::GpusDelivered => say("반입 물량", "GPUs delivered"),
        Measure::GpusDeliveryTarget => say("반입 목표 물량", "GPUs due to be delivered"),
        Measure::GpusInTest => say("시험 가동 물량", "GPUs in test"),
        Measure::GpusOperating => say("가동 물량", "GPUs operating"),
        Measure::GpuTarget => say("GPU 확보 목표", "GPU target"),
        Measure::GpusFirstBatch => say("첫 물량", "GPUs in the first batch"),
        Measure::GpusForPublicUse => say("공공 활용 물량", "GPUs for public use"),
        Measure::GpusRequested => say("신청 물량", "GPUs requested"),
        Measure::GpusAllocatedAcademia => say("학계 배정 물량", "GPUs allocated to academia"),
        Measure::GpusAllocatedIndustry => say("산업계 배정 물량", "GPUs allocated to industry"),
        Measure::GpusAllocatedResearch => say("연구기관 배정 물량", "GPUs allocated to research institutes"),
        Measure::GpusPlannedAllocation => say("추가 배분 예정 물량", "GPUs planned for further allocation"),
        Measure::GpusPerTeam => say("팀당 배정 물량", "GPUs per team"),
        Measure::GpusInstalledBase => say("기존 보유량", "GPUs already installed"),
        Measure::GpusTotalAfter => say("공급 완료 뒤 총보유량", "GPUs in all after the supply"),
        Measure::PledgeToStockRatio => say("기존 보유량 대비 배수", "Promise as a multiple of the stock"),
        Measure::WorldRankAfter => say("공급 완료 뒤 세계 순위", "World rank after the supply"),
        Measure::AiRankTarget => say("AI 순위 목표", "AI rank aimed at"),
        Measure::DealValue => say("공급 규모(금액)", "Value of the supply"),
        Measure::UnitPrice => say("GPU 한 장 가격", "Price per GPU"),
        Measure::DeliveryPeriod => say("공급 기간", "Delivery period"),
        Measure::Investment => say("투자액", "Investment"),
        Measure::InvestmentAiDc => say("AI 데이터센터 투자액", "Investment in the AI data centre"),
        Measure::InvestmentPhase1 => say("1단계 투자액", "Phase 1 investment"),
        Measure::ProjectCost => say("사업비", "Project cost"),
        Measure::Budget => say("예산", "Budget"),
        Measure::ContractValue => say("계약액", "Contract value"),
        Measure::FundInvestment => say("펀드 투자액", "Fund investment"),
        Measure::EquityTotal => say("출자 총액", "Total equity"),
        Measure::PublicEquity => say("공공 출자액", "Public equity"),
        Measure::PrivateEquity => say("민간 출자액", "Private-sector equity"),
        Measure::CostPerGw => say("1GW당 비용", "Cost per gigawatt"),
        Measure::AllocationShare => say("배분 비율", "Share of the allocation"),
        Measure::ComputeVsTarget => say("목표 대비 연산 성능", "Computing performance against the target"),
        Measure::PeakPerformance => say("이론 최고 성능", "Peak performance"),
        Measure::Qubits => say("큐비트 수", "Qubits"),
        Measure::Teams => say("참여 팀 수", "Teams"),
        Measure::CompaniesSupported => say("지원 기업 수", "Companies supported"),
        Measure::TelecomOperators => say("참여 통신사 수", "Telecom operators"),
        Measure::PowerCapacity => say("전력 용량", "Power capacity"),
        Measure::PowerCapacityCombined => say("합계 전력 용량", "Combined power capacity"),
        Measure::PowerCapacityPhase1 => say("1단계 전력 용량", "Phase 1 power capacity"),
        Measure::PowerDemand => say("필요 전력", "Power demand"),
        Measure::PowerPerGpu => say("GPU 한 장 소비전력", "Power per GPU"),
        Measure::EnergyDemand => say("연간 전력 소비량", "Annual energy demand"),
        Measure::DataCentrePowerUse => say("데이터센터 평균 전력 사용", "Data-centre power use"),
        Measure::DataCentreContractPower => say("데이터센터 계약 전력", "Data-centre contracted power"),
        Measure::DataCentrePowerRequested => say("데이터센터 전력 신청 용량", "Data-centre power requested"),
        Measure::GridReviewWait => say("전력 계통 심사 대기 기간", "Wait for grid review"),
    }
}

/// As what an organisation takes part.
pub const fn role(value: Role) -> Phrase {
    match value {
        Role::Supplier => say("공급사", "supplier"),
        Role::Recipient => say("공급 대상", "recipient"),
        Role::Investor => say("투자사", "investor"),
        Role::LenderOrInvestor => say("대출·출자 기관", "lender or investor"),
        Role::Owner => say("소유 기관", "owner"),
        Role::Operator => say("운영사", "operator"),
        Role::LeadOperator => say("대표 운영사", "lead operator"),
        Role::Contractor => say("구축 계약사", "contractor"),
        Role::Developer => say("개발사", "developer"),
        Role::ConsortiumMember => say("컨소시엄 참여", "consortium member"),
        Role::Partner => say("협력사", "partner"),
        Role::ResearchPartner => say("공동 연구", "research partner"),
        Role::Sponsor => say("재정 지원", "sponsor"),
        Role::Host => say("주관 기관", "host"),
        Role::HostMinistry => say("주무 부처", "host ministry"),
        Role::HostCity => say("소재 도시", "host city"),
        Role::HostSite => say("소재 지역", "host site"),
        Role::Manager => say("사업 관리 기관", "manager"),
        Role::Chair => say("의장", "chair"),
        Role::Member => say("구성원", "member"),
        Role::User => say("이용사", "user"),
        Role::Bidder => say("응모사", "bidder"),
        Role::UnsuccessfulBidder => say("탈락 응모사", "unsuccessful bidder"),
        Role::TeamRound2 => say("2차 진출 팀", "team in round 2"),
        Role::TeamAdded => say("2차 추가 팀", "team added for round 2"),
        Role::TeamOut => say("1차 탈락 팀", "team out after round 1"),
    }
}

/// What sort of programme it is.
pub const fn programme_kind(value: ProgrammeKind) -> Phrase {
    match value {
        ProgrammeKind::GpuSupply => say("GPU 공급", "GPU supply"),
        ProgrammeKind::GpuProcurement => say("GPU 확보", "GPU procurement"),
        ProgrammeKind::AiFactory => say("AI 팩토리", "AI factory"),
        ProgrammeKind::FoundationModel => say("파운데이션 모델", "foundation model"),
        ProgrammeKind::DataCentre => say("데이터센터", "data centre"),
        ProgrammeKind::StartupSupport => say("스타트업 지원", "start-up support"),
        ProgrammeKind::NetworkRnd => say("통신망 연구개발", "network R&D"),
        ProgrammeKind::DigitalTwin => say("디지털 트윈", "digital twin"),
        ProgrammeKind::Mou => say("업무협약", "MOU"),
        ProgrammeKind::ResearchCentre => say("연구센터", "research centre"),
        ProgrammeKind::Supercomputer => say("슈퍼컴퓨터", "supercomputer"),
        ProgrammeKind::Policy => say("정책", "policy"),
    }
}

/// What sort of page a source is.
pub const fn source_kind(value: SourceKind) -> Phrase {
    match value {
        SourceKind::PressRelease => say("보도자료", "press release"),
        SourceKind::News => say("기사", "news"),
        SourceKind::Government => say("정부 게시물", "government page"),
        SourceKind::Company => say("기업 게시물", "company page"),
        SourceKind::Analysis => say("분석·칼럼", "analysis"),
    }
}

/// What sort of event it is.
pub const fn event_kind(value: EventKind) -> Phrase {
    match value {
        EventKind::Announcement => say("발표", "announcement"),
        EventKind::Mou => say("업무협약", "MOU"),
        EventKind::Contract => say("계약", "contract"),
        EventKind::Delivery => say("반입·공급", "delivery"),
        EventKind::Opening => say("기공", "ground-breaking"),
        EventKind::Target => say("목표 시점", "target date"),
        EventKind::Policy => say("정책", "policy"),
        EventKind::Meeting => say("만남·회의", "meeting"),
        EventKind::Funding => say("재원", "funding"),
        EventKind::Statement => say("발언·설명", "statement"),
    }
}

/// How far things had come with an event.
pub const fn event_status(value: EventStatus) -> Phrase {
    match value {
        EventStatus::Announced => say("발표됨", "announced"),
        EventStatus::Contracted => say("계약됨", "contracted"),
        EventStatus::Delivered => say("반입됨", "delivered"),
        EventStatus::Operating => say("가동 중", "operating"),
        EventStatus::Planned => say("예정", "planned"),
        EventStatus::Missed => say("기한 넘김", "missed"),
    }
}

/// Language of a source.
pub const fn language(value: Language) -> Phrase {
    match value {
        Language::Korean => say("한국어", "Korean"),
        Language::English => say("영어", "English"),
        Language::Japanese => say("일본어", "Japanese"),
        Language::Italian => say("이탈리아어", "Italian"),
    }
}

/// Somebody who asserts a value and has no entry.
pub const fn voice(value: Voice) -> Phrase {
    match value {
        Voice::Press => say("언론", "the press"),
        Voice::Industry => say("업계", "industry"),
        Voice::Expert => say("외부 전문가", "an outside expert"),
        Voice::UnnamedOfficial => say("익명 당국자", "an unnamed official"),
    }
}

/// A pledge holder, by the short name that labels have.
pub const fn holder(value: HolderKey) -> Phrase {
    match value {
        HolderKey::Government => say("정부", "Government"),
        HolderKey::Samsung => say("삼성", "Samsung"),
        HolderKey::Sk => say("SK", "SK"),
        HolderKey::Hyundai => say("현대차그룹", "Hyundai"),
        HolderKey::Naver => say("네이버", "NAVER"),
        HolderKey::Other => say("다섯 곳 밖", "none of the five"),
    }
}

/// Public or private.
pub const fn sector(value: Sector) -> Phrase {
    match value {
        Sector::Public => say("공공", "public"),
        Sector::Private => say("민간", "private"),
    }
}

/// How figures pick among claims.
pub const fn rule(value: Rule) -> Phrase {
    match value {
        Rule::Seed => say("기준 기사 값", "the seed article's figures"),
        Rule::Primary => say("당사자 발표 우선, 없으면 최신", "parties' own texts first, then the latest"),
        Rule::Latest => say("가장 최근 값", "the latest"),
        Rule::Lowest => say("가장 작은 값", "the lowest"),
        Rule::Highest => say("가장 큰 값", "the highest"),
        Rule::Envelope => say("모든 값을 한 범위로", "all of them as one range"),
    }
}

/// A way to group or filter.
pub const fn dimension(value: Dimension) -> Phrase {
    match value {
        Dimension::Holder => say("받는 곳", "Recipient"),
        Dimension::Sector => say("공공·민간", "Public or private"),
        Dimension::Programme => say("사업", "Programme"),
        Dimension::Kind => say("종류", "Kind"),
        Dimension::Status => say("단계", "Status"),
        Dimension::Year => say("연도", "Year"),
    }
}

/// What has no value in a dimension.
pub const fn without(value: Dimension) -> Phrase {
    match value {
        Dimension::Holder | Dimension::Sector => holder(HolderKey::Other),
        Dimension::Programme => say("사업에 들지 않음", "outside any programme"),
        Dimension::Year => say("날짜 미정", "No date"),
        Dimension::Kind | Dimension::Status => say("그 밖", "other"),
    }
}

/// A kind of event or programme.
pub fn kind(value: Kind) -> Phrase {
    let event = EventKind::from_slug(value.slug()).map(event_kind);
    let programme = || ProgrammeKind::from_slug(value.slug()).map(programme_kind);
    event.or_else(programme).unwrap_or(say("", ""))
}

/// A value of a dimension, as a heading or on a button.
pub fn facet(view: View<'_>, facet: Facet) -> String {
    match facet {
        Facet::Holder(value) => holder(value).get(view.lang).to_owned(),
        Facet::Sector(value) => sector(value).get(view.lang).to_owned(),
        Facet::Programme(id) => view.dataset.programme(id).name.get(view.lang).to_owned(),
        Facet::Kind(value) => kind(value).get(view.lang).to_owned(),
        Facet::Status(value) => event_status(value).get(view.lang).to_owned(),
        Facet::Year(year) => match view.lang.of_program() {
            Lang::Ko => format!("{year}년"),
            Lang::En => year.to_string(),
        },
    }
}

/// Names in a row: `삼성·SK·네이버`, `Samsung, SK and NAVER`. No line begins with a dot.
pub fn list(lang: Lang, names: &[&str]) -> String {
    match (lang.of_program(), names) {
        (Lang::Ko, _) => names.join("\u{2060}·"),
        (Lang::En, [most @ .., last]) if !most.is_empty() => {
            [most.join(", ").as_str(), " and ", last].concat()
        }
        (Lang::En, _) => names.concat(),
    }
}
