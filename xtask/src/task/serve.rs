//! `serve`: from nothing to a page in the browser.

use super::build;
use crate::project::Project;
use crate::server::{self, Port, Site};
use anyhow::Result;

/// Builds what is not built, then serves `dist/` until interrupted.
pub fn run(project: &Project, port: Option<u16>, base: Option<&str>) -> Result<()> {
    build::run(project, base)?;
    let site = Site::new(project.path("dist"), base);
    let running = server::start(site, port.map_or(Port::Usual, Port::Exactly))?;
    println!("\n  The ledger is open at  {}\n\n  Ctrl+C closes it.", running.address);
    running.wait();
    Ok(())
}
