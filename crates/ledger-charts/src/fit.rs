//! Making a text fit: lines broken at spaces only, and an ellipsis where even that does not help.
//!
//! A no-break space keeps a number and its unit together.

use crate::metrics;
use crate::scene::Px;

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
    fn takes(self, text: &str) -> bool {
        metrics::width(text, self.size, self.bold) <= self.width
    }
}

/// At most `lines` lines that fit; what is left over ends in an ellipsis. Empty for a text of spaces.
pub(crate) fn wrap(text: &str, room: Room, lines: usize) -> Vec<String> {
    let words: Vec<&str> = text.split([' ', '\n', '\r', '\t']).filter(|word| !word.is_empty()).collect();
    let mut done: Vec<String> = Vec::new();
    let mut line = String::new();
    for (index, word) in words.iter().enumerate() {
        let mut longer = line.clone();
        if !longer.is_empty() {
            longer.push(' ');
        }
        longer.push_str(word);
        if line.is_empty() || room.takes(&longer) {
            line = longer;
        } else if done.len() + 1 >= lines {
            // No further line: everything that is left goes here and is cut.
            for rest in &words[index..] {
                line.push(' ');
                line.push_str(rest);
            }
            break;
        } else {
            done.push(cut(&line, room));
            line = (*word).to_owned();
        }
    }
    if !line.is_empty() {
        done.push(cut(&line, room));
    }
    done
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
    fn the_rest_is_cut() {
        assert_eq!(wrap("컴퓨팅센터 컴퓨팅센터 컴퓨팅센터", ROOM, 2), ["컴퓨팅센터", "컴퓨팅센터…"]);
        assert_eq!(cut("아주긴이름입니다", ROOM), "아주긴이름…");
        assert_eq!(cut("아", Room { width: 3, ..ROOM }), "");
    }
}
