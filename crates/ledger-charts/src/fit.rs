//! Making a text fit: lines broken at spaces only, and an ellipsis where even that does not help.
//!
//! A no-break space keeps a number and its unit together.

use crate::metrics;
use crate::scene::Px;
use ledger_lists::Listed;

/// Where a text has to fit.
#[derive(Clone, Copy)]
pub(crate) struct Room {
    /// Type size.
    pub(crate) size: Px,
    /// Whether the text is set bold.
    pub(crate) bold: bool,
    /// Width of a line.
    pub(crate) width: Px,
}

impl Room {
    /// Whether a line takes the text.
    pub(crate) fn takes(self, text: &str) -> bool {
        metrics::width(text, self.size, self.bold) <= self.width
    }
}

/// Between two statements of one line: `과학기술정보통신부 · 2025.10.31`. Where a line ends there it is left out.
const DOT: &str = " · ";

/// What a line is not to break.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Whole {
    /// Statements between dots, if they are no wider than a line.
    Statements,
    /// Numbers with what they count, and dates.
    Numbers,
    /// Words.
    Words,
}

/// At most `lines` lines that fit; what is left over ends in an ellipsis. Empty for a text of spaces.
///
/// Lines break between statements, else between words that do not belong together, else between words.
pub(crate) fn wrap(text: &str, room: Room, lines: usize) -> Vec<String> {
    for whole in [Whole::Statements, Whole::Numbers] {
        let set = filled(text, room, usize::MAX, whole);
        if set.len() <= lines {
            return set;
        }
    }
    filled(text, room, lines, Whole::Words)
}

fn filled(text: &str, room: Room, most: usize, whole: Whole) -> Vec<String> {
    let mut page = Page { room, most, done: Vec::new(), line: String::new() };
    let words: Vec<&str> = text.split([' ', '\n', '\r', '\t']).filter(|word| !word.is_empty()).listed();
    for statement in words.split(|word| *word == DOT.trim()) {
        page.set(DOT, statement, whole);
    }
    page.turn(String::new());
    page.done
}

/// Lines that are being filled.
struct Page {
    room: Room,
    /// How many there may be.
    most: usize,
    done: Vec<String>,
    line: String,
}

impl Page {
    /// Adds words, unbroken if they are to be and a line takes them, else in smaller pieces.
    fn set(&mut self, mut between: &str, words: &[&str], whole: Whole) {
        let joined = words.join(" ");
        if words.len() <= 1 || (whole == Whole::Statements && self.room.takes(&joined)) {
            return self.add(between, joined);
        }
        let mut rest = words;
        while !rest.is_empty() {
            let ends = |end: &usize| whole == Whole::Words || !belong(rest[end - 1], &rest[*end..]);
            let (piece, after) = rest.split_at((1..rest.len()).find(ends).unwrap_or(rest.len()));
            rest = after;
            let joined = piece.join(" ");
            if self.room.takes(&joined) {
                self.add(between, joined);
            } else {
                for word in piece {
                    self.add(between, (*word).to_owned());
                    between = " ";
                }
            }
            between = " ";
        }
    }

    /// Adds a piece to the line, or begins the next one with it.
    fn add(&mut self, between: &str, piece: String) {
        let longer = [&self.line, between, &piece].concat();
        let is_last = self.done.len() + 1 >= self.most;
        if self.line.is_empty() {
            self.line = piece;
        } else if !piece.is_empty() {
            if is_last || self.room.takes(&longer) { self.line = longer } else { self.turn(piece) }
        }
    }

    /// Ends the line and begins the next one.
    fn turn(&mut self, next: String) {
        let line = std::mem::replace(&mut self.line, next);
        if !line.is_empty() {
            self.done.push(cut(&line, self.room));
        }
    }
}

/// Whether a word and the next one are one number or one date: `3만 8,500장`, `26만 장`, `2026년 7월`, `5 July`,
/// `July 2026`, and at the end of a statement or before a bracket `round 1`, `외 4`.
fn belong(one: &str, after: &[&str]) -> bool {
    let Some(next) = after.first() else { return false };
    let starts_with_digit = |word: &str| word.starts_with(|c: char| c.is_ascii_digit());
    let starts_a_word = |word: &&&str| word.starts_with(is_letter);
    let bare = one.strip_prefix("US$").unwrap_or(one);
    let is_number =
        starts_with_digit(bare) && bare.chars().all(|c| !is_letter(c) || ['만', '억', '조'].contains(&c));
    let is_year = |word: &str| word.len() >= 4 && word.bytes().take(4).all(|byte| byte.is_ascii_digit());
    let is_index = next.len() <= 2 && next.bytes().all(|byte| byte.is_ascii_digit());
    (is_number && !is_year(one) && !bare.ends_with([',', '.', ';', ':', ')']) && starts_a_word(&next))
        || (starts_with_digit(one) && starts_with_digit(next))
        || (is_year(next) && one.starts_with(|c: char| c.is_ascii_uppercase()))
        || (is_index && after.get(1).filter(starts_a_word).is_none())
}

/// A letter of English or of Korean; to know those of every script takes a table larger than all of this.
fn is_letter(c: char) -> bool {
    matches!(c, 'a'..='z' | 'A'..='Z' | '가'..='힣')
}

/// The text, or as much of it as fits with an ellipsis; empty if not even the ellipsis fits.
pub(crate) fn cut(text: &str, room: Room) -> String {
    if room.takes(text) {
        return text.to_owned();
    }
    let mut kept = String::new();
    let mut best = 0;
    for c in text.chars() {
        kept.push(c);
        kept.push('…');
        let fits = room.takes(&kept);
        kept.pop();
        if !fits {
            break;
        }
        best = kept.len();
    }
    kept.truncate(best);
    kept.truncate(kept.trim_end_matches([' ', ',', '·', '(']).len());
    if !kept.is_empty() || room.takes("…") {
        kept.push('…');
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROOM: Room = Room { size: 100, bold: false, width: 700 };

    #[test]
    fn breaks_at_spaces_only() {
        assert_eq!(wrap("국가 AI 컴퓨팅센터", ROOM, 2), ["국가 AI", "컴퓨팅센터"]);
        assert_eq!(wrap("  \n ", ROOM, 2), Vec::<String>::new());
    }

    #[test]
    fn a_number_stays_with_what_it_counts() {
        let set = |text: &str, width| wrap(text, Room { width, ..ROOM }, 3);
        assert_eq!(set("지금까지 약 3만 8,500장", 900), ["지금까지 약", "3만 8,500장"]);
        assert_eq!(set("예정일은 2026년 7월 5일", 900), ["예정일은", "2026년 7월 5일"]);
        assert_eq!(set("due on 5 July 2026 at last", 690), ["due on", "5 July 2026", "at last"]);
        assert_eq!(set("lead operator round 1 (2026)", 800), ["lead operator", "round 1 (2026)"]);
        // Wider than a line, they break after all.
        assert_eq!(set("2026년 7월 5일", 400), ["2026년", "7월 5일"]);
    }

    #[test]
    fn no_line_begins_or_ends_with_a_dot() {
        let set = |width| wrap("정부 부처 · 2025.10.31 · 다른 값 6건", Room { width, ..ROOM }, 3);
        assert_eq!(set(1200), ["정부 부처 · 2025.10.31", "다른 값 6건"]);
        assert_eq!(set(700), ["정부 부처", "2025.10.31", "다른 값 6건"]);
        let two = wrap("정부 부처 · 2025.10.31 · 다른 값 6건", Room { width: 900, ..ROOM }, 2);
        assert_eq!(two, ["정부 부처", "2025.10.31 · 다…"]);
    }

    #[test]
    fn the_rest_is_cut() {
        assert_eq!(wrap("컴퓨팅센터 컴퓨팅센터 컴퓨팅센터", ROOM, 2), ["컴퓨팅센터", "컴퓨팅센터…"]);
        assert_eq!(cut("아주긴이름입니다", ROOM), "아주긴이름입…");
        assert_eq!(cut("아", Room { width: 3, ..ROOM }), "");
    }
}
