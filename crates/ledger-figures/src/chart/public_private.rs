//! The state's part and the companies'.

use super::allocation::{others, shares, total};
use super::{Chart, ChartId, LineChart, LinePanel, Outline};
use crate::line::{Line, Part, added_detail, hue};
use crate::prose::Prose;
use crate::stage::PLAN;
use crate::text::{frame, public_private as words};
use crate::view::View;
use ledger_charts::{Hue, Stage};
use ledger_core::aggregate::{Dimension, Facet, Term, Total};
use ledger_core::model::{Holder, Measure, Sector};
use ledger_core::quantity::Quantity;
use ledger_core::rule::Figure;
use ledger_core::unit::Unit;
use ledger_lists::{AddAll, Listed};

const OUTLINE: Outline = Outline {
    id: ChartId::PublicPrivate,
    subtitle: words::SUBTITLE,
    columns: &frame::columns(words::HEAD),
    note: words::NOTE,
    filters: &[Dimension::Sector],
    groupings: &[],
    by_currency: false,
};

/// The shares by whose they are, and the sums; a sum is `None` where a side has no share.
struct Sides {
    public: Vec<(Holder, Term)>,
    private: Vec<(Holder, Term)>,
    public_sum: Option<Total>,
    private_sum: Option<Total>,
    whole: Option<Total>,
    /// The companies' part as somebody states it.
    stated: Option<Figure>,
}

pub(super) fn build(view: View<'_>) -> Chart {
    let all = shares(view);
    let mut others = others(&all);
    let whole = total(view, &all);
    let (public, private): (Vec<_>, Vec<_>) =
        all.into_iter().partition(|(holder, _)| holder.sector() == Sector::Public);
    let sides = Sides {
        public_sum: total(view, &public),
        private_sum: total(view, &private),
        whole,
        public,
        private,
        stated: view.figure(PLAN, Measure::GpusPledgedPrivate, Unit::Gpu),
    };
    others.add_all(sides.stated.iter().flat_map(|figure| figure.others.iter().copied()));
    LineChart {
        outline: &OUTLINE,
        title: title(view, &sides),
        panels: vec![LinePanel::bars(Unit::Gpu, lines(view, &sides))],
        summary: summary(view, &sides),
        others,
    }
    .finish(view)
}

/// The state's share, the companies' side by side in one bar, and their sum as stated.
fn lines(view: View<'_>, sides: &Sides) -> Vec<Line> {
    let wanted = view.query.filters.in_dimension(Dimension::Sector).listed();
    let shows = |sector: Sector| wanted.is_empty() || wanted.contains(&Facet::Sector(sector));
    let mut lines = Vec::new();
    for (holder, term) in sides.public.iter().filter(|_| shows(Sector::Public)) {
        let label = words::PUBLIC.get(view.lang);
        lines.push(Line::of_figure(view, "public", label, &term.figure, Stage::Pledged, hue(Some(*holder))));
    }
    if shows(Sector::Private)
        && let Some(sum) = &sides.private_sum
    {
        let part = |(holder, term): &(Holder, Term)| Part {
            quantity: term.figure.quantity,
            stage: Stage::Pledged,
            hue: hue(Some(*holder)),
        };
        // Where the sum has no end, the end of the bar would be none either.
        let parts = match sum.quantity.says_something() {
            true => sides.private.iter().map(part).listed(),
            false => Vec::new(),
        };
        let names = sides.private.iter().map(|(holder, _)| view.holder(*holder)).listed();
        let line = Line::of_total(view, "private", words::PRIVATE_SUM.get(view.lang), sum, parts);
        lines.push(line.with_detail(added_detail(view, &names)));
    }
    if shows(Sector::Private)
        && let Some(stated) = &sides.stated
    {
        let label = words::PRIVATE_STATED.get(view.lang);
        let line = Line::of_figure(view, "private-stated", label, stated, Stage::Pledged, Hue::Neutral);
        lines.push(line.quiet());
    }
    lines
}

fn title(view: View<'_>, sides: &Sides) -> Prose {
    let share = sides.private_sum.as_ref().zip(sides.whole.as_ref()).and_then(|(part, whole)| {
        let share = part.quantity.share_of(whole.quantity).ok().filter(|share| share.says_something())?;
        // The part first, then the rest of the whole.
        let mut claims = part.claims.clone();
        claims.add_all(whole.claims.iter().copied().filter(|claim| !part.claims.contains(claim)));
        Some(view.say_rounded(share, &claims).split(part.claims.len()))
    });
    match share {
        Some(share) => view.tell(words::TITLE_SHARE).with("share", share).prose(),
        None => view.tell(words::TITLE).prose(),
    }
}

fn summary(view: View<'_>, sides: &Sides) -> Prose {
    let says_something = |(public, private): &(&Total, &Total)| {
        [public.quantity, private.quantity].into_iter().all(Quantity::says_something)
    };
    let both = sides.public_sum.as_ref().zip(sides.private_sum.as_ref()).filter(says_something);
    let stated = sides.stated.as_ref();
    Prose::default()
        .and(both.map(|(public, private)| {
            view.tell(words::SUMMARY).total("public", public).total("private", private).prose()
        }))
        .and(stated.map(|stated| view.tell(words::STATED).figure("stated", stated).prose()))
}
