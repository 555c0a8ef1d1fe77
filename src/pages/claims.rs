//! Every claim, at an address of its own.

use super::opening;
use crate::components::{CiteClaim, EvidencePanel, citation_files};
use crate::markup;
use crate::site::{Page, Place, address};
use crate::text::{how, pages as words, why};
use crate::unchosen;
use ledger_core::format;
use ledger_core::model::Claim;
use ledger_core::rule::Reason;
use ledger_figures::fact::beside;
use ledger_figures::how::How;
use ledger_figures::text::names;
use leptos::prelude::*;

pub(super) fn content(place: &Place) -> AnyView {
    let base = [address(Page::Claims, place.lang).as_str(), "claims"].concat();
    let entries = ledger_data::ledger().claims().iter().map(|claim| entry(claim, place)).collect_view();
    let formulas = How::ALL.iter().map(|how| formula(*how, place)).collect_view();
    let reasons = Reason::ALL.iter().map(|why| reason(*why, place)).collect_view();
    view! {
        {opening(Page::Claims, place)}
        <p class="meta">{words::CITE_ALL.get(place.lang)}" "{citation_files(&base, place)}</p>
        <div class="entries">{entries}</div>
        <section class="how-computed">
            <h2>{how::HEADING.get(place.lang)}</h2>
            <p>{how::LEAD.get(place.lang)}</p>
            {formulas}
        </section>
        <section class="how-computed">
            <h2>{why::HEADING.get(place.lang)}</h2>
            <p>{why::LEAD.get(place.lang)}</p>
            {reasons}
        </section>
        <EvidencePanel lang=place.lang/>
    }
    .into_any()
}

/// How one thing is computed, at an address of its own.
fn formula(how: How, place: &Place) -> impl IntoView + use<> {
    view! {
        <article id=["how-", how.slug()].concat() class="entry how">
            <h3>{how::name(how).get(place.lang)}</h3>
            <p>{how::formula(how).get(place.lang)}</p>
        </article>
    }
}

/// Why one of several values is shown, at an address of its own.
fn reason(why: Reason, place: &Place) -> impl IntoView + use<> {
    view! {
        <article id=["why-", why.slug()].concat() class="entry how">
            <h3>{why::name(why).get(place.lang)}</h3>
            <p>{why::reason(why).get(place.lang)}</p>
        </article>
    }
}

fn entry(claim: &'static Claim, place: &Place) -> impl IntoView + use<> {
    let lang = place.lang;
    let dataset = ledger_data::ledger();
    let view = unchosen::view(lang);
    let source = dataset.source(claim.source);
    let said = view.said_by(claim);
    let others = beside(view, claim);
    let also = (!others.is_empty()).then(|| {
        let links = others
            .iter()
            .map(|other| {
                let text = [view.words(other.quantity).as_str(), " (", &other.id.to_string(), ")"].concat();
                view! { <a href=place.to_claim(other.id)>{text}</a>" " }
            })
            .collect_view();
        view! { <div><dt>{words::ALSO.get(lang)}</dt><dd class="also">{links}</dd></div> }
    });
    let horizon = (claim.horizon.days().is_some()).then(|| {
        view! { <div><dt>{words::HORIZON.get(lang)}</dt><dd>{format::date(claim.horizon, lang)}</dd></div> }
    });
    let original = (!source.url.is_empty()).then(|| {
        let url = source.url.as_str();
        view! { " · "<a rel="external nofollow noopener" href=url>{words::ORIGINAL.get(lang)}</a> }
    });
    let note = (!claim.note.is_empty())
        .then(|| view! { <div><dt>{words::REMARK.get(lang)}</dt><dd>{claim.note.get(lang)}</dd></div> });
    view! {
        <article id=claim.id.to_string() class="entry claim">
            <h2>
                <a class="claim-link" href=["#", &claim.id.to_string()].concat()>{claim.id.to_string()}</a> " "
                {view.name(claim.subject).to_owned()} " – " {names::measure(claim.measure).get(lang)}
            </h2>
            <p class="claim-value" inner_html=markup::figure(&said, place)></p>
            <dl>
                <div><dt>{words::SAID_BY.get(lang)}</dt><dd>{view.who(claim).to_owned()}</dd></div>
                <div><dt>{words::AS_OF.get(lang)}</dt><dd>{format::date(claim.as_of, lang)}</dd></div>
                {horizon}
                <div>
                    <dt>{words::PRINTED_BY.get(lang)}</dt>
                    <dd><a href=place.to_source(&source.id)>{source.publisher.get(lang)}</a>{original}</dd>
                </div>
                <div><dt>{words::LOCATOR.get(lang)}</dt><dd>{claim.locator.get(lang)}</dd></div>
                {note}
                {also}
            </dl>
            <CiteClaim claim place=place.clone()/>
        </article>
    }
}
