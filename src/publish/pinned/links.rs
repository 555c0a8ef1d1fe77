//! Links of a page that has moved two folders down, away from part of what it refers to.

/// Attributes that hold an address.
const ADDRESSES: [&str; 4] = ["href", "src", "action", "data-root"];

/// The page with those links two folders longer whose target did not move with it.
pub(super) fn relinked(html: &str, path: &str, has_moved: impl Fn(&str) -> bool) -> String {
    let mut out = String::with_capacity(html.len() + 1024);
    let mut rest = html;
    while let Some(at) = rest.find("=\"") {
        let (before, after) = rest.split_at(at + 2);
        let (value, tail) = after.split_at(after.find('"').unwrap_or(after.len()));
        let name = before.trim_end_matches("=\"").rsplit([' ', '\n', '<']).next().unwrap_or_default();
        out.push_str(before);
        if ADDRESSES.contains(&name) && is_relative(value) && !has_moved(&target(path, value)) {
            out.push_str("../../");
            out.push_str(value.trim_start_matches("./"));
        } else {
            out.push_str(value);
        }
        rest = tail;
    }
    out.push_str(rest);
    out
}

/// Whether a link means a file of the same site by the way to it.
fn is_relative(link: &str) -> bool {
    let path = link.split(['?', '#']).next().unwrap_or_default();
    !path.is_empty() && !path.starts_with('/') && !path.contains(':')
}

/// The file that a relative link on a page means.
pub(super) fn target(from: &str, link: &str) -> String {
    let link = link.split(['?', '#']).next().unwrap_or_default();
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in link.split('/') {
        match part {
            "." | "" => {}
            ".." => drop(parts.pop()),
            name => parts.push(name),
        }
    }
    let mut path = parts.join("/");
    if link.ends_with('/') || link.ends_with('.') {
        if !path.is_empty() {
            path.push('/');
        }
        path.push_str("index.html");
    }
    path
}

#[cfg(test)]
mod tests {
    use super::{relinked, target};

    #[test]
    fn links_lead_to_files() {
        assert_eq!(target("charts/world/index.html", "../../claims/#c001"), "claims/index.html");
        assert_eq!(target("charts/world/index.html", "../../"), "index.html");
        assert_eq!(target("index.html", "./"), "index.html");
        assert_eq!(target("en/charts/a/index.html", "../../../data/claims.csv"), "data/claims.csv");
    }

    #[test]
    fn only_what_stays_behind_is_linked_anew() {
        let html = "<a href=\"../../claims/#c1\">x=\"y\"</a> <a class=\"a\" href=\"../../method/\">\
            <img src=\"../../mark.svg\"> <a href=\"#content\"> <a href=\"https://a.example/\">";
        let moved = relinked(html, "charts/a/index.html", |path| path.starts_with("claims/"));
        assert_eq!(
            moved,
            "<a href=\"../../claims/#c1\">x=\"y\"</a> <a class=\"a\" href=\"../../../../method/\">\
             <img src=\"../../../../mark.svg\"> <a href=\"#content\"> <a href=\"https://a.example/\">"
        );
    }
}
