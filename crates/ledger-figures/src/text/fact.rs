//! Facts that pages tell without a chart.

use super::{Phrase, say};

/// The lowest and the highest value of the supply.
pub const WORTH: Phrase =
    say("{low}부터 {high}까지, 출처마다 다르다.", "From {low} to {high}, depending on the source.");
/// The physical-AI investment.
pub const FUND: Phrase =
    say("{fund}, 현대차그룹과 엔비디아가 함께.", "{fund}, by Hyundai Motor Group and NVIDIA together.");
/// Who says so.
pub const WHO: Phrase = say(
    "약속은 {pledger}, 가동은 {operator}의 말이다.",
    "For the promise, {pledger}; for the use, {operator}.",
);
