//! The local web server: shows `dist/` as a strict static host would.

mod coding;
mod content_type;
mod reply;
mod rules;
mod site;

pub use site::Site;

use anyhow::{Context, Result};
use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::header::ACCEPT_ENCODING;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response};
use hyper_util::rt::TokioIo;
use reply::Reply;
use std::fs;
use std::io;
use std::net::TcpListener;
use std::sync::Arc;
use tokio::runtime::{Builder, Runtime};
use tokio::task::JoinHandle;

const USUAL_PORT: u16 = 8080;

/// Which port to listen on.
pub enum Port {
    /// This one or none.
    Exactly(u16),
    /// The usual one, or any free one.
    Usual,
    /// Any free one.
    Free,
}

/// A server at work; it ends when this is dropped.
pub struct Running {
    /// Where the site's first page is.
    pub address: String,
    runtime: Runtime,
    accepting: JoinHandle<()>,
}

impl Running {
    /// Serves until the program is interrupted.
    pub fn wait(self) {
        // Ends only by a panic, which has already said so.
        let _ = self.runtime.block_on(self.accepting);
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
    listener.set_nonblocking(true)?;
    let runtime = Builder::new_multi_thread().enable_io().build().context("cannot start the local server")?;
    let accepting = runtime.spawn(accept(listener, Arc::new(site)));
    Ok(Running { address, runtime, accepting })
}

fn bind(port: u16) -> io::Result<TcpListener> {
    TcpListener::bind(("127.0.0.1", port))
}

/// Every connection has a task of its own: a browser keeps several open, and one that is silent may not hold up another.
async fn accept(listener: TcpListener, site: Arc<Site>) {
    let listener = tokio::net::TcpListener::from_std(listener).expect("a listener that was just bound");
    loop {
        // One who went away before being let in is no error of ours.
        let Ok((stream, _)) = listener.accept().await else { continue };
        let site = Arc::clone(&site);
        let answer = service_fn(move |request| std::future::ready(serve(&site, &request)));
        // Nor is one who leaves before the answer.
        tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), answer));
    }
}

fn serve(site: &Site, request: &Request<Incoming>) -> Result<Response<Full<Bytes>>> {
    let reads = matches!(*request.method(), Method::GET | Method::HEAD);
    let accepted = request.headers().get(ACCEPT_ENCODING).and_then(|value| value.to_str().ok());
    let target = request.uri().path_and_query().map_or("/", |target| target.as_str());
    let reply =
        if reads { reply::to(site, target, accepted.unwrap_or_default()) } else { reply::not_allowed() };
    let Reply { status, headers, body } = reply;
    let mut response = Response::builder().status(status);
    for (name, value) in headers {
        response = response.header(name, value);
    }
    // Read in one go, on this task's thread: the files are small, on the same machine, and there is more than one thread.
    let body = body.map(fs::read).transpose()?.unwrap_or_default();
    Ok(response.body(Full::from(body))?)
}

#[cfg(test)]
mod tests;
