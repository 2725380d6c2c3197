//! What cannot be meant, or may not be: each has its typed answer, nothing changes, and the server
//! goes on.

use serde_json::json;

use super::client::send;
use super::world::{World, booking_body, hold_body, id};

const BASE: &str = "/api/v1/properties/linde";

#[tokio::test]
async fn searches_that_cannot_be_meant() {
    let world = World::new().await;
    for (query, status, code, field) in [
        (
            "arrival=2026-03-12&departure=2026-03-10",
            422,
            "stay-backwards",
            Some("departure"),
        ),
        (
            "arrival=2026-03-12&departure=2026-03-12",
            422,
            "stay-backwards",
            Some("departure"),
        ),
        (
            "arrival=2026-03-12&departure=2028-12-06",
            422,
            "stay-too-long",
            Some("departure"),
        ),
        (
            "arrival=2026-03-01&departure=2026-03-03",
            422,
            "stay-past",
            Some("arrival"),
        ),
        (
            "arrival=2126-03-01&departure=2126-03-03",
            422,
            "stay-too-far",
            Some("arrival"),
        ),
        (
            "arrival=2026-03-10&departure=2026-03-12&adults=0",
            422,
            "party-invalid",
            Some("adults"),
        ),
        (
            "arrival=2026-03-10&departure=2026-03-12&adults=2&children=18",
            422,
            "party-invalid",
            Some("children"),
        ),
        (
            "arrival=yesterday&departure=2026-03-12",
            400,
            "unreadable",
            Some("arrival"),
        ),
        ("", 400, "unreadable", Some("arrival")),
    ] {
        let answer = world.get(&format!("{BASE}/offers?{query}")).await;
        assert_eq!(answer.problem(), (status, code.to_owned()), "{query}");
        let problem = answer.json();
        assert_eq!(
            problem["fields"][0]["field"].as_str(),
            field,
            "{query}: {problem}"
        );
        let german = world
            .get(&format!("{BASE}/offers?{query}&locale=de"))
            .await
            .json();
        assert_ne!(problem["title"], german["title"], "{query}");
    }
    for (path, code) in [
        ("/api/v1/properties/nowhere", "property-unknown"),
        ("/api/v1/properties/linde/nothing", "page-unknown"),
        ("/api/v2", "page-unknown"),
    ] {
        assert_eq!(
            world.get(path).await.problem(),
            (404, code.to_owned()),
            "{path}"
        );
    }
    let answer = world
        .get(&format!("{BASE}/calendar?from=2026-03-10&to=2029-03-10"))
        .await;
    assert_eq!(answer.problem(), (422, "range-invalid".into()));
    world.stop().await;
}

#[tokio::test]
async fn holds_that_cannot_be_made() {
    let world = World::new().await;
    let path = format!("{BASE}/holds");
    let with = |change: &dyn Fn(&mut serde_json::Value)| {
        let mut body = hold_body();
        change(&mut body);
        body
    };
    for (body, status, code) in [
        (
            with(&|body| body["rooms"][0]["adults"] = json!(0)),
            422,
            "party-invalid",
        ),
        (
            with(&|body| body["rooms"][0]["children"] = json!([18])),
            422,
            "party-invalid",
        ),
        (
            with(&|body| body["rooms"] = json!([])),
            422,
            "rooms-invalid",
        ),
        (
            with(&|body| body["departure"] = json!("2028-12-04")),
            422,
            "stay-too-long",
        ),
        (
            with(&|body| body["arrival"] = json!("2026-03-01")),
            422,
            "stay-past",
        ),
        (
            with(&|body| body["rooms"][0]["room_type"] = json!(id(99))),
            404,
            "room-type-unknown",
        ),
        // The other hotel's ids are unknown here.
        (
            with(&|body| body["rooms"][0]["room_type"] = json!(id(110))),
            404,
            "room-type-unknown",
        ),
        (
            with(&|body| body["rooms"][0]["rate_plan"] = json!(id(120))),
            404,
            "rate-plan-unknown",
        ),
        (
            with(&|body| body["rooms"][0]["rate_plan"] = json!("cheap")),
            404,
            "rate-plan-unknown",
        ),
        // A price from outside is no field of ours.
        (with(&|body| body["price"] = json!(1)), 400, "unreadable"),
        (
            with(&|body| body["rooms"][0]["total"] = json!(1)),
            400,
            "unreadable",
        ),
        (
            with(&|body| body["rooms"][0]["adults"] = json!(3)),
            409,
            "party-too-large",
        ),
    ] {
        let answer = world.post(&path, &body).await;
        assert_eq!(
            answer.problem(),
            (status, code.to_owned()),
            "{body}: {}",
            answer.body
        );
    }
    let headers = [
        ("Idempotency-Key", "k"),
        ("Content-Type", "application/json"),
    ];
    let broken = send(world.address, "POST", &path, &headers, b"{\"arrival\": ").await;
    assert_eq!(broken.problem(), (400, "unreadable".into()));
    let large = send(
        world.address,
        "POST",
        &path,
        &headers,
        &vec![b' '; 10 * 1024 * 1024],
    )
    .await;
    assert_eq!(large.problem(), (413, "too-large".into()));
    let without_key = send(
        world.address,
        "POST",
        &path,
        &[],
        hold_body().to_string().as_bytes(),
    )
    .await;
    assert_eq!(without_key.problem(), (400, "key-needed".into()));
    assert_eq!(
        send(world.address, "PUT", &path, &[], b"").await.problem(),
        (405, "unknown-call".into())
    );
    // Nothing changed, and the server lives.
    assert_eq!(world.left().await, 3);
    world.stop().await;
}

#[tokio::test]
async fn bookings_that_cannot_be_made_or_opened() {
    let world = World::new().await;
    let hold = world
        .post(&format!("{BASE}/holds"), &hold_body())
        .await
        .json()["hold"]
        .as_str()
        .unwrap()
        .to_owned();
    let path = format!("{BASE}/holds/{hold}/booking");
    let with = |change: &dyn Fn(&mut serde_json::Value)| {
        let mut body = booking_body();
        change(&mut body);
        body
    };
    for (body, status, code, field) in [
        (
            with(&|body| body["accept_terms"] = json!(false)),
            422,
            "terms-needed",
            "accept_terms",
        ),
        (
            with(&|body| body["payment"]["method"] = json!("card")),
            422,
            "payment-invalid",
            "payment",
        ),
        (
            with(&|body| body["guest"]["last_name"] = json!(" ")),
            422,
            "guest-no-name",
            "last_name",
        ),
        (
            with(&|body| body["guest"]["email"] = json!("nobody")),
            422,
            "guest-email",
            "email",
        ),
        (
            with(&|body| body["guest"]["first_name"] = json!("A\r\nBcc: x@y.de")),
            422,
            "guest-field",
            "first_name",
        ),
        (
            with(&|body| body["total"] = json!(1)),
            400,
            "unreadable",
            "total",
        ),
    ] {
        let answer = world.post(&path, &body).await;
        assert_eq!(answer.problem(), (status, code.to_owned()), "{body}");
        assert_eq!(
            answer.json()["fields"][0]["field"],
            field,
            "{body}: {}",
            answer.body
        );
    }
    let other = format!("/api/v1/properties/other/holds/{hold}/booking");
    assert_eq!(
        world.post(&other, &booking_body()).await.problem(),
        (404, "hold-unknown".into())
    );
    assert_eq!(
        world
            .post(&format!("{BASE}/holds/none/booking"), &booking_body())
            .await
            .problem(),
        (404, "hold-unknown".into())
    );

    let booked = world.post(&path, &booking_body()).await.json();
    let (reference, token) = (
        booked["reference"].as_str().unwrap(),
        booked["manage_token"].as_str().unwrap(),
    );
    for (path, status, code) in [
        (format!("{BASE}/bookings/{reference}"), 403, "token-wrong"),
        (
            format!("{BASE}/bookings/{reference}?token=linde.AAAA"),
            403,
            "token-wrong",
        ),
        (
            format!("{BASE}/bookings/KR-W0-000999-AAAA"),
            403,
            "token-wrong",
        ),
        (
            format!("{BASE}/bookings/KR-W0-000999-AAAA?token={token}"),
            404,
            "reservation-unknown",
        ),
        (
            format!("/api/v1/properties/other/bookings/{reference}?token={token}"),
            403,
            "token-wrong",
        ),
    ] {
        assert_eq!(
            world.get(&path).await.problem(),
            (status, code.to_owned()),
            "{path}"
        );
    }

    let late = world
        .post(&format!("{BASE}/holds"), &hold_body())
        .await
        .json()["hold"]
        .as_str()
        .unwrap()
        .to_owned();
    world.pass(901);
    let expired = world
        .post(&format!("{BASE}/holds/{late}/booking"), &booking_body())
        .await
        .problem();
    assert!(
        expired == (409, "hold-expired".into()) || expired == (404, "hold-unknown".into()),
        "{expired:?}"
    );
    assert_eq!(world.left().await, 2);
    world.stop().await;
}
