//! The part of the records that charts show.

use super::Dataset;
use crate::format::Lang;
use crate::model::{Bilingual, Measure};

impl Dataset {
    /// The same records without the text that no chart shows in a language: locators, notes, summaries, headlines and
    /// addresses, which stand on the pages of claims and sources, and the words of the other language.
    ///
    /// Every chart of that language comes out the same from it; a third as many bytes go to the reader.
    #[must_use]
    pub fn for_charts(mut self, lang: Lang) -> Self {
        let only = |text: &mut Bilingual| match lang {
            Lang::Ko => text.en.clear(),
            Lang::En => text.ko.clear(),
        };
        let nothing = |text: &mut Bilingual| *text = Bilingual::default();
        for source in &mut self.sources {
            only(&mut source.publisher);
            only(&mut source.label);
            nothing(&mut source.note);
            source.title.clear();
            source.url.clear();
        }
        for organisation in &mut self.organisations {
            only(&mut organisation.name);
            nothing(&mut organisation.sector);
        }
        for programme in &mut self.programmes {
            only(&mut programme.name);
            nothing(&mut programme.summary);
        }
        for partnership in &mut self.partnerships {
            nothing(&mut partnership.locator);
        }
        for claim in &mut self.claims {
            nothing(&mut claim.locator);
            match claim.measure {
                // What a power figure includes is told only by its note.
                Measure::PowerDemand
                | Measure::DataCentrePowerUse
                | Measure::DataCentreContractPower
                | Measure::DataCentrePowerRequested => only(&mut claim.note),
                _ => nothing(&mut claim.note),
            }
        }
        for event in &mut self.events {
            only(&mut event.title);
            nothing(&mut event.locator);
            nothing(&mut event.note);
        }
        for containment in &mut self.containments {
            nothing(&mut containment.note);
        }
        self
    }
}
