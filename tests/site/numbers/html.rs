//! A page as a tree: just enough of a reader for what our own writers write.

/// An element or a text, and where it stands.
pub struct Node {
    /// Name of the element; empty for a text.
    pub tag: String,
    /// Attributes as they are written.
    attributes: Vec<(String, String)>,
    /// The text; empty for an element.
    pub text: String,
    /// The element around it.
    pub parent: Option<usize>,
}

/// A page.
pub struct Tree {
    /// Elements and texts in the order of the page.
    pub nodes: Vec<Node>,
}

/// Elements without an end tag.
const VOID: [&str; 9] = ["meta", "link", "base", "br", "hr", "img", "input", "wbr", "!doctype"];
/// Elements whose content is no text of the page.
const RAW: [&str; 2] = ["script", "style"];

impl Node {
    /// The value of an attribute.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// Whether it has a class.
    pub fn is(&self, class: &str) -> bool {
        self.get("class").is_some_and(|classes| classes.split(' ').any(|one| one == class))
    }
}

impl Tree {
    /// Reads a page.
    pub fn read(html: &str) -> Self {
        let mut tree = Self { nodes: Vec::new() };
        let mut open: Vec<usize> = Vec::new();
        let mut rest = html;
        while let Some((text, tail)) = rest.split_once('<') {
            tree.push(String::new(), Vec::new(), unescaped(text), open.last().copied());
            if let Some(tail) = tail.strip_prefix("!--") {
                rest = tail.split_once("-->").map_or("", |(_, rest)| rest);
                continue;
            }
            let (tag, tail) = tail.split_once('>').expect("a tag ends");
            // An empty comment keeps two texts apart.
            if tag == "!" {
                rest = tail;
                continue;
            }
            rest = tail;
            if let Some(name) = tag.strip_prefix('/') {
                let at = open.pop().expect("an element is open");
                assert_eq!(
                    tree.nodes[at].tag,
                    name,
                    "elements nest, before {}",
                    rest.chars().take(80).collect::<String>()
                );
                continue;
            }
            let closed = tag.ends_with('/');
            let (name, attributes) = parts(tag.trim_end_matches('/'));
            let void = VOID.contains(&name.as_str());
            let raw = RAW.contains(&name.as_str()).then(|| format!("</{name}>"));
            let at = tree.push(name, attributes, String::new(), open.last().copied());
            if let Some(end) = raw {
                rest = rest.split_once(end.as_str()).expect("it ends").1;
            } else if !closed && !void {
                open.push(at);
            }
        }
        assert!(open.is_empty(), "every element ends");
        tree
    }

    fn push(
        &mut self,
        tag: String,
        attributes: Vec<(String, String)>,
        text: String,
        parent: Option<usize>,
    ) -> usize {
        self.nodes.push(Node { tag, attributes, text, parent });
        self.nodes.len() - 1
    }

    /// The elements around a node, the nearest first.
    pub fn around(&self, node: usize) -> impl Iterator<Item = usize> {
        std::iter::successors(self.nodes[node].parent, |at| self.nodes[*at].parent)
    }

    /// What an element holds, at any depth.
    pub fn inside(&self, element: usize) -> impl Iterator<Item = usize> {
        // A node comes after all that it stands in.
        (element + 1..self.nodes.len()).take_while(move |at| self.around(*at).any(|outer| outer == element))
    }
}

fn parts(tag: &str) -> (String, Vec<(String, String)>) {
    let (name, mut rest) = tag.split_once(' ').unwrap_or((tag, ""));
    let mut attributes = Vec::new();
    while let Some((key, tail)) = rest.trim_start().split_once("=\"") {
        let (value, tail) = tail.split_once('"').expect("a value ends");
        let key = key.rsplit(' ').next().unwrap_or(key);
        attributes.push((key.to_owned(), unescaped(value)));
        rest = tail;
    }
    (name.to_ascii_lowercase(), attributes)
}

fn unescaped(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#x27;", "'")
        .replace("&amp;", "&")
}
