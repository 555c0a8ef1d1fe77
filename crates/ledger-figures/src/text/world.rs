//! Words of the chart `world`.

use super::{Phrase, say};

pub const TITLE: Phrase = say("영국은 {gb}, 한국은 {kr}", "{gb} for the United Kingdom, {kr} for Korea");
pub const TITLE_NONE: Phrase = say("나라별로 약속된 GPU", "GPUs promised, by country");
pub const SUBTITLE: Phrase = say(
    "나라별로 공급이 발표된 엔비디아 GPU(장). 발표 시점과 세는 방식이 나라마다 다르다",
    "NVIDIA GPUs announced for each country; dates and ways of counting differ",
);
pub const HEAD: Phrase = say("나라", "Country");
pub const SUMMARY: Phrase = say("한국에 약속된 물량은 {kr}{이다/다}.", "Korea is promised {kr}.");
pub const STOCK: Phrase = say(
    "미국에는 이미 {us}{이/가} 있다는 설명이 있다. 약속이 아니라 보유량이라 막대로 견주지 않는다.",
    "The United States is said to have {us} already: a stock and not a promise, so it is not drawn beside the others.",
);
pub const NOTE: Phrase = say(
    "빠진 나라가 많다. 장부에 모은 출처에 나온 나라만 적었다.",
    "Many countries are missing: only those in the sources read are listed.",
);
