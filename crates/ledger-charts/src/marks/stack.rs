//! Bars of one row, end to end, still in values.

use crate::series::{Hue, Mark, Segment, Stage};

/// A stretch of a bar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Piece {
    pub(crate) from: i64,
    pub(crate) to: i64,
    pub(crate) hue: Hue,
    /// How it is filled; `None`: hatch up to a ceiling.
    pub(crate) stage: Option<Stage>,
    /// Whether the end is only about there.
    pub(crate) about: bool,
    /// Whether another segment follows: a gap is left.
    pub(crate) followed: bool,
}

/// The bars of a row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Stack {
    pub(crate) pieces: Vec<Piece>,
    /// Where the arrow of "at least" begins, and whose it is.
    pub(crate) open: Option<(i64, Hue)>,
}

/// Puts the bars of a row end to end.
pub(crate) fn stack(segments: &[Segment]) -> Stack {
    let mut stack = Stack::default();
    let mut at: i64 = 0;
    let mut open = None;
    for segment in segments.iter().filter(|segment| segment.mark == Mark::Bar) {
        let (low, high) = segment.span.ordered();
        if let Some(last) = stack.pieces.last_mut() {
            last.followed = true;
        }
        let about = segment.span.about;
        let piece =
            |from, to, stage, about| Piece { from, to, hue: segment.hue, stage, about, followed: false };
        let floor = at.saturating_add(low.unwrap_or(0));
        let exact = high.is_none() || high == low;
        if floor != at {
            stack.pieces.push(piece(at, floor, Some(segment.stage), about && exact));
        }
        if let (Some(high), false) = (high, exact) {
            let ceiling = at.saturating_add(high);
            if ceiling != floor {
                stack.pieces.push(piece(floor, ceiling, None, about));
            }
        }
        if low.is_some() && high.is_none() {
            open = Some(segment.hue);
        }
        at = at.saturating_add(segment.span.reach().unwrap_or(0));
    }
    stack.open = open.map(|hue| (at, hue));
    stack
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::series::Span;

    fn segment(low: Option<i64>, high: Option<i64>) -> Segment {
        Segment { span: Span { low, high, about: false }, ..Segment::default() }
    }

    #[test]
    fn each_starts_where_the_drawn_one_ends() {
        let stack = stack(&[segment(Some(10), Some(30)), segment(Some(5), None), segment(None, Some(7))]);
        let ends: Vec<_> =
            stack.pieces.iter().map(|piece| (piece.from, piece.to, piece.stage.is_some())).collect();
        assert_eq!(ends, [(0, 10, true), (10, 30, false), (30, 35, true), (35, 42, false)]);
        assert_eq!(stack.open, Some((42, Hue::Neutral)));
    }

    #[test]
    fn nothing_known_and_nothing_there() {
        assert_eq!(stack(&[segment(None, None), segment(Some(0), Some(0))]), Stack::default());
        let huge = stack(&[segment(Some(i64::MAX), None), segment(Some(i64::MAX), Some(i64::MIN))]);
        assert_eq!(huge.open.map(|open| open.0), Some(i64::MAX));
    }
}
