//! A sheet as SVG text.

use super::Sheet;
use super::compose::{Composed, Format, Line};
use crate::look::Paint;
use crate::paints::Paints;
use crate::svg::{Out, write_marks};

/// The whole file.
pub(super) fn write(sheet: &Sheet, composed: &Composed, format: Format, paints: &Paints<'_>) -> String {
    let mut out = Out::default();
    out.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ");
    out.tenths(format.width());
    out.raw(" ");
    out.tenths(composed.height);
    out.raw("\"");
    out.lengths([("width", format.width()), ("height", composed.height)]);
    out.raw(" role=\"img\"");
    out.attribute("aria-label", &sheet.title);
    out.attribute("font-family", paints.face);
    out.attribute("fill", paints.ink);
    out.raw("><title>");
    out.escaped(&sheet.title);
    out.raw("</title><desc>");
    out.escaped(&sheet.subtitle);
    out.raw("</desc><rect");
    out.lengths([("width", format.width()), ("height", composed.height)]);
    out.attribute("fill", paints.paper);
    out.raw("/>\n");
    for line in &composed.lines {
        write_line(&mut out, line, paints);
    }
    for (_, top, (_, scene)) in composed.stack.starts() {
        out.raw("<g transform=\"translate(");
        out.tenths(composed.origin.0);
        out.raw(" ");
        out.tenths(composed.origin.1 + top / 10 * composed.permille / 100);
        out.raw(")");
        if composed.permille != 1000 {
            out.raw(" scale(");
            out.thousandths(composed.permille);
            out.raw(")");
        }
        out.raw("\"");
        out.length("font-size", scene.layout.size(crate::scene::Role::Detail));
        out.raw(">");
        write_marks(scene, paints, &mut out);
        out.raw("</g>\n");
    }
    out.raw("</svg>\n");
    out.finish()
}

fn write_line(out: &mut Out, line: &Line, paints: &Paints<'_>) {
    out.raw("<text");
    out.lengths([("x", line.x), ("y", line.y), ("font-size", line.size)]);
    if line.bold {
        out.raw(" font-weight=\"600\"");
    }
    if line.paint == Paint::Soft {
        out.attribute("fill", paints.soft);
    }
    out.raw(">");
    out.escaped(&line.content);
    out.raw("</text>\n");
}
