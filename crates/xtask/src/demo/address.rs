//! Ports of this machine, and whether something answers there.

use std::{
    io::{Read, Write},
    net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream},
    time::Duration,
};

use anyhow::{Result, bail};

const ANSWER_TIMEOUT: Duration = Duration::from_secs(2);

/// Fails, saying what to type, when another program has the port.
pub fn ensure_free(port: u16) -> Result<()> {
    if let Err(reason) = TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
        bail!("port {port} cannot be used ({reason}); choose another with --port");
    }
    Ok(())
}

/// Whether a `GET` of the path is answered with 200.
pub fn answers(port: u16, path: &str) -> bool {
    status(port, path).is_some_and(|line| line.starts_with("HTTP/1.1 200"))
}

fn status(port: u16, path: &str) -> Option<String> {
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    let mut stream = TcpStream::connect_timeout(&address, ANSWER_TIMEOUT).ok()?;
    stream.set_read_timeout(Some(ANSWER_TIMEOUT)).ok()?;
    let request =
        format!("GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n");
    // In one piece: a server may answer, and close, before a second one arrives.
    stream.write_all(request.as_bytes()).ok()?;
    let mut answer = String::new();
    stream.take(4096).read_to_string(&mut answer).ok()?;
    answer.lines().next().map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_taken_port_is_refused_with_advice() {
        let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = taken.local_addr().unwrap().port();
        assert!(
            ensure_free(port)
                .unwrap_err()
                .to_string()
                .contains("--port")
        );
        drop(taken);
        ensure_free(port).unwrap();
    }

    #[test]
    fn only_200_counts_as_an_answer() {
        for (line, good) in [("HTTP/1.1 200 OK", true), ("HTTP/1.1 503 Not yet", false)] {
            let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
            let port = listener.local_addr().unwrap().port();
            let server = std::thread::spawn(move || {
                let (mut stream, _) = listener.accept().unwrap();
                let mut request = [0; 1024];
                let _ = stream.read(&mut request).unwrap();
                write!(stream, "{line}\r\nContent-Length: 0\r\n\r\n").unwrap();
            });
            assert_eq!(answers(port, "/readyz"), good, "{line}");
            server.join().unwrap();
        }
    }
}
