//! What was known on which day about how far the shares have come.

use ledger_charts::Picture;
use ledger_core::format::Lang;
use ledger_core::model::{Holder, Measure};
use ledger_core::query::Query;
use ledger_figures::chart::{Chart, ChartId, chart};
use ledger_figures::status::{Due, Recorded, STALLED_AFTER_DAYS, Standing, deadlines, owner_says, recorded};
use ledger_figures::table::Cell;
use ledger_figures::view::View;

fn on(day: &str) -> Query {
    Query::parse(&["as-of=", day].concat(), ledger_data::ledger())
}

fn view(query: &Query) -> View<'_> {
    View { dataset: ledger_data::ledger(), query, lang: Lang::En }
}

/// The value of every row whose key starts so.
fn values(chart: &Chart, start: &str) -> Vec<String> {
    let rows = chart.table.rows().filter(|row| row.key.starts_with(start));
    let value = |cell: &Cell| match cell {
        Cell::Figure(said) => said.text.clone(),
        Cell::Text(text) => text.clone(),
        Cell::Claims(_) | Cell::Source(_) => String::new(),
    };
    rows.map(|row| value(&row.cells[1])).collect()
}

#[test]
fn on_the_day_of_the_announcement_nothing_had_come() {
    let query = on("2025-10-31");
    let chart = chart(ChartId::StagesByHolder, view(&query));
    assert!(values(&chart, "government-gpus_delivered").is_empty());
    assert!(values(&chart, "government-gpus_operating").is_empty());
    assert_eq!(values(&chart, "naver-recorded"), ["announced only"]);
    assert!(matches!(
        recorded(view(&query), Holder::Government),
        Recorded::Reached(Measure::GpusContracted, _)
    ));
}

#[test]
fn before_the_announcement_nothing_was_promised() {
    let query = on("2025-06-01");
    assert!(matches!(recorded(view(&query), Holder::Samsung), Recorded::Unpledged));
    assert!(owner_says(view(&query), Holder::Samsung).is_none());
}

#[test]
fn two_reports_on_delivery_stand_side_by_side() {
    let query = on("2025-12-01");
    let chart = chart(ChartId::StagesByHolder, view(&query));
    // c119 and c120.
    let delivered = [values(&chart, "government-gpus_delivered"), values(&chart, "government-c120")].concat();
    assert_eq!(delivered, ["about 13,000 GPUs", "at least 1,000 GPUs"]);
    let government = deadlines(view(&query), Holder::Government);
    assert_eq!(government[0].standing, Standing::Ahead, "due within December");
}

#[test]
fn in_march_the_first_were_in_use_and_the_deadline_is_disputed() {
    let query = on("2026-03-03");
    let chart = chart(ChartId::StagesByHolder, view(&query));
    assert_eq!(values(&chart, "government-gpus_operating"), ["4,224 GPUs"]);
    assert_eq!(values(&chart, "government-owner"), ["4,224 GPUs"]);
    // About 13,000 reach the 13,000 that were due (c121), at least 1,000 do not prove it.
    assert_eq!(deadlines(view(&query), Holder::Government)[0].standing, Standing::Disputed);
}

#[test]
fn silence_is_inferred_after_the_published_number_of_days() {
    // The last word on NAVER's share is of 31 October 2025 (c008, c045, c046).
    for (day, stalled) in [("2026-04-28", false), ("2026-04-29", true)] {
        let query = on(day);
        match recorded(view(&query), Holder::Naver) {
            Recorded::PledgedOnly(silence) => {
                assert!(!stalled && silence.days == STALLED_AFTER_DAYS - 1, "{day}: {silence:?}");
            }
            Recorded::Stalled(silence) => {
                assert!(stalled && silence.days == STALLED_AFTER_DAYS, "{day}: {silence:?}")
            }
            other => panic!("{day}: {other:?}"),
        }
    }
    // Hyundai named the number again in June 2026 (c225).
    let query = Query::default();
    assert!(matches!(recorded(view(&query), Holder::Hyundai), Recorded::PledgedOnly(_)));
}

#[test]
fn nothing_is_magnified_by_a_number_that_is_not_known() {
    let lens = |text: &str| {
        let query = Query::parse(text, ledger_data::ledger());
        match &chart(ChartId::Stages, view(&query)).panels[0].picture {
            Picture::Magnified(drawn) => drawn.lens.clone(),
            other => panic!("expected the magnified picture, found {other:?}"),
        }
    };
    assert_eq!(lens(""), "Enlarged 20 times");
    // All values as one range leave no pledge to divide.
    assert_eq!(lens("rule=envelope"), "Enlarged");
}

#[test]
fn a_promise_without_floor_and_ceiling_is_drawn_to_the_largest_number_and_open() {
    let query = Query::parse("rule=envelope", ledger_data::ledger());
    let chart = chart(ChartId::Stages, view(&query));
    let Picture::Magnified(drawn) = &chart.panels[0].picture else {
        panic!("expected the magnified picture")
    };
    // 260,000 (c017 and others) in thousandths; SK's 60,000 (c039) makes the shares longer than that.
    assert_eq!((drawn.whole.span.reach(), drawn.whole.named), (None, Some(260_000_000)));
    assert!(drawn.holders.iter().all(|holder| holder.amount >= 50_000_000), "{drawn:#?}");
    assert_eq!(drawn.whole.value, "no floor or ceiling");
    assert!(!chart.summary.plain().starts_with("Of these"), "{}", chart.summary.plain());
}

#[test]
fn what_the_seed_article_leaves_out_is_no_silence() {
    let query = Query::parse("rule=seed", ledger_data::ledger());
    let shown = chart(ChartId::StagesByHolder, view(&query));
    assert!(matches!(recorded(view(&query), Holder::Government), Recorded::NotInSeed));
    assert_eq!(shown.title.plain(), "The seed article does not say how far any share has come");
    assert_eq!(values(&shown, "government-recorded"), ["not in the seed article"]);
    // The government's share had a number due by December 2025 (c121), and is part of the whole supply.
    let due: Vec<_> =
        deadlines(view(&query), Holder::Government).into_iter().map(|found| found.due).collect();
    assert_eq!(due.iter().filter(|due| matches!(due, Due::NotInSeed(_))).count(), due.len() - 1, "{due:?}");
    assert_eq!(due.iter().filter(|due| matches!(due, Due::WholeSupply(_))).count(), 1, "{due:?}");
    assert!(due.len() > 1);
    // No record by any rule says anything of Samsung's.
    assert!(matches!(recorded(view(&query), Holder::Samsung), Recorded::Stalled(_)));
}

#[test]
fn a_deadline_without_a_claim_names_where_it_was_read() {
    let query = Query::default();
    let shown = chart(ChartId::StagesByHolder, view(&query));
    let deadline = shown.table.rows().find(|row| row.key == "samsung-deadline-1").expect("a deadline");
    let Some(Cell::Source(source)) = deadline.cells.last() else { panic!("{deadline:?}") };
    // e094, in which a paper tells of the presidential office.
    assert_eq!(ledger_data::ledger().source(*source).id, "donga-2025-11-01");
    assert!(shown.sources.contains(source));
}
