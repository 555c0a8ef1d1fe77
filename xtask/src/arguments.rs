//! What may be written after `cargo xtask`: the text of the command line → a [`Request`].

use anyhow::{Result, bail};
use lexopt::prelude::{Long, Short, Value, ValueExt};
use std::path::PathBuf;

/// One run's wish.
#[derive(Debug, PartialEq)]
pub enum Request {
    Help,
    Serve { port: Option<u16>, base: Option<String> },
    Build { base: Option<String> },
    Test { long: bool },
    CheckData { directory: Option<PathBuf> },
    Bundle,
}

pub const HELP: &str = "\
cargo xtask <command>

  serve [--port N] [--base /sub/]  install what is missing, build, serve dist/ and print the address
  test [--long]                    install what is missing, then every check incl. the browser tests
  build [--base URL-or-/path/]     install what is missing, build the site into dist/
  check-data [DIR]                 validate the tables (default: data) and list every problem
  bundle                           style sheet and ECharts → target/site (the build calls this)";

/// Reads the command line; every refusal names the offending word.
pub fn read(mut words: lexopt::Parser) -> Result<Request> {
    let Some(Value(command)) = words.next()? else {
        return Ok(Request::Help);
    };
    let (mut port, mut base, mut long, mut directory) = (None, None, false, None);
    let command = command.string()?;
    while let Some(word) = words.next()? {
        match (command.as_str(), word) {
            (_, Short('h') | Long("help")) => return Ok(Request::Help),
            ("serve", Long("port")) => port = Some(words.value()?.parse()?),
            ("serve" | "build", Long("base")) => base = Some(words.value()?.string()?),
            ("test", Long("long")) => long = true,
            ("check-data", Value(path)) if directory.is_none() => directory = Some(path.into()),
            (_, word) => return Err(word.unexpected().into()),
        }
    }
    Ok(match command.as_str() {
        "serve" => Request::Serve { port, base },
        "build" => Request::Build { base },
        "test" => Request::Test { long },
        "check-data" => Request::CheckData { directory },
        "bundle" => Request::Bundle,
        "help" => Request::Help,
        other => bail!("there is no command `{other}`\n\n{HELP}"),
    })
}

#[cfg(test)]
mod tests {
    use super::{Request, read};

    fn parsed(line: &str) -> Result<Request, String> {
        read(lexopt::Parser::from_args(line.split_whitespace())).map_err(|e| e.to_string())
    }

    #[test]
    fn every_command_is_understood() {
        assert_eq!(parsed(""), Ok(Request::Help));
        assert_eq!(parsed("test --long"), Ok(Request::Test { long: true }));
        assert_eq!(parsed("serve"), Ok(Request::Serve { port: None, base: None }));
        let base = Some("/sub/".to_owned());
        assert_eq!(parsed("serve --port 9000 --base /sub/"), Ok(Request::Serve { port: Some(9000), base }));
        let directory = Some("other".into());
        assert_eq!(parsed("check-data other"), Ok(Request::CheckData { directory }));
    }

    #[test]
    fn a_misplaced_word_is_named() {
        assert!(parsed("test --port 1").is_err_and(|e| e.contains("--port")));
        assert!(parsed("serve --port many").is_err_and(|e| e.contains("many")));
        assert!(parsed("frobnicate").is_err_and(|e| e.contains("`frobnicate`")));
    }
}
