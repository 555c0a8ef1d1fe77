//! The whole to scale, and a second bar that magnifies the little of it that has come.

use crate::callouts::{Callout, Callouts};
use crate::layout::Layout;
use crate::look::Look;
use crate::marks::{self, ARROW, Band, Extent, stack};
use crate::scale::Scale;
use crate::scene::{Anchor, Form, Px, Role, Scene};
use crate::series::{AxisKind, Holder, Hue, MagnifiedChart, Mark, Nested, Segment, Span, Stage};
use core::cmp::Reverse;
use ledger_lists::{Listed, order};

/// Places a magnified chart.
pub(crate) fn draw(chart: &MagnifiedChart, layout: Layout) -> Scene {
    let mut scene = Scene::new(&chart.id, &chart.title, &chart.description, layout);
    let parts = chart.holders.iter().fold(0_i64, |sum, holder| sum.saturating_add(holder.amount.max(0)));
    let whole = chart.whole.reach().max(parts);
    if whole <= 0 {
        return scene.nothing(&chart.empty);
    }
    let open = if chart.whole.is_open() { ARROW } else { 0 };
    let scale = Scale::over(AxisKind::Linear, std::iter::once(whole), true).placed(0, scene.width() - open);
    let height = if layout.narrow() { 300 } else { 400 };

    let top = lead(&mut scene, chart);
    let flags = flags(&scene, chart, &scale);
    let band = Band { top: top + flags.height() + 10, height };
    flags.draw(&mut scene, band.top, false, Look::Flag);
    let inside = first_bar(&mut scene, chart, &scale, whole, band);

    let shown = chart.nested.iter().filter_map(reach).max().unwrap_or(0);
    let mut y = band.bottom();
    let mut listed: Vec<&Nested> = chart.nested.iter().filter(|one| reach(one).is_none()).listed();
    if shown > 0 {
        let scale = second_scale(&scene, &chart.nested, shown);
        let top = lens(&mut scene, chart, (inside, scale.right), y);
        let band = Band { top, height: height + 120 };
        second_bar(&mut scene, &chart.nested, &scale, band);
        let callouts = Callouts::place(&scene, stages(&chart.nested, &scale));
        y = band.bottom();
        if layout.narrow() || !callouts.led() {
            listed = chart.nested.iter().listed();
        } else {
            callouts.draw(&mut scene, y, true, Look::Leader);
            y += callouts.height();
        }
    }
    scene.height = list(&mut scene, &listed, y) + 20;
    scene
}

/// The first lines: what the whole is and how much, and who says so.
fn lead(scene: &mut Scene, chart: &MagnifiedChart) -> Px {
    let top = value_and_label(scene, chart);
    let detail = scene.wrap(Role::Detail, &chart.whole.detail, scene.width(), 2);
    if detail.is_empty() {
        return top + 80;
    }
    scene.say(&chart.whole.claims, "", |scene| scene.lines(Role::Detail, 0, top, &detail)) + 80
}

fn value_and_label(scene: &mut Scene, chart: &MagnifiedChart) -> Px {
    let width = scene.width();
    let value = scene.cut(Role::Lead, &chart.whole.value, width);
    let base = scene.baseline(Role::Lead, 0);
    scene.say(&chart.whole.claims, "", |scene| scene.text(Role::Lead, Anchor::Start, 0, base, &value));
    let beside = scene.measure(Role::Lead, &value) + 40;
    let line = scene.layout.line(Role::Lead);
    if beside + scene.measure(Role::Label, &chart.whole.label) <= width {
        scene.text(Role::Label, Anchor::Start, beside, base, &chart.whole.label);
        return line;
    }
    let lines = scene.wrap(Role::Label, &chart.whole.label, width, 2);
    scene.lines(Role::Label, 0, line, &lines)
}

/// The holders with their place and length, from the left.
fn parts(holders: &[Holder]) -> impl Iterator<Item = (&Holder, i64, i64)> {
    holders.iter().scan(0_i64, |at, holder| {
        let from = *at;
        *at = at.saturating_add(holder.amount.max(0));
        Some((holder, from, *at))
    })
}

/// The holders as words at their places: name above number, or both in one line where that would climb too high.
fn flags(scene: &Scene, chart: &MagnifiedChart, scale: &Scale) -> Callouts {
    // A name may be twice as wide as its share of the line before it is broken.
    let share = 2 * scene.width() / i32::try_from(chart.holders.len().max(2)).unwrap_or(i32::MAX);
    let two_lines = |holder: &Holder| {
        let names = scene.wrap(Role::Word, &holder.label, share, 2);
        let value = (Role::Value, holder.value.clone());
        names.into_iter().map(|name| (Role::Word, name)).chain([value]).listed()
    };
    let one_line = |holder: &Holder| [holder.label.as_str(), " ", &holder.value].concat();
    let place = |one_line: &dyn Fn(&Holder, Px) -> Option<String>| {
        let callout = |(holder, from, _): (&Holder, i64, i64)| {
            let x = scale.x(from).clamp(10, scale.right - 10);
            let lines = match one_line(holder, x) {
                Some(line) => vec![(Role::Word, line)],
                None => two_lines(holder),
            };
            Callout { x, hue: holder.hue, claims: holder.claims.clone(), lines }
        };
        Callouts::place(scene, parts(&chart.holders).map(callout).listed())
    };
    let above = place(&|_, _| None);
    if above.levels() <= 2 {
        return above;
    }
    // Beyond the right edge words would have to stand to the left, across the places of others.
    let fits = |line: &String, x: Px| Callouts::takes(scene, Role::Word, line, x);
    place(&|holder, x| Some(one_line(holder)).filter(|line| fits(line, x)))
}

/// The hollow bar with its hairlines, and what has come inside it; returns where that ends.
fn first_bar(scene: &mut Scene, chart: &MagnifiedChart, scale: &Scale, whole: i64, band: Band) -> Px {
    scene.open(&chart.whole.key, &chart.whole.claims, &chart.whole.spoken, "");
    let bar = |span| Segment { span, stage: Stage::Pledged, hue: Hue::Neutral, mark: Mark::Bar };
    let bars = chart.whole.spans(whole).into_iter().map(bar).listed();
    marks::bars(scene, &stack(&bars), scale, band);
    scene.close();
    for (holder, from, to) in parts(&chart.holders) {
        scene.open(&holder.key, &holder.claims, &holder.spoken, "");
        let (left, right) = (scale.x(from), scale.x(to));
        scene.mark(Look::Area, Hue::Neutral, Form::Rect(left, band.top, right - left, band.height));
        if from > 0 {
            scene.line(Look::Rule, (left, band.top + 15), (left, band.bottom() - 15));
        }
        scene.close();
    }
    let mut inside = 0;
    for (index, nested) in chart.nested.iter().enumerate() {
        let covered = nest(scene, nested, scale, band, (index, chart.nested.len()), false);
        inside = inside.max(covered.right.min(scale.right));
    }
    inside
}

/// One stage inside a bar, a step lower than the one around it: the how-manieth of how many.
fn nest(
    scene: &mut Scene,
    nested: &Nested,
    scale: &Scale,
    band: Band,
    place: (usize, usize),
    arrow: bool,
) -> Extent {
    let Some(span) = nested.span else { return Extent::at(0) };
    let steps = i32::try_from(place.1.max(1)).unwrap_or(i32::MAX);
    let step = (band.height * 7 / 20) / steps;
    let inset = step * i32::try_from(place.0).unwrap_or(0);
    let band = Band { top: band.top + inset, height: band.height - 2 * inset };
    let bar = Segment { span, stage: nested.stage, hue: nested.hue, mark: Mark::Bar };
    let mut stack = stack(&[bar]);
    if !arrow {
        stack.open = None;
    }
    marks::bars(scene, &stack, scale, band)
}

/// The wedge from the small part (up to `ends.0`) to the second bar (up to `ends.1`), with its words; returns where the
/// second bar begins.
fn lens(scene: &mut Scene, chart: &MagnifiedChart, ends: (Px, Px), top: Px) -> Px {
    let line = scene.layout.line(Role::Detail);
    let lines = scene.wrap(Role::Detail, &chart.lens, ends.1 * 11 / 20, 2);
    let widest = lines.iter().map(|text| scene.measure(Role::Detail, text)).max().unwrap_or(0);
    let tall = line * i32::try_from(lines.len()).unwrap_or(0) + 40;
    // Tall enough that the slanting side passes to the right of the words.
    let slope = i64::from(tall) * i64::from(ends.1 - ends.0) / i64::from((ends.1 - widest - 150).max(1));
    let least = if scene.layout.narrow() { 400 } else { 520 };
    let height = i32::try_from(slope).unwrap_or(0).clamp(least, 1600).max(tall + 50);
    scene.line(Look::Leader, (0, top), (0, top + height));
    scene.line(Look::Leader, (ends.0, top), (ends.1, top + height));
    scene.say(&chart.lens_claims, &chart.lens_how, |scene| {
        scene.lines(Role::Detail, 70, top + height - tall, &lines)
    });
    top + height
}

/// The scale of the magnified bar; shorter only if an arrow would leave the picture.
fn second_scale(scene: &Scene, nested: &[Nested], shown: i64) -> Scale {
    let whole = Scale::over(AxisKind::Linear, std::iter::once(shown), true);
    let full = whole.placed(0, scene.width());
    let open = |one: &Nested| one.span.is_some_and(|span| span.low.is_some() && span.high.is_none());
    let beyond = |one: &Nested| reach(one).is_some_and(|value| full.x(value) + ARROW > scene.width());
    let short = nested.iter().any(|one| open(one) && beyond(one));
    if short { whole.placed(0, scene.width() - ARROW) } else { full }
}

/// The magnified bar.
fn second_bar(scene: &mut Scene, nested: &[Nested], scale: &Scale, band: Band) {
    let mut shown = nested.iter().enumerate().filter(|(_, one)| reach(one).is_some()).listed();
    // Where records of a later stage say more, its bar lies below: the end of none is painted over.
    order::by_key(&mut shown, |(_, one)| Reverse(reach(one)));
    for (index, one) in shown {
        scene.open(&one.key, &one.claims, &one.spoken, "");
        nest(scene, one, scale, band, (index, nested.len()), true);
        scene.close();
    }
}

/// The stages as words at their ends.
fn stages(nested: &[Nested], scale: &Scale) -> Vec<Callout> {
    let callout = |one: &Nested| {
        let mut named = one.label.clone();
        named.push(' ');
        named.push_str(&one.value);
        let lines = vec![(Role::Value, named), (Role::Detail, one.detail.clone())];
        let x = scale.x(reach(one)?).clamp(10, scale.right - 10);
        Some(Callout { x, hue: one.hue, claims: one.claims.clone(), lines })
    };
    nested.iter().filter_map(callout).listed()
}

/// The stages as a list with a sample of their fill, or of nothing where nothing is known; returns where it ends.
fn list(scene: &mut Scene, nested: &[&Nested], top: Px) -> Px {
    const INDENT: Px = 260;
    let mut y = top + if nested.is_empty() { 0 } else { 60 };
    for one in nested {
        scene.open(&one.key, &one.claims, &one.spoken, "stage");
        let line = scene.layout.line(Role::Label);
        let known = reach(one).is_some();
        if known {
            let scale = Scale::over(AxisKind::Linear, [0, 1].into_iter(), true).placed(0, 160);
            let sample = Segment { span: Span::exact(1), stage: one.stage, hue: one.hue, mark: Mark::Bar };
            marks::bars(scene, &stack(&[sample]), &scale, Band { top: y + (line - 120) / 2, height: 120 });
        } else {
            scene.line(Look::Leader, (0, y + line / 2), (160, y + line / 2));
        }
        let role = if known { Role::Value } else { Role::Detail };
        let label = scene.cut(Role::Label, &one.label, scene.width() - INDENT);
        let base = scene.baseline(Role::Label, y);
        scene.text(Role::Label, Anchor::Start, INDENT, base, &label);
        let beside = INDENT + scene.measure(Role::Label, &label) + 60;
        let mut left = INDENT;
        if beside + scene.measure(role, &one.value) <= scene.width() {
            left = beside;
        } else {
            y += line;
        }
        let value = scene.cut(role, &one.value, scene.width() - left);
        let base = scene.baseline(Role::Label, y);
        scene.text(role, Anchor::Start, left, base, &value);
        let detail = scene.wrap(Role::Detail, &one.detail, scene.width() - INDENT, 2);
        y = scene.lines(Role::Detail, INDENT, y + line, &detail) + 50;
        scene.close();
    }
    y
}

fn reach(one: &Nested) -> Option<i64> {
    one.span.and_then(Span::reach)
}

#[cfg(test)]
mod tests {
    use super::draw;
    use crate::layout::Layout;
    use crate::series::{MagnifiedChart, Nested, Span, Whole};

    fn picture(whole: Whole, nested: Vec<Nested>) -> String {
        crate::svg::write(
            &draw(&MagnifiedChart { whole, nested, ..MagnifiedChart::default() }, Layout::Wide),
            None,
        )
    }

    #[test]
    fn what_nothing_limits_is_hatched_to_the_largest_number_and_open() {
        let whole = |named| Whole { named, ..Whole::default() };
        let open = picture(whole(Some(260)), Vec::new());
        assert!(open.contains("arrow") && open.contains("hatch"), "{open}");
        assert!(!picture(whole(None), Vec::new()).contains("arrow"));
    }

    #[test]
    fn the_longer_bar_lies_below() {
        let stage = |key: &str, low, high| Nested {
            key: key.to_owned(),
            span: Some(Span { low, high, about: false }),
            ..Nested::default()
        };
        let stages = vec![stage("delivered", Some(10), None), stage("operating", Some(40), Some(40))];
        let drawn = picture(Whole { span: Span::exact(260), ..Whole::default() }, stages);
        let second = drawn.find("operating").zip(drawn.find("delivered")).expect("both are drawn");
        assert!(second.0 < second.1, "{drawn}");
    }
}
