//! `.svg`: a whole sheet. Words stay text, in the families of the pages.

use super::Subject;
use crate::downloads::Theme;
use crate::markup::{publishers, state_words};
use crate::text::{Phrase, downloads as words, frame, site};
use ledger_charts::{Format, Look, Picture, Sheet, SheetPanel, Sources};
use ledger_core::format::Lang;
use ledger_figures::line::claim_list;
use ledger_figures::prose::Inline;

/// The file.
pub(super) fn written(subject: &Subject<'_>, format: Format, theme: Theme) -> String {
    sheet(subject).to_svg(format, &subject.themes.paints(theme))
}

fn sheet(subject: &Subject<'_>) -> Sheet {
    let (chart, lang) = (subject.chart, subject.lang());
    let own = [site::LICENCE_NAME, site::NAME.get(lang), &subject.address()].join(" · ");
    let panel = |panel: &ledger_figures::chart::Panel| SheetPanel {
        heading: panel.heading.clone(),
        picture: panel.picture.clone(),
    };
    Sheet {
        id: chart.id.slug().to_owned(),
        title: chart.title.plain(),
        claims: chart.title.0.iter().map(claims).collect::<Vec<_>>().join(" "),
        subtitle: chart.subtitle.clone(),
        panels: chart.panels.iter().map(panel).collect(),
        key: key(&chart.panels, lang),
        sources: Sources {
            label: [frame::SOURCE.get(lang), ": "].concat(),
            names: publishers(chart, lang).into_iter().map(str::to_owned).collect(),
            more: [" ", frame::MORE_SOURCES.get(lang)].concat(),
        },
        foot: vec![state_words(chart, subject.query(), lang), own],
        left_out: words::LEFT_OUT.get(lang).to_owned(),
    }
}

fn claims(piece: &Inline) -> String {
    match piece {
        Inline::Text(_) => String::new(),
        Inline::Figure(said) => claim_list(&said.claims),
    }
}

/// What the signs of bars and dots mean. A timeline says so in its subtitle, all but the cross; a matrix has none.
fn key(panels: &[ledger_figures::chart::Panel], lang: Lang) -> Vec<(Look, String)> {
    const MISSED: (Look, Phrase, Phrase) = (Look::Cross, words::CROSS, frame::SIGN_MISSED);
    const SIGNS: [(Look, Phrase, Phrase); 7] = [
        (Look::Hollow, words::HOLLOW, frame::SIGN_PLEDGED),
        (Look::Tint, words::TINT, frame::SIGN_CONTRACTED),
        (Look::Delivered, words::LIGHT, frame::SIGN_DELIVERED),
        (Look::Solid, words::SOLID, frame::SIGN_OPERATING),
        (Look::Hatch, words::HATCH, words::UP_TO_OR_BETWEEN),
        (Look::Arrow, words::ARROW, frame::SIGN_AT_LEAST),
        (Look::Edge, words::DASHED, frame::SIGN_ABOUT),
    ];
    let signs: &[_] = match panels.first().map(|panel| &panel.picture) {
        Some(Picture::Timeline(_)) => &[MISSED],
        Some(Picture::Rows(_) | Picture::Magnified(_)) => &SIGNS,
        _ => &[],
    };
    let said = |(look, sign, meaning): &(Look, Phrase, Phrase)| {
        (*look, [sign.get(lang), " = ", meaning.get(lang)].concat())
    };
    signs.iter().map(said).collect()
}

#[cfg(test)]
mod tests {
    use super::sheet;
    use crate::downloads::Theme;
    use crate::publish::chart_files::{Subject, colours::Themes};
    use ledger_charts::Format;
    use ledger_core::format::Lang;
    use ledger_figures::chart::ChartId;

    #[test]
    fn every_sheet_says_its_whole_title() {
        let themes = Themes::read().expect("tokens");
        for (id, lang) in ChartId::ALL.iter().flat_map(|id| Lang::ALL.iter().map(move |lang| (*id, *lang))) {
            let sheet = sheet(&Subject::of(id, lang, None, &themes));
            for format in [Format::Wide, Format::Narrow, Format::Card, Format::Square] {
                let svg = sheet.to_svg(format, &themes.paints(Theme::Light));
                // The title is set first.
                let words = svg.lines().filter_map(|line| line.strip_prefix("<text ")?.split_once('>'));
                let words = words.filter_map(|(_, rest)| rest.strip_suffix("</text>")).collect::<Vec<_>>();
                let said = words.join(" ");
                assert!(said.starts_with(&sheet.title), "{} {format:?}: {said}", id.slug());
            }
        }
    }
}
