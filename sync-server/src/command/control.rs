//! Asks the running server. It has its files locked; its address and a token lie in the data folder,
//! readable by its owner alone.

use std::io::{Read, Write};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpStream};
use std::time::Duration;

use anyhow::{Context, Result, bail};
use serde::de::DeserializeOwned;

use crate::data::Folder;

const ANSWER_WITHIN: Duration = Duration::from_secs(10);
const ANSWER_BYTES_MAX: u64 = 64 * 1024;

/// The running server, if there is one.
pub fn connect(folder: &Folder) -> Option<TcpStream> {
    let mut address: SocketAddr = std::fs::read_to_string(folder.address())
        .ok()?
        .trim()
        .parse()
        .ok()?;
    // A server that listens everywhere is asked on this machine.
    match address.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => address.set_ip(Ipv4Addr::LOCALHOST.into()),
        IpAddr::V6(ip) if ip.is_unspecified() => address.set_ip(Ipv6Addr::LOCALHOST.into()),
        _ => {}
    }
    TcpStream::connect_timeout(&address, ANSWER_WITHIN).ok()
}

/// Asks the running server.
pub fn ask<T: DeserializeOwned>(
    stream: TcpStream,
    folder: &Folder,
    path: &str,
    body: &str,
) -> Result<T> {
    ask_within(stream, folder, path, body, ANSWER_WITHIN)
}

/// The same for what takes longer.
pub fn ask_within<T: DeserializeOwned>(
    mut stream: TcpStream,
    folder: &Folder,
    path: &str,
    body: &str,
    within: Duration,
) -> Result<T> {
    let token = std::fs::read_to_string(folder.admin_token())
        .context("cannot read the admin token; are you the server's user?")?;
    stream.set_read_timeout(Some(within))?;
    write!(
        stream,
        "POST {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer {}\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
        token.trim(),
        body.len()
    )?;
    let mut answer = String::new();
    stream
        .take(ANSWER_BYTES_MAX)
        .read_to_string(&mut answer)
        .context("the server did not answer")?;
    let (head, body) = answer
        .split_once("\r\n\r\n")
        .context("the server's answer cannot be read")?;
    if head.split(' ').nth(1) != Some("200") {
        let problem: serde_json::Value = serde_json::from_str(body).unwrap_or_default();
        bail!(
            "{}",
            problem
                .get("detail")
                .and_then(|detail| detail.as_str())
                .unwrap_or("the server refused")
                .to_owned()
        );
    }
    serde_json::from_str(body).context("the server's answer cannot be read")
}
