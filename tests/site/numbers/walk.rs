//! What stands behind a number of a page: the element around it that names its claims, its record or its formula.

use super::html::Tree;
use super::token;
use std::collections::BTreeSet;
use std::ops::Range;

/// One page being read.
pub struct Walk<'a> {
    /// The page.
    pub tree: &'a Tree,
    /// Names of records that hold a number.
    pub names: &'a [&'static str],
    /// Ids of claims, sources and changes.
    pub records: &'a BTreeSet<String>,
}

/// Parts of a page whose numbers measure files, snippets and lists of the site, and not what the ledger is about.
const OF_FILES: [&str; 11] = [
    "choices",
    "figure-download",
    "embed-width",
    "file-size",
    "cite",
    "snippet",
    "embed-ways",
    "embed-hosts",
    "chart-files",
    "hash",
    "site-version",
];

impl Walk<'_> {
    /// The nearest element around a node of which something holds.
    pub fn around(&self, node: usize, holds: impl Fn(usize) -> bool) -> Option<usize> {
        self.tree.around(node).find(|at| holds(*at))
    }

    /// Whether an element is a figure of ours: it names its claims, or how it was counted.
    fn is_figure(&self, at: usize) -> bool {
        let node = &self.tree.nodes[at];
        let claims = node.get("data-claims").is_some_and(|claims| !claims.is_empty());
        claims || (node.tag == "data" && node.get("data-how").is_some())
    }

    /// Whether an element is an option that means this very number, as a width to choose.
    fn is_choice(&self, at: usize, number: &str) -> bool {
        let node = &self.tree.nodes[at];
        node.tag == "option" && node.get("value") == Some(number.replace(',', "").as_str())
    }

    /// Whether an element leads to a claim or a source.
    fn is_reference(&self, at: usize) -> bool {
        let node = &self.tree.nodes[at];
        let leads =
            |href: &str| href.contains("claims/#") || href.contains("sources/#") || node.is("claim-link");
        node.tag == "a" && node.get("href").is_some_and(leads)
    }

    /// Whether an element is a record: a row or an item with the way to its claim or source in it, or the claim or the
    /// source itself, at its address.
    fn is_record(&self, at: usize) -> bool {
        let node = &self.tree.nodes[at];
        let leads = || self.tree.inside(at).any(|inner| self.is_reference(inner));
        (matches!(node.tag.as_str(), "tr" | "li") && leads())
            || (node.tag == "article" && node.get("id").is_some_and(|id| self.records.contains(id)))
    }

    /// Whether a mark of a picture has a row in the table of its figure that is a record.
    fn has_row(&self, at: usize) -> bool {
        let node = &self.tree.nodes[at];
        let Some(key) = node.get("data-key").filter(|_| node.is("datum")) else { return false };
        let Some(figure) = self.around(at, |outer| self.tree.nodes[outer].tag == "figure") else {
            return false;
        };
        let row = |inner: &usize| {
            let inner = &self.tree.nodes[*inner];
            inner.tag == "tr" && inner.get("data-key") == Some(key)
        };
        self.tree.inside(figure).find(row).is_some_and(|row| self.is_record(row))
    }

    /// Whether a cell of a matrix says no more than how many it names itself, or how many besides the first.
    fn counts_its_own(&self, at: usize, number: &str) -> bool {
        let node = &self.tree.nodes[at];
        if !(node.is("datum") && node.get("data-key").is_some_and(|key| key.contains('/'))) {
            return false;
        }
        let title = self.tree.inside(at).find(|inner| self.tree.nodes[*inner].tag == "title");
        let words: String = title
            .into_iter()
            .flat_map(|title| self.tree.inside(title))
            .map(|text| self.tree.nodes[text].text.as_str())
            .collect();
        let named = words.matches(" – ").count();
        number == named.to_string() || number == (named - 1).to_string()
    }

    /// Whether a text is a line of a picture, long enough to be a piece of a name and no lone digit.
    fn is_piece(&self, node: usize) -> bool {
        let in_picture = self.tree.nodes[node].parent.is_some_and(|at| self.tree.nodes[at].tag == "text");
        in_picture && self.tree.nodes[node].text.chars().count() >= 4
    }

    /// Whether a number needs nothing more: it has a claim, a record or a formula, or it is no quantity at all.
    pub fn is_backed(&self, node: usize, number: &Range<usize>) -> bool {
        let text = self.tree.nodes[node].text.as_str();
        let whole = text.trim().trim_end_matches('…');
        // How many more there are stands after the name.
        let whole = whole.rsplit_once(" +").map_or(whole, |(name, _)| name);
        let scale = |at: usize| ["tick", "now-label"].iter().any(|class| self.tree.nodes[at].is(class));
        token::is_date(text, number)
            || token::is_in_a_word(text, number)
            || self.names.iter().any(|name| token::is_within(text, number, name))
            // A name may take two lines of a picture, or be cut.
            || (self.is_piece(node) && self.names.iter().any(|name| name.contains(whole)))
            || self.around(node, scale).is_some()
            || self.around(node, |at| self.is_choice(at, &text[number.clone()])).is_some()
            || self.around(node, |at| OF_FILES.iter().any(|class| self.tree.nodes[at].is(class))).is_some()
            || self.around(node, |at| self.is_figure(at) || self.is_reference(at)).is_some()
            || self.around(node, |at| self.is_record(at) || self.has_row(at)).is_some()
            || self.around(node, |at| self.counts_its_own(at, &text[number.clone()])).is_some()
    }

    /// The figure whose picture is described by a text that only those hear who do not see it.
    pub fn described(&self, node: usize) -> Option<usize> {
        let tag = |at: usize| self.tree.nodes[at].tag.as_str();
        let mut around = self.tree.around(node);
        let (label, picture) = (around.next()?, around.next()?);
        if !matches!(tag(label), "title" | "desc") || tag(picture) != "svg" {
            return None;
        }
        self.around(node, |at| tag(at) == "figure")
    }
}
