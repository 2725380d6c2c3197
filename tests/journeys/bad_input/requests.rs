//! Requests that no form of ours sends.

use anyhow::{Result, ensure};
use jiff::ToSpan;
use keyrack_contract::Code;
use keyrack_tests::process::{ServerFolder, ServerProgram, today};
use keyrack_tests::{DOUBLE, FLEX};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{lives, look};

#[test]
fn requests_that_no_form_sends_are_refused_over_the_wire() -> Result<()> {
    let folder = ServerFolder::with_hotel(3, 1)?;
    let server = ServerProgram::start(folder.path())?;
    let web = server.web()?;
    let before = look(&server)?;
    let (arrival, departure) = (today(), today().tomorrow()?);
    let body = |arrival: Value, departure: Value, room: Value| json!({ "arrival": arrival, "departure": departure, "rooms": [room] });
    let room = |adults: i64, children: &[i64]| json!({ "room_type": DOUBLE, "rate_plan": FLEX, "adults": adults, "children": children });
    let yesterday = today().yesterday()?;
    let years = today().checked_add(1_000.days())?;
    let mut priced = room(1, &[]);
    if let Some(fields) = priced.as_object_mut() {
        fields.insert("price".to_owned(), json!(1));
    }
    let elsewhere = json!({ "room_type": Uuid::from_u128(0xE15E), "rate_plan": FLEX, "adults": 1 });
    for (what, code, body) in [
        (
            "departure before arrival",
            Code::StayBackwards,
            body(json!(departure), json!(arrival), room(1, &[])),
        ),
        (
            "no adult",
            Code::PartyInvalid,
            body(json!(arrival), json!(departure), room(0, &[])),
        ),
        (
            "a child of 18",
            Code::PartyInvalid,
            body(json!(arrival), json!(departure), room(1, &[18])),
        ),
        (
            "1,000 nights",
            Code::StayTooLong,
            body(json!(arrival), json!(years), room(1, &[])),
        ),
        (
            "the past",
            Code::StayPast,
            body(json!(yesterday), json!(arrival), room(1, &[])),
        ),
        (
            "another hotel's type",
            Code::RoomTypeUnknown,
            body(json!(arrival), json!(departure), elsewhere),
        ),
        (
            "a price from outside",
            Code::Unreadable,
            body(json!(arrival), json!(departure), priced),
        ),
    ] {
        let answer = web.post(what, "/api/v1/properties/lindenhof/holds", &body)?;
        ensure!(answer.text("/code")? == code.key(), "{what}: {answer:?}");
    }
    let large = json!({ "arrival": "x".repeat(10 * 1024 * 1024) });
    // The server may close while the body is still on its way.
    if let Ok(answer) = web.post("large", "/api/v1/properties/lindenhof/holds", &large) {
        ensure!(answer.status == 413, "{answer:?}");
    }
    lives(&server)?;
    ensure!(look(&server)? == before, "nothing changed");
    Ok(())
}
