//! The one door for data: text tables in, checked records out, or every problem at once.

use super::table::{Cells, Table};
use super::{Dataset, Problem, checks};
use crate::amount::Amount;
use crate::date::{PartialDate, Precision};
use crate::model::{
    Attribution, Bilingual, Claim, ClaimId, Containment, Counted, Event, EventId, EventKind, EventStatus,
    Holder, Language, Measure, Organisation, OrganisationId, OrganisationKind, Partnership, Programme,
    ProgrammeId, ProgrammeKind, Role, Source, SourceId, SourceKind, Split, Subject, Voice,
};
use crate::quantity::{Qualifier, Quantity, QuantityError};
use crate::unit::Unit;

/// The text of the tables, as read from `data/`.
#[derive(Clone, Copy, Debug, Default)]
pub struct Tables<'a> {
    /// `sources.csv`
    pub sources: &'a str,
    /// `organisations.csv`
    pub organisations: &'a str,
    /// `programmes.csv`
    pub programmes: &'a str,
    /// `partnerships.csv`
    pub partnerships: &'a str,
    /// `claims.csv`
    pub claims: &'a str,
    /// `events.csv`
    pub events: &'a str,
    /// `containment.csv`
    pub containment: &'a str,
}

impl<'a> Tables<'a> {
    /// Takes the texts of the tables in the order of [`Tables::FILES`]; a missing one counts as empty.
    pub fn from_texts(texts: &'a [String]) -> Self {
        let text = |index: usize| texts.get(index).map_or("", String::as_str);
        Self {
            sources: text(0),
            organisations: text(1),
            programmes: text(2),
            partnerships: text(3),
            claims: text(4),
            events: text(5),
            containment: text(6),
        }
    }

    /// File names, in the order of the fields.
    pub const FILES: [&'static str; 7] = [
        "sources.csv",
        "organisations.csv",
        "programmes.csv",
        "partnerships.csv",
        "claims.csv",
        "events.csv",
        "containment.csv",
    ];
}

#[rustfmt::skip]
mod columns {
    pub(super) const SOURCES: &[&str] = &["id", "publisher_ko", "publisher_en", "title", "label_ko", "label_en", "url",
        "published", "language", "kind", "primary", "note_ko", "note_en"];
    pub(super) const ORGANISATIONS: &[&str] = &["id", "name_ko", "name_en", "kind", "sector_ko", "sector_en", "parent",
        "holder"];
    pub(super) const PROGRAMMES: &[&str] = &["id", "name_ko", "name_en", "kind", "holder", "summary_ko", "summary_en"];
    pub(super) const PARTNERSHIPS: &[&str] = &["id", "programme", "organisation", "role", "source", "locator_ko",
        "locator_en"];
    pub(super) const CLAIMS: &[&str] = &["id", "subject", "measure", "low", "high", "unit", "qualifier", "as_of",
        "horizon", "attributed_to", "source", "locator_ko", "locator_en", "note_ko", "note_en"];
    pub(super) const EVENTS: &[&str] = &["id", "date", "precision", "title_ko", "title_en", "subjects", "kind", "status",
        "source", "locator_ko", "locator_en", "note_ko", "note_en"];
    pub(super) const CONTAINMENT: &[&str] = &["id", "part_subject", "part_measure", "models", "whole_subject",
        "whole_measure", "splits", "source", "note_ko", "note_en"];
}

impl Dataset {
    /// Reads and checks all tables.
    ///
    /// # Errors
    /// Every problem found, sorted by file and row. Nothing is repaired and nothing is dropped.
    pub fn from_tables(tables: &Tables<'_>) -> Result<Self, Vec<Problem>> {
        let mut problems = Vec::new();
        let [sources, organisations, programmes, partnerships, claims, events, containment] = [
            (columns::SOURCES, tables.sources),
            (columns::ORGANISATIONS, tables.organisations),
            (columns::PROGRAMMES, tables.programmes),
            (columns::PARTNERSHIPS, tables.partnerships),
            (columns::CLAIMS, tables.claims),
            (columns::EVENTS, tables.events),
            (columns::CONTAINMENT, tables.containment),
        ]
        .map({
            let mut files = Tables::FILES.into_iter();
            let problems = &mut problems;
            move |(columns, text)| Table::read(files.next().unwrap_or_default(), columns, text, problems)
        });
        let ids =
            Ids { sources: sources.ids(), organisations: organisations.ids(), programmes: programmes.ids() };
        let found = &mut problems;
        let dataset = Self {
            sources: sources.build(found, |_, row| ids.source_row(row)),
            organisations: organisations.build(found, |_, row| ids.organisation_row(row)),
            programmes: programmes.build(found, |_, row| ids.programme_row(row)),
            partnerships: partnerships.build(found, |index, row| ids.partnership_row(index, row)),
            claims: claims.build(found, |index, row| ids.claim_row(index, row)),
            events: events.build(found, |index, row| ids.event_row(index, row)),
            containments: containment.build(found, |index, row| ids.containment_row(index, row)),
        };
        if problems.is_empty() {
            // Only meaningful once every row stands for itself.
            checks::across_records(&dataset, &mut problems);
        }
        problems.sort();
        if problems.is_empty() { Ok(dataset) } else { Err(problems) }
    }
}

/// The ids that rows may refer to, by position, including those of rows with other faults.
struct Ids<'a> {
    sources: Vec<&'a str>,
    organisations: Vec<&'a str>,
    programmes: Vec<&'a str>,
}

impl Ids<'_> {
    fn source_row(&self, row: &mut Cells<'_>) -> Option<Source> {
        let id = slug(row, &self.sources);
        let publisher = bilingual(row, "publisher_ko", "publisher_en");
        let label = bilingual(row, "label_ko", "label_en");
        let url = row.parsed("url", "an http or https address, or nothing", |text| {
            let web = text.starts_with("https://") || text.starts_with("http://");
            (text.is_empty() || (web && !text.contains(char::is_whitespace))).then(|| text.to_owned())
        });
        let published = row.parsed("published", "YYYY, YYYY-MM or YYYY-MM-DD", known_date);
        let language = word(row, "language", Language::ALL, Language::slug);
        let kind = word(row, "kind", SourceKind::ALL, SourceKind::slug);
        let primary = row.parsed("primary", "true or false", |text| match text {
            "true" => Some(true),
            "false" => Some(false),
            _ => None,
        });
        let note = both_or_none(row, "note_ko", "note_en");
        Some(Source {
            id: id?,
            publisher: publisher?,
            title: row.text("title").to_owned(),
            label: label?,
            url: url?,
            published: published?,
            language: language?,
            kind: kind?,
            primary: primary?,
            note: note?,
        })
    }

    fn organisation_row(&self, row: &mut Cells<'_>) -> Option<Organisation> {
        let id = slug(row, &self.organisations);
        let name = bilingual(row, "name_ko", "name_en");
        let kind = word(row, "kind", OrganisationKind::ALL, OrganisationKind::slug);
        let sector = bilingual(row, "sector_ko", "sector_en");
        let parent =
            row.optional("parent", "the id of an organisation, or nothing", |text| self.organisation(text));
        let holder = optional_holder(row);
        Some(Organisation {
            id: id?,
            name: name?,
            kind: kind?,
            sector: sector?,
            parent: parent?,
            holder: holder?,
        })
    }

    fn programme_row(&self, row: &mut Cells<'_>) -> Option<Programme> {
        let id = slug(row, &self.programmes);
        if self.organisations.contains(&row.text("id")) {
            row.problem("id", "an id that no organisation has");
        }
        let name = bilingual(row, "name_ko", "name_en");
        let kind = word(row, "kind", ProgrammeKind::ALL, ProgrammeKind::slug);
        let holder = optional_holder(row);
        let summary = bilingual(row, "summary_ko", "summary_en");
        Some(Programme { id: id?, name: name?, kind: kind?, holder: holder?, summary: summary? })
    }

    fn partnership_row(&self, index: usize, row: &mut Cells<'_>) -> Option<Partnership> {
        let number = numbered(row, 'p', index);
        let programme = row.parsed("programme", "the id of a programme", |text| self.programme(text));
        let organisation =
            row.parsed("organisation", "the id of an organisation", |text| self.organisation(text));
        let role = word(row, "role", Role::ALL, Role::slug);
        let source = self.source(row);
        let locator = bilingual(row, "locator_ko", "locator_en");
        Some(Partnership {
            number: number?,
            programme: programme?,
            organisation: organisation?,
            role: role?,
            source: source?,
            locator: locator?,
        })
    }

    fn claim_row(&self, index: usize, row: &mut Cells<'_>) -> Option<Claim> {
        let number = numbered(row, 'c', index);
        let subject = row.parsed("subject", SUBJECT, |text| self.subject(text));
        let measure = word(row, "measure", Measure::ALL, Measure::slug);
        let quantity = quantity(row);
        let as_of = row.parsed("as_of", "YYYY, YYYY-MM or YYYY-MM-DD", known_date);
        let horizon = row.parsed("horizon", "YYYY, YYYY-MM or YYYY-MM-DD, or nothing", PartialDate::parse);
        let attributed_to = row.parsed("attributed_to", "the id of an organisation, or a voice", |text| {
            let voice = Voice::from_slug(text).map(Attribution::Voice);
            voice.or_else(|| self.organisation(text).map(Attribution::Organisation))
        });
        let source = self.source(row);
        let locator = bilingual(row, "locator_ko", "locator_en");
        let note = both_or_none(row, "note_ko", "note_en");
        Some(Claim {
            id: ClaimId(number? - 1),
            subject: subject?,
            measure: measure?,
            quantity: quantity?,
            as_of: as_of?,
            horizon: horizon?,
            attributed_to: attributed_to?,
            source: source?,
            locator: locator?,
            note: note?,
        })
    }

    fn event_row(&self, index: usize, row: &mut Cells<'_>) -> Option<Event> {
        let number = numbered(row, 'e', index);
        let date = row.parsed("date", "YYYY, YYYY-MM, YYYY-MM-DD, start/end, or nothing", PartialDate::parse);
        let precision = word(row, "precision", Precision::ALL, Precision::slug);
        if let (Some(date), Some(precision)) = (date, precision)
            && date.precision() != precision
        {
            row.problem("precision", format!("{} (as the date has)", date.precision().slug()));
        }
        let title = bilingual(row, "title_ko", "title_en");
        let subjects = row.parsed("subjects", "ids of organisations or programmes, separated by ;", |text| {
            text.split(';').map(|id| self.subject(id)).collect::<Option<Vec<_>>>()
        });
        let kind = word(row, "kind", EventKind::ALL, EventKind::slug);
        let status = word(row, "status", EventStatus::ALL, EventStatus::slug);
        let source = self.source(row);
        let locator = bilingual(row, "locator_ko", "locator_en");
        let note = both_or_none(row, "note_ko", "note_en");
        Some(Event {
            id: EventId(number? - 1),
            date: date?,
            title: title?,
            subjects: subjects?,
            kind: kind?,
            status: status?,
            source: source?,
            locator: locator?,
            note: note?,
        })
    }

    fn containment_row(&self, index: usize, row: &mut Cells<'_>) -> Option<Containment> {
        let number = numbered(row, 'w', index);
        let part_subject = row.parsed("part_subject", SUBJECT, |text| self.subject(text));
        let part_measure = word(row, "part_measure", Measure::ALL, Measure::slug);
        let by_model = row.parsed("models", "all, or nothing", |text| match text {
            "all" => Some(true),
            "" => Some(false),
            _ => None,
        });
        let whole_subject = row.parsed("whole_subject", SUBJECT, |text| self.subject(text));
        let whole_measure = word(row, "whole_measure", Measure::ALL, Measure::slug);
        let splits = row.parsed("splits", "names like by-holder or by-use@2028, apart by ;", splits);
        let source = self.source(row);
        let note = both_or_none(row, "note_ko", "note_en");
        Some(Containment {
            number: number?,
            part: Counted { subject: part_subject?, measure: part_measure? },
            by_model: by_model?,
            whole: Counted { subject: whole_subject?, measure: whole_measure? },
            splits: splits?,
            source: source?,
            note: note?,
        })
    }

    fn source(&self, row: &mut Cells<'_>) -> Option<SourceId> {
        row.parsed("source", "the id of a source", |text| position(&self.sources, text).map(SourceId))
    }

    fn organisation(&self, text: &str) -> Option<OrganisationId> {
        position(&self.organisations, text).map(OrganisationId)
    }

    fn programme(&self, text: &str) -> Option<ProgrammeId> {
        position(&self.programmes, text).map(ProgrammeId)
    }

    fn subject(&self, text: &str) -> Option<Subject> {
        let programme = self.programme(text).map(Subject::Programme);
        programme.or_else(|| self.organisation(text).map(Subject::Organisation))
    }
}

const SUBJECT: &str = "the id of an organisation or programme";

fn position(ids: &[&str], text: &str) -> Option<u16> {
    ids.iter().position(|id| *id == text).and_then(|index| u16::try_from(index).ok())
}

fn known_date(text: &str) -> Option<PartialDate> {
    PartialDate::parse(text).filter(|date| date.precision() != Precision::Undetermined && !text.contains('/'))
}

/// `holders;sectors`, `programmes@2028`, or nothing.
fn splits(text: &str) -> Option<Vec<Split>> {
    let split = |text: &str| {
        let (name, horizon) = text.split_once('@').unwrap_or((text, ""));
        let dated = !horizon.is_empty();
        let horizon = if dated { known_date(horizon)? } else { PartialDate::UNDETERMINED };
        (is_slug(name) && dated == text.contains('@')).then(|| Split { name: name.to_owned(), horizon })
    };
    if text.is_empty() { Some(Vec::new()) } else { text.split(';').map(split).collect() }
}

fn is_slug(text: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    !text.is_empty() && text.bytes().all(plain)
}

/// The row's own id: lower-case letters, digits and hyphens, and the first row that has it.
fn slug(row: &mut Cells<'_>, ids: &[&str]) -> Option<String> {
    let id = row.parsed("id", "lower-case letters, digits and hyphens", |text| {
        is_slug(text).then(|| text.to_owned())
    })?;
    if ids.iter().filter(|other| **other == id).count() > 1 {
        row.problem("id", "an id of its own");
        return None;
    }
    Some(id)
}

/// The row's own number: `c001` in the first row, and so on without a gap, because ids are frozen.
pub(super) fn numbered(row: &mut Cells<'_>, letter: char, index: usize) -> Option<u16> {
    let number = u16::try_from(index + 1).ok()?;
    let expected = format!("{letter}{number:03}");
    row.parsed("id", &expected, |text| (text == expected).then_some(number))
}

pub(super) fn word<T: Copy>(
    row: &mut Cells<'_>,
    column: &'static str,
    all: &[T],
    slug: fn(T) -> &'static str,
) -> Option<T> {
    let value = all.iter().copied().find(|value| slug(*value) == row.text(column));
    if value.is_none() {
        let words: Vec<_> = all.iter().map(|value| slug(*value)).collect();
        row.problem(column, format!("one of {}", words.join(" ")));
    }
    value
}

fn optional_holder(row: &mut Cells<'_>) -> Option<Option<Holder>> {
    if row.text("holder").is_empty() {
        Some(None)
    } else {
        word(row, "holder", Holder::ALL, Holder::slug).map(Some)
    }
}

pub(super) fn bilingual(row: &mut Cells<'_>, ko: &'static str, en: &'static str) -> Option<Bilingual> {
    let (ko, en) = (row.filled(ko), row.filled(en));
    Some(Bilingual { ko: ko?, en: en? })
}

fn both_or_none(row: &mut Cells<'_>, ko: &'static str, en: &'static str) -> Option<Bilingual> {
    if row.text(ko).is_empty() && row.text(en).is_empty() {
        Some(Bilingual::default())
    } else {
        bilingual(row, ko, en)
    }
}

fn quantity(row: &mut Cells<'_>) -> Option<Quantity> {
    let low = row.optional("low", "a plain decimal with at most three places, or nothing", Amount::parse);
    let high = row.optional("high", "a plain decimal with at most three places, or nothing", Amount::parse);
    let unit = word(row, "unit", Unit::ALL, Unit::slug);
    let qualifier = word(row, "qualifier", Qualifier::ALL, Qualifier::slug);
    let (low, high, unit, qualifier) = (low?, high?, unit?, qualifier?);
    if unit.is_counted() {
        for (column, end) in [("low", low), ("high", high)] {
            if end.is_some_and(|end| !end.is_whole()) {
                row.problem(column, format!("a whole number of {}", unit.slug()));
            }
        }
    }
    let word = qualifier.slug();
    match Quantity::stated(low, high, qualifier, unit) {
        Ok(quantity) => return Some(quantity),
        Err(QuantityError::LowMissing) => row.problem("low", format!("a number, as the qualifier is {word}")),
        Err(QuantityError::HighMissing) => {
            row.problem("high", format!("a number, as the qualifier is {word}"))
        }
        Err(QuantityError::LowUnexpected) => {
            row.problem("low", format!("nothing, as the qualifier is {word}"))
        }
        Err(QuantityError::HighUnexpected) => {
            row.problem("high", format!("nothing, as the qualifier is {word}"))
        }
        Err(QuantityError::EndsDiffer) => {
            let low = row.text("low").to_owned();
            row.problem("high", format!("{low}, as the qualifier is {word}"));
        }
        Err(QuantityError::Reversed) => {
            let low = row.text("low").to_owned();
            row.problem("high", format!("a number above {low}"));
        }
        Err(QuantityError::Negative) => row.problem("low", "a size, not below zero"),
    }
    None
}
