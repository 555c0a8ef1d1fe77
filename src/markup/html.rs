//! The writer: elements, attributes, escaped text.

/// HTML text that grows. Words and attribute values are escaped where they go in, so no caller has to think of it.
#[derive(Default)]
pub(super) struct Html(String);

impl Html {
    /// `<tag name="value">`.
    pub(super) fn open(&mut self, tag: &str, attributes: &[(&str, &str)]) {
        self.raw("<");
        self.raw(tag);
        for (name, value) in attributes {
            self.raw(" ");
            self.raw(name);
            self.raw("=\"");
            self.text(value);
            self.raw("\"");
        }
        self.raw(">");
    }

    /// `</tag>`.
    pub(super) fn close(&mut self, tag: &str) {
        self.raw("</");
        self.raw(tag);
        self.raw(">");
    }

    /// An element with words in it.
    pub(super) fn element(&mut self, tag: &str, attributes: &[(&str, &str)], words: &str) {
        self.open(tag, attributes);
        self.text(words);
        self.close(tag);
    }

    /// Words.
    pub(super) fn text(&mut self, words: &str) {
        for c in words.chars() {
            match c {
                '&' => self.raw("&amp;"),
                '<' => self.raw("&lt;"),
                '>' => self.raw("&gt;"),
                '"' => self.raw("&quot;"),
                c => self.0.push(c),
            }
        }
    }

    /// Markup that was escaped where it was written.
    pub(super) fn raw(&mut self, markup: &str) {
        self.0.push_str(markup);
    }

    /// The text so far.
    pub(super) fn finish(self) -> String {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::Html;

    #[test]
    fn words_and_values_are_escaped() {
        let mut html = Html::default();
        html.element("a", &[("href", "?a=1&b=\"2\"")], "<script> & \"네이버\"");
        let expected = r#"<a href="?a=1&amp;b=&quot;2&quot;">&lt;script&gt; &amp; &quot;네이버&quot;</a>"#;
        assert_eq!(html.finish(), expected);
    }
}
