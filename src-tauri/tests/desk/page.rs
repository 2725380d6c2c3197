//! The loopback page: its locks, and the door behind them.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;

use keyrack_contract::Changed;
use keyrack_desk::loopback::bind;

use crate::browser::serve;
use crate::fixture::{Host, alone, enrolment, open};

#[test]
fn only_this_computer_can_be_listened_to() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    for address in ["0.0.0.0:0", "[::]:0", "127.0.0.2:0"] {
        assert!(
            runtime.block_on(bind(address.parse().unwrap())).is_err(),
            "{address}"
        );
    }
}

#[test]
fn without_a_cookie_there_are_only_files() {
    let folder = tempfile::tempdir().unwrap();
    let desk = serve(alone(folder.path()));
    let page = desk.send("GET", "/", &[], "");
    assert_eq!(page.status, 200);
    let policy = page.header("content-security-policy").unwrap();
    assert!(
        policy.contains("script-src 'self' 'wasm-unsafe-eval'; "),
        "{policy}"
    );
    assert!(policy.contains("frame-ancestors 'none'"));
    assert_eq!(page.header("x-content-type-options"), Some("nosniff"));
    for (method, path) in [
        ("POST", "/call/state.read"),
        ("POST", "/session"),
        ("DELETE", "/session"),
        ("GET", "/events"),
    ] {
        for cookie in [
            "Cookie: a=b".to_owned(),
            format!("Cookie: keyrack_desk_{}=guessed", desk.port),
        ] {
            let answer = desk.send(method, path, &[&cookie], "{}");
            assert_eq!(answer.status, 401, "{method} {path}");
        }
    }
    assert_eq!(desk.send("GET", "/no/such", &[], "").status, 404);
    assert_eq!(desk.send("GET", "/../Cargo.toml", &[], "").status, 404);
}

#[test]
fn the_token_lets_one_browser_in_once() {
    let folder = tempfile::tempdir().unwrap();
    let desk = serve(alone(folder.path()));
    assert_eq!(desk.let_in("guessed").err().unwrap().status, 403);
    let token = desk.token();
    let cookie = desk.let_in(&token).ok().unwrap();
    assert_eq!(desk.let_in(&token).err().unwrap().status, 403);
    let read = |cookie: &str| desk.send("POST", "/call/state.read", &[cookie], "{}");
    assert_eq!(read(&cookie).status, 200);
    // The next browser has a token of its own, and the first stays in.
    let next = desk.let_in(&desk.token()).ok().unwrap();
    assert_eq!(read(&next).status, 200);
    assert_eq!(read(&cookie).status, 200);
}

#[test]
fn other_hosts_and_other_pages_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let desk = serve(alone(folder.path()));
    let cookie = desk.let_in(&desk.token()).ok().unwrap();
    for host in [
        "evil.example",
        "evil.example:80",
        "127.0.0.1",
        "127.0.0.1:1",
    ] {
        let answer = desk.send("GET", "/", &[&format!("Host: {host}")], "");
        assert_eq!(answer.status, 403, "{host}");
    }
    let own = format!("Origin: http://127.0.0.1:{}", desk.port);
    for (origin, status) in [
        ("Origin: http://evil.example", 403),
        ("Origin: http://127.0.0.1:1", 403),
        ("Origin: null", 403),
        (own.as_str(), 200),
    ] {
        let answer = desk.send("POST", "/call/state.read", &[&cookie, origin], "{}");
        assert_eq!(answer.status, status, "{origin}");
    }
}

#[test]
fn bad_input_is_told_and_the_desk_lives() {
    let folder = tempfile::tempdir().unwrap();
    let desk = serve(alone(folder.path()));
    let cookie = desk.let_in(&desk.token()).ok().unwrap();
    let code = |path: &str, extra: &str, body: &str| {
        let answer = desk.send("POST", path, &[&cookie, extra], body);
        let failure: keyrack_contract::Failure = serde_json::from_str(&answer.body).unwrap();
        assert_eq!(answer.status, failure.code.status());
        failure.code.key()
    };
    assert_eq!(code("/call/state.read", "A: b", "{"), "unreadable");
    assert_eq!(
        code("/call/state.read", "Keyrack-Call: 7", "{}"),
        "unreadable"
    );
    assert_eq!(code("/call/day.today", "A: b", "{}"), "sign-in-needed");
    assert_eq!(
        code("/call/day.today", "Keyrack-Session: x", "{}"),
        "sign-in-needed"
    );
    assert_eq!(code("/session", "A: b", "[]"), "unreadable");
    let large = format!("Content-Length: {}", 64 * 1024 * 1024);
    let answer = desk.send("POST", "/call/state.read", &[&cookie, &large], "");
    assert!(answer.status >= 400);
    assert_eq!(
        desk.send("POST", "/call/state.read", &[&cookie], "{}")
            .status,
        200
    );
}

#[test]
fn a_browser_signs_in_calls_and_hears_of_changes() {
    let host = Host::start();
    let folder = tempfile::tempdir().unwrap();
    let desk = open(folder.path(), enrolment(&host.address, host.property)).unwrap();
    desk.connect().unwrap();
    crate::fixture::wait_until(&desk, crate::fixture::online);
    let desk = serve(desk);
    let cookie = desk.let_in(&desk.token()).ok().unwrap();

    let mut stream = TcpStream::connect(("127.0.0.1", desk.port)).unwrap();
    write!(
        stream,
        "GET /events HTTP/1.1\r\nHost: 127.0.0.1:{}\r\n{cookie}\r\n\r\n",
        desk.port
    )
    .unwrap();
    let mut lines = BufReader::new(stream).lines().map(Result::unwrap);
    assert!(lines.next().unwrap().contains("200"));

    let ben = r#"{"name":"anna","password":"keyrack demo"}"#;
    let answer = desk.send("POST", "/session", &[&cookie], ben);
    assert_eq!(answer.status, 200, "{}", answer.body);
    let session: keyrack_desk::Session = serde_json::from_str(&answer.body).unwrap();
    let session = format!("Keyrack-Session: {}", session.session);
    let today = desk.send("POST", "/call/day.today", &[&cookie, &session], "{}");
    assert_eq!(today.status, 200);

    let rooms = desk.send("POST", "/call/room.list", &[&cookie, &session], "{}");
    let rooms: serde_json::Value = serde_json::from_str(&rooms.body).unwrap();
    let room = &rooms["rooms"][0]["room"]["id"];
    let id = "Keyrack-Call: 0190a1b2-0000-7000-8000-000000000001";
    let body = format!("{{\"room\":{room},\"status\":\"inspected\"}}");
    let set = desk.send(
        "POST",
        "/call/room.set_status",
        &[&cookie, &session, id],
        &body,
    );
    assert_eq!(set.status, 200, "{}", set.body);
    let heard = lines
        .filter_map(|line| serde_json::from_str::<Changed>(line.strip_prefix("data: ")?).ok())
        .any(|changed| changed.rooms);
    assert!(heard);

    assert_eq!(
        desk.send("DELETE", "/session", &[&cookie, &session], "")
            .status,
        204
    );
    let after = desk.send("POST", "/call/day.today", &[&cookie, &session], "{}");
    assert_eq!(after.status, 401);
}
