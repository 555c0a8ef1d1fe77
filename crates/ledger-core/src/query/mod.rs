//! What a reader asked for, and its form in an address.
//!
//! The text after `?` is the state of record: a link, a reload and the Back button bring the same view. Reading never
//! fails: unknown keys and values, repeats and garbage are ignored. Writing is canonical: fixed order, only what
//! differs from the default, so that equal views have equal addresses.

mod text;

use crate::aggregate::{Dimension, Filters};
use crate::date::Day;
use crate::format::Lang;
use crate::model::Counted;
use crate::rule::Rule;
use crate::unit::Unit;

/// A view of the ledger.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// How figures pick among claims.
    pub rule: Rule,
    /// The day whose knowledge is shown; `None` for all that is recorded.
    pub as_of: Option<Day>,
    /// How numbers are written.
    pub number: NumberForm,
    /// Which currencies are shown.
    pub currency: Currency,
    /// Language asked for by an embedding page.
    pub lang: Option<Lang>,
    /// Colours asked for by an embedding page.
    pub theme: Theme,
    /// Which tab of the charts is open.
    pub tab: Tab,
    /// What rows and lanes are grouped by; `None` for the chart's own grouping.
    pub group: Option<Dimension>,
    /// What the chart of disagreements is about; `None` for its own choice.
    pub about: Option<Counted>,
    /// How claims that disagree are put in order.
    pub order: Order,
    /// Which records are shown.
    pub filters: Filters,
}

impl Query {
    /// This view in the language, the colours and with the tab of another one: none of them is a choice of what is shown.
    #[must_use]
    pub fn dressed_as(&self, other: &Self) -> Self {
        Self { lang: other.lang, theme: other.theme, tab: other.tab, ..self.clone() }
    }
}

crate::slugs! {
    /// How numbers are written.
    pub enum NumberForm {
        /// With 만, 억, 조 or million, billion, trillion.
        Words = "words",
        /// All digits.
        Digits = "digits",
    }
}

crate::slugs! {
    /// Which currencies are shown.
    pub enum Currency {
        /// Each as stated.
        Stated = "stated",
        /// Won only.
        Krw = "krw",
        /// Dollars only.
        Usd = "usd",
    }
}

crate::slugs! {
    /// Colours.
    pub enum Theme {
        /// As the reader's system asks.
        Auto = "auto",
        /// Light.
        Light = "light",
        /// Dark.
        Dark = "dark",
        /// As the embedding page has it.
        Host = "host",
    }
}

crate::slugs! {
    /// A tab of a chart.
    pub enum Tab {
        /// The picture.
        Chart = "chart",
        /// The table.
        Table = "table",
        /// The sources.
        Sources = "sources",
        /// What sources disagree about.
        Disagreement = "disagreement",
    }
}

crate::slugs! {
    /// How claims that disagree are put in order.
    pub enum Order {
        /// The least first, those that agree in one row.
        Value = "value",
        /// By when they were stated.
        Date = "date",
        /// By who printed them.
        Publisher = "publisher",
    }
}

impl Currency {
    /// The currencies that are shown, won first; never empty.
    pub const fn units(self) -> &'static [Unit] {
        match self {
            Self::Stated => &[Unit::Krw, Unit::Usd],
            Self::Krw => &[Unit::Krw],
            Self::Usd => &[Unit::Usd],
        }
    }

    /// Whether values of a unit are shown: those of another currency are not, and what is no money always is.
    pub fn shows(self, unit: Unit) -> bool {
        !unit.is_currency() || self.units().contains(&unit)
    }
}

macro_rules! default_first {
    ($($name:ident),+) => { $(impl Default for $name {
        fn default() -> Self { Self::ALL[0] }
    })+ };
}
default_first!(NumberForm, Currency, Theme, Tab, Order);
