//! The Korean sentence, as Korean papers of the humanities and newsrooms write it.

use super::Citation;
use crate::text::cite;
use ledger_core::format;
use ledger_figures::prose::Prose;

/// The sentence up to the address.
pub fn korean(citation: &Citation) -> String {
    let arguments = [
        ("author", citation.author().into()),
        ("year", citation.released.year().to_string().into()),
        ("title", citation.title.as_str().into()),
        ("version", citation.version.as_str().into()),
        ("as-of", format::day(citation.as_of, citation.lang).into()),
    ];
    Prose::fill(cite::KOREAN_SENTENCE, &arguments).plain()
}
