//! Nothing is counted twice: what the tables say is part of what cannot be added, whatever else is in the sum.

use ledger_core::aggregate::{SumError, Term, Total, sum};
use ledger_core::amount::Amount;
use ledger_core::dataset::Dataset;
use ledger_core::model::{Counted, Measure};
use ledger_core::rule::{Reading, Rule};
use ledger_core::unit::Unit;

fn ledger() -> &'static Dataset {
    ledger_data::ledger()
}

fn counted(subject: &str, measure: Measure) -> Counted {
    Counted { subject: ledger().subject(subject).expect("in the tables"), measure }
}

/// A term by the rule that takes most, so that round 1 has its exact 13,136.
fn term(subject: &str, measure: Measure, unit: Unit) -> Term {
    let reading = Reading { dataset: ledger(), rule: Rule::Highest, as_of: None };
    let figure = reading.figure(subject, measure, unit).expect("has a claim");
    Term { counted: counted(subject, measure), figure }
}

fn round_1() -> Term {
    term("gov-gpu-2025", Measure::GpusContracted, Unit::Gpu)
}

fn refused(terms: &[Term]) -> Option<(Counted, Counted)> {
    match sum(ledger(), terms) {
        Err(SumError::CountedTwice { part, whole }) => Some((part, whole)),
        _ => None,
    }
}

#[test]
fn round_1_is_inside_the_governments_50_000() {
    let round_1 = round_1();
    assert_eq!(round_1.figure.quantity.point(), Amount::whole(13_136));
    let government = term("kr-government", Measure::GpusPledged, Unit::Gpu);
    let both = Some((round_1.counted, government.counted));
    // Named as part and whole in either order, and with others between them.
    assert_eq!(refused(&[round_1.clone(), government.clone()]), both);
    assert_eq!(refused(&[government.clone(), round_1.clone()]), both);
    let samsung = term("samsung-group", Measure::GpusPledged, Unit::Gpu);
    assert_eq!(refused(&[round_1.clone(), samsung, government]), both);
    // Through the government it is inside the 260,000 as well.
    let plan = term("kr-gpu-260k", Measure::GpusPledged, Unit::Gpu);
    assert_eq!(refused(&[plan.clone(), round_1.clone()]), Some((round_1.counted, plan.counted)));
}

#[test]
fn what_naver_cloud_hosts_is_inside_round_1_and_not_navers_own() {
    let hosted = term("naver-cloud", Measure::GpusContracted, Unit::GpuH200);
    assert_eq!(hosted.figure.quantity.point(), Amount::whole(3_056));
    // Part of round 1, of the government's share and of the plan ...
    for (subject, measure) in [
        ("gov-gpu-2025", Measure::GpusContracted),
        ("kr-government", Measure::GpusPledged),
        ("kr-gpu-260k", Measure::GpusPledged),
    ] {
        let whole = term(subject, measure, Unit::Gpu);
        let both = Some((hosted.counted, whole.counted));
        assert_eq!(refused(&[whole, hosted.clone()]), both, "{subject}");
    }
    // ... but not of NAVER's 60,000, nor of what is promised to companies.
    for (subject, measure) in [("naver", Measure::GpusPledged), ("kr-gpu-260k", Measure::GpusPledgedPrivate)]
    {
        assert!(!ledger().is_part_of(hosted.counted, counted(subject, measure)), "{subject}");
    }
    // So the two add, once the model does not matter: 3,056 (c113) + at least 60,000 (c045).
    let naver = term("naver", Measure::GpusPledged, Unit::Gpu);
    let mut any_model = hosted;
    any_model.figure.quantity = any_model.figure.quantity.of_any_model();
    let total = sum(ledger(), &[any_model, naver]).map(|total: Total| total.quantity.low());
    assert_eq!(total.ok().flatten().map(|low| low.at), Amount::whole(63_056));
}

#[test]
fn the_cloud_firms_add_up_but_not_with_round_1() {
    let firm = |subject: &str, unit| {
        let mut term = term(subject, Measure::GpusContracted, unit);
        term.figure.quantity = term.figure.quantity.of_any_model();
        term
    };
    // NHN 7,656 (c111) + Kakao 2,424 (c112) + NAVER Cloud 3,056 (c113) = 13,136 (c104).
    let firms =
        [firm("nhn-cloud", Unit::GpuB200), firm("kakao", Unit::GpuB200), firm("naver-cloud", Unit::GpuH200)];
    let total = sum(ledger(), &firms).expect("apart");
    assert_eq!(total.quantity.point(), Amount::whole(13_136));
    for firm in firms {
        assert_eq!(refused(&[firm.clone(), round_1()]), Some((firm.counted, round_1().counted)));
    }
}

#[test]
fn rows_by_model_are_inside_their_total() {
    for unit in [Unit::GpuB200, Unit::GpuH200] {
        let model = term("gov-gpu-2025", Measure::GpusContracted, unit);
        let same = Some((model.counted, model.counted));
        assert_eq!(refused(&[round_1(), model.clone()]), same, "{}", unit.slug());
        // Nor with the model taken off first, nor with one another under one name.
        let mut disguised = model.clone();
        disguised.figure.quantity = disguised.figure.quantity.of_any_model();
        assert_eq!(refused(&[disguised, round_1()]), same);
    }
}

#[test]
fn stages_of_one_purchase_are_inside_each_other() {
    // 4,224 operating are among what was delivered and contracted; none of them add.
    let stages = [
        Measure::GpusDelivered,
        Measure::GpusOperating,
        Measure::GpusForPublicUse,
        Measure::GpusDeliveryTarget,
    ];
    for stage in stages {
        let stage = term("gov-gpu-2025", stage, Unit::Gpu);
        assert_eq!(refused(&[stage.clone(), round_1()]), Some((stage.counted, round_1().counted)));
    }
    for share in
        [Measure::GpusAllocatedAcademia, Measure::GpusAllocatedIndustry, Measure::GpusAllocatedResearch]
    {
        let share = term("gov-gpu-2025", share, Unit::Gpu);
        let operating = term("gov-gpu-2025", Measure::GpusOperating, Unit::Gpu);
        assert!(refused(&[operating, share]).is_some());
    }
}

#[test]
fn no_part_of_the_tables_can_be_added_to_any_of_its_wholes() {
    let reading = Reading { dataset: ledger(), rule: Rule::Latest, as_of: None };
    let term = |counted: Counted| {
        let slug = ledger().subject_slug(counted.subject);
        let figure = Unit::ALL.iter().find_map(|unit| reading.figure(slug, counted.measure, *unit))?;
        Some(Term { counted, figure })
    };
    let mut pairs = 0;
    for row in ledger().containments() {
        let wholes = ledger().containments().iter().map(|other| other.whole);
        for whole in wholes.filter(|whole| ledger().is_part_of(row.part, *whole)) {
            let (Some(part), Some(whole)) = (term(row.part), term(whole)) else { continue };
            assert!(refused(&[part, whole]).is_some(), "{}", row.id);
            pairs += 1;
        }
    }
    assert!(pairs > 40, "{pairs}");
}
