//! The claims behind a value, each as a row of its own.

use super::{Drill, Link, Target};
use crate::chart::Panel;
use crate::line::{Line, LineGroup, PanelStyle, picture};
use crate::text::drill as words;
use crate::view::View;
use ledger_charts::{Hue, Picture, Stage};
use ledger_core::format;
use ledger_core::model::{Claim, Counted};
use ledger_core::unit::Unit;
use ledger_lists::{Listed, order};

/// What a value is about, and the claims about it: those it was taken from, then the others.
struct About<'a> {
    counted: Counted,
    used: Vec<&'a Claim>,
    others: Vec<&'a Claim>,
}

/// What lies behind a value that rests on `claims` (ids separated by spaces), in the looks of the value.
pub(super) fn behind(view: View<'_>, label: &str, claims: &str, stage: Stage, hue: Hue) -> Option<Drill> {
    let abouts = abouts(view, claims);
    let units = units(&abouts);
    let heading = match &abouts[..] {
        [] => return None,
        [about] => view.topic(about.counted),
        _ => label.to_owned(),
    };
    let panel = |(index, unit): (usize, &Unit)| {
        let groups = groups(view, &abouts, *unit, stage, hue);
        let id = ["drill-", &(index + 1).to_string()].concat();
        let drawn = picture(view, id, heading.clone(), PanelStyle::bars(*unit), &groups);
        Panel {
            heading: if index == 0 { String::new() } else { view.word(words::OTHER_UNIT) },
            picture: Picture::Rows(drawn),
        }
    };
    Some(Drill {
        sentences: Vec::new(),
        panels: units.iter().enumerate().map(panel).listed(),
        links: abouts.iter().flat_map(About::claims).map(|claim| link(view, claim)).listed(),
        heading,
    })
}

impl<'a> About<'a> {
    fn claims(&self) -> impl Iterator<Item = &'a Claim> {
        self.used.iter().chain(&self.others).copied()
    }
}

/// Each subject × measure that the claims are about, in the order of the claims.
fn abouts<'a>(view: View<'a>, claims: &str) -> Vec<About<'a>> {
    let ids = claims.split_whitespace().listed();
    let is_used = |claim: &&Claim| ids.contains(&claim.id.to_string().as_str());
    let mut abouts: Vec<About<'a>> = Vec::new();
    for claim in view.dataset.claims().iter().filter(is_used) {
        let counted = claim.counted();
        if abouts.iter().any(|about| about.counted == counted) {
            continue;
        }
        let same = view.claims_on(view.dataset.subject_slug(counted.subject), counted.measure);
        let (used, others) = same.into_iter().partition(is_used);
        abouts.push(About { counted, used, others });
    }
    abouts
}

/// The units that the claims count in, those of the value first.
fn units(abouts: &[About<'_>]) -> Vec<Unit> {
    let used = abouts.iter().flat_map(|about| &about.used);
    let others = abouts.iter().flat_map(|about| &about.others);
    order::distinct(used.chain(others).map(|claim| claim.quantity.unit()))
}

/// The claims of one unit: under each thing they are about, those used and the others.
fn groups(view: View<'_>, abouts: &[About<'_>], unit: Unit, stage: Stage, hue: Hue) -> Vec<LineGroup> {
    let mut groups = Vec::new();
    for about in abouts {
        for (claims, words) in [(&about.used, words::USED), (&about.others, words::OTHERS)] {
            let of_unit = claims.iter().filter(|claim| claim.quantity.unit() == unit);
            let lines = of_unit.map(|claim| line(view, claim, stage, hue)).listed();
            if lines.is_empty() {
                continue;
            }
            let words = words.get(view.lang);
            let heading = if abouts.len() == 1 {
                words.to_owned()
            } else {
                [&view.topic(about.counted), " · ", words].concat()
            };
            groups.push(LineGroup { heading, lines });
        }
    }
    groups
}

/// Who says it, who printed it, as of when; by when it is due.
fn line(view: View<'_>, claim: &Claim, stage: Stage, hue: Hue) -> Line {
    Line::of_claim(view, claim, &said(view, claim), stage, hue)
        .with_detail(view.by(claim.horizon).unwrap_or_default())
}

fn link(view: View<'_>, claim: &Claim) -> Link {
    let parts = [claim.id.to_string(), view.words(claim.quantity), said(view, claim)];
    let text = parts.into_iter().chain(view.by(claim.horizon)).listed().join(" · ");
    Link { text, target: Target::Claim(claim.id) }
}

/// "언론 · 연합뉴스 · 2025.10.31".
fn said(view: View<'_>, claim: &Claim) -> String {
    let (who, publisher) = (view.who(claim), view.publisher(claim));
    let date = format::short_date(claim.as_of);
    if who == publisher { [who, &date].join(" · ") } else { [who, publisher, &date].join(" · ") }
}
