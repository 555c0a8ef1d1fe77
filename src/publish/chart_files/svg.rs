//! `.svg`: a whole sheet. Words stay text, in the families of the pages.

use super::Subject;
use crate::downloads::Theme;
use crate::markup::{source_words, state_words};
use crate::text::{downloads as words, site};
use ledger_charts::{Format, Sheet, SheetPanel};

/// The file.
pub(super) fn written(subject: &Subject<'_>, format: Format, theme: Theme) -> String {
    sheet(subject).to_svg(format, &subject.themes.paints(theme))
}

fn sheet(subject: &Subject<'_>) -> Sheet {
    let (chart, lang) = (subject.chart, subject.lang());
    let (label, sources) = source_words(chart, lang);
    let own = [site::LICENCE_NAME, site::NAME.get(lang), &subject.address()].join(" · ");
    let panel = |panel: &ledger_figures::chart::Panel| SheetPanel {
        heading: panel.heading.clone(),
        picture: panel.picture.clone(),
    };
    Sheet {
        id: chart.id.slug().to_owned(),
        title: chart.title.plain(),
        subtitle: chart.subtitle.clone(),
        panels: chart.panels.iter().map(panel).collect(),
        foot: vec![[label, " ", &sources].concat(), state_words(chart, subject.query(), lang), own],
        left_out: words::LEFT_OUT.get(lang).to_owned(),
    }
}
