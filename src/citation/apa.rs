//! The English sentence, in the style of the American Psychological Association for a part of a data set.

use super::Citation;
use crate::text::cite;
use ledger_core::format::{self, Lang};
use ledger_figures::prose::Prose;

/// The sentence up to the address.
pub fn apa(citation: &Citation) -> String {
    let (year, month, number) = citation.released.to_calendar();
    let month = format::month_name(month);
    let arguments = [
        ("author", citation.author().into()),
        ("date", format!("{year}, {month} {number}").into()),
        ("title", citation.title.as_str().into()),
        ("version", citation.version.as_str().into()),
        ("as-of", format::day(citation.as_of, Lang::En).into()),
        ("kind", citation.kind.get(Lang::En).into()),
    ];
    Prose::fill(cite::APA_SENTENCE, &arguments).plain()
}
