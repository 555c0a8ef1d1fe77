//! BibTeX, in UTF-8: `@misc`, which every style knows, with the fields of biblatex beside its own.

use super::Citation;
use ledger_core::format::Lang;

/// One entry.
pub fn bibtex(citation: &Citation) -> String {
    let (year, month, day) = citation.released.to_calendar();
    let mut entry = format!("@misc{{{},\n", citation.key());
    let mut field = |name: &str, value: &str| entry.push_str(&format!("  {name} = {{{value}}},\n"));
    // Braces within: the name of an organisation, not of a person with commas to part it at.
    field("author", &["{", &escaped(citation.author()), "}"].concat());
    field("title", &["{", &escaped(&citation.title), "}"].concat());
    field("year", &year.to_string());
    field("date", &format!("{year:04}-{month:02}-{day:02}"));
    field("version", &citation.version);
    field("note", &escaped(&citation.note()));
    field(
        "langid",
        match citation.lang {
            Lang::Ko => "korean",
            Lang::En => "english",
        },
    );
    if let Some(address) = citation.whole_address() {
        field("url", &address);
    }
    entry.push_str("}\n\n");
    entry
}

/// What TeX would read as a command is written as the letter it is; unpaired braces would end the field.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '&' | '%' | '$' | '#' | '_' => out.extend(['\\', c]),
            '{' | '}' => out.push_str(if c == '{' { "(" } else { ")" }),
            '\\' => out.push_str("\\textbackslash "),
            '~' => out.push_str("\\textasciitilde "),
            '^' => out.push_str("\\textasciicircum "),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn signs_of_tex_are_letters() {
        assert_eq!(escaped("R&D 50% {x} a_b"), "R\\&D 50\\% (x) a\\_b");
        assert_eq!(escaped("\\~"), "\\textbackslash \\textasciitilde ");
    }
}
