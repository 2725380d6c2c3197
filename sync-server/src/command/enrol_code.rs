//! `keyrack-server enrol-code`: a one-time code for a new desk.
//!
//! A running server has its files locked, so it is asked: its address and a token lie in the data
//! folder, readable by its owner alone. Without a running server the files are opened here.

use std::io::{Read, Write};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpStream};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, bail};

use crate::data::Folder;
use crate::server::Opening;
use crate::settings::Settings;
use crate::sync::code::{CodeAsked, CodeMade, VALID_SECONDS};
use crate::system::{SystemClock, SystemRandomness};

const ANSWER_WITHIN: Duration = Duration::from_secs(10);
const ANSWER_BYTES_MAX: u64 = 64 * 1024;

/// Prints a code.
pub fn enrol_code(data: &Path, property: &str) -> Result<()> {
    anyhow::ensure!(
        data.join("key").exists(),
        "{} is no server's data folder",
        data.display()
    );
    let folder = Folder::open(data)?;
    let code = match connect(&folder) {
        Some(stream) => ask(stream, &folder, property)?,
        None => make(data, property)?,
    };
    println!("{code}");
    Ok(())
}

/// The running server, if there is one.
fn connect(folder: &Folder) -> Option<TcpStream> {
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
fn ask(mut stream: TcpStream, folder: &Folder, property: &str) -> Result<String> {
    let token = std::fs::read_to_string(folder.admin_token())
        .context("cannot read the admin token; are you the server's user?")?;
    let body = serde_json::to_string(&CodeAsked {
        property: property.to_owned(),
    })?;
    stream.set_read_timeout(Some(ANSWER_WITHIN))?;
    write!(
        stream,
        "POST /sync/enrol-code HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer {}\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
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
        );
    }
    let made: CodeMade =
        serde_json::from_str(body).context("the server's answer cannot be read")?;
    Ok(made.code)
}

/// Makes a code while no server runs.
fn make(data: &Path, property: &str) -> Result<String> {
    let opening = Opening {
        data: data.to_owned(),
        settings: Settings::default(),
        demo: false,
        clock: Arc::new(SystemClock),
        randomness: Arc::new(SystemRandomness),
        limits: keyrack_engine::Limits::default(),
    };
    let (_, _, accounts) = opening.accounts()?;
    anyhow::ensure!(
        accounts
            .properties()
            .context("cannot read the accounts")?
            .iter()
            .any(|hosted| hosted.slug == property),
        "there is no property {property}"
    );
    accounts
        .new_enrolment_code(property, VALID_SECONDS)
        .context("the code could not be made")
}
