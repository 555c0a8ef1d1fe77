//! An address → status, headers and the file to send. Pure but for looking at the folder.

use super::coding::{accepts, siblings};
use super::content_type::content_type;
use super::site::{Found, Site};
use std::path::PathBuf;

/// What goes back.
#[derive(Debug)]
pub struct Reply {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Option<PathBuf>,
}

/// Answers a GET or HEAD for `target` (path and query, as sent) from someone who takes these codings.
pub fn to(site: &Site, target: &str, accepted: &str) -> Reply {
    let (path, query) = target.split_once('?').map_or((target, None), |(p, q)| (p, Some(q)));
    match site.find(path) {
        Found::File { file, page } => send(200, file, site.rules().headers(&page), accepted),
        Found::Folder => {
            let query = query.map(|query| format!("?{query}")).unwrap_or_default();
            let mut reply = bare(301);
            reply.add("Location", format!("{path}/{query}"));
            reply
        }
        Found::Nothing => match site.not_found_page() {
            // As a host does: by what was asked for, not by what is sent.
            Some(page) => send(404, page, site.rules().headers(path.trim_start_matches('/')), accepted),
            None => bare(404),
        },
    }
}

/// Answers any other method.
pub fn not_allowed() -> Reply {
    let mut reply = bare(405);
    reply.add("Allow", "GET, HEAD");
    reply
}

fn send(status: u16, file: PathBuf, headers: Vec<(String, String)>, accepted: &str) -> Reply {
    let mut reply = bare(status);
    reply.add("Content-Type", content_type(&file));
    for (name, value) in headers {
        reply.headers.retain(|(known, _)| *known != name);
        reply.add(&name, value);
    }
    let packed: Vec<_> = siblings(&file).collect();
    if !packed.is_empty() {
        reply.add("Vary", "Accept-Encoding");
    }
    reply.body = match packed.into_iter().find(|(coding, _)| accepts(accepted, coding)) {
        Some((coding, packed)) => {
            reply.add("Content-Encoding", coding.name);
            Some(packed)
        }
        None => Some(file),
    };
    reply
}

/// What holds unless a rule of the site says otherwise. No caching: the next build has to show at the next reload.
fn bare(status: u16) -> Reply {
    let mut reply = Reply { status, headers: Vec::new(), body: None };
    reply.add("Cache-Control", "no-cache");
    reply.add("X-Content-Type-Options", "nosniff");
    reply.add("Referrer-Policy", "strict-origin-when-cross-origin");
    reply
}

impl Reply {
    fn add(&mut self, name: &str, value: impl Into<String>) {
        self.headers.push((name.to_owned(), value.into()));
    }
}

#[cfg(test)]
mod tests;
