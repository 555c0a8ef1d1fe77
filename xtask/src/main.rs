//! The one front door: `cargo xtask <command>`. This file is its table of contents.

#![allow(clippy::print_stdout, reason = "talking to the terminal is what this program is for")]

/// What may be written after `cargo xtask`.
mod arguments;
/// What is in a folder.
mod files;
/// One content hash over many inputs, and the stamp that makes a second run quick.
mod fingerprint;
/// Where things are.
mod project;
/// Versions of the records that do not change any more.
mod published;
/// Keeps the builder's own directories out of the published program.
mod remap;
/// The local web server.
mod server;
/// What has to be on the machine, one file per tool.
mod setup;
/// Child programs.
mod shell;
/// Durations, measured and written for people.
mod stopwatch;
/// One file per command.
mod task;

use anyhow::Result;
use arguments::Request;
use project::Project;
use std::process::ExitCode;

fn main() -> ExitCode {
    match dispatch() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch() -> Result<()> {
    let request = arguments::read(lexopt::Parser::from_env())?;
    let project = Project::locate()?;
    match request {
        Request::Help => println!("{}", arguments::HELP),
        Request::Serve { port, base } => task::serve::run(&project, port, base.as_deref())?,
        Request::Build { base } => task::build::run(&project, base.as_deref())?,
        Request::Test { long } => task::test::run(&project, long)?,
        Request::Bench(wish) => task::bench::run(&project, &wish)?,
        Request::CheckData { directory } => task::check_data::run(&project, directory.as_deref())?,
        Request::Size { save } => task::size::run(&project, save)?,
        Request::Publish { base } => task::publish::run(&project, base.as_deref())?,
        Request::Links => task::links::run(&project)?,
        Request::Reproduce => task::reproduce::run(&project)?,
        Request::Bundle => task::bundle::run(&project)?,
        Request::Pages => task::pages::run(&project)?,
    }
    Ok(())
}
