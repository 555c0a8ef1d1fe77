use super::{Port, Site, start};
use std::collections::VecDeque;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

const PAGE: &str = "a page";
/// How long a browser's reader might wait, on a machine that does other things besides.
const PATIENCE: Duration = Duration::from_secs(5);

/// Asks on a connection of its own, which stays open.
fn asked(address: SocketAddr) -> TcpStream {
    let mut stream = TcpStream::connect(address).expect("a connection");
    stream.set_read_timeout(Some(PATIENCE)).expect("a time limit");
    stream.write_all(b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n").expect("a request is sent");
    stream
}

/// Reads an answer up to its last word.
fn answer(stream: &mut TcpStream) -> String {
    let mut text = String::new();
    let mut buffer = [0; 1024];
    while !text.ends_with(PAGE) {
        match stream.read(&mut buffer) {
            Ok(0) | Err(_) => break,
            Ok(size) => text.push_str(&String::from_utf8_lossy(&buffer[..size])),
        }
    }
    text
}

#[test]
fn everyone_is_answered_while_others_keep_their_connections() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("index.html"), PAGE).expect("a page is written");
    let running = start(Site::new(folder.path().to_owned(), None), Port::Free).expect("a server");
    let address =
        running.address.trim_start_matches("http://").trim_end_matches('/').parse().expect("an address");

    let mut kept = VecDeque::new();
    for round in 0..300 {
        // As browsers do: some at once, of which some stay open.
        let mut burst: Vec<_> = (0..=round % 6).map(|_| asked(address)).collect();
        for stream in &mut burst {
            let text = answer(stream);
            assert!(text.starts_with("HTTP/1.1 200 OK") && text.ends_with(PAGE), "round {round}: {text:?}");
        }
        kept.extend(burst);
        while kept.len() > round % 8 {
            kept.pop_front();
        }
    }
}
