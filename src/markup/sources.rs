//! Where it all comes from.

use super::{Html, claim_link, unlinked};
use crate::site::Place;
use crate::text::{frame, pages};
use ledger_core::format::{self, Lang};
use ledger_core::model::SourceId;
use ledger_figures::chart::Chart;
use ledger_figures::prose::{Inline, Prose};
use ledger_lists::order;

/// How many publishers are named before "and more".
const NAMED: usize = 4;

/// The line under every picture. It cannot be switched off.
pub(super) fn source_line(chart: &Chart, place: &Place) -> String {
    let (label, sources) = source_prose(chart, place.lang);
    let mut html = Html::default();
    html.element("span", &[("class", "source-label")], label);
    html.text(" ");
    html.raw(&unlinked(&sources, place));
    html.finish()
}

/// Everyone who published a source of the chart, each once.
pub fn publishers(chart: &Chart, lang: Lang) -> Vec<&'static str> {
    let dataset = ledger_data::ledger();
    order::distinct(chart.sources.iter().map(|source| dataset.source(*source).publisher.get(lang)))
}

fn source_prose(chart: &Chart, lang: Lang) -> (&'static str, Prose) {
    let mut publishers = publishers(chart, lang);
    let rest = publishers.len().saturating_sub(NAMED);
    publishers.truncate(NAMED);
    let mut words = Prose(vec![publishers.join(", ").into()]);
    if rest > 0 {
        words = words.then(Prose::fill(frame::MORE_SOURCES.get(lang), &[("count", Inline::counted(rest))]));
    }
    (frame::SOURCE.get(lang), words)
}

/// Every source of a chart, with the claims of the chart that were read in it.
pub(super) fn source_list(chart: &Chart, place: &Place) -> String {
    let mut html = Html::default();
    html.open("ol", &[("class", "source-list")]);
    for source in &chart.sources {
        item(&mut html, *source, chart, place);
    }
    html.close("ol");
    html.finish()
}

fn item(html: &mut Html, id: SourceId, chart: &Chart, place: &Place) {
    let lang = place.lang;
    let dataset = ledger_data::ledger();
    let source = dataset.source(id);
    html.open("li", &[]);
    html.element("a", &[("href", &place.to_source(&source.id))], source.publisher.get(lang));
    if source.primary {
        html.text(" ");
        html.element("span", &[("class", "tag")], pages::PRIMARY.get(lang));
    }
    let published = format::short_date(source.published);
    html.text(&[" – ", source.label.get(lang), " (", &published, ")"].concat());
    for claim in chart.claims.iter().filter(|claim| dataset.claim(**claim).source == id) {
        html.text(" ");
        claim_link(html, *claim, place);
    }
    html.close("li");
}
