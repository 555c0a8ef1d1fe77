//! The ledger as one reader looks at it: a query in a language.

use crate::how::How;
use crate::prose::{Inline, Said, machine_value};
use crate::telling::Telling;
use crate::text::{Phrase, frame, names};
use ledger_core::aggregate::{Dimension, Faceted};
use ledger_core::amount::Amount;
use ledger_core::dataset::Dataset;
use ledger_core::date::{Day, PartialDate};
use ledger_core::format::{self, Lang};
use ledger_core::model::{Attribution, Claim, ClaimId, Counted, Holder, Measure, Subject};
use ledger_core::quantity::{Qualifier, Quantity};
use ledger_core::query::Query;
use ledger_core::rule::{Figure, Reading};
use ledger_core::unit::Unit;
use ledger_lists::Listed;

/// Dataset, query and language together: all that a chart depends on.
#[derive(Clone, Copy, Debug)]
pub struct View<'a> {
    /// All records.
    pub dataset: &'a Dataset,
    /// What was asked for.
    pub query: &'a Query,
    /// The language to say it in.
    pub lang: Lang,
}

impl<'a> View<'a> {
    /// The dataset as the query's rule and day read it.
    pub fn reading(&self) -> Reading<'a> {
        Reading { dataset: self.dataset, rule: self.query.rule, as_of: self.query.as_of }
    }

    /// The figure for one measure of one subject in one unit, by the rule in force.
    pub fn figure(&self, subject: &str, measure: Measure, unit: Unit) -> Option<Figure> {
        self.reading().figure(subject, measure, unit)
    }

    /// Claims about one measure of one subject, as known on the query's day.
    pub fn claims_on(&self, subject: &str, measure: Measure) -> Vec<&'a Claim> {
        self.reading().claims_on(subject, measure).listed()
    }

    /// How many of claims state another quantity than this.
    pub fn differing(&self, quantity: Quantity, claims: &[ClaimId]) -> usize {
        claims.iter().filter(|id| self.dataset.claim(**id).quantity != quantity).count()
    }

    /// Whether the query's filters let a record through, looking at `dimensions` only.
    pub fn admits(&self, record: &dyn Faceted, dimensions: &[Dimension]) -> bool {
        self.query.filters.admit(self.dataset, record, dimensions)
    }

    /// The day whose knowledge is shown: the query's, or the last recorded.
    pub fn day(&self) -> Option<Day> {
        self.query.as_of.or_else(|| self.dataset.latest_day())
    }

    /// A phrase by itself.
    #[inline(always)]
    pub fn word(&self, phrase: Phrase) -> String {
        owned(phrase.get(self.lang))
    }

    /// Begins a sentence: what its names stand for is told piece by piece.
    #[inline(always)]
    pub fn tell(&self, template: Phrase) -> Telling<'a> {
        Telling::new(*self, template.get(self.lang))
    }

    /// A quantity in words.
    pub fn words(&self, quantity: Quantity) -> String {
        format::quantity(quantity, self.lang, self.query.number)
    }

    /// The same where it is known what was done with claims: what they leave open on both sides together is not "unknown".
    pub fn words_of(&self, quantity: Quantity, how: How) -> String {
        if how != How::Stated && quantity.qualifier() == Qualifier::Unknown {
            self.word(frame::OPEN_ON_BOTH_SIDES)
        } else {
            self.words(quantity)
        }
    }

    /// A quantity as a piece of a sentence, with the claims behind it and what was done with them.
    pub fn say(&self, quantity: Quantity, claims: &[ClaimId], how: How) -> Inline {
        Inline::Figure(self.said(quantity, claims, how))
    }

    /// A quantity in words and for machines, with the claims behind it and what was done with them.
    pub fn said(&self, quantity: Quantity, claims: &[ClaimId], how: How) -> Said {
        Said {
            text: self.words_of(quantity, how),
            value: machine_value(quantity),
            unit: Some(quantity.unit()),
            claims: claims.to_vec(),
            how,
            why: None,
            before: 0,
        }
    }

    /// A figure that the rule in force picked, in words and for machines.
    pub fn picked(&self, figure: &Figure) -> Said {
        let said = self.said(figure.quantity, &figure.used, figure.made.into());
        Said { why: figure.reason, ..said }
    }

    /// What one claim says, in words and for machines.
    pub fn said_by(&self, claim: &Claim) -> Said {
        self.said(claim.quantity, &[claim.id], How::Stated)
    }

    /// A computed share, multiple or rate, rounded for reading (outward, or marked "about").
    pub fn say_rounded(&self, quantity: Quantity, claims: &[ClaimId]) -> Inline {
        let step = match quantity.unit() {
            Unit::Times => Amount::from_milli(Amount::SCALE / 10),
            _ => Amount::from_milli(Amount::SCALE),
        };
        let how = match quantity.unit() {
            Unit::Percent => How::Share,
            Unit::KrwPerUsd => How::Rate,
            _ => How::Ratio,
        };
        self.say(quantity.rounded(step), claims, how)
    }

    /// Name of a subject.
    pub fn name(&self, subject: Subject) -> &'a str {
        self.dataset.subject_name(subject).get(self.lang)
    }

    /// Name of a pledge holder.
    pub fn holder(&self, holder: Holder) -> &'static str {
        names::holder(holder.into()).get(self.lang)
    }

    /// Name of what is counted: "네이버 – 공급 약속 물량".
    pub fn topic(&self, counted: Counted) -> String {
        [self.name(counted.subject), " – ", names::measure(counted.measure).get(self.lang)].concat()
    }

    /// The date something is aimed at: "2026년까지"; `None` when none is known.
    pub fn by(&self, horizon: PartialDate) -> Option<String> {
        horizon.days()?;
        Some(self.tell(frame::BY).words("date", &format::date(horizon, self.lang)).text())
    }

    /// Who asserts a claim.
    pub fn who(&self, claim: &Claim) -> &'a str {
        match claim.attributed_to {
            Attribution::Organisation(id) => self.dataset.organisation(id).name.get(self.lang),
            Attribution::Voice(voice) => names::voice(voice).get(self.lang),
        }
    }

    /// Who printed a claim.
    pub fn publisher(&self, claim: &Claim) -> &'a str {
        self.dataset.source(claim.source).publisher.get(self.lang)
    }
}

/// One function of the program for every phrase, instead of its text being copied at each place.
#[inline(never)]
fn owned(text: &str) -> String {
    text.to_owned()
}
