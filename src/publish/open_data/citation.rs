//! `CITATION.cff`: how the collection wants to be cited, at the root of the site and of the repository.

use super::about::about;
use ledger_core::format::Lang;

/// The file.
pub fn citation(home: Option<&str>) -> String {
    let about = about();
    let [ko, en] = [Lang::Ko, Lang::En].map(|lang| about.title.get(lang));
    let keywords: String = about.keywords.iter().map(|word| format!("  - \"{word}\"\n")).collect();
    let address = home.map_or_else(String::new, |home| format!("url: \"{home}\"\n"));
    format!(
        "cff-version: 1.2.0\n\
         message: \"Please cite the version of the data that you used.\"\n\
         type: dataset\n\
         title: \"{ko} ({en})\"\n\
         abstract: \"{description}\"\n\
         authors:\n  - name: \"{en}\"\n\
         version: \"{version}\"\n\
         license: {licence}\n\
         {address}keywords:\n{keywords}",
        description = about.description.get(Lang::En),
        version = about.version,
        licence = about.licence.name,
    )
}
