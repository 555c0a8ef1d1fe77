//! The files that every chart can be taken away as, at fixed addresses. Pages link to them, `publish` makes them, both
//! from this list.

use crate::text::{Phrase, downloads as words};
use ledger_charts::Format;

/// The colours of a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// As pages by day.
    Light,
    /// As pages by night.
    Dark,
    /// On white.
    Print,
}

/// What is in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// The table.
    Csv,
    /// The table for spreadsheets.
    Excel,
    /// Words and table.
    Json,
    /// Columns, claims, sources, licence, hashes of the other files.
    Metadata,
    /// Options for ECharts.
    Echarts,
    /// The picture as drawn.
    Svg(Format, Theme),
    /// The picture as pixels, so many wide.
    Png(Format, Theme, u32),
}

/// One file of every chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChartFile {
    /// What follows the chart's id in the address.
    pub ending: &'static str,
    /// What is in it.
    pub form: Form,
    /// What it is for, in the list on the page; files without are for programs and are named in the metadata.
    pub words: Option<Phrase>,
    /// The same in dark colours.
    pub is_dark_twin: bool,
}

impl ChartFile {
    /// Every file, in the order of the list on the page.
    pub const ALL: [Self; 17] = [
        listed(".csv", Form::Csv, words::CSV),
        listed(".excel.csv", Form::Excel, words::EXCEL),
        listed(".json", Form::Json, words::JSON),
        listed(".metadata.json", Form::Metadata, words::METADATA),
        listed(".echarts.json", Form::Echarts, words::ECHARTS),
        listed(".svg", Form::Svg(Format::Wide, Theme::Light), words::SVG),
        dark("-dark.svg", Form::Svg(Format::Wide, Theme::Dark)),
        listed(".png", Form::Png(Format::Wide, Theme::Light, 1200), words::PNG),
        dark("-dark.png", Form::Png(Format::Wide, Theme::Dark, 1200)),
        listed("-600.png", Form::Png(Format::Narrow, Theme::Light, 600), words::PNG_600),
        dark("-600-dark.png", Form::Png(Format::Narrow, Theme::Dark, 600)),
        listed("-card.png", Form::Png(Format::Card, Theme::Light, 1200), words::CARD),
        dark("-card-dark.png", Form::Png(Format::Card, Theme::Dark, 1200)),
        listed("-square.png", Form::Png(Format::Square, Theme::Light, 1080), words::SQUARE),
        dark("-square-dark.png", Form::Png(Format::Square, Theme::Dark, 1080)),
        listed("-print.png", Form::Png(Format::Wide, Theme::Print, 2400), words::PRINT_PNG),
        listed("-print.svg", Form::Svg(Format::Wide, Theme::Print), words::PRINT_SVG),
    ];
}

const fn listed(ending: &'static str, form: Form, words: Phrase) -> ChartFile {
    ChartFile { ending, form, words: Some(words), is_dark_twin: false }
}

/// The file before it in dark colours.
const fn dark(ending: &'static str, form: Form) -> ChartFile {
    ChartFile { ending, form, words: None, is_dark_twin: true }
}
