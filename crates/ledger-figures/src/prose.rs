//! Sentences with figures in them, each of which can answer "from where".

use crate::how::How;
use ledger_core::format::{Lang, Particle, particle};
use ledger_core::model::ClaimId;
use ledger_core::quantity::{Qualifier, Quantity};
use ledger_core::rule::Reason;
use ledger_core::unit::Unit;

/// A figure as it is said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// In words: `약 5만 장`.
    pub text: String,
    /// For machines: `50000`, `~50000`, `200000/..`, `../50000`, `312/499`.
    pub value: String,
    /// What the value counts; records have no unit.
    pub unit: Option<Unit>,
    /// Claims behind it; empty only for what is counted from the records themselves.
    pub claims: Vec<ClaimId>,
    /// What was done with them.
    pub how: How,
    /// Why the rule in force took these; none for what no rule picks.
    pub why: Option<Reason>,
    /// How many of the claims, from the first, stand before the sign of a share or a ratio; 0 elsewhere.
    pub before: usize,
}

/// A piece of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Inline {
    /// Words.
    Text(String),
    /// A figure.
    Figure(Said),
}

impl From<&str> for Inline {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Inline {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl Inline {
    /// How many records there are of something.
    pub fn counted(records: usize) -> Self {
        let text = records.to_string();
        Self::Figure(Said {
            value: text.clone(),
            text,
            claims: Vec::new(),
            unit: None,
            how: How::Count,
            why: None,
            before: 0,
        })
    }

    /// The same share or ratio, of which so many claims stand before the sign.
    pub fn split(mut self, before: usize) -> Self {
        if let Self::Figure(said) = &mut self {
            said.before = before;
        }
        self
    }

    fn text(&self) -> &str {
        match self {
            Self::Text(text) => text,
            Self::Figure(said) => &said.text,
        }
    }
}

/// A sentence or several.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Prose(pub Vec<Inline>);

impl Prose {
    /// Fills a template of a catalogue ([`View::tell`](crate::view::View::tell) does so piece by piece). `{name}` stands for the argument of that name; `{은/는}`, `{이/가}`, `{을/를}`,
    /// `{과/와}`, `{으로/로}`, `{이라/라}` and `{이다/다}` for the particle that fits what stands before. A name without an argument
    /// stays as it is, so that a slip in a catalogue is seen (and found by the catalogue's tests).
    ///
    /// ```
    /// use ledger_figures::prose::Prose;
    /// let prose = Prose::fill("{who}{이/가} 말한 값", &[("who", "네이버".into())]);
    /// assert_eq!(prose.plain(), "네이버가 말한 값");
    /// ```
    pub fn fill(template: &str, arguments: &[(&str, Inline)]) -> Self {
        let mut prose = Self::default();
        let mut rest = template;
        while let Some((before, after)) = rest.split_once('{') {
            prose.push_text(before);
            let Some((name, tail)) = after.split_once('}') else {
                rest = after;
                break;
            };
            if let Some(form) = particle_named(name) {
                let word = prose.plain();
                prose.push_text(particle(&word, form));
            } else if let Some((_, argument)) = arguments.iter().find(|(key, _)| *key == name) {
                prose.push(argument.clone());
            } else {
                prose.push_text(&["{", name, "}"].concat());
            }
            rest = tail;
        }
        prose.push_text(rest);
        prose.capitalised()
    }

    /// Appends another sentence after a space.
    pub fn then(mut self, next: Self) -> Self {
        if !self.0.is_empty() && !next.0.is_empty() {
            self.push_text(" ");
        }
        next.0.into_iter().for_each(|piece| self.push(piece));
        self
    }

    /// Appends what there is to append.
    pub fn and(self, next: Option<Self>) -> Self {
        match next {
            Some(next) => self.then(next),
            None => self,
        }
    }

    /// The words alone.
    pub fn plain(&self) -> String {
        self.0.iter().map(Inline::text).collect()
    }

    /// A sentence that begins with a figure ("about 50,000") begins with a capital.
    fn capitalised(mut self) -> Self {
        if let Some(Inline::Figure(said)) = self.0.first_mut()
            && let Some(first) = said.text.get_mut(..1)
        {
            first.make_ascii_uppercase();
        }
        self
    }

    fn push(&mut self, piece: Inline) {
        match piece {
            Inline::Text(text) => self.push_text(&text),
            figure @ Inline::Figure(_) => self.0.push(figure),
        }
    }

    fn push_text(&mut self, text: &str) {
        match self.0.last_mut() {
            _ if text.is_empty() => {}
            Some(Inline::Text(last)) => last.push_str(text),
            _ => self.0.push(Inline::Text(text.to_owned())),
        }
    }
}

fn particle_named(name: &str) -> Option<Particle> {
    // Only Korean has them.
    if Lang::Ko.of_program() != Lang::Ko {
        return None;
    }
    Some(match name {
        "은/는" => Particle::EunNeun,
        "이/가" => Particle::IGa,
        "을/를" => Particle::EulReul,
        "과/와" => Particle::GwaWa,
        "으로/로" => Particle::EuroRo,
        "이라/라" => Particle::IraRa,
        "이다/다" => Particle::IdaDa,
        _ => return None,
    })
}

/// The machine form of a quantity: an interval with `..` for an open end and `~` for "about".
pub fn machine_value(quantity: Quantity) -> String {
    let about = if quantity.is_about() { "~" } else { "" };
    let end = |end: Option<ledger_core::quantity::End>| {
        end.map_or_else(|| "..".to_owned(), |end| end.at.to_string())
    };
    match quantity.qualifier() {
        Qualifier::Exact | Qualifier::About => [about, &end(quantity.low())].concat(),
        Qualifier::UpTo | Qualifier::LessThan => [about, "../", &end(quantity.high())].concat(),
        _ => [about, &end(quantity.low()), "/", &end(quantity.high())].concat(),
    }
}
