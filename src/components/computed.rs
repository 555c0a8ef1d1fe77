//! The figures that the ledger computes: formula, inputs, result.

use crate::markup;
use crate::site::Place;
use crate::text::computed as words;
use crate::unchosen;
use ledger_figures::derived::{self, Derived, Input, Operation};
use ledger_figures::prose::{Inline, Prose};
use ledger_figures::text::names;
use ledger_figures::view::View;
use leptos::prelude::*;

/// A table of every computed figure, each under its formula, with each input linked to its claim.
#[component]
pub fn Computed(
    /// Where the page stands.
    place: Place,
) -> impl IntoView {
    let view = unchosen::view(place.lang);
    let all = derived::all(view);
    let groups = all.chunk_by(|one, next| one.name == next.name);
    let body = groups.map(|group| rows(view, group, &place)).collect_view();
    let heads = [words::PRINTED_BY, words::RESULT, words::FIRST, words::SECOND]
        .map(|head| view! { <th scope="col">{head.get(place.lang)}</th> })
        .collect_view();
    view! {
        <div class="table-scroll" tabindex="0" role="region" aria-labelledby="computed">
            <table>
                <caption>{words::CAPTION.get(place.lang)}</caption>
                <thead><tr>{heads}</tr></thead>
                {body}
            </table>
        </div>
    }
}

/// Results of one formula under the formula in words.
fn rows(view: View<'_>, group: &[Derived], place: &Place) -> impl IntoView + use<> {
    let formula = group.first().map(|first| formula(view, first)).unwrap_or_default();
    let row = |derived: &Derived| {
        let label = match derived.claim.map(|claim| view.dataset.source(view.dataset.claim(claim).source)) {
            Some(source) => {
                let publisher = source.publisher.get(view.lang).to_owned();
                view! { <a href=place.to_source(&source.id)>{publisher}</a> }.into_any()
            }
            None => names::rule(view.query.rule).get(view.lang).into_any(),
        };
        let result = markup::figure(&derived.said(view), place);
        let inputs = derived.formula.inputs.each_ref().map(|input| {
            let said = Prose(vec![given(view, input)]);
            view! { <td inner_html=markup::prose(&said, place)></td> }
        });
        view! { <tr><th scope="row">{label}</th><td inner_html=result></td>{inputs.collect_view()}</tr> }
    };
    view! {
        <tbody>
            <tr class="table-group"><th scope="colgroup" colspan="4">{formula}</th></tr>
            {group.iter().map(row).collect_view()}
        </tbody>
    }
}

/// `한 장 가격 = 공급 금액 ÷ 발표 물량`.
fn formula(view: View<'_>, derived: &Derived) -> String {
    let [first, second] = derived.formula.inputs.each_ref().map(|input| input.name.get(view.lang));
    let template = match derived.formula.operation {
        Operation::Ratio => words::RATIO,
        Operation::Share => words::SHARE,
    };
    let name = derived.name.get(view.lang);
    let arguments = [("name", name.into()), ("first", first.into()), ("second", second.into())];
    Prose::fill(template.get(view.lang), &arguments).plain()
}

fn given(view: View<'_>, input: &Input) -> Inline {
    view.say(input.quantity, &input.claims, input.made.into())
}
