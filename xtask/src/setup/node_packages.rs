//! The npm packages of `e2e/`: wasm-opt, esbuild and ECharts for the build, Playwright and axe for the tests.

use super::{Step, npm};

const FOLDER: &str = "e2e";

pub const STEP: Step = Step {
    what: "npm packages",
    why: "wasm-opt, esbuild and ECharts for the build, Playwright for the tests",
    takes: "5 to 30 s",
    present: |project| npm::present(project, FOLDER),
    install: |project| npm::install(project, FOLDER),
};
