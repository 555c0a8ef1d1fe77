//! `test`: every check there is, quickest first, stopping at the first that fails.

use super::{build, check_data, links, reproduce, size};
use crate::project::Project;
use crate::server::{self, Port, Site};
use crate::stopwatch::{Took, timed};
use crate::{setup, shell};
use anyhow::{Context, Result};

const WASM: &str = "wasm32-unknown-unknown";
const STRICT: &[&str] = &["--", "-D", "warnings"];
/// How many random cases a test is tried with under `--long`.
const LONG_CASES: &str = "20000";
/// How many random cases each law of quantities is tried with under `--long`.
const LAW_CASES: &str = "1000000";

type Check<'a> = (&'static str, Box<dyn Fn() -> Result<()> + 'a>);

/// Installs what is missing, then runs all checks; `long` tries the laws with many more cases.
pub fn run(project: &Project, long: bool) -> Result<()> {
    setup::ensure(project, setup::FOR_BUILD)?;
    setup::ensure(project, setup::FOR_TEST)?;
    let checks = checks(project, long);
    let mut done = Vec::new();
    for (number, (name, check)) in checks.iter().enumerate() {
        println!("\n── {} of {}: {name}", number + 1, checks.len());
        let (result, took) = timed(check);
        result.with_context(|| format!("the tests stopped at “{name}” after {took}"))?;
        println!("── {name}: good, {took}");
        done.push((name, took));
    }
    println!("\nAll {} checks are good:", done.len());
    for (name, took) in &done {
        println!("  {:>12}  {name}", took.to_string());
    }
    println!("  {:>12}  in all", Took(done.iter().map(|(_, took)| took.0).sum()).to_string());
    Ok(())
}

fn checks(project: &Project, long: bool) -> Vec<Check<'_>> {
    let cargo = move |arguments: &[&str]| -> Result<()> {
        let mut cargo = shell::command(project, "cargo", arguments)?;
        if long {
            cargo.env("LEDGER_LONG", "1").env("PROPTEST_CASES", LONG_CASES);
        }
        shell::run(&mut cargo)
    };
    let lint = move |arguments: &[&str]| cargo(&[&["clippy"], arguments, STRICT].concat());
    let lint_wasm = move |feature, program| {
        let parts = ["-p", "gpu-ledger", "--target", WASM, "--features", feature, "--bin", program];
        lint(&parts)
    };
    let quick = vec![
        check("format", move || cargo(&["fmt", "--check", "--all"])),
        check("lints, native", move || lint(&["--workspace", "--all-targets", "--features", "ssr"])),
        check("lints, the app in the browser", move || lint_wasm("csr,ko", "app-ko")),
        check("lints, interactive charts", move || lint_wasm("interactive,ko", "interactive-ko")),
        check("unit, property and snapshot tests", move || {
            cargo(&["test", "--workspace", "--features", "ssr"])
        }),
    ];
    let laws = long.then(|| check("laws of quantities, a million cases each", move || laws(project)));
    let rest = vec![
        check("options of the interactive charts", move || {
            cargo(&["test", "--package", "gpu-ledger", "--features", "interactive", "--lib"])
        }),
        check("data", move || check_data::run(project, None)),
        check("site", move || build::run(project, None)),
        check("links of the site", move || links::run(project)),
        check("size of what a reader fetches", move || size::run(project, false)),
        check("browser", move || browser(project, long)),
    ];
    let mut checks: Vec<_> = quick.into_iter().chain(laws).chain(rest).collect();
    if long {
        checks.push(check("the same site from another folder", move || reproduce::run(project)));
    }
    checks
}

fn check<'a>(name: &'static str, run: impl Fn() -> Result<()> + 'a) -> Check<'a> {
    (name, Box::new(run))
}

/// The laws of quantities once more, optimised; the suite before has tried them with a few thousand cases.
fn laws(project: &Project) -> Result<()> {
    let arguments = ["test", "--profile", "laws", "--package", "ledger-core", "--test", "laws"];
    let mut cargo = shell::command(project, "cargo", &arguments)?;
    shell::run(cargo.env("LEDGER_CASES", LAW_CASES))
}

/// Playwright against `dist/`, served by this program at the root of a host and under a path.
fn browser(project: &Project, long: bool) -> Result<()> {
    let serve = |base| server::start(Site::new(project.path("dist"), base), Port::Free);
    let (running, mounted) = (serve(None)?, serve(Some("/sub/path/"))?);
    let mut playwright = shell::command(project, "playwright", &["test"])?;
    playwright.current_dir(project.path("e2e"));
    playwright.env("BASE_URL", &running.address).env("MOUNTED_URL", &mounted.address);
    playwright.env("CHROMIUM", setup::browser());
    if long {
        playwright.env("LEDGER_LONG", "1");
    }
    shell::run(&mut playwright)
}
