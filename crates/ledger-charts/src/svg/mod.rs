//! A scene as SVG text.
//!
//! Colours come from the style sheet by class. The attributes written beside the classes are what remains without it:
//! the grammar in black, or in the given paints. No `style`, no script, nothing outside the file.

mod write;

use crate::look::{Look, Paint};
use crate::paints::Paints;
use crate::scene::{Anchor, Form, Node, Px, Role, Scene, Text};
use crate::series::Hue;
use crate::slices::slices;
use ledger_lists::Listed;
pub(crate) use write::Out;

/// The SVG text of a scene.
pub(crate) fn write(scene: &Scene, paints: Option<&Paints<'_>>) -> String {
    let mut out = Out::default();
    let mut pen = Pen { out: &mut out, paints, id: prefix(scene), is_quiet: false };
    pen.head(scene);
    let drawn = drawn(scene);
    // In a page the marks are one thing with a name, of which slices can show a part.
    if paints.is_none() {
        pen.out.raw("<g class=\"drawn\"");
        pen.out.attribute("id", &drawn);
        pen.out.raw(">");
    }
    pen.marks(scene);
    out.raw(if paints.is_none() { "</g></svg>" } else { "</svg>" });
    out.finish()
}

/// Slices of a tall scene for paper, each showing its part of the drawing that stands in the same page; empty for a scene
/// that needs none.
pub(crate) fn write_slices(scene: &Scene) -> String {
    let slices = slices(scene);
    let mut out = Out::default();
    if slices.is_empty() {
        return out.finish();
    }
    let drawn = drawn(scene);
    out.raw("<div class=\"slices\" aria-hidden=\"true\">");
    for (top, height) in slices {
        out.raw("<svg class=\"picture slice\" viewBox=\"0");
        for length in [top, scene.width(), height] {
            out.raw(" ");
            out.tenths(length);
        }
        out.raw("\"><use href=\"#");
        out.escaped(&drawn);
        out.raw("\"/></svg>");
    }
    out.raw("</div>");
    out.finish()
}

/// The name of the marks in a page.
fn drawn(scene: &Scene) -> String {
    [prefix(scene).as_str(), "-drawn"].concat()
}

/// The marks of a scene in these colours, for a picture that stands on something larger.
pub(crate) fn write_marks(scene: &Scene, paints: &Paints<'_>, out: &mut Out) {
    Pen { out, paints: Some(paints), id: prefix(scene), is_quiet: false }.marks(scene);
}

/// Whether one straight line follows another that looks the same: such lines are written as one path. A picture has
/// dozens of them, and every element costs the reader's browser more than its bytes.
fn continues(node: &Node, next: &Node) -> bool {
    match (node, next) {
        (Node::Mark(look, hue, Form::Line(..)), Node::Mark(next_look, next_hue, Form::Line(..))) => {
            (look, hue) == (next_look, next_hue)
        }
        _ => false,
    }
}

/// The prefix of every id: the picture's own, made safe, and the layout.
fn prefix(scene: &Scene) -> String {
    let mut id: String =
        scene.id.chars().map(|c| if c.is_ascii_alphanumeric() || c == '_' { c } else { '-' }).collect();
    if !id.starts_with(|c: char| c.is_ascii_alphabetic()) {
        id.insert_str(0, "p-");
    }
    id.push('-');
    id.push_str(scene.layout.name());
    id
}

struct Pen<'a, 'o> {
    out: &'o mut Out,
    paints: Option<&'a Paints<'a>>,
    id: String,
    /// Whether the marks belong to a datum that is only context.
    is_quiet: bool,
}

impl Pen<'_, '_> {
    fn head(&mut self, scene: &Scene) {
        let out = &mut *self.out;
        out.raw("<svg");
        if self.paints.is_some() {
            // A file needs it; a page of HTML knows what an `svg` is.
            out.raw(" xmlns=\"http://www.w3.org/2000/svg\"");
        }
        out.raw(" class=\"picture picture-");
        out.raw(scene.layout.name());
        out.raw("\" viewBox=\"0 0 ");
        out.tenths(scene.width());
        out.raw(" ");
        out.tenths(scene.height);
        out.raw("\"");
        out.length("width", scene.width());
        out.length("height", scene.height);
        out.raw(" role=\"img\" aria-labelledby=\"");
        for part in ["-title ", "-desc"] {
            out.raw(&self.id);
            out.raw(part);
        }
        out.raw("\"");
        out.attribute("font-family", self.paints.map_or("sans-serif", |paints| paints.face));
        out.length("font-size", scene.layout.size(Role::Detail));
        out.attribute("fill", self.paints.map_or("currentColor", |paints| paints.ink));
        out.raw(">");
        for (tag, text) in [("title", &scene.title), ("desc", &scene.description)] {
            out.raw("<");
            out.raw(tag);
            out.raw(" id=\"");
            out.raw(&self.id);
            out.raw("-");
            out.raw(tag);
            out.raw("\">");
            out.escaped(text);
            out.raw("</");
            out.raw(tag);
            out.raw(">");
        }
    }

    /// Every mark, in the order they are painted.
    fn marks(&mut self, scene: &Scene) {
        self.patterns(scene);
        let mut nodes = scene.nodes.as_slice();
        while let [node, rest @ ..] = nodes {
            nodes = rest;
            match node {
                Node::Open(datum) => {
                    self.is_quiet = datum.class == "quiet";
                    self.out.raw("<g class=\"datum");
                    if !datum.class.is_empty() {
                        self.out.raw(" ");
                        self.out.raw(datum.class);
                    }
                    self.out.raw("\"");
                    self.out.attribute("data-key", &datum.key);
                    if !datum.claims.is_empty() {
                        self.out.attribute("data-claims", &datum.claims);
                    }
                    self.out.raw("><title>");
                    self.out.escaped(&datum.spoken);
                    self.out.raw("</title>");
                }
                Node::Say(backing) => {
                    self.out.raw("<g");
                    self.out.attribute("data-claims", &backing.claims);
                    if !backing.how.is_empty() {
                        self.out.attribute("data-how", &backing.how);
                    }
                    self.out.raw(">");
                }
                Node::Close => {
                    self.is_quiet = false;
                    self.out.raw("</g>");
                }
                Node::Mark(look, hue, form) => {
                    let alike = rest.iter().take_while(|next| continues(node, next)).count();
                    if alike == 0 {
                        self.mark(*look, *hue, form);
                    } else {
                        self.lines(*look, *hue, &scene.nodes[scene.nodes.len() - rest.len() - 1..][..=alike]);
                        nodes = &rest[alike..];
                    }
                }
                Node::Text(text) => self.text(scene, text),
            }
        }
    }

    /// One pattern per hue that is hatched somewhere.
    fn patterns(&mut self, scene: &Scene) {
        let hatched = |hue: Hue| {
            scene.nodes.iter().any(|node| matches!(node, Node::Mark(Look::Hatch, of, _) if *of == hue))
        };
        for hue in Hue::ALL.into_iter().filter(|hue| hatched(*hue)) {
            self.out.raw("<pattern id=\"");
            self.out.raw(&self.id);
            self.out.raw("-");
            self.out.raw(hue.class());
            self.out.raw("\" class=\"");
            self.out.raw(hue.class());
            self.out.raw("\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\">");
            self.out.raw("<path class=\"hatching\" d=\"M-1 1 1 -1M0 6 6 0M5 7 7 5\" fill=\"none\"");
            self.paint("stroke", Paint::Hue, hue);
            self.out.raw(" stroke-width=\"1.3\"/></pattern>");
        }
    }

    fn mark(&mut self, look: Look, hue: Hue, form: &Form) {
        let tag = match form {
            Form::Rect(..) => "rect",
            Form::Line(..) => "line",
            Form::Circle(..) => "circle",
            Form::Path(_) => "path",
        };
        self.begin(tag, look, hue);
        let out = &mut *self.out;
        match form {
            Form::Rect(x, y, width, height) => {
                out.lengths([("x", *x), ("y", *y), ("width", *width), ("height", *height)]);
            }
            Form::Line(x1, y1, x2, y2) => out.lengths([("x1", *x1), ("y1", *y1), ("x2", *x2), ("y2", *y2)]),
            Form::Circle(x, y, r) => out.lengths([("cx", *x), ("cy", *y), ("r", *r)]),
            Form::Path(points) => out.path(&[points]),
        }
        self.end(look, hue);
    }

    /// Lines that look the same, as one path.
    fn lines(&mut self, look: Look, hue: Hue, nodes: &[Node]) {
        self.begin("path", look, hue);
        let ends: Vec<[(Px, Px); 2]> = nodes
            .iter()
            .filter_map(|node| match node {
                Node::Mark(_, _, Form::Line(x1, y1, x2, y2)) => Some([(*x1, *y1), (*x2, *y2)]),
                _ => None,
            })
            .listed();
        self.out.path(&ends);
        self.end(look, hue);
    }

    /// The start of a mark's tag, with its classes.
    fn begin(&mut self, tag: &str, look: Look, hue: Hue) {
        let out = &mut *self.out;
        out.raw("<");
        out.raw(tag);
        out.raw(" class=\"");
        out.raw(look.class());
        if [look.fill(), look.stroke()].iter().any(|paint| matches!(paint, Paint::Hue | Paint::Hatch)) {
            out.raw(" ");
            out.raw(hue.class());
        }
        out.raw("\"");
    }

    /// The end of a mark's tag, with its paints.
    fn end(&mut self, look: Look, hue: Hue) {
        self.paint("fill", look.fill(), hue);
        if let percent @ 1..=99 = look.fill_percent() {
            let hundredths = format!("{percent:02}");
            self.out.attribute("fill-opacity", &[".", hundredths.trim_end_matches('0')].concat());
        }
        if look.stroke() != Paint::None {
            self.paint("stroke", look.stroke(), hue);
            if look == Look::Rule && self.paints.is_none() {
                // Without a style sheet a hairline would be as black as the marks.
                self.out.raw(" stroke-opacity=\".25\"");
            }
            if look.stroke_width() != 10 {
                self.out.length("stroke-width", look.stroke_width());
            }
            if !look.dash().is_empty() {
                self.out.attribute("stroke-dasharray", look.dash());
            }
        }
        self.out.raw("/>");
    }

    fn text(&mut self, scene: &Scene, text: &Text) {
        self.out.raw("<text class=\"");
        self.out.raw(text.role.class());
        self.out.raw("\"");
        self.out.lengths([("x", text.x), ("y", text.y)]);
        match text.anchor {
            Anchor::Start => {}
            Anchor::Middle => self.out.raw(" text-anchor=\"middle\""),
            Anchor::End => self.out.raw(" text-anchor=\"end\""),
        }
        let size = scene.layout.size(text.role);
        if size != scene.layout.size(Role::Detail) {
            self.out.length("font-size", size);
        }
        if text.role.bold() && !(self.is_quiet && self.paints.is_some()) {
            self.out.raw(" font-weight=\"600\"");
        }
        if self.paints.is_some() {
            match text.role {
                Role::Detail | Role::Tick | Role::Heading => self.paint("fill", Paint::Soft, Hue::Neutral),
                Role::Label | Role::Value if self.is_quiet => self.paint("fill", Paint::Soft, Hue::Neutral),
                Role::Now => self.paint("fill", Paint::Accent, Hue::Neutral),
                _ => {}
            }
            self.paint("stroke", Paint::Paper, Hue::Neutral);
            self.out.raw(" stroke-width=\"3\" stroke-linejoin=\"round\" paint-order=\"stroke\"");
        }
        self.out.raw(">");
        self.out.escaped(&text.content);
        self.out.raw("</text>");
    }

    /// An attribute of colour; the default of the root is left out.
    fn paint(&mut self, name: &str, paint: Paint, hue: Hue) {
        if paint == Paint::Hatch {
            self.out.raw(" fill=\"url(#");
            self.out.raw(&self.id);
            self.out.raw("-");
            self.out.raw(hue.class());
            self.out.raw(")\"");
            return;
        }
        let value = match (paint, self.paints) {
            (Paint::None, _) => "none",
            (_, None) if name == "fill" => return,
            (_, None) => "currentColor",
            (Paint::Ink, Some(paints)) => paints.ink,
            (Paint::Soft, Some(paints)) => paints.soft,
            (Paint::Rule, Some(paints)) => paints.rule,
            (Paint::Paper, Some(paints)) => paints.paper,
            (Paint::Accent, Some(paints)) => paints.accent,
            (Paint::Hue | Paint::Hatch, Some(paints)) => paints.hues[hue.index()],
        };
        self.out.attribute(name, value);
    }
}
