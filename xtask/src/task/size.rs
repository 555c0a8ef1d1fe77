//! `size`: what a reader fetches, part by part, against its budget and against the last commit.
//!
//! The goal is what the design asks for; the limit is what fails the tests. They differ where a goal is not reached yet:
//! then the limit keeps it from getting worse.

use super::build;
use crate::files::files;
use crate::project::Project;
use crate::shell;
use anyhow::{Context, Result, bail};
use ledger_core::amount::Amount;
use ledger_core::format;
use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Where the table is kept; the copy of the last commit is what changes are told against.
const RECORD: &str = "docs/sizes.md";

/// A part of the site, and how many bytes of brotli it may be.
struct Budget {
    what: &'static str,
    /// Starts of paths in `dist/`; the files found are counted together.
    starts: &'static [&'static str],
    /// Whether one file stands for all: the largest of those found.
    largest: bool,
    goal: u64,
    limit: u64,
}

const BUDGETS: &[Budget] = &[
    budget("overview (ko), its sheet inside", &["index.html"], 30_000),
    budget("overview (en), its sheet inside", &["en/index.html"], 30_000),
    Budget { largest: true, ..budget("largest embed, its sheet inside", &["embed/", "en/embed/"], 12_000) },
    budget("loader", &["assets/loader-"], 3_000),
    budget("panel with the evidence: script", &["assets/evidence-"], 2_000),
    budget("loader of embeds", &["assets/embed-"], 3_000),
    budget("resizer for other sites", &["embed/resize.js"], 3_000),
    budget("element for other sites", &["embed/element.js"], 3_000),
    budget("builder of embeds", &["assets/builder-"], 3_000),
    // Sixteen charts with their words and arithmetic are some thousand small functions.
    Budget { limit: 143_000, ..budget("live program (ko): wasm and glue", &["assets/app-ko-"], 90_000) },
    Budget { limit: 143_000, ..budget("live program (en): wasm and glue", &["assets/app-en-"], 90_000) },
    budget("interactive views (ko): wasm and glue", &["assets/interactive-ko-"], 150_000),
    budget("interactive views (en): wasm and glue", &["assets/interactive-en-"], 150_000),
    budget("files of this view", &["assets/view-"], 3_000),
    budget("ECharts", &["assets/echarts-"], 210_000),
];

const fn budget(what: &'static str, starts: &'static [&'static str], goal: u64) -> Budget {
    Budget { what, starts, largest: false, goal, limit: goal }
}

/// What a part is.
struct Measured<'a> {
    budget: &'a Budget,
    raw: u64,
    brotli: u64,
}

/// Builds, prints the table and fails where a limit is passed; `save` keeps the table in `docs/`.
pub fn run(project: &Project, save: bool) -> Result<()> {
    build::run(project, None)?;
    let dist = project.path("dist");
    let files = packed(&dist)?;
    let measured = BUDGETS.iter().map(|budget| measure(budget, &dist, &files)).collect::<Result<Vec<_>>>()?;
    let before = before(project);
    println!("{}", table(&measured, Some(&before)));
    if save {
        let text = format!(
            "# What a reader fetches\n\nBytes. Made by `cargo xtask size --save`; the tests fail where a part passes its limit.\n\n{}",
            table(&measured, None)
        );
        fs::write(project.path(RECORD), text).with_context(|| format!("cannot write {RECORD}"))?;
    }
    let over: Vec<_> = measured.iter().filter(|part| part.brotli > part.budget.limit).collect();
    for part in &over {
        println!("{}: expected at most {}, found {}", part.budget.what, part.budget.limit, part.brotli);
    }
    if over.is_empty() { Ok(()) } else { bail!("{} parts are larger than they may be", over.len()) }
}

/// Paths in `dist/` of all files that have a brotli sibling.
fn packed(dist: &Path) -> Result<Vec<String>> {
    let packed = files(dist)?.into_iter().filter(|(_, path)| path.with_added_extension("br").is_file());
    Ok(packed.map(|(name, _)| name).collect())
}

fn measure<'a>(budget: &'a Budget, dist: &Path, files: &[String]) -> Result<Measured<'a>> {
    let size = |path: PathBuf| {
        let length = fs::metadata(&path).with_context(|| format!("cannot read {}", path.display()))?.len();
        Ok::<_, anyhow::Error>(length)
    };
    let mut sizes = Vec::new();
    for start in budget.starts {
        // The page about what lies in a folder is none of it.
        let about = [start, "index.html"].concat();
        let fitting: Vec<_> =
            files.iter().filter(|file| file.starts_with(start) && **file != about).collect();
        if fitting.is_empty() {
            bail!("{}: expected files that start with {start} in dist/, found none", budget.what);
        }
        for file in fitting {
            let path = dist.join(file);
            sizes.push((size(path.with_added_extension("br"))?, size(path)?));
        }
    }
    let (brotli, raw) = if budget.largest {
        sizes.into_iter().max().unwrap_or_default()
    } else {
        sizes.into_iter().fold((0, 0), |sum, size| (sum.0 + size.0, sum.1 + size.1))
    };
    Ok(Measured { budget, raw, brotli })
}

/// Brotli sizes in the table of the last commit, by part; none where there is no such table.
fn before(project: &Project) -> HashMap<String, u64> {
    let show = shell::command(project, "git", &["show", &["HEAD:", RECORD].concat()]);
    let table = show.and_then(|mut show| shell::capture(&mut show)).unwrap_or_default();
    table.lines().filter_map(read_row).collect()
}

/// Part and brotli size of a row of the table.
fn read_row(line: &str) -> Option<(String, u64)> {
    let mut cells = line.strip_prefix("| ")?.split(" | ");
    let what = cells.next()?.to_owned();
    let brotli = cells.nth(1)?.replace(',', "").parse().ok()?;
    Some((what, brotli))
}

fn table(measured: &[Measured<'_>], before: Option<&HashMap<String, u64>>) -> String {
    let mut text = "| part | raw | brotli | goal | limit |".to_owned();
    text.push_str(if before.is_some() { " since the last commit |\n" } else { "\n" });
    text.push_str(if before.is_some() { "|---|--:|--:|--:|--:|--:|\n" } else { "|---|--:|--:|--:|--:|\n" });
    for Measured { budget, raw, brotli } in measured {
        let numbers = [*raw, *brotli, budget.goal, budget.limit].map(grouped).join(" | ");
        text.push_str(&format!("| {} | {numbers} |", budget.what));
        if let Some(before) = before {
            let change = before.get(budget.what).map_or_else(
                || "new".to_owned(),
                |old| match brotli.checked_sub(*old) {
                    Some(more) => format!("+{}", grouped(more)),
                    None => format!("−{}", grouped(old - brotli)),
                },
            );
            text.push_str(&format!(" {change} |"));
        }
        text.push('\n');
    }
    text
}

/// `12,345`.
fn grouped(bytes: u64) -> String {
    let amount = i64::try_from(bytes).ok().and_then(Amount::whole);
    amount.map_or_else(|| bytes.to_string(), format::grouped)
}

#[cfg(test)]
mod tests {
    use super::{BUDGETS, Measured, read_row, table};

    #[test]
    fn the_table_of_one_commit_is_read_by_the_next() {
        let part = Measured { budget: &BUDGETS[0], raw: 36_723, brotli: 11_353 };
        let kept = table(&[part], None);
        let rows: Vec<_> = kept.lines().filter_map(read_row).collect();
        assert_eq!(rows, [(BUDGETS[0].what.to_owned(), 11_353)]);
        let part = Measured { budget: &BUDGETS[0], raw: 36_000, brotli: 11_300 };
        assert!(table(&[part], Some(&rows.into_iter().collect())).contains("| −53 |"));
    }

    #[test]
    fn no_limit_is_below_its_goal() {
        assert!(BUDGETS.iter().all(|budget| budget.goal <= budget.limit));
    }
}
