//! The line: a first fill, a cut, a silence, and coming back by itself.

use std::time::{Duration, Instant};

use keyrack_contract::Code;
use keyrack_contract::call::state::Line;

use crate::fixture::{Host, Weather, enrolment, online, open, read_state, wait_until};

#[test]
fn a_desk_fills_signs_in_survives_cuts_and_notices_silence() {
    let host = Host::start();
    let folder = tempfile::tempdir().unwrap();
    let desk = open(folder.path(), enrolment(&host.address, host.property)).unwrap();

    // 1. A new desk can sign nobody in. Once it is in touch, it can.
    let anna = br#"{"name":"anna","password":"keyrack demo"}"#;
    assert_eq!(desk.sign_in(anna).err().unwrap().code, Code::SignInWrong);
    desk.connect().unwrap();
    let state = wait_until(&desk, online);
    assert!(!state.differs);
    let session = desk.sign_in(anna).unwrap().session;
    desk.call(Some(&session), "day.today", None, b"{}").unwrap();

    // 2. The line is cut: the desk says so, works on, and comes back when it can.
    host.weather(Weather::Cut);
    wait_until(&desk, |state| state.line == Line::Offline);
    desk.call(Some(&session), "day.today", None, b"{}").unwrap();
    host.weather(Weather::Fine);
    host.wait_for_connection(2);
    wait_until(&desk, online);

    // 3. The line stands and says nothing: that is noticed too.
    host.weather(Weather::Silent);
    let start = now();
    wait_until(&desk, |state| state.line == Line::Offline);
    assert!(
        start.elapsed() <= Duration::from_secs(11),
        "{:?}",
        start.elapsed()
    );
    host.weather(Weather::Fine);
    wait_until(&desk, online);

    // 4. Closed means closed.
    desk.sign_out(&session);
    let signed_out = desk.call(Some(&session), "day.today", None, b"{}");
    assert_eq!(signed_out.unwrap_err().code, Code::SignInNeeded);
    desk.disconnect();
    assert_eq!(read_state(&desk).line, Line::Offline);
    desk.close();
}

fn now() -> Instant {
    Instant::now()
}
