//! Words of citations, and of the part of the frame that offers them.

use super::{Phrase, say};

/// Opens the citations.
pub const CITE: Phrase = say("인용하기", "Cite");
/// Name of the Korean sentence.
pub const KOREAN: Phrase = say("한국어", "Korean");
/// Name of the English sentence.
pub const APA: Phrase = say("영어(APA)", "English (APA)");
/// Heard once it is copied.
pub const COPIED: Phrase = say("인용문을 복사했습니다", "Citation copied");
/// Heard when a browser does not let pages copy.
pub const SELECTED: Phrase = say(
    "복사할 수 없어 인용문을 선택해 두었습니다",
    "Copying is not possible here: the citation is selected",
);
/// Before the files.
pub const FILES: Phrase = say("서지 파일", "For reference managers");
/// What the address in a citation leads to.
pub const PINNED: Phrase = say(
    "인용문의 주소는 {version}판으로 이어집니다. 확정된 판은 뒤에 값이 달라져도 바뀌지 않습니다.",
    "The address in a citation leads to version {version}. Published versions stay as they are when figures change.",
);
/// The Korean sentence, up to the address.
pub const KOREAN_SENTENCE: &str = "{author}({year}). 「{title}」. 자료 {version}판, {as-of}까지의 기록.";
/// The English sentence, up to the address.
pub const APA_SENTENCE: &str =
    "{author}. ({date}). {title} (Version {version}; records up to {as-of}) [{kind}].";
/// What is cited.
pub const CHART: Phrase = say("그림", "Chart");
/// What is cited.
pub const CLAIM: Phrase = say("주장", "Claim");
/// Title of a claim.
pub const CLAIM_TITLE: Phrase = say(
    "주장 {id}: {subject}, {measure} {value}(말한 곳 {who}, 전한 곳 {publisher})",
    "Claim {id}: {subject}, {measure}: {value} (said by {who}, published by {publisher})",
);
/// Remark in files for reference managers.
pub const NOTE: Phrase = say(
    "자료 {version}판, {as-of}까지의 기록. {licence}",
    "Version {version} of the data, records up to {as-of}. {licence}",
);
