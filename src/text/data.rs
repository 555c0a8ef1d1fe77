//! Words of the data page.

use super::{Phrase, say};

/// Head of the file column.
pub const FILE: Phrase = say("파일", "File");
/// Head of the content column.
pub const CONTENT: Phrase = say("내용", "Content");
/// Head of the row-count column.
pub const ROWS: Phrase = say("줄 수", "Rows");
/// What each table holds, in the order of the files.
pub const TABLES: [(&str, Phrase); 7] = [
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
];
/// Leads to the columns' explanation.
pub const README: Phrase = say("칸의 뜻을 적은 글(영어)", "What the columns mean");
/// Licence.
pub const LICENCE: Phrase = say(
    "장부의 편집은 CC BY 4.0으로 자유롭게 쓸 수 있다. 기사 제목은 인용을 위한 서지 정보이며, 기사와 자료의 권리는 낸 곳에 있다.",
    "The compilation is free to use under CC BY 4.0. Article titles are citation data; the articles and documents belong to their publishers.",
);
