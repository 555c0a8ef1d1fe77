//! RIS, which reference managers read.

use super::Citation;

/// One entry. Lines end as the format wants them.
pub fn ris(citation: &Citation) -> String {
    let (year, month, day) = citation.released.to_calendar();
    let author = citation.author();
    let mut lines = vec![("TY", "DATA".to_owned())];
    // A comma parts family and given name, and the format has no other way to write one: then the publisher alone stands
    // for the author.
    if !author.contains(',') {
        lines.push(("AU", author.to_owned()));
    }
    lines.push(("TI", citation.title.clone()));
    lines.push(("PB", author.to_owned()));
    lines.push(("PY", year.to_string()));
    lines.push(("DA", format!("{year:04}/{month:02}/{day:02}")));
    lines.push(("ET", citation.version.clone()));
    lines.push(("LA", citation.lang.slug().to_owned()));
    lines.push(("N1", citation.note()));
    lines.extend(citation.whole_address().map(|address| ("UR", address)));
    lines.push(("ID", citation.key()));
    lines.push(("ER", String::new()));
    let lines = lines.iter().map(|(tag, value)| [tag, "  - ", value, "\r\n"].concat());
    [lines.collect::<String>(), "\r\n".to_owned()].concat()
}
