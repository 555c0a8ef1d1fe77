//! Ids are frozen: what was published under an id is still there, and still speaks of the same.

use super::{Dataset, Problem, TableName};
use crate::model::{Claim, ClaimId};
use ledger_lists::Listed;

impl Dataset {
    /// What of an earlier version is not there any more, or is another claim now. Those named as `corrected` may be.
    pub fn lost_since(&self, earlier: &Self, corrected: &[ClaimId]) -> Vec<Problem> {
        let mut problems = Vec::new();
        let mut lost = |file: TableName, id: String| {
            let expected = format!("{id}, which is published");
            problems.push(Problem {
                file: file.slug(),
                row: 0,
                column: "id",
                expected,
                found: "no such row".into(),
            });
        };
        for ((file, before), (_, now)) in earlier.ids().into_iter().zip(self.ids()) {
            before.into_iter().filter(|id| !now.contains(id)).for_each(|id| lost(file, id));
        }
        for (before, now) in earlier.claims.iter().zip(&self.claims) {
            for ((column, expected), (_, found)) in
                earlier.identity(before).into_iter().zip(self.identity(now))
            {
                if expected != found && !corrected.contains(&now.id) {
                    let expected = format!(
                        "{expected}, as published, or a correction in changes.csv that names {}",
                        now.id
                    );
                    let (file, row) = (TableName::Claims.slug(), now.id.index() + 2);
                    problems.push(Problem { file, row, column, expected, found });
                }
            }
        }
        problems
    }

    /// The ids of every table.
    fn ids(&self) -> [(TableName, Vec<String>); TableName::ALL.len()] {
        [
            (TableName::Sources, self.sources.iter().map(|row| row.id.clone()).listed()),
            (TableName::Organisations, self.organisations.iter().map(|row| row.id.clone()).listed()),
            (TableName::Programmes, self.programmes.iter().map(|row| row.id.clone()).listed()),
            (TableName::Partnerships, self.partnerships.iter().map(|row| row.id.to_string()).listed()),
            (TableName::Claims, self.claims.iter().map(|row| row.id.to_string()).listed()),
            (TableName::Events, self.events.iter().map(|row| row.id.to_string()).listed()),
            (TableName::Containment, self.containments.iter().map(|row| row.id.to_string()).listed()),
        ]
    }

    /// What makes a claim the same one, by column: what it speaks of, and who printed it. Its value may be corrected.
    fn identity(&self, claim: &Claim) -> [(&'static str, String); 3] {
        [
            ("subject", self.subject_slug(claim.subject).to_owned()),
            ("measure", claim.measure.slug().to_owned()),
            ("source", self.source(claim.source).id.clone()),
        ]
    }
}
