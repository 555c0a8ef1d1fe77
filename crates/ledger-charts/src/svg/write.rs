//! The characters: escaping, and numbers without `std::fmt`.

use crate::scene::Px;

/// A growing SVG text.
#[derive(Default)]
pub(crate) struct Out {
    text: String,
}

impl Out {
    /// Markup, written as it is.
    pub(crate) fn raw(&mut self, markup: &str) {
        self.text.push_str(markup);
    }

    /// Words: markup characters are escaped, characters XML cannot hold are dropped, line breaks become spaces.
    pub(crate) fn escaped(&mut self, words: &str) {
        for c in words.chars() {
            match c {
                '&' => self.raw("&amp;"),
                '<' => self.raw("&lt;"),
                '>' => self.raw("&gt;"),
                '"' => self.raw("&quot;"),
                '\t' | '\n' | '\r' => self.text.push(' '),
                '\0'..='\x1F' | '\x7F'..='\u{9F}' | '\u{FFFE}' | '\u{FFFF}' => {}
                c => self.text.push(c),
            }
        }
    }

    /// ` name="words"`.
    pub(crate) fn attribute(&mut self, name: &str, words: &str) {
        self.text.push(' ');
        self.raw(name);
        self.raw("=\"");
        self.escaped(words);
        self.raw("\"");
    }

    /// ` name="12.5"`.
    pub(crate) fn length(&mut self, name: &str, tenths: Px) {
        self.text.push(' ');
        self.raw(name);
        self.raw("=\"");
        self.tenths(tenths);
        self.raw("\"");
    }

    /// Several lengths.
    pub(crate) fn lengths<const N: usize>(&mut self, pairs: [(&str, Px); N]) {
        for (name, tenths) in pairs {
            self.length(name, tenths);
        }
    }

    /// ` d="M0 0 10 5M5 5V10m0 5V20"`: strokes of one or several points. Most are level or upright, or go on below the last
    /// one, which takes a number less; and a column of strokes is written as the one beside it.
    pub(crate) fn path<P: AsRef<[(Px, Px)]>>(&mut self, strokes: &[P]) {
        self.raw(" d=\"");
        let mut last: Option<(Px, Px)> = None;
        for points in strokes {
            // What a pair of numbers needs before it.
            let mut pair = "M";
            for (index, (x, y)) in points.as_ref().iter().copied().enumerate() {
                match last {
                    Some((before, above)) if before == x && index == 0 => {
                        self.raw("m0 ");
                        self.tenths(y.saturating_sub(above));
                        pair = "L";
                    }
                    Some((before, _)) if before == x => {
                        self.raw("V");
                        self.tenths(y);
                        pair = "L";
                    }
                    Some((_, before)) if before == y && index > 0 => {
                        self.raw("H");
                        self.tenths(x);
                        pair = "L";
                    }
                    _ => {
                        self.raw(pair);
                        self.tenths(x);
                        self.raw(" ");
                        self.tenths(y);
                        pair = " ";
                    }
                }
                last = Some((x, y));
            }
        }
        self.raw("\"");
    }

    /// A number given in tenths: `12.5`, `-3`, `0`.
    pub(crate) fn tenths(&mut self, value: Px) {
        if value < 0 {
            self.text.push('-');
        }
        let value = value.unsigned_abs();
        let mut digits = [0_u8; 10];
        let mut rest = value / 10;
        let mut first = digits.len();
        while rest > 0 || first == digits.len() {
            first -= 1;
            digits[first] = (rest % 10) as u8;
            rest /= 10;
        }
        for digit in &digits[first..] {
            self.text.push(char::from(b'0' + digit));
        }
        if !value.is_multiple_of(10) {
            self.text.push('.');
            self.text.push(char::from(b'0' + (value % 10) as u8));
        }
    }

    /// A scale given in thousandths: `1.5`, `0.725`.
    pub(crate) fn thousandths(&mut self, value: Px) {
        self.tenths(value / 1000 * 10);
        let rest = format!("{:03}", value.rem_euclid(1000));
        let rest = rest.trim_end_matches('0');
        if !rest.is_empty() {
            self.text.push('.');
            self.raw(rest);
        }
    }

    pub(crate) fn finish(self) -> String {
        self.text
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::collection::vec;
    use proptest::prelude::*;

    fn written(f: impl FnOnce(&mut Out)) -> String {
        let mut out = Out::default();
        f(&mut out);
        out.finish()
    }

    #[test]
    fn tenths_are_short() {
        for (value, text) in
            [(0, "0"), (5, "0.5"), (-5, "-0.5"), (120, "12"), (125, "12.5"), (i32::MIN, "-214748364.8")]
        {
            assert_eq!(written(|out| out.tenths(value)), text);
        }
    }

    #[test]
    fn words_are_escaped() {
        assert_eq!(
            written(|out| out.escaped("a<b>&\"c\"\u{0}\u{FFFE}\n'")),
            "a&lt;b&gt;&amp;&quot;c&quot; '"
        );
    }

    #[test]
    fn strokes_are_short() {
        let strokes = [
            vec![(0, 0), (100, 50)],
            vec![(50, 50), (50, 100)],
            vec![(50, 150), (50, 200), (90, 200), (0, 0)],
        ];
        assert_eq!(written(|out| out.path(&strokes)), " d=\"M0 0 10 5M5 5V10m0 5V20H9L0 0\"");
    }

    /// Strokes as a browser reads them, in tenths.
    fn read(path: &str) -> Vec<Vec<(Px, Px)>> {
        let path = path.trim_start_matches(" d=\"").trim_end_matches('"');
        let mut strokes: Vec<Vec<(Px, Px)>> = Vec::new();
        let (mut x, mut y) = (0, 0);
        let mut rest = path;
        while let Some(command) = rest.chars().next() {
            let end = rest[1..].find(|c: char| c.is_ascii_alphabetic()).map_or(rest.len(), |end| end + 1);
            let numbers: Vec<Px> = rest[1..end]
                .split(' ')
                .map(|number| (number.parse::<f64>().expect("a number") * 10.0).round() as Px)
                .collect();
            for (index, pair) in numbers.chunks(if "VH".contains(command) { 1 } else { 2 }).enumerate() {
                (x, y) = match (command, pair) {
                    ('V', [down]) => (x, *down),
                    ('H', [right]) => (*right, y),
                    ('m', [right, down]) if index == 0 => (x + right, y + down),
                    ('M' | 'L', [right, down]) => (*right, *down),
                    found => panic!("{found:?} in {path}"),
                };
                if "Mm".contains(command) && index == 0 {
                    strokes.push(Vec::new());
                }
                strokes.last_mut().expect("a path begins by a move").push((x, y));
            }
            rest = &rest[end..];
        }
        strokes
    }

    proptest! {
        // Few places, so that strokes are often level, upright, or one below the other.
        #[test]
        fn a_browser_reads_the_strokes_that_were_written(strokes in vec(vec((0..4_i32, -3..4_i32), 1..5), 1..6)) {
            let strokes: Vec<Vec<(Px, Px)>> =
                strokes.iter().map(|points| points.iter().map(|(x, y)| (x * 105, y * 50)).collect()).collect();
            prop_assert_eq!(read(&written(|out| out.path(&strokes))), strokes);
        }
    }
}
