//! Words of the data page.

use super::{Phrase, say};

/// Head of the file column.
pub const FILE: Phrase = say("파일", "File");
/// Head of the content column.
pub const CONTENT: Phrase = say("내용", "Content");
/// Head of the row-count column.
pub const ROWS: Phrase = say("줄 수", "Rows");
/// What each table holds, in the order of the files.
pub const TABLES: [(&str, Phrase); 9] = [
    (
        "claims.csv",
        say("주장: 무엇을, 얼마라고, 누가, 언제", "Claims: what, how much, who says so, as of when"),
    ),
    ("events.csv", say("사건: 있었던 일과 예정된 일", "Events: what happened and what is due")),
    ("partnerships.csv", say("참여: 사업, 참여한 곳, 역할", "Partnerships: programme, organisation, role")),
    ("programmes.csv", say("사업 이름과 한 줄 설명", "Programmes with a sentence each")),
    ("organisations.csv", say("기관·기업 이름과 소속", "Organisations and whom they belong to")),
    ("sources.csv", say("출처: 낸 곳, 제목, 주소, 날짜", "Sources: publisher, title, address, date")),
    ("containment.csv", say("무엇이 무엇의 부분인가", "What is part of what")),
    ("changes.csv", say("판마다 바뀐 기록", "What has changed from version to version")),
    ("published.csv", say("확정된 판의 파일과 해시", "Files of published versions, with their hashes")),
];
/// Leads to the columns' explanation.
pub const README: Phrase = say("칸의 뜻을 적은 글(영어)", "What the columns mean");
/// Before the pages that show the records one by one.
pub const AS_PAGES: Phrase = say("파일 대신 페이지로 읽기:", "To read instead of download:");
/// What the collection is, for catalogues: 50 to 5,000 characters.
pub const DESCRIPTION: Phrase = say(
    "2025년 10월 31일 엔비디아가 한국에 공급하겠다고 발표한 GPU 약 26만 장에 관한 기록. 누가 몇 장을 언제 어떤 값에 받기로 했고 어디까지 진행되었는지, 출처마다 말한 그대로 한 줄씩 적었다. 출처끼리 다른 값은 합치거나 고르지 않고 나란히 두었으며, 모든 값에 출처·기준일·말한 쪽을 달았다.",
    "Records about the roughly 260,000 GPUs that NVIDIA said on 31 October 2025 it would supply to Korea: who is to get how many, when and for how much, and how far it has come, one source's statement a row. Where sources differ, their values stand side by side, neither merged nor picked; every value names its source, its date and who said so.",
);
/// Where it is about.
pub const PLACE: Phrase = say("대한민국", "Republic of Korea");
/// What is measured, with its unit for machines.
pub const MEASURED: [(Phrase, &str); 4] = [
    (say("GPU 수", "Number of GPUs"), "gpu"),
    (say("금액(원)", "Money, won"), "KRW"),
    (say("금액(달러)", "Money, US dollars"), "USD"),
    (say("전력", "Electric power"), "MW"),
];
/// Head of the column of sizes.
pub const SIZE: Phrase = say("크기", "Size");
/// Head of the column of hashes.
pub const HASH: Phrase = say("SHA-256", "SHA-256");
/// Bytes, in thousands.
pub const KILOBYTES: Phrase = say("{count}kB", "{count} kB");
/// Heading of the descriptions.
pub const DESCRIPTIONS: Phrase =
    say("한꺼번에, 그리고 기계가 읽는 설명", "All at once, and descriptions for machines");
/// The files that are not tables, in the order of the page.
pub const OTHERS: [(&str, Phrase); 6] = [
    ("data/gpu-ledger.zip", say("모든 표와 설명을 한 파일로", "Every table and description in one file")),
    (
        "data/datapackage.json",
        say("Data Package v2: 칸의 형식과 관계, 해시", "Data Package v2: types, keys, hashes"),
    ),
    ("data/csv-metadata.json", say("같은 내용의 CSV on the Web", "The same as CSV on the Web")),
    ("data/catalogue.jsonld", say("데이터 포털을 위한 DCAT 3", "DCAT 3, for data portals")),
    ("CITATION.cff", say("인용 정보", "How to cite it")),
    ("data/LICENCE.md", say("이용 조건: 코드, 편집, 출처", "Terms: code, compilation, sources")),
];
/// Version of the data.
pub const VERSION: Phrase = say("자료 판: {version}", "Version of the data: {version}");
/// Heading of the charts' files.
pub const CHARTS: Phrase = say("그림별 파일", "Files of each chart");
/// What they are.
pub const CHARTS_LEAD: Phrase = say(
    "그림마다 표(CSV·JSON)와 그림(SVG·PNG)이 정해진 주소에 있다. 나머지 크기와 어두운 바탕은 그림 아래 ‘내려받기’에 있다.",
    "Every chart has its table (CSV, JSON) and its picture (SVG, PNG) at fixed addresses. More sizes and dark versions are under “Download” below each chart.",
);
/// Head of the chart column.
pub const CHART: Phrase = say("그림", "Chart");
/// Head of the column of a chart's files.
pub const FILES: Phrase = say("파일", "Files");
/// Licences of the three kinds of things, in order.
pub const LICENCES: [Phrase; 3] = [
    say(
        "장부의 편집(표와 그림, 우리가 쓴 글)은 CC BY 4.0이다. 장부의 이름과 주소를 밝히면 고쳐서도, 돈을 받고도 쓸 수 있다.",
        "The compilation (tables, charts, our own words) is CC BY 4.0: free to use, change and sell, with name and link.",
    ),
    say(
        "프로그램 코드는 MIT와 Apache 2.0 가운데 고를 수 있다.",
        "The program code is under MIT or Apache 2.0, at your choice.",
    ),
    say(
        "출처 기사와 자료의 글은 우리 것이 아니다. 이 장부는 거기 적힌 사실과 주소, 인용에 필요한 제목만 옮겼고, 권리는 낸 곳에 있다.",
        "The texts of the sources are not ours. The ledger takes facts, addresses and, as citation data, titles; the rights are their publishers’.",
    ),
];
