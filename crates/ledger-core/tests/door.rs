//! Tables with faults: each is reported with its file, row and column, and all of them in one run.

#![cfg(feature = "tables")]

mod small;

use ledger_core::dataset::{Dataset, TableName};
use small::{CLAIMS, tables};

/// Reads the good tables after `edits` (table, from, to), each of which must apply; gives the report's lines.
fn report(edits: &[(TableName, &str, &str)]) -> Vec<String> {
    let mut tables = tables();
    for (name, from, to) in edits {
        let text = &mut tables[*name];
        assert!(text.contains(from), "the fixture has {from:?}");
        *text = text.replacen(from, to, 1);
    }
    match Dataset::from_tables(&tables) {
        Ok(_) => Vec::new(),
        Err(problems) => problems.iter().map(ToString::to_string).collect(),
    }
}

const FAULTS: [(TableName, &str, &str, &str); 43] = [
    (
        TableName::Sources,
        "second,방송",
        "Second,방송",
        "sources.csv:3:id: expected lower-case letters, digits and hyphens, found \"Second\"",
    ),
    (
        TableName::Sources,
        "Paper,제목",
        ",제목",
        "sources.csv:2:publisher_en: expected some text, found nothing",
    ),
    (
        TableName::Sources,
        "https://example.org/a",
        "javascript:x",
        "sources.csv:2:url: expected an http or https address, or nothing, found \"javascript:x\"",
    ),
    (
        TableName::Sources,
        "2025-10-31,ko",
        "31.10.2025,ko",
        "sources.csv:2:published: expected YYYY, YYYY-MM or YYYY-MM-DD, found \"31.10.2025\"",
    ),
    (TableName::Sources, "true", "yes", "sources.csv:3:primary: expected true or false, found \"yes\""),
    (TableName::Sources, "주의,Mind", "주의,", "sources.csv:3:note_en: expected some text, found nothing"),
    (
        TableName::Sources,
        ",en,government",
        ",fr,government",
        "sources.csv:3:language: expected one of ko en ja it, found \"fr\"",
    ),
    (
        TableName::Organisations,
        "kr-government,government\nsam",
        "nobody,government\nsam",
        "organisations.csv:3:parent: expected the id of an organisation, or nothing, found \"nobody\"",
    ),
    (
        TableName::Organisations,
        "company,,naver",
        "company,,kakao",
        "organisations.csv:7:holder: expected one of government samsung sk hyundai naver, found \"kakao\"",
    ),
    (
        TableName::Organisations,
        "sk-group,SK",
        "naver,SK",
        "organisations.csv:5:id: expected an id of its own, found \"naver\"",
    ),
    (
        TableName::Programmes,
        "round-1,1차",
        "naver,1차",
        "programmes.csv:3:id: expected an id that no organisation has, found \"naver\"",
    ),
    (
        TableName::Programmes,
        "gpu_supply",
        "gpus",
        "programmes.csv:2:kind: expected one of gpu_supply gpu_procurement ai_factory foundation_model data_centre startup_support network_rnd digital_twin mou research_centre supercomputer policy, found \"gpus\"",
    ),
    (
        TableName::Partnerships,
        "round-1,naver",
        "round-9,naver",
        "partnerships.csv:3:programme: expected the id of a programme, found \"round-9\"",
    ),
    (TableName::Partnerships, "p002", "p003", "partnerships.csv:3:id: expected p002, found \"p003\""),
    (
        TableName::Partnerships,
        "round-1,naver,operator",
        "kr-gpu-260k,naver,recipient",
        "partnerships.csv:3:role: expected a part not listed before, found the same as p001",
    ),
    (
        TableName::Claims,
        "260000,260000",
        "1e5,260000",
        "claims.csv:2:low: expected a plain decimal with at most three places, or nothing, found \"1e5\"",
    ),
    (
        TableName::Claims,
        "260000,260000",
        "260000,250000",
        "claims.csv:2:high: expected 260000, as the qualifier is exact, found \"250000\"",
    ),
    (
        TableName::Claims,
        "2.7,4.4",
        "4.4,2.7",
        "claims.csv:9:high: expected a number above 4.4, found \"2.7\"",
    ),
    (
        TableName::Claims,
        "13000,,gpu,at_least",
        "13000,,gpu,up_to",
        "claims.csv:8:high: expected a number, as the qualifier is up_to, found nothing",
    ),
    (
        TableName::Claims,
        "13000,,gpu",
        "13000.5,,gpu",
        "claims.csv:8:low: expected a whole number of gpu, found \"13000.5\"",
    ),
    (
        TableName::Claims,
        "2025-07,2026",
        "2025-07,soon",
        "claims.csv:8:horizon: expected YYYY, YYYY-MM, YYYY-MM-DD, start/end, or nothing, found \"soon\"",
    ),
    (
        TableName::Claims,
        "2025-07,2026",
        ",2026",
        "claims.csv:8:as_of: expected YYYY, YYYY-MM or YYYY-MM-DD, found nothing",
    ),
    (
        TableName::Claims,
        "ministry,second",
        "minister,second",
        "claims.csv:8:attributed_to: expected the id of an organisation, or a voice, found \"minister\"",
    ),
    (
        TableName::Claims,
        "ministry,second",
        "ministry,third",
        "claims.csv:8:source: expected the id of a source, found \"third\"",
    ),
    (
        TableName::Claims,
        "260000,260000",
        "270000,270000",
        "claims.csv:2:low: expected 260000, the sum of the five shares in the same source, found 270000",
    ),
    (TableName::Claims, "c003", "c004", "claims.csv:4:id: expected c003, found \"c004\""),
    (
        TableName::Events,
        "2025-10-31,day",
        "2025-10,day",
        "events.csv:2:precision: expected month (as the date has), found \"day\"",
    ),
    (
        TableName::Events,
        "2025-10-31,day",
        "2025-02-30,day",
        "events.csv:2:date: expected YYYY, YYYY-MM, YYYY-MM-DD, start/end, or nothing, found \"2025-02-30\"",
    ),
    (
        TableName::Events,
        "kr-gpu-260k;naver",
        "kr-gpu-260k;",
        "events.csv:2:subjects: expected ids of organisations or programmes, separated by ;, found \"kr-gpu-260k;\"",
    ),
    (
        TableName::Events,
        "e002,,undetermined,미정,Open,round-1",
        "e002,,undetermined,미정,Open",
        "events.csv:3:: expected 13 cells, found 12 cells in \"e002\"",
    ),
    (
        TableName::Containment,
        "round-1,gpus_contracted,all,kr-government,gpus_pledged",
        "kr-gpu-260k,gpus_pledged,all,kr-government,gpus_pledged",
        "containment.csv:2:whole_subject: expected a whole that is not part of its part, found a circle",
    ),
    (
        TableName::Containment,
        "id,part_subject",
        "id,part",
        "containment.csv:1:: expected the header id,part_subject,part_measure,models,whole_subject,whole_measure,splits,source,note_ko,note_en, found id,part,part_measure,models,whole_subject,whole_measure,splits,source,note_ko,note_en",
    ),
    (
        TableName::Containment,
        "gpus_contracted,all,",
        "gpus_contracted,some,",
        "containment.csv:3:models: expected all, or nothing, found \"some\"",
    ),
    (
        TableName::Containment,
        "gpus_contracted,all,",
        "gpus_contracted,,",
        "containment.csv:4:models: expected the same as w002, which has the same part, found another",
    ),
    (
        TableName::Containment,
        "holders",
        "holders@",
        "containment.csv:2:splits: expected words for splits like holders or programmes@2028, apart by ;, found \"holders@\"",
    ),
    (
        TableName::Containment,
        "holders",
        "holders@2028",
        "containment.csv:2:splits: expected a horizon that a claim about the whole has, found \"holders\", of which nobody states a total",
    ),
    (
        TableName::Containment,
        "kr-gpu-260k,gpus_pledged,,second",
        "kr-gpu-260k,gpus_pledged,holders,second",
        "containment.csv:4:splits: expected parts that are apart, found one part of w001 and w003 inside the other",
    ),
    (
        TableName::Containment,
        "holders",
        "holders;holders",
        "containment.csv:2:splits: expected words for splits like holders or programmes@2028, apart by ;, found \"holders;holders\"",
    ),
    (
        TableName::Claims,
        "gpus_contracted,13000,,gpu",
        "gpus_contracted,13000,,KRW",
        "claims.csv:8:unit: expected a unit of gpus_contracted, found \"KRW\"",
    ),
    (
        TableName::Claims,
        "at_least,2025-07,2026",
        "at_least,2099-07,2026",
        "claims.csv:8:as_of: expected no later than 2025-11, when second was published, found 2099-07",
    ),
    (
        TableName::Events,
        "e001,2025-10-31",
        "e001,2025-11-01",
        "events.csv:2:date: expected no later than 2025-10-31, when seed was published, found 2025-11-01",
    ),
    (
        TableName::Claims,
        "c003,samsung-group",
        "\r\n\r\nc003,samsung-group",
        "claims.csv:6:: expected one row a line, found an empty line, or a cell of several lines, before it",
    ),
    (
        TableName::Claims,
        "gpus_contracted,13000,,gpu,at_least",
        "gpus_contracted,,-5,gpu,up_to",
        "claims.csv:8:high: expected a size, not below zero, found \"-5\"",
    ),
];

#[test]
fn a_ragged_row_shifts_nobody_elses_id() {
    let lines = report(&[(TableName::Claims, "c003,samsung-group,", "c003,samsung-group,extra,")]);
    let of_claims: Vec<_> = lines.iter().filter(|line| line.starts_with("claims.csv")).collect();
    assert_eq!(of_claims, ["claims.csv:4:: expected 15 cells, found 16 cells in \"c003\""]);
}

#[test]
fn good_tables_are_read() {
    assert_eq!(report(&[]), Vec::<String>::new());
}

#[test]
fn each_fault_is_reported_with_its_place() {
    for (table, from, to, expected) in FAULTS {
        let lines = report(&[(table, from, to)]);
        assert!(
            lines.iter().any(|line| line == expected),
            "expected\n  {expected}\nin\n  {}",
            lines.join("\n  ")
        );
    }
}

#[test]
fn twenty_faults_are_reported_in_one_run() {
    // Faults in different cells, so that each stands; those that need all rows to be good are left out.
    let picked = [0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 15, 17, 18, 20, 22, 25, 26, 28];
    let edits: Vec<_> =
        picked.iter().map(|index| (FAULTS[*index].0, FAULTS[*index].1, FAULTS[*index].2)).collect();
    let lines = report(&edits);
    for index in picked {
        assert!(lines.iter().any(|line| line == FAULTS[index].3), "missing: {}", FAULTS[index].3);
    }
    assert!(lines.len() >= 20);
    assert!(lines.is_sorted_by_key(|line| line.split(':').next().map(str::to_owned)), "sorted by file");
}

#[test]
fn the_line_of_a_fault_is_the_one_an_editor_shows() {
    let ends = [("\n", "c007,round-1", "\nc007,round-9"), ("\r\n", "c007,round-1", "\r\nc007,round-9")];
    for (end, before, after) in ends {
        let text = CLAIMS.replace(before, after).replace("\r\n", "\n").replace('\n', end);
        let mut tables = tables();
        tables[TableName::Claims] = text;
        let problems = Dataset::from_tables(&tables).expect_err("an empty line and an unknown subject");
        let rows: Vec<_> = problems.iter().map(|problem| (problem.row, problem.column)).collect();
        // The header, six claims, an empty line.
        assert_eq!(rows, [(9, ""), (9, "subject")], "{problems:?}");
    }
}

#[test]
fn a_wrong_header_hides_behind_nothing() {
    let lines =
        report(&[(TableName::Organisations, "id,name_ko", "id,name"), (TableName::Claims, "c003", "c004")]);
    assert_eq!(lines.len(), 1, "{lines:#?}");
    assert!(lines[0].starts_with("organisations.csv:1:: expected the header id,name_ko"), "{lines:#?}");
    let mut tables = tables();
    tables[TableName::Events] = String::new();
    let problems = Dataset::from_tables(&tables).expect_err("no header");
    assert_eq!(problems.len(), 1, "{problems:?}");
    assert_eq!((problems[0].file, problems[0].row, problems[0].found.as_str()), ("events.csv", 1, "nothing"));
}
