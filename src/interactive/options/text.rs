//! Text as ECharts takes it: nothing to fill in, and broken into lines here, as its tooltips do not break any.

/// Text in which ECharts finds nothing to fill in.
pub fn safe(text: &str) -> String {
    text.replace('{', "(").replace('}', ")").replace('|', "/")
}

/// Width in hundredths of the size of the letters: Hangul and the like are square, Latin letters some 0.6 wide.
pub fn width(text: &str) -> u32 {
    let one = |letter: char| match letter {
        ' ' | '\u{a0}' | '.' | ',' | '·' | '\'' | 'i' | 'l' | 'I' => 32,
        'A'..='Z' | 'm' | 'w' => 76,
        _ if letter.is_ascii() => 58,
        _ => 98,
    };
    text.chars().map(one).sum()
}

/// The text with a dot between words kept to the word before it.
pub fn with_dots_kept(text: &str) -> String {
    let mut kept = String::new();
    for (index, word) in text.split(' ').enumerate() {
        if index > 0 {
            kept.push(if word == "·" { '\u{a0}' } else { ' ' });
        }
        kept.push_str(word);
    }
    kept
}

/// The text in lines of at most `room` hundredths, broken at spaces, inside a word only where it alone is too long.
pub fn lines(text: &str, room: u32) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in with_dots_kept(&safe(text)).split(' ').filter(|word| !word.is_empty()) {
        match lines.last_mut() {
            Some(line) if width(line) + 32 + width(word) <= room => {
                line.push(' ');
                line.push_str(word);
            }
            _ => pieces(word, room, &mut lines),
        }
    }
    lines
}

/// A word in as few pieces as fit, about equally long.
fn pieces(word: &str, room: u32, lines: &mut Vec<String>) {
    let count = width(word).div_ceil(room.max(1)).max(1);
    let room = room.min(width(word).div_ceil(count) + 50);
    let mut piece = String::new();
    for letter in word.chars() {
        if !piece.is_empty() && width(&piece) + width(letter.encode_utf8(&mut [0; 4])) > room {
            lines.push(core::mem::take(&mut piece));
        }
        piece.push(letter);
    }
    lines.push(piece);
}

#[cfg(test)]
mod tests {
    use super::{lines, safe, width, with_dots_kept};

    #[test]
    fn lines_break_at_spaces_and_hold_their_width() {
        assert_eq!(lines("국가 AI 컴퓨팅센터", 500), ["국가 AI", "컴퓨팅센터"]);
        assert_eq!(lines("국가인공지능컴퓨팅센터", 300).concat(), "국가인공지능컴퓨팅센터");
        assert!(lines("국가인공지능컴퓨팅센터", 300).iter().all(|line| width(line) <= 300));
        assert_eq!(lines("현대차그룹", 400), ["현대차", "그룹"]);
        assert_eq!(lines("한강 · 사업비", 300), ["한강\u{a0}·", "사업비"]);
        assert!(lines("", 300).is_empty());
        assert_eq!(lines("한", 0), ["한"]);
    }

    #[test]
    fn a_dot_stays_with_the_word_before_it() {
        assert_eq!(with_dots_kept("한강 · 사업비, 부산·경남"), "한강\u{a0}· 사업비, 부산·경남");
    }

    #[test]
    fn nothing_is_left_to_fill_in() {
        assert_eq!(safe("{b} | {c}"), "(b) / (c)");
    }
}
