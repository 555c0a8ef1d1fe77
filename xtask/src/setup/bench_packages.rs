//! The npm packages of `e2e/bench/`, apart from the others so that nobody who only builds has to fetch them.

use super::{Step, npm};

const FOLDER: &str = "e2e/bench";

pub const STEP: Step = Step {
    what: "npm packages of the benches",
    why: "the chart libraries that ours is compared with, and Lighthouse",
    takes: "10 s to 1 min",
    present: |project| npm::present(project, FOLDER),
    install: |project| npm::install(project, FOLDER),
};
