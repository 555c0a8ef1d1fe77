//! The tables: their bytes, what a row is, what each column holds. What a column means is read from the account of the
//! columns (data/README.md), so that it is written down once.

use crate::text::{Phrase, data as words};
use ledger_core::date::Precision;
use ledger_core::model::{
    ChangeKind, EventKind, EventStatus, Holder, Language, Measure, OrganisationKind, ProgrammeKind, Role,
    SourceKind,
};
use ledger_core::quantity::Qualifier;
use ledger_core::unit::Unit;

const ACCOUNT: &str = include_str!("../../../data/README.md");

/// The list of what was published.
const PUBLISHED: &str = "published.csv";

/// A table as it is published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// Name of the file.
    pub file: &'static str,
    /// What it holds.
    pub title: Phrase,
    /// The file.
    pub content: &'static str,
    /// The columns, in order.
    pub fields: Vec<Field>,
}

/// A column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// Its head.
    pub name: String,
    /// What it means.
    pub meaning: String,
    /// What it holds.
    pub kind: Kind,
    /// Whether every row has it.
    pub is_required: bool,
}

/// What a column holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The key of the row: letters, or a letter and digits.
    Key(&'static str),
    /// Words.
    Text,
    /// Letters in this form.
    Form(&'static str),
    /// A plain decimal.
    Number,
    /// `true` or `false`.
    Truth,
    /// A day, month or year, as precise as is known.
    Date,
    /// An address.
    Address,
    /// One of these words.
    OneOf(Vec<&'static str>),
    /// The key of a row of another table.
    Row(&'static str),
}

impl Table {
    /// Name for machines.
    pub fn name(&self) -> &'static str {
        self.file.trim_end_matches(".csv")
    }

    /// How many records: no cell holds a line of its own.
    pub fn rows(&self) -> usize {
        self.content.lines().count().saturating_sub(1)
    }

    /// The columns that tell one row from all others.
    pub fn key(&self) -> &'static [&'static str] {
        if self.file == PUBLISHED { &["version", "path"] } else { &["id"] }
    }

    fn of((file, title): (&'static str, Phrase)) -> Result<Self, String> {
        let content =
            content(file).ok_or_else(|| format!("expected a table that is published, found {file}"))?;
        let heads = content.lines().next().unwrap_or_default().trim_start_matches('\u{feff}').split(',');
        let field = |name: &str| {
            let meaning = meaning(file, name).ok_or_else(|| {
                format!("expected data/README.md to explain {name} of {file}, found nothing")
            })?;
            let (kind, is_required) = kind(file, name);
            Ok(Field { name: name.to_owned(), meaning, kind, is_required })
        };
        let fields = heads.map(|name| field(name.trim())).collect::<Result<_, String>>()?;
        Ok(Self { file, title, content, fields })
    }
}

/// All tables, in the order of the data page.
///
/// # Errors
/// A column that the account does not explain.
pub fn tables() -> Result<Vec<Table>, String> {
    words::TABLES.into_iter().map(Table::of).collect()
}

fn content(file: &str) -> Option<&'static str> {
    Some(match file {
        "claims.csv" => include_str!("../../../data/claims.csv"),
        "events.csv" => include_str!("../../../data/events.csv"),
        "partnerships.csv" => include_str!("../../../data/partnerships.csv"),
        "programmes.csv" => include_str!("../../../data/programmes.csv"),
        "organisations.csv" => include_str!("../../../data/organisations.csv"),
        "sources.csv" => include_str!("../../../data/sources.csv"),
        "containment.csv" => include_str!("../../../data/containment.csv"),
        "changes.csv" => include_str!("../../../data/changes.csv"),
        PUBLISHED => include_str!("../../../data/published.csv"),
        _ => return None,
    })
}

/// What the account says of a column: a row of the table under the file's heading, which may name several.
fn meaning(file: &str, name: &str) -> Option<String> {
    let section = ACCOUNT.split_once(&format!("\n## {file}\n"))?.1;
    let section = section.split_once("\n## ").map_or(section, |(section, _)| section);
    section.lines().find_map(|line| {
        let (names, meaning) = line.strip_prefix("| ")?.strip_suffix(" |")?.split_once(" | ")?;
        names.split(", ").any(|known| known.trim_matches('`') == name).then(|| meaning.replace('`', ""))
    })
}

/// What a column holds, and whether every row has it.
fn kind(file: &str, name: &str) -> (Kind, bool) {
    const SLUG: &str = "^[a-z0-9]+(-[a-z0-9]+)*$";
    match (file, name) {
        ("claims.csv", "id") => (Kind::Key("^c[0-9]{3,}$"), true),
        ("events.csv", "id") => (Kind::Key("^e[0-9]{3,}$"), true),
        ("partnerships.csv", "id") => (Kind::Key("^p[0-9]{3,}$"), true),
        ("containment.csv", "id") => (Kind::Key("^w[0-9]{3,}$"), true),
        ("changes.csv", "id") => (Kind::Key("^h[0-9]{3,}$"), true),
        (_, "id") => (Kind::Key(SLUG), true),
        (_, "source") => (Kind::Row("sources"), true),
        (_, "programme") => (Kind::Row("programmes"), true),
        (_, "organisation") => (Kind::Row("organisations"), true),
        (_, "parent") => (Kind::Row("organisations"), false),
        (_, "low" | "high") => (Kind::Number, false),
        (_, "primary") => (Kind::Truth, true),
        (_, "url") => (Kind::Address, false),
        (_, "published" | "as_of") | ("changes.csv", "date") => (Kind::Date, true),
        (_, "version") => (Kind::Form("^[0-9]{4}\\.[0-9]{1,2}\\.[0-9]+$"), true),
        (_, "sha256") => (Kind::Form("^[0-9a-f]{64}$"), true),
        (_, "horizon") => (Kind::Date, false),
        (_, "measure" | "part_measure" | "whole_measure") => (one_of(Measure::ALL, Measure::slug), true),
        (_, "unit") => (one_of(Unit::ALL, Unit::slug), true),
        (_, "qualifier") => (one_of(Qualifier::ALL, Qualifier::slug), true),
        (_, "role") => (one_of(Role::ALL, Role::slug), true),
        (_, "holder") => (one_of(Holder::ALL, Holder::slug), false),
        (_, "precision") => (one_of(Precision::ALL, Precision::slug), true),
        (_, "status") => (one_of(EventStatus::ALL, EventStatus::slug), true),
        (_, "language") => (one_of(Language::ALL, Language::slug), true),
        ("sources.csv", "kind") => (one_of(SourceKind::ALL, SourceKind::slug), true),
        ("organisations.csv", "kind") => (one_of(OrganisationKind::ALL, OrganisationKind::slug), true),
        ("programmes.csv", "kind") => (one_of(ProgrammeKind::ALL, ProgrammeKind::slug), true),
        ("events.csv", "kind") => (one_of(EventKind::ALL, EventKind::slug), true),
        ("changes.csv", "kind") => (one_of(ChangeKind::ALL, ChangeKind::slug), true),
        ("containment.csv", "models" | "splits") | ("changes.csv", "claims") => (Kind::Text, false),
        // A headline may be missing, an event undated, a note empty.
        ("sources.csv", "title") | ("events.csv", "date") | (_, "note_ko" | "note_en") => (Kind::Text, false),
        _ => (Kind::Text, true),
    }
}

fn one_of<T: Copy>(all: &[T], slug: fn(T) -> &'static str) -> Kind {
    Kind::OneOf(all.iter().map(|one| slug(*one)).collect())
}
