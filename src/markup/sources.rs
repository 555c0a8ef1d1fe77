//! Where it all comes from.

use super::{Html, claim_link, prose};
use crate::site::Place;
use crate::text::{frame, pages};
use ledger_core::format;
use ledger_core::model::SourceId;
use ledger_figures::chart::Chart;
use ledger_figures::prose::{Inline, Prose};

/// How many publishers are named before "and more".
const NAMED: usize = 4;

/// The line under every picture. It cannot be switched off.
pub(super) fn source_line(chart: &Chart, place: &Place) -> String {
    let dataset = ledger_data::ledger();
    let mut publishers: Vec<&str> = Vec::new();
    for source in &chart.sources {
        let publisher = dataset.source(*source).publisher.get(place.lang);
        if !publishers.contains(&publisher) {
            publishers.push(publisher);
        }
    }
    let rest = publishers.len().saturating_sub(NAMED);
    publishers.truncate(NAMED);
    let mut html = Html::default();
    html.element("span", &[("class", "source-label")], frame::SOURCE.get(place.lang));
    html.text(" ");
    html.text(&publishers.join(", "));
    if rest > 0 {
        let count = Inline::counted(rest);
        html.text(" ");
        html.raw(&prose(
            &Prose::fill(frame::MORE_SOURCES.get(place.lang), &[("count", count)]),
            place,
            false,
        ));
    }
    html.finish()
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
