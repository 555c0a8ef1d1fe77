//! Tables of a few rows that are sound together.

use ledger_core::dataset::{TableName, Tables};

const SOURCES: &str = "\
id,publisher_ko,publisher_en,title,label_ko,label_en,url,published,language,kind,primary,note_ko,note_en
seed,신문,Paper,제목,설명,Account,https://example.org/a,2025-10-31,ko,news,false,,
second,방송,Broadcaster,,설명,Account,,2025-11,en,government,true,주의,Mind
";
const ORGANISATIONS: &str = "\
id,name_ko,name_en,kind,sector_ko,sector_en,parent,holder
kr-government,정부,Government,government,행정,state,,government
ministry,부처,Ministry,government,행정,state,kr-government,government
samsung-group,삼성,Samsung,group,기업,company,,samsung
sk-group,SK,SK,group,기업,company,,sk
hyundai-motor-group,현대,Hyundai,group,기업,company,,hyundai
naver,네이버,NAVER,company,기업,company,,naver
";
const PROGRAMMES: &str = "\
id,name_ko,name_en,kind,holder,summary_ko,summary_en
kr-gpu-260k,계획,Plan,gpu_supply,,한 문장,One sentence
round-1,1차,Round 1,gpu_procurement,government,한 문장,One sentence
";
const PARTNERSHIPS: &str = "\
id,programme,organisation,role,source,locator_ko,locator_en
p001,kr-gpu-260k,naver,recipient,seed,1문단,paragraph 1
p002,round-1,naver,operator,seed,1문단,paragraph 1
";
/// The claims, for those who change them as text.
pub const CLAIMS: &str = "\
id,subject,measure,low,high,unit,qualifier,as_of,horizon,attributed_to,source,locator_ko,locator_en,note_ko,note_en
c001,kr-gpu-260k,gpus_pledged,260000,260000,gpu,exact,2025-10-31,,press,seed,1문단,paragraph 1,,
c002,kr-government,gpus_pledged,50000,50000,gpu,exact,2025-10-31,,press,seed,1문단,paragraph 1,,
c003,samsung-group,gpus_pledged,50000,50000,gpu,exact,2025-10-31,,press,seed,1문단,paragraph 1,,
c004,sk-group,gpus_pledged,50000,50000,gpu,exact,2025-10-31,,press,seed,1문단,paragraph 1,,
c005,hyundai-motor-group,gpus_pledged,50000,50000,gpu,exact,2025-10-31,,press,seed,1문단,paragraph 1,,
c006,naver,gpus_pledged,60000,60000,gpu,exact,2025-10-31,,press,seed,1문단,paragraph 1,,
c007,round-1,gpus_contracted,13000,,gpu,at_least,2025-07,2026,ministry,second,1문단,paragraph 1,주의,Mind
c008,kr-gpu-260k,energy_demand,2.7,4.4,TWh_per_year,range,2025,,expert,second,1문단,paragraph 1,,
";
const EVENTS: &str = "\
id,date,precision,title_ko,title_en,subjects,kind,status,source,locator_ko,locator_en,note_ko,note_en
e001,2025-10-31,day,발표,Announced,kr-gpu-260k;naver,announcement,announced,seed,1문단,paragraph 1,,
e002,,undetermined,미정,Open,round-1,target,planned,seed,1문단,paragraph 1,,
";
const CONTAINMENT: &str = "\
id,part_subject,part_measure,models,whole_subject,whole_measure,splits,source,note_ko,note_en
w001,kr-government,gpus_pledged,,kr-gpu-260k,gpus_pledged,holders,seed,,
w002,round-1,gpus_contracted,all,kr-government,gpus_pledged,,second,,
w003,round-1,gpus_contracted,all,kr-gpu-260k,gpus_pledged,,second,,
";

/// The good tables.
pub fn tables() -> Tables {
    let mut tables = Tables::default();
    for (name, text) in [
        (TableName::Sources, SOURCES),
        (TableName::Organisations, ORGANISATIONS),
        (TableName::Programmes, PROGRAMMES),
        (TableName::Partnerships, PARTNERSHIPS),
        (TableName::Claims, CLAIMS),
        (TableName::Events, EVENTS),
        (TableName::Containment, CONTAINMENT),
    ] {
        tables[name] = text.to_owned();
    }
    tables
}
