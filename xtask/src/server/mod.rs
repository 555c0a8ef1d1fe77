//! The local web server: shows `dist/` as a strict static host would.

mod coding;
mod content_type;
mod reply;
mod rules;
mod site;

pub use site::Site;

use anyhow::{Context, Result};
use reply::Reply;
use std::fs::File;
use std::io;
use std::net::TcpListener;
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use tiny_http::{Header, Method, Request, Response, Server};

const USUAL_PORT: u16 = 8080;
const THREADS: usize = 8;

/// Which port to listen on.
pub enum Port {
    /// This one or none.
    Exactly(u16),
    /// The usual one, or any free one.
    Usual,
    /// Any free one.
    Free,
}

/// A server at work; it ends with the program.
pub struct Running {
    /// Where the site's first page is.
    pub address: String,
    threads: Vec<JoinHandle<()>>,
}

impl Running {
    /// Serves until the program is interrupted.
    pub fn wait(self) {
        for thread in self.threads {
            // A thread that panicked has already said so; the others go on.
            let _ = thread.join();
        }
    }
}

/// Starts serving on this machine's own address only.
pub fn start(site: Site, port: Port) -> Result<Running> {
    let listener = match port {
        Port::Exactly(port) => {
            bind(port).with_context(|| format!("port {port} cannot be used: choose another --port"))?
        }
        Port::Usual => bind(USUAL_PORT).or_else(|_| bind(0)).context("no port is free")?,
        Port::Free => bind(0).context("no port is free")?,
    };
    let address = format!("http://{}{}", listener.local_addr()?, site.base());
    let server = Server::from_listener(listener, None)
        .map_err(|error| anyhow::anyhow!("cannot start the local server: {error}"))?;
    let (server, site) = (Arc::new(server), Arc::new(site));
    let work = |_| {
        let (server, site) = (Arc::clone(&server), Arc::clone(&site));
        thread::spawn(move || {
            while let Ok(request) = server.recv() {
                // A visitor who leaves before the answer is no error of ours.
                let _ = serve(&site, request);
            }
        })
    };
    Ok(Running { address, threads: (0..THREADS).map(work).collect() })
}

fn bind(port: u16) -> io::Result<TcpListener> {
    TcpListener::bind(("127.0.0.1", port))
}

fn serve(site: &Site, request: Request) -> io::Result<()> {
    let reads = matches!(request.method(), Method::Get | Method::Head);
    let accepted = request.headers().iter().find(|header| header.field.equiv("Accept-Encoding"));
    let accepted = accepted.map_or("", |header| header.value.as_str());
    let reply = if reads { reply::to(site, request.url(), accepted) } else { reply::not_allowed() };
    let Reply { status, headers, body } = reply;
    let headers =
        headers.iter().filter_map(|(name, value)| Header::from_bytes(name.as_bytes(), value.as_bytes()).ok());
    let (size, body): (usize, Box<dyn io::Read + Send>) = match body {
        Some(file) => {
            let file = File::open(file)?;
            (usize::try_from(file.metadata()?.len()).unwrap_or(usize::MAX), Box::new(file))
        }
        None => (0, Box::new(io::empty())),
    };
    let response = Response::new(status.into(), headers.collect(), body, Some(size), None);
    request.respond(response.with_chunked_threshold(usize::MAX))
}
