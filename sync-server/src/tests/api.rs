//! The API from search to cancellation, and what a repeat is answered.

use serde_json::json;

use super::client::send;
use super::world::{World, booking_body, hold_body, id};

const BASE: &str = "/api/v1/properties/linde";

#[tokio::test]
async fn a_stay_is_found_held_booked_read_and_cancelled() {
    let world = World::new().await;

    // The profile says what there is.
    let profile = world.get(BASE).await.json();
    assert_eq!(profile["currency"], "EUR");
    assert_eq!(profile["today"], "2026-03-02");
    assert_eq!(profile["room_types"].as_array().unwrap().len(), 2);

    // The calendar serves a year in one call.
    let days = world
        .get(&format!(
            "{BASE}/calendar?from=2026-03-02&to=2027-03-02&adults=2"
        ))
        .await
        .json();
    assert_eq!(days["days"].as_array().unwrap().len(), 365);
    assert_eq!(days["days"][0]["price"]["minor"], 8_000);

    // Two nights for two: 200.00 for the room, 8.00 city tax on top.
    let offers = world
        .get(&format!(
            "{BASE}/offers?arrival=2026-03-10&departure=2026-03-12&adults=2&locale=de"
        ))
        .await
        .json();
    let offer = offers["offers"]
        .as_array()
        .unwrap()
        .iter()
        .find(|offer| {
            offer["rate_plan"]["id"] == json!(id(20)) && offer["room_type"]["id"] == json!(id(10))
        })
        .unwrap();
    assert_eq!(
        offer["total"],
        json!({ "minor": 20_800, "currency": "EUR", "text": "208,00\u{a0}€" })
    );
    assert_eq!(offer["nights"].as_array().unwrap().len(), 2);
    assert_eq!(offer["rooms_left"], 3);
    assert_eq!(offer["policy"]["free_until"], "2026-03-09T16:59:59Z");

    // Held with the price that was shown.
    let mut body = hold_body();
    body["expected_total"] = offer["total"].clone();
    let hold = world.post(&format!("{BASE}/holds"), &body).await;
    assert_eq!(hold.status, 201, "{}", hold.body);
    let hold = hold.json();
    assert_eq!(hold["expires_at"], "2026-03-02T09:15:00Z");
    assert_eq!(world.left().await, 2);

    // Booked.
    let path = format!("{BASE}/holds/{}/booking", hold["hold"].as_str().unwrap());
    let booked = world.post(&path, &booking_body()).await;
    assert_eq!(booked.status, 201, "{}", booked.body);
    let booked = booked.json();
    assert_eq!(booked["status"], "confirmed");
    let (reference, token) = (
        booked["reference"].as_str().unwrap(),
        booked["manage_token"].as_str().unwrap(),
    );
    assert!(
        booked["manage_url"]
            .as_str()
            .unwrap()
            .ends_with(&format!("/my/{token}"))
    );

    // Read, with the token in the header.
    let bearer = format!("Bearer {token}");
    let read = send(
        world.address,
        "GET",
        &format!("{BASE}/bookings/{reference}"),
        &[("Authorization", &bearer)],
        b"",
    )
    .await;
    assert_eq!(read.status, 200, "{}", read.body);
    let read = read.json();
    assert_eq!(read["total"]["minor"], 20_800);
    assert_eq!(read["cancellation_fee"]["minor"], 0);

    // The fee stands from six in the evening before; what was shown before that no longer holds.
    world.pass(8 * 24 * 3_600);
    let cancel = format!("{BASE}/bookings/{reference}/cancel?token={token}");
    let refused = world
        .post(
            &cancel,
            &json!({ "expected_fee": { "minor": 0, "currency": "EUR" } }),
        )
        .await;
    assert_eq!(refused.problem(), (409, "fee-changed".into()));
    assert_eq!(refused.json()["args"]["fee"], "10000 EUR");
    let cancelled = world
        .post(
            &cancel,
            &json!({ "expected_fee": { "minor": 10_000, "currency": "EUR" } }),
        )
        .await;
    assert_eq!(cancelled.status, 200, "{}", cancelled.body);
    assert_eq!(cancelled.json()["fee"]["minor"], 10_000);
    world.stop().await;
}

#[tokio::test]
async fn a_repeat_is_answered_the_same_and_another_body_is_refused() {
    let world = World::new().await;
    let path = format!("{BASE}/holds");
    let first = world.post_as("same", &path, &hold_body()).await;
    let again = world.post_as("same", &path, &hold_body()).await;
    assert_eq!((first.status, &first.body), (again.status, &again.body));
    assert_eq!(world.left().await, 2);
    let mut other = hold_body();
    other["departure"] = json!("2026-03-13");
    assert_eq!(
        world.post_as("same", &path, &other).await.problem(),
        (422, "call-reused".into())
    );

    let hold = first.json()["hold"].as_str().unwrap().to_owned();
    let path = format!("{BASE}/holds/{hold}/booking");
    let first = world.post_as("book", &path, &booking_body()).await;
    let again = world.post_as("book", &path, &booking_body()).await;
    assert_eq!(first.status, 201);
    assert_eq!(
        first.body, again.body,
        "the same reference and the same manage token"
    );

    // A refusal is judged anew: the same key works once the cause is gone.
    let mut missing = booking_body();
    missing["accept_terms"] = json!(false);
    let hold = world
        .post(&format!("{BASE}/holds"), &hold_body())
        .await
        .json()["hold"]
        .as_str()
        .unwrap()
        .to_owned();
    let path = format!("{BASE}/holds/{hold}/booking");
    assert_eq!(
        world.post_as("terms", &path, &missing).await.problem(),
        (422, "terms-needed".into())
    );
    assert_eq!(
        world.post_as("terms", &path, &booking_body()).await.status,
        201
    );
    world.stop().await;
}

#[tokio::test]
async fn a_changed_price_is_told_with_the_new_offers_and_released_rooms_are_free_at_once() {
    let world = World::new().await;
    let mut body = hold_body();
    body["expected_total"] = json!({ "minor": 1, "currency": "EUR" });
    let refused = world.post(&format!("{BASE}/holds"), &body).await;
    assert_eq!(refused.problem(), (409, "price-changed".into()));
    assert!(
        refused.json()["instead"]["offers"]
            .as_array()
            .is_some_and(|offers| !offers.is_empty())
    );

    let hold = world
        .post(&format!("{BASE}/holds"), &hold_body())
        .await
        .json()["hold"]
        .as_str()
        .unwrap()
        .to_owned();
    assert_eq!(world.left().await, 2);
    for _ in 0..2 {
        let released = send(
            world.address,
            "DELETE",
            &format!("{BASE}/holds/{hold}"),
            &[],
            b"",
        )
        .await;
        assert_eq!(released.status, 204, "{}", released.body);
    }
    assert_eq!(world.left().await, 3);
    world.stop().await;
}

#[tokio::test]
async fn several_rooms_are_one_price_and_the_description_and_status_pages_answer() {
    let world = World::new().await;
    let offers = world
        .get(&format!(
            "{BASE}/offers?arrival=2026-03-10&departure=2026-03-12&rooms=2:4;1:"
        ))
        .await
        .json();
    let offer = offers["offers"]
        .as_array()
        .unwrap()
        .iter()
        .find(|offer| {
            offer["rate_plan"]["id"] == json!(id(20)) && offer["room_type"]["id"] == json!(id(10))
        })
        .unwrap();
    // (100 + 15) and (100 - 10), twice, and city tax for three adults over two nights.
    assert_eq!(offer["total"]["minor"], 2 * (11_500 + 9_000) + 2 * 3 * 200);
    assert_eq!(offer["nights"][0]["price"]["minor"], 20_500);

    assert_eq!(
        world.get("/api/v1/openapi.json").await.json()["openapi"]
            .as_str()
            .unwrap()
            .split('.')
            .next(),
        Some("3")
    );
    assert_eq!(world.get("/healthz").await.status, 200);
    assert_eq!(world.get("/readyz").await.status, 200);
    assert!(world.get("/metrics").await.body.contains(
        "keyrack_requests_total{route=\"/api/v1/properties/{slug}/offers\",status=\"200\"} 1"
    ));
    world.stop().await;
}

#[tokio::test]
async fn an_answer_is_given_again_only_while_nothing_changes() {
    let world = World::new().await;
    let path = format!("{BASE}/offers?arrival=2026-03-10&departure=2026-03-12");
    let first = world.get(&path).await;
    assert_eq!(first.body, world.get(&path).await.body);
    // The language is part of the question, and so is every commit.
    let german = send(
        world.address,
        "GET",
        &path,
        &[("Accept-Language", "de")],
        b"",
    )
    .await;
    assert_ne!(first.body, german.body);
    world.post(&format!("{BASE}/holds"), &hold_body()).await;
    assert_eq!(world.left().await, 2);
    // So is time: the hold runs out without a commit.
    world.pass(901);
    assert_eq!(world.left().await, 3);
    world.stop().await;
}

#[tokio::test]
async fn a_repeat_is_answered_and_not_counted() {
    let world = World::new().await;
    let mut replies = Vec::new();
    for _ in 0..3 {
        let hold = world
            .post_as("hold", &format!("{BASE}/holds"), &hold_body())
            .await
            .json();
        let path = format!("{BASE}/holds/{}/booking", hold["hold"].as_str().unwrap());
        let booked = world.post_as("book", &path, &booking_body()).await.json();
        let path = format!(
            "{BASE}/bookings/{}/cancel?token={}",
            booked["reference"].as_str().unwrap(),
            booked["manage_token"].as_str().unwrap()
        );
        let gone = world.post_as("gone", &path, &serde_json::json!({})).await;
        assert_eq!(gone.status, 200, "{}", gone.body);
        replies.push((hold["hold"].clone(), booked, gone.json()));
    }
    assert!(replies.iter().all(|reply| *reply == replies[0]));
    let metrics = world.get("/metrics").await.body;
    for counted in ["holds", "bookings", "cancellations"] {
        let line = format!("keyrack_{counted}_total 1");
        assert!(metrics.lines().any(|other| other == line), "{metrics}");
    }
    world.stop().await;
}

#[tokio::test]
async fn another_currency_is_told_besides_and_never_instead() {
    let world = World::new().await;
    let hotel = world.server.hotel("linde").unwrap();
    let dates = "arrival=2026-03-10&departure=2026-03-12";
    let plain = world.get(&format!("{BASE}/offers?{dates}")).await.json();
    assert!(plain.get("exchange").is_none() && plain["offers"][0].get("display").is_none());
    let at = world.server.now();
    let rates = vec![keyrack_domain::money::ExchangeRate {
        currency: keyrack_domain::Currency::JPY,
        rate: "160".parse().unwrap(),
        source: keyrack_domain::money::RateSource::Manual("Bank am Markt".to_owned()),
        at,
    }];
    let call = keyrack_contract::call::exchange::Put { rates };
    let id = keyrack_contract::CallId(uuid::Uuid::from_u128(77));
    hotel
        .engine
        .run(&keyrack_engine::Caller::System, id, call)
        .unwrap();

    let profile = world.get(BASE).await.json();
    let told = &profile["display_currencies"][0];
    assert_eq!(
        (&told["currency"], &told["rate"]),
        (&"JPY".into(), &"160".into())
    );
    assert_eq!(told["source"], "Bank am Markt");
    assert_eq!(told["at"], at.to_string());
    assert_eq!(profile["currencies"], serde_json::json!(["EUR"]));

    let found = world
        .get(&format!("{BASE}/offers?{dates}&currency=jpy"))
        .await
        .json();
    assert_eq!(found["exchange"], *told);
    for (offer, before) in found["offers"]
        .as_array()
        .unwrap()
        .iter()
        .zip(plain["offers"].as_array().unwrap())
    {
        // The charge is what it was: a euro is 160 yen, and a yen has no cents.
        assert_eq!(offer["total"], before["total"]);
        let yen = (offer["total"]["minor"].as_i64().unwrap() * 160 + 50) / 100;
        assert_eq!(offer["display"]["minor"], yen);
        assert_eq!(offer["display"]["currency"], "JPY");
        assert_eq!(offer["nights"], before["nights"]);
    }
    let days = world
        .get(&format!(
            "{BASE}/calendar?from=2026-03-10&to=2026-03-12&currency=JPY"
        ))
        .await
        .json();
    assert_eq!(days["exchange"], *told);
    assert_eq!(days["days"][0]["price"]["currency"], "EUR");
    assert_eq!(days["days"][0]["display"]["currency"], "JPY");
    // The hotel's own is no other currency, and one without a rate is refused at its field.
    let own = world
        .get(&format!("{BASE}/offers?{dates}&currency=EUR"))
        .await
        .json();
    assert_eq!(own, plain);
    let refused = world
        .get(&format!("{BASE}/offers?{dates}&currency=USD"))
        .await;
    assert_eq!(refused.status, 422);
    assert_eq!(refused.json()["code"], "currency-not-offered");
    assert_eq!(refused.json()["fields"][0]["field"], "currency");
    world.stop().await;
}

#[tokio::test]
async fn what_would_change_a_price_is_never_passed_over() {
    let world = World::new().await;
    let dates = "arrival=2026-03-10&departure=2026-03-12";
    let month = "from=2026-03-10&to=2026-03-20";
    for (asked, code, field) in [
        ("promo=SPRING", "promo-unknown", "promo"),
        ("company=ACME", "company-unknown", "company"),
        ("currency=USD", "currency-not-offered", "currency"),
        ("currency=euros", "currency-not-offered", "currency"),
    ] {
        for path in [
            format!("{BASE}/offers?{dates}&{asked}"),
            format!("{BASE}/calendar?{month}&{asked}"),
        ] {
            let refused = world.get(&path).await;
            assert_eq!(refused.status, 422, "{path}");
            assert_eq!(refused.json()["code"], code, "{path}");
            assert_eq!(refused.json()["fields"][0]["field"], field, "{path}");
        }
        let page = world.get(&format!("/linde/offers?{dates}&{asked}")).await;
        if field == "promo" {
            // A code that is not known is told above the usual prices, which can be booked as they stand.
            assert_eq!(page.status, 200);
            assert!(page.body.contains("data-testid=\"promo-refused\""));
            continue;
        }
        assert_eq!(page.status, 422);
        assert_eq!(
            world.get(&format!("/linde/calendar?{asked}")).await.status,
            422
        );
    }
    for asked in ["currency=EUR", "currency=eur", "promo=", "company=%20"] {
        assert_eq!(
            world
                .get(&format!("{BASE}/offers?{dates}&{asked}"))
                .await
                .status,
            200
        );
    }
    let mut body = hold_body();
    body["promo"] = "SPRING".into();
    let refused = world.post(&format!("{BASE}/holds"), &body).await;
    assert_eq!(
        (refused.status, refused.json()["code"].as_str()),
        (422, Some("promo-unknown"))
    );
    assert_eq!(world.left().await, 3);
    world.stop().await;
}

#[tokio::test]
async fn a_consent_is_kept_with_its_instant_and_its_words() {
    let world = World::new().await;
    for (number, agreed) in [(0, true), (1, false)] {
        let hold = world
            .post(&format!("{BASE}/holds"), &hold_body())
            .await
            .json();
        let path = format!("{BASE}/holds/{}/booking", hold["hold"].as_str().unwrap());
        let mut body = booking_body();
        body["consents"] = serde_json::json!({ "marketing": agreed });
        body["locale"] = "de".into();
        let booked = world.post(&path, &body).await.json();
        let reference = booked["reference"].as_str().unwrap().to_owned();
        let path = format!(
            "{BASE}/bookings/{reference}?token={}",
            booked["manage_token"].as_str().unwrap()
        );
        let consents = world.get(&path).await.json()["consents"].clone();
        assert_eq!(consents["marketing"], agreed, "{number}");
        let engine = &world.server.hotel("linde").unwrap().engine;
        let call = keyrack_contract::call::booking::Read { reference };
        let kept = engine
            .ask(&keyrack_engine::Caller::System, &call)
            .unwrap()
            .marketing;
        let kept = kept.map(|consent| (consent.at.to_string(), consent.wording));
        let wanted = ("2026-03-02T09:00:00Z".to_owned(), "2026-11 de".to_owned());
        assert_eq!(kept, agreed.then_some(wanted));
    }
    world.stop().await;
}
