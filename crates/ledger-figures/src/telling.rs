//! A sentence on its way from a catalogue to a reader.

use crate::prose::{Inline, Prose, Said};
use crate::view::View;
use ledger_core::aggregate::Total;
use ledger_core::model::Claim;
use ledger_core::rule::Figure;

/// A template, and what its names stand for as far as it has been told.
///
/// The pieces are functions of their own in the program: a hundred sentences are made of a few calls each.
#[derive(Clone, Debug)]
pub struct Telling<'a> {
    view: View<'a>,
    template: &'static str,
    arguments: Vec<(&'static str, Inline)>,
}

impl<'a> Telling<'a> {
    #[inline(never)]
    pub(crate) fn new(view: View<'a>, template: &'static str) -> Self {
        Self { view, template, arguments: Vec::new() }
    }

    /// `{name}` stands for this piece.
    #[inline(never)]
    pub fn with(mut self, name: &'static str, piece: Inline) -> Self {
        self.arguments.push((name, piece));
        self
    }

    /// `{name}` stands for words.
    #[inline(never)]
    pub fn words(self, name: &'static str, words: &str) -> Self {
        self.with(name, words.into())
    }

    /// `{name}` stands for a figure that the rule in force picked.
    #[inline(never)]
    pub fn figure(self, name: &'static str, figure: &Figure) -> Self {
        let said = Inline::Figure(self.view.picked(figure));
        self.with(name, said)
    }

    /// `{name}` stands for what one claim says.
    #[inline(never)]
    pub fn claim(self, name: &'static str, claim: &Claim) -> Self {
        let said = Inline::Figure(self.view.said_by(claim));
        self.with(name, said)
    }

    /// `{name}` stands for a sum.
    #[inline(never)]
    pub fn total(self, name: &'static str, total: &Total) -> Self {
        let said = self.view.said(total.quantity, &total.claims, total.made.into());
        self.with(name, Inline::Figure(Said { why: total.reason, ..said }))
    }

    /// `{name}` stands for how many records there are of something.
    #[inline(never)]
    pub fn count(self, name: &'static str, records: usize) -> Self {
        self.with(name, Inline::counted(records))
    }

    /// The sentence.
    #[inline(never)]
    pub fn prose(self) -> Prose {
        Prose::fill(self.template, &self.arguments)
    }

    /// The words of the sentence alone.
    #[inline(never)]
    pub fn text(self) -> String {
        self.prose().plain()
    }
}
