//! The door: who may call what, and one desk a folder.

use keyrack_contract::Code;
use keyrack_contract::call::state::Line;

use crate::fixture::{alone, call_id, enrolment, open, read_state};

#[test]
fn only_hotel_and_line_can_be_read_before_signing_in() {
    let folder = tempfile::tempdir().unwrap();
    let desk = alone(folder.path());
    assert_eq!(read_state(&desk).line, Line::Alone);
    let refused = |session, name, body: &str| {
        desk.call(session, name, Some(call_id(1)), body.as_bytes())
            .unwrap_err()
            .code
    };
    assert_eq!(refused(None, "property.read", "{}"), Code::PropertyUnknown);
    for name in ["day.today", "conflict.list", "booking.sell", "no.such"] {
        assert_eq!(refused(None, name, "{}"), Code::SignInNeeded, "{name}");
        assert_eq!(
            refused(Some("guessed"), name, "{}"),
            Code::SignInNeeded,
            "{name}"
        );
    }
}

#[test]
fn a_sign_in_that_cannot_be_read_or_is_wrong_is_told_so() {
    let folder = tempfile::tempdir().unwrap();
    let desk = alone(folder.path());
    let code = |body: &[u8]| desk.sign_in(body).err().unwrap().code;
    assert_eq!(code(b"{"), Code::Unreadable);
    let wrong = br#"{"name":"anna","password":"guess"}"#;
    for _ in 0..5 {
        assert_eq!(code(wrong), Code::SignInWrong);
    }
    assert_eq!(code(wrong), Code::TooMany);
}

#[test]
fn a_second_desk_in_the_folder_is_refused_until_the_first_is_closed() {
    let folder = tempfile::tempdir().unwrap();
    let first = alone(folder.path());
    let again = || {
        open(
            folder.path(),
            enrolment(
                "http://127.0.0.1:9",
                keyrack_domain::PropertyId(uuid::Uuid::nil()),
            ),
        )
    };
    assert_eq!(again().err().unwrap().code, Code::DatabaseLocked);
    first.close();
    let closed = first.call(None, "property.read", None, b"{}");
    assert!(closed.is_err());
    drop(first);
    again().unwrap();
}

#[test]
fn another_key_is_refused_and_nothing_is_lost() {
    let folder = tempfile::tempdir().unwrap();
    alone(folder.path()).close();
    let mut wrong = enrolment(
        "http://127.0.0.1:9",
        keyrack_domain::PropertyId(uuid::Uuid::nil()),
    );
    wrong.database_key = [0; 32];
    assert_eq!(
        open(folder.path(), wrong).err().unwrap().code,
        Code::WrongKey
    );
    alone(folder.path());
}
