//! An address → status, headers and the file to send. Pure but for looking at the folder.

use super::headers::{content_type, policy};
use super::site::{Found, Site};
use std::path::PathBuf;

/// What goes back.
#[derive(Debug)]
pub struct Reply {
    pub status: u16,
    pub headers: Vec<(&'static str, String)>,
    pub body: Option<PathBuf>,
}

/// Answers a GET or HEAD for `target` (path and query, as sent).
pub fn to(site: &Site, target: &str, brotli: bool) -> Reply {
    let (path, query) = target.split_once('?').map_or((target, None), |(p, q)| (p, Some(q)));
    match site.find(path) {
        Found::File { file, page } => send(200, file, &page, brotli),
        Found::Folder => {
            let query = query.map(|query| format!("?{query}")).unwrap_or_default();
            let mut reply = bare(301);
            reply.headers.push(("Location", format!("{path}/{query}")));
            reply
        }
        Found::Nothing => match site.not_found_page() {
            Some(page) => send(404, page, "404.html", brotli),
            None => bare(404),
        },
    }
}

/// Answers any other method.
pub fn not_allowed() -> Reply {
    let mut reply = bare(405);
    reply.headers.push(("Allow", "GET, HEAD".to_owned()));
    reply
}

fn send(status: u16, file: PathBuf, page: &str, brotli: bool) -> Reply {
    let mut reply = bare(status);
    reply.headers.push(("Content-Type", content_type(&file).to_owned()));
    reply.headers.push(("Content-Security-Policy", policy(page)));
    let packed = file.with_added_extension("br");
    let has_packed = packed.is_file();
    if has_packed {
        reply.headers.push(("Vary", "Accept-Encoding".to_owned()));
    }
    if has_packed && brotli {
        reply.headers.push(("Content-Encoding", "br".to_owned()));
        reply.body = Some(packed);
    } else {
        reply.body = Some(file);
    }
    reply
}

/// No caching: the next build has to show at the next reload.
fn bare(status: u16) -> Reply {
    let headers = vec![
        ("Cache-Control", "no-cache".to_owned()),
        ("X-Content-Type-Options", "nosniff".to_owned()),
        ("Referrer-Policy", "strict-origin-when-cross-origin".to_owned()),
    ];
    Reply { status, headers, body: None }
}

#[cfg(test)]
mod tests;
