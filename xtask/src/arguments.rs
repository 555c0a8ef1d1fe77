//! What may be written after `cargo xtask`: the text of the command line → a [`Request`].

use anyhow::{Context, Result, bail};
use lexopt::prelude::{Long, Short, Value, ValueExt};
use std::path::PathBuf;

/// One run's wish.
#[derive(Debug, PartialEq)]
pub enum Request {
    Help,
    Serve {
        port: Option<u16>,
        base: Option<String>,
    },
    Build {
        base: Option<String>,
    },
    Test {
        long: bool,
    },
    CheckData {
        directory: Option<PathBuf>,
    },
    Bench(BenchWish),
    Size {
        save: bool,
    },
    /// Makes the present version of the records one that does not change any more.
    Publish {
        base: Option<String>,
    },
    Links,
    Reproduce,
    Bundle,
    Pages,
}

/// What `bench` is asked for.
#[derive(Debug, PartialEq)]
pub struct BenchWish {
    pub bench: Bench,
    /// Fail when a goal is missed.
    pub check: bool,
    /// Where to write the numbers as well.
    pub json: Option<PathBuf>,
    /// How many times each page is opened.
    pub rounds: Option<u32>,
    /// The slower of the two lines.
    pub slow_3g: bool,
}

/// The benches, each a file of `e2e/bench/`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Bench {
    /// Ours beside the peers' chart of the same numbers.
    Page,
    /// Our own pages on a slow phone.
    Speed,
    Lighthouse,
}

impl Bench {
    const ALL: [Self; 3] = [Self::Page, Self::Speed, Self::Lighthouse];

    /// The word on the command line, and the file's name.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Speed => "speed",
            Self::Lighthouse => "lighthouse",
        }
    }

    fn read(word: &str) -> Result<Self> {
        let found = Self::ALL.into_iter().find(|bench| bench.slug() == word);
        found.with_context(|| format!("there is no bench `{word}`: expected page, speed or lighthouse"))
    }
}

pub const HELP: &str = "\
cargo xtask <command>

  serve [--port N] [--base /sub/]  install what is missing, build, serve dist/ and print the address
  test [--long]                    install what is missing, then every check incl. the browser tests
  build [--base URL-or-/path/]     install what is missing, build the site into dist/
  check-data [DIR]                 validate the tables (default: data) and list every problem
  bench page|speed|lighthouse [--check] [--json FILE] [--rounds N] [--slow-3g]
                                   build, then measure; --check fails when a goal is missed;
                                   --slow-3g is for speed
  size [--save]                    build, then the table of what a reader fetches against its budgets;
                                   --save keeps it in docs/sizes.md
  publish [--base URL]             keep the present version of the data for good: v/<version>/ → published/,
                                   with its hashes in data/published.csv
  links                            build, then follow every link of dist/
  reproduce                        build here and in another folder, and compare both byte by byte
  bundle                           style sheet and ECharts → target/site (the build calls this)
  pages                            what Trunk has built → the finished site (the build calls this)";

/// Reads the command line; every refusal names the offending word.
pub fn read(mut words: lexopt::Parser) -> Result<Request> {
    let Some(Value(command)) = words.next()? else {
        return Ok(Request::Help);
    };
    let (mut port, mut base, mut long, mut directory, mut save) = (None, None, false, None, false);
    let (mut bench, mut check, mut json, mut rounds, mut slow_3g) = (None, false, None, None, false);
    let command = command.string()?;
    while let Some(word) = words.next()? {
        match (command.as_str(), word) {
            (_, Short('h') | Long("help")) => return Ok(Request::Help),
            ("serve", Long("port")) => port = Some(words.value()?.parse()?),
            ("serve" | "build" | "publish", Long("base")) => base = Some(words.value()?.string()?),
            ("test", Long("long")) => long = true,
            ("check-data", Value(path)) if directory.is_none() => directory = Some(path.into()),
            ("size", Long("save")) => save = true,
            ("bench", Value(word)) if bench.is_none() => bench = Some(Bench::read(&word.string()?)?),
            ("bench", Long("check")) => check = true,
            ("bench", Long("json")) => json = Some(words.value()?.into()),
            ("bench", Long("rounds")) => rounds = Some(words.value()?.parse()?),
            ("bench", Long("slow-3g")) if bench == Some(Bench::Speed) => slow_3g = true,
            (_, word) => return Err(word.unexpected().into()),
        }
    }
    Ok(match command.as_str() {
        "serve" => Request::Serve { port, base },
        "build" => Request::Build { base },
        "test" => Request::Test { long },
        "check-data" => Request::CheckData { directory },
        "bench" => {
            let bench = bench.context("bench: expected page, speed or lighthouse after it, found nothing")?;
            Request::Bench(BenchWish { bench, check, json, rounds, slow_3g })
        }
        "size" => Request::Size { save },
        "publish" => Request::Publish { base },
        "links" => Request::Links,
        "reproduce" => Request::Reproduce,
        "bundle" => Request::Bundle,
        "pages" => Request::Pages,
        "help" => Request::Help,
        other => bail!("there is no command `{other}`\n\n{HELP}"),
    })
}

#[cfg(test)]
mod tests {
    use super::{Bench, BenchWish, Request, read};

    fn parsed(line: &str) -> Result<Request, String> {
        read(lexopt::Parser::from_args(line.split_whitespace())).map_err(|e| e.to_string())
    }

    #[test]
    fn every_command_is_understood() {
        assert_eq!(parsed(""), Ok(Request::Help));
        assert_eq!(parsed("test --long"), Ok(Request::Test { long: true }));
        assert_eq!(parsed("size --save"), Ok(Request::Size { save: true }));
        assert_eq!(parsed("links"), Ok(Request::Links));
        assert_eq!(parsed("reproduce"), Ok(Request::Reproduce));
        let base = Some("https://a.example/".to_owned());
        assert_eq!(parsed("publish --base https://a.example/"), Ok(Request::Publish { base }));
        assert_eq!(parsed("serve"), Ok(Request::Serve { port: None, base: None }));
        let base = Some("/sub/".to_owned());
        assert_eq!(parsed("serve --port 9000 --base /sub/"), Ok(Request::Serve { port: Some(9000), base }));
        let directory = Some("other".into());
        assert_eq!(parsed("check-data other"), Ok(Request::CheckData { directory }));
        let speed =
            BenchWish { bench: Bench::Speed, check: true, json: None, rounds: Some(3), slow_3g: true };
        assert_eq!(parsed("bench speed --rounds 3 --slow-3g --check"), Ok(Request::Bench(speed)));
    }

    #[test]
    fn a_misplaced_word_is_named() {
        assert!(parsed("test --port 1").is_err_and(|e| e.contains("--port")));
        assert!(parsed("serve --port many").is_err_and(|e| e.contains("many")));
        assert!(parsed("bench page --slow-3g").is_err_and(|e| e.contains("--slow-3g")));
        assert!(parsed("bench soup").is_err_and(|e| e.contains("`soup`")));
        assert!(parsed("bench").is_err_and(|e| e.contains("lighthouse")));
        assert!(parsed("frobnicate").is_err_and(|e| e.contains("`frobnicate`")));
    }
}
