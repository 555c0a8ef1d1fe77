//! `_headers`, read as a host reads it: what the tests see is what the site itself asks for.

use std::fs;
use std::path::Path;

/// The rules, in order.
#[derive(Debug, Default, PartialEq)]
pub struct Rules(Vec<Rule>);

#[derive(Debug, PartialEq)]
struct Rule {
    pattern: String,
    headers: Vec<(String, String)>,
}

impl Rules {
    /// The rules of a site; none where it has no such file.
    pub fn of(root: &Path) -> Self {
        fs::read_to_string(root.join("_headers")).map(|text| Self::parsed(&text)).unwrap_or_default()
    }

    /// A line without indent starts a rule, the indented ones below it are its headers.
    fn parsed(text: &str) -> Self {
        let mut rules: Vec<Rule> = Vec::new();
        for line in text.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')) {
            match (line.trim().split_once(": "), rules.last_mut()) {
                (Some((name, value)), Some(rule)) if line.starts_with(' ') => {
                    rule.headers.push((name.to_owned(), value.to_owned()));
                }
                _ => rules.push(Rule { pattern: line.trim().to_owned(), headers: Vec::new() }),
            }
        }
        Self(rules)
    }

    /// What is sent along for an address inside the site; the values of several rules are joined, as hosts do.
    pub fn headers(&self, page: &str) -> Vec<(String, String)> {
        let address = ["/", page].concat();
        let fitting = self.0.iter().filter(|rule| fits(&rule.pattern, &address));
        let mut headers: Vec<(String, String)> = Vec::new();
        for (name, value) in fitting.flat_map(|rule| &rule.headers) {
            match headers.iter_mut().find(|(known, _)| known == name) {
                Some((_, known)) => known.push_str(&[", ", value].concat()),
                None => headers.push((name.clone(), value.clone())),
            }
        }
        headers
    }
}

/// `*` at the end stands for anything, `:name` for what is between two slashes.
fn fits(pattern: &str, address: &str) -> bool {
    let (mut wanted, mut given) = (pattern.split('/'), address.split('/'));
    loop {
        match (wanted.next(), given.next()) {
            (None, None) | (Some("*"), Some(_)) => return true,
            (Some(name), Some(part)) if name == part || name.starts_with(':') && !part.is_empty() => {}
            _ => return false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Rules, fits};

    #[test]
    fn patterns_fit_as_on_hosts() {
        assert!(fits("/", "/") && fits("/*", "/") && fits("/assets/*", "/assets/a/b.js"));
        assert!(!fits("/", "/a") && !fits("/assets/*", "/assets"));
        assert!(fits("/embed/:id/", "/embed/world/"));
        assert!(
            fits("/v/:version/charts/*", "/v/1/charts/world/")
                && !fits("/v/:version/charts/*", "/v/1/charts")
        );
        assert!(!fits("/embed/:id/", "/embed/") && !fits("/embed/:id/", "/embed/a/b/"));
    }

    #[test]
    fn two_rules_for_one_header_show() {
        let rules = Rules::parsed("# words\n/*\n  A: 1\n  B: x: y\n\n/a/*\n  A: 2\n");
        let own = |text: &str| text.to_owned();
        assert_eq!(rules.headers("a/b"), [(own("A"), own("1, 2")), (own("B"), own("x: y"))]);
        assert_eq!(rules.headers("b").len(), 2);
    }
}
