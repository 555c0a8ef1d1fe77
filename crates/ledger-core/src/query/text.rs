//! Reading and writing the text form.

use super::{Currency, NumberForm, Order, Query, Tab, Theme};
use crate::aggregate::{Dimension, Facet};
use crate::dataset::Dataset;
use crate::date::Day;
use crate::format::Lang;
use crate::model::Counted;
use crate::rule::Rule;
use ledger_lists::{Listed, order};

/// Longest text that is looked at; the rest is ignored.
const LONGEST: usize = 2_048;

fn is_recorded(day: Day, dataset: &Dataset) -> bool {
    dataset.latest_day().is_none_or(|latest| day <= latest)
}

impl Query {
    /// Reads the text after `?` (a leading `?` is skipped). Any text gives a valid view.
    ///
    /// The first valid value of a key counts; lists are separated by commas.
    pub fn parse(text: &str, dataset: &Dataset) -> Self {
        let text = text.get(..text.floor_char_boundary(LONGEST)).unwrap_or_default();
        let mut query = Self::default();
        let mut seen = Vec::new();
        for pair in text.trim_start_matches('?').split('&') {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            let value = decoded(value);
            if seen.contains(&key) || !query.take(key, &value, dataset) {
                continue;
            }
            seen.push(key);
        }
        query
    }

    /// Takes one pair over; whether it meant anything.
    fn take(&mut self, key: &str, value: &str, dataset: &Dataset) -> bool {
        fn set<T>(place: &mut T, value: Option<T>) -> bool {
            value.map(|value| *place = value).is_some()
        }
        match key {
            "rule" => set(&mut self.rule, Rule::from_slug(value)),
            // What records say of a day after the last of them nobody knows.
            "as-of" => {
                set(&mut self.as_of, Day::parse(value).filter(|day| is_recorded(*day, dataset)).map(Some))
            }
            "unit" => set(&mut self.number, NumberForm::from_slug(value)),
            "currency" => set(&mut self.currency, Currency::from_slug(value)),
            "lang" => set(&mut self.lang, Lang::from_slug(value).map(Some)),
            "theme" => set(&mut self.theme, Theme::from_slug(value)),
            "tab" => set(&mut self.tab, Tab::from_slug(value)),
            "group" => set(&mut self.group, Dimension::from_slug(value).map(Some)),
            "about" => set(&mut self.about, Counted::from_slug(value, dataset).map(Some)),
            "order" => set(&mut self.order, Order::from_slug(value)),
            _ => {
                let Some(dimension) = key.strip_prefix("f.").and_then(Dimension::from_slug) else {
                    return false;
                };
                let facets = value.split(',').flat_map(|word| Facet::from_slug(dimension, word, dataset));
                facets.fold(false, |_, facet| {
                    self.filters.insert(facet);
                    true
                })
            }
        }
    }

    /// The canonical text: empty for the default view, else `key=value` pairs joined by `&`, without a leading `?`.
    pub fn to_text(&self, dataset: &Dataset) -> String {
        let default = Self::default();
        let mut text = String::new();
        let mut put = |key: &str, value: &str| {
            if !text.is_empty() {
                text.push('&');
            }
            text.push_str(key);
            text.push('=');
            text.push_str(value);
        };
        if self.rule != default.rule {
            put("rule", self.rule.slug());
        }
        if let Some(day) = self.as_of {
            put("as-of", &day.to_string());
        }
        if self.number != default.number {
            put("unit", self.number.slug());
        }
        if self.currency != default.currency {
            put("currency", self.currency.slug());
        }
        if let Some(lang) = self.lang {
            put("lang", lang.slug());
        }
        if self.theme != default.theme {
            put("theme", self.theme.slug());
        }
        if self.tab != default.tab {
            put("tab", self.tab.slug());
        }
        if let Some(dimension) = self.group {
            put("group", dimension.slug());
        }
        if let Some(topic) = self.about {
            put("about", &topic.slug(dataset));
        }
        if self.order != default.order {
            put("order", self.order.slug());
        }
        for dimension in Dimension::ALL {
            let mut words = self.filters.in_dimension(*dimension).map(|facet| facet.slug(dataset)).listed();
            order::set(&mut words);
            if !words.is_empty() {
                put(&["f.", dimension.slug()].concat(), &words.join(","));
            }
        }
        text
    }
}

impl Query {
    /// What the address has for a key; empty where that is the default.
    ///
    /// ```
    /// # use ledger_core::query::Query;
    /// # fn of(dataset: &ledger_core::dataset::Dataset) {
    /// let query = Query::parse("rule=lowest", dataset);
    /// assert_eq!(query.value_of("rule", dataset), "lowest");
    /// assert_eq!(query.value_of("unit", dataset), "");
    /// # }
    /// ```
    pub fn value_of(&self, key: &str, dataset: &Dataset) -> String {
        let text = self.to_text(dataset);
        let pair = text.split('&').filter_map(|pair| pair.split_once('=')).find(|pair| pair.0 == key);
        pair.map_or_else(String::new, |pair| pair.1.to_owned())
    }

    /// The same query with another value for one key of the address; an empty value is the default.
    #[must_use]
    pub fn with_value(&self, key: &str, value: &str, dataset: &Dataset) -> Self {
        let text = self.to_text(dataset);
        let mut pairs =
            text.split('&').filter(|pair| pair.split_once('=').is_none_or(|pair| pair.0 != key)).listed();
        let pair = [key, "=", value].concat();
        pairs.push(&pair);
        Self::parse(&pairs.join("&"), dataset)
    }

    /// The same query with one word of a list put in, or taken out if it is there.
    #[must_use]
    pub fn toggled(&self, key: &str, word: &str, dataset: &Dataset) -> Self {
        let value = self.value_of(key, dataset);
        let mut words = value.split(',').filter(|known| !known.is_empty()).listed();
        match words.iter().position(|known| *known == word) {
            Some(place) => drop(words.remove(place)),
            None => words.push(word),
        }
        self.with_value(key, &words.join(","), dataset)
    }
}

/// Undoes percent-encoding, which other programs apply to the commas of a shared link. What is not well-formed stays.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        let digit = |byte: u8| (byte as char).to_digit(16).map(|digit| digit as u8);
        match tail {
            [high, low, after @ ..] if *first == b'%' => {
                if let (Some(high), Some(low)) = (digit(*high), digit(*low)) {
                    bytes.push(high * 16 + low);
                    rest = after;
                    continue;
                }
                bytes.push(*first);
            }
            _ => bytes.push(*first),
        }
        rest = tail;
    }
    String::from_utf8(bytes).unwrap_or_default()
}
