//! No word of a picture is wider in the face than the drawing thinks.

use ledger_charts::{Layout, Node};
use ledger_core::format::Lang;
use ledger_core::query::Query;
use ledger_figures::chart::{ChartId, chart};
use ledger_figures::view::View;
use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, MetadataProvider};

const REGULAR: &[u8] = include_bytes!("../face/NotoSansCJKkr-Regular.otf");
const BOLD: &[u8] = include_bytes!("../face/NotoSansCJKkr-Bold.otf");

/// Width of a text in the face, in units of its type size.
fn width(font: &FontRef<'_>, text: &str, size: f32) -> f32 {
    let (glyphs, metrics) = (font.charmap(), font.glyph_metrics(Size::new(size), LocationRef::default()));
    text.chars().filter_map(|c| metrics.advance_width(glyphs.map(c)?)).sum()
}

#[test]
fn no_text_is_wider_than_predicted() {
    let fonts = [REGULAR, BOLD].map(|file| FontRef::new(file).expect("a face"));
    let (mut texts, mut wasted) = (0, 0.0);
    for (id, lang) in ChartId::ALL.iter().flat_map(|id| Lang::ALL.iter().map(move |lang| (*id, *lang))) {
        let chart = chart(id, View { dataset: ledger_data::ledger(), query: &Query::default(), lang });
        for picture in chart.panels.iter().map(|panel| &panel.picture) {
            for layout in [Layout::Narrow, Layout::Wide] {
                for node in picture.place(layout).nodes {
                    let Node::Text(text) = node else { continue };
                    let (left, _, right, _) = text.area(layout);
                    let predicted = (right - left) as f32 / 10.0;
                    let size = layout.size(text.role) as f32 / 10.0;
                    let real = width(&fonts[usize::from(text.role.bold())], &text.content, size);
                    assert!(real <= predicted, "{} of {}: {real} > {predicted}", text.content, id.slug());
                    texts += 1;
                    wasted += f64::from(predicted / real - 1.0);
                }
            }
        }
    }
    assert!(texts > 1_000, "{texts}");
    // The face is narrower than the widest one the drawing has to reckon with, but not by much.
    assert!(wasted / f64::from(texts) < 0.15, "{} too much on average", wasted / f64::from(texts));
}
