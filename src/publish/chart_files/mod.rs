//! What a chart is taken away as: one file a format, all with the same skeleton. The list of the files themselves is
//! [`crate::downloads`], which the pages link to.
//!
//! Pure but for time: the same records, home and version give the same bytes.

mod colours;
mod csv;
mod echarts;
mod excel;
mod json;
mod metadata;
mod records;
mod svg;

pub use json::pretty;
pub use records::{Column, Records, Value};

use super::Download;
use crate::downloads::{ChartFile, Form, Theme};
use crate::site::{Page, Place, address, chart_file, every_chart};
use crate::unchosen;
use colours::Themes;
use ledger_core::format::Lang;
use ledger_core::query::Query;
use ledger_figures::chart::{Chart, ChartId};
use ledger_pixels::Face;
use rayon::iter::{IntoParallelRefIterator, ParallelIterator};

/// Dots to an inch of pictures for print.
const PRINT: u32 = 300;

/// A chart as it is before anything is chosen, and where it will stand.
struct Subject<'a> {
    chart: &'static Chart,
    place: Place,
    home: Option<&'a str>,
    themes: &'a Themes,
}

impl<'a> Subject<'a> {
    fn of(id: ChartId, lang: Lang, home: Option<&'a str>, themes: &'a Themes) -> Self {
        Self { chart: unchosen::chart(id, lang), place: Place::of(Page::Chart(id), lang), home, themes }
    }

    fn query(&self) -> &'static Query {
        unchosen::view(self.lang()).query
    }

    fn lang(&self) -> Lang {
        self.place.lang
    }

    /// The day up to which records are shown.
    fn as_of(&self) -> String {
        ledger_data::ledger().latest_day().map(|day| day.to_string()).unwrap_or_default()
    }

    /// The address of the chart's own page; the mere path where no home is known.
    fn address(&self) -> String {
        [self.home.unwrap_or("/"), &address(Page::Chart(self.chart.id), self.lang())].concat()
    }

    fn path(&self, file: &ChartFile) -> String {
        chart_file(self.chart.id, self.lang(), file.ending)
    }

    fn made(&self, form: Form, face: &Face) -> Result<Vec<u8>, String> {
        Ok(match form {
            Form::Csv => csv::written(&self.records()).into_bytes(),
            Form::Excel => excel::written(&self.records()).into_bytes(),
            Form::Json => json::written(self).into_bytes(),
            Form::Echarts => echarts::written(self).into_bytes(),
            Form::Svg(format, theme) => svg::written(self, format, theme).into_bytes(),
            Form::Png(format, theme, width) => {
                let dots_per_inch = (theme == Theme::Print).then_some(PRINT);
                ledger_pixels::png(&svg::written(self, format, theme), width, dots_per_inch, face)?
            }
            // Tells about the others, so it is made after them.
            Form::Metadata => Vec::new(),
        })
    }

    fn records(&self) -> Records {
        Records::of(self.chart, self.query(), &self.as_of(), self.lang())
    }
}

/// Every file of one chart in one language.
///
/// # Errors
/// What is wrong with the tokens of the style sheet or with the face: both are part of the program.
pub fn chart_files(id: ChartId, lang: Lang, home: Option<&str>) -> Result<Vec<Download>, String> {
    of_one(id, lang, home, &Themes::read()?, &Face::read()?)
}

/// Every file of every chart in both languages, made on all cores.
///
/// # Errors
/// As [`chart_files`].
pub fn all_chart_files(home: Option<&str>) -> Result<Vec<Download>, String> {
    let (themes, face) = (Themes::read()?, Face::read()?);
    let subjects: Vec<_> = every_chart().collect();
    let made = subjects.par_iter().map(|(id, lang)| of_one(*id, *lang, home, &themes, &face));
    Ok(made.collect::<Result<Vec<_>, _>>()?.concat())
}

fn of_one(
    id: ChartId,
    lang: Lang,
    home: Option<&str>,
    themes: &Themes,
    face: &Face,
) -> Result<Vec<Download>, String> {
    let subject = Subject::of(id, lang, home, themes);
    let mut files = Vec::new();
    for file in ChartFile::ALL.iter().filter(|file| file.form != Form::Metadata) {
        files.push(Download { path: subject.path(file), content: subject.made(file.form, face)? });
    }
    for file in ChartFile::ALL.iter().filter(|file| file.form == Form::Metadata) {
        let content = metadata::written(&subject, &files).into_bytes();
        files.push(Download { path: subject.path(file), content });
    }
    Ok(files)
}
