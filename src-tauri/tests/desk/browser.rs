//! The smallest of browsers: one request, one answer, headers as given.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::Arc;
use std::time::Duration;

use keyrack_desk::identity::Place;
use keyrack_desk::loopback::{Loopback, bind};
use keyrack_desk::{Desk, Entrance, Lobby, SystemClock, SystemRandomness};
use tokio::runtime::Runtime;

/// A desk's page on a port of its own.
pub struct Served {
    pub page: Arc<Loopback>,
    pub port: u16,
    _runtime: Runtime,
}

pub struct Answer {
    pub status: u16,
    pub head: String,
    pub body: String,
}

/// What a lobby in this folder is opened with.
pub fn entrance(folder: &std::path::Path) -> Entrance {
    Entrance {
        data: folder.to_path_buf(),
        keys: Place::File,
        clock: Arc::new(SystemClock),
        randomness: Arc::new(SystemRandomness),
    }
}

pub fn serve(desk: Desk) -> Served {
    let nowhere = entrance(std::path::Path::new("."));
    serve_lobby(Lobby::of(desk, nowhere))
}

pub fn serve_lobby(lobby: Lobby) -> Served {
    let runtime = Runtime::new().unwrap();
    let listener = runtime
        .block_on(bind("127.0.0.1:0".parse().unwrap()))
        .unwrap();
    let port = listener.local_addr().unwrap().port();
    let page = Loopback::new(Arc::new(lobby), port, Arc::new(SystemRandomness));
    runtime.spawn(Arc::clone(&page).serve(listener, std::future::pending()));
    Served {
        page,
        port,
        _runtime: runtime,
    }
}

impl Served {
    /// `headers` are whole lines; `Host` is ours unless they hold one.
    pub fn send(&self, method: &str, path: &str, headers: &[&str], body: &str) -> Answer {
        let mut head = format!("{method} {path} HTTP/1.1\r\nConnection: close\r\n");
        if !headers.iter().any(|line| line.starts_with("Host:")) {
            head += &format!("Host: 127.0.0.1:{}\r\n", self.port);
        }
        for line in headers {
            head += &format!("{line}\r\n");
        }
        head += &format!("Content-Length: {}\r\n\r\n{body}", body.len());
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream
            .set_read_timeout(Some(Duration::from_secs(30)))
            .unwrap();
        stream.write_all(head.as_bytes()).unwrap();
        let mut text = String::new();
        stream.read_to_string(&mut text).unwrap();
        let (head, body) = text.split_once("\r\n\r\n").unwrap();
        Answer {
            status: head[9..12].parse().unwrap(),
            head: head.to_owned(),
            body: body.to_owned(),
        }
    }

    /// The token of the address that the desk prints.
    pub fn token(&self) -> String {
        self.page.address().split_once("#t=").unwrap().1.to_owned()
    }

    /// Exchanges a token; the cookie as a header line.
    pub fn let_in(&self, token: &str) -> Result<String, Answer> {
        let body = format!("{{\"token\":\"{token}\"}}");
        let answer = self.send("POST", "/open", &["Content-Type: application/json"], &body);
        if answer.status != 204 {
            return Err(answer);
        }
        let set = answer.header("set-cookie").unwrap().to_owned();
        assert!(
            set.starts_with(&format!("keyrack_desk_{}=", self.port)),
            "{set}"
        );
        assert!(
            set.ends_with("; Path=/; HttpOnly; SameSite=Strict"),
            "{set}"
        );
        Ok(format!("Cookie: {}", set.split_once(';').unwrap().0))
    }
}

impl Answer {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| {
            let (key, value) = line.split_once(':')?;
            key.eq_ignore_ascii_case(name).then(|| value.trim())
        })
    }
}
