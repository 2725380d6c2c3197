//! What is sold besides the rooms: one price from the search to the confirmation, by forms and by the
//! API.

use keyrack_contract::CallId;
use keyrack_contract::call::service::Put;
use keyrack_domain::service::{Due, PriceUnit, Scope, Service, ServicePrice, Slot};
use keyrack_domain::tax::VatClass;
use keyrack_domain::{Localized, RoomTypeId, ServiceId};
use keyrack_engine::Caller;

use super::client::Answer;
use super::world::{World, booking_body, hold_body, id};

const BREAKFAST: u128 = 501;
const PARKING: u128 = 502;
const CLEANING: u128 = 503;
const SAUNA: u128 = 504;

fn service(number: u128, code: &str, english: &str, unit: PriceUnit, minor: i64) -> Service {
    Service {
        id: ServiceId(id(number)),
        code: code.to_owned(),
        name: Localized::of("en", english).and("de", &format!("{english} (de)")),
        description: Localized::default(),
        price: ServicePrice::flat(unit, minor),
        vat: VatClass::Other,
        due: Due::EachNight,
        compulsory: None,
        offered: Scope::default(),
        included_in: Vec::new(),
        stock: None,
        slots: Vec::new(),
        from: None,
        until: None,
        quantity_max: 3,
        public: true,
        position: 0,
        archived: false,
    }
}

/// Breakfast 15.00 a head and morning, parking 10.00, final cleaning 30.00 for every double, and an hour
/// of the sauna for 25.00 with one place.
fn furnish(world: &World) {
    let services = [
        Service {
            due: Due::EachMorning,
            vat: VatClass::Food,
            ..service(
                BREAKFAST,
                "BRK",
                "Breakfast",
                PriceUnit::PerPersonNight,
                1_500,
            )
        },
        service(PARKING, "PRK", "Parking", PriceUnit::PerNight, 1_000),
        Service {
            due: Due::Departure,
            compulsory: Some(Scope {
                rate_plans: vec![],
                room_types: vec![RoomTypeId(id(10))],
            }),
            ..service(CLEANING, "CLN", "Cleaning", PriceUnit::PerStay, 3_000)
        },
        Service {
            due: Due::Chosen,
            slots: vec![Slot {
                start: jiff::civil::time(18, 0, 0, 0),
                capacity: 1,
            }],
            ..service(SAUNA, "SAU", "Sauna", PriceUnit::PerPiece, 2_500)
        },
    ];
    let engine = &world.server.hotel("linde").unwrap().engine;
    for service in services {
        let call = CallId(id(service.id.0.as_u128() + 70_000));
        engine.run(&Caller::System, call, Put { service }).unwrap();
    }
}

async fn follow(world: &World, answer: &Answer) -> Answer {
    assert_eq!(answer.status, 303, "{}", answer.body);
    world.get(answer.header("location").unwrap()).await
}

/// Two nights at 100.00, city tax 2.00 for two and two nights, and the cleaning.
const BARE: i64 = 20_000 + 800 + 3_000;
/// Breakfast for two on two mornings, two parking places for two nights, one hour of the sauna.
const EXTRAS: i64 = 6_000 + 4_000 + 2_500;

async fn choose(world: &World) -> String {
    let search = "/linde/offers?arrival=2026-03-10&departure=2026-03-12&adults=2&children=";
    let offers = world.get(search).await;
    assert!(offers.body.contains("€238.00"), "{}", offers.body);
    let (key, shown) = (offers.hidden("key"), BARE.to_string());
    let (room_type, rate_plan) = (id(10).to_string(), id(20).to_string());
    let fields = [
        ("key", key.as_str()),
        ("arrival", "2026-03-10"),
        ("departure", "2026-03-12"),
        ("rooms", "2:"),
        ("shown", &shown),
        ("room_type", &room_type),
        ("rate_plan", &rate_plan),
    ];
    let chosen = world.form("/linde/stay", &fields).await;
    let address = chosen.header("location");
    address
        .unwrap_or_else(|| panic!("{}", chosen.body))
        .to_owned()
}

#[tokio::test]
async fn the_total_with_extras_is_the_same_on_every_page() {
    let world = World::new().await;
    furnish(&world);
    let address = choose(&world).await;
    assert!(address.ends_with("/extras"), "{address}");
    let page = world.get(&address).await;
    for text in ["Breakfast", "€60.00", "Parking", "Sauna", "€238.00"] {
        assert!(page.body.contains(text), "{text} in {}", page.body);
    }
    assert!(!page.body.contains("<script"));
    let name = |kind: &str, number: u128| format!("{kind}0-{}", id(number));
    let (eat, park, many, when) = (
        name("n", BREAKFAST),
        name("n", PARKING),
        name("n", SAUNA),
        name("w", SAUNA),
    );
    // Four places are more than one order takes; nothing changes, and what was typed stays.
    let wrong = world.form(&address, &[(&eat, "1"), (&park, "4")]).await;
    assert_eq!(wrong.status, 422);
    assert!(wrong.body.contains("href=\"#services\""), "{}", wrong.body);
    assert!(wrong.body.contains("value=\"4\"") && wrong.body.contains(" checked"));
    let fields = [
        (eat.as_str(), "1"),
        (park.as_str(), "2"),
        (many.as_str(), "1"),
        (when.as_str(), "2026-03-11 18:00:00"),
    ];
    let saved = world.form(&address, &fields).await;
    let again = world.form(&address, &fields).await;
    assert_eq!(saved.header("location"), again.header("location"));
    let guest = follow(&world, &saved).await;
    let total = "€363.00";
    assert_eq!(BARE + EXTRAS, 36_300);
    assert!(guest.body.contains(total), "{}", guest.body);
    // Who comes back finds what was ordered.
    let back = world.get(&address).await;
    assert!(back.body.contains(" checked") && back.body.contains("value=\"2\""));
    let details = [
        ("first_name", "Erika"),
        ("last_name", "Muster"),
        ("email", "erika@example.com"),
    ];
    let saved = world
        .form(saved.header("location").unwrap(), &details)
        .await;
    let summary = follow(&world, &saved).await;
    for text in [total, "2 × Parking", "Sauna, Wed 11 Mar, 18:00", "Cleaning"] {
        assert!(summary.body.contains(text), "{text} in {}", summary.body);
    }
    let book = saved.header("location").unwrap();
    let booked = world.form(book, &[("accept_terms", "yes")]).await;
    let confirmed = follow(&world, &booked).await;
    assert!(confirmed.body.contains(total), "{}", confirmed.body);
    assert!(confirmed.body.contains("2 × Parking"));
    // The one place in the sauna is gone for the next guest.
    let next = choose(&world).await;
    let page = world.get(&next).await;
    assert!(!page.body.contains("2026-03-11 18:00:00"), "{}", page.body);
    let late = world
        .form(&next, &[(&many, "1"), (&when, "2026-03-11 18:00:00")])
        .await;
    assert_eq!(late.status, 422);
    assert!(late.body.contains("Sauna is taken on"), "{}", late.body);
    world.stop().await;
}

#[tokio::test]
async fn the_api_sells_extras_at_the_same_price() {
    let world = World::new().await;
    furnish(&world);
    let query = format!(
        "arrival=2026-03-10&departure=2026-03-12&room_type={}&rate_plan={}",
        id(10),
        id(20)
    );
    let listed = world
        .get(&format!(
            "/api/v1/properties/linde/services?{query}&locale=de"
        ))
        .await
        .json();
    let find = |number: u128| {
        let all = listed["services"].as_array().unwrap();
        let found = all.iter().find(|one| one["id"] == id(number).to_string());
        found.unwrap().clone()
    };
    assert_eq!(find(BREAKFAST)["amount"]["minor"], 6_000);
    assert_eq!(find(BREAKFAST)["name"], "Breakfast (de)");
    assert_eq!(find(CLEANING)["comes"], "compulsory");
    assert_eq!(find(CLEANING)["can_order"], false);
    assert_eq!(find(SAUNA)["left"][1]["left"], 1);
    let mut body = hold_body();
    body["rooms"][0]["services"] = serde_json::json!([
        { "service": id(BREAKFAST) },
        { "service": id(PARKING), "quantity": 2 },
        { "service": id(SAUNA), "date": "2026-03-11", "time": "18:00" },
    ]);
    body["expected_total"] = serde_json::json!({ "minor": BARE + EXTRAS, "currency": "EUR" });
    let hold = world.post("/api/v1/properties/linde/holds", &body).await;
    assert_eq!(hold.status, 201, "{}", hold.body);
    let hold = hold.json();
    assert_eq!(hold["total"]["minor"], BARE + EXTRAS);
    assert_eq!(hold["services"].as_array().unwrap().len(), 4);
    let place = format!(
        "/api/v1/properties/linde/holds/{}/booking",
        hold["hold"].as_str().unwrap()
    );
    let booked = world.post(&place, &booking_body()).await;
    assert_eq!(booked.status, 201, "{}", booked.body);
    let booked = booked.json();
    let read = format!(
        "/api/v1/properties/linde/bookings/{}?token={}",
        booked["reference"].as_str().unwrap(),
        booked["manage_token"].as_str().unwrap()
    );
    let read = world.get(&read).await.json();
    assert_eq!(read["total"]["minor"], BARE + EXTRAS);
    assert_eq!(read["rooms"][0]["services"][1]["amount"]["minor"], 6_000);
    world.stop().await;
}

#[tokio::test]
async fn extras_that_cannot_be_had_are_refused_by_name() {
    let world = World::new().await;
    furnish(&world);
    for (order, status, code) in [
        (
            serde_json::json!({ "service": id(BREAKFAST + 100) }),
            404,
            "service-unknown",
        ),
        (
            serde_json::json!({ "service": "breakfast" }),
            404,
            "service-unknown",
        ),
        (
            serde_json::json!({ "service": id(PARKING), "quantity": 0 }),
            422,
            "service-quantity",
        ),
        (
            serde_json::json!({ "service": id(PARKING), "quantity": 10_000 }),
            422,
            "service-quantity",
        ),
        (
            serde_json::json!({ "service": id(PARKING), "quantity": -1 }),
            422,
            "service-quantity",
        ),
        (
            serde_json::json!({ "service": id(CLEANING) }),
            422,
            "service-included",
        ),
        (
            serde_json::json!({ "service": id(SAUNA) }),
            422,
            "service-day",
        ),
        (
            serde_json::json!({ "service": id(SAUNA), "date": "2026-03-11" }),
            422,
            "service-time",
        ),
    ] {
        let mut body = hold_body();
        body["rooms"][0]["services"] = serde_json::json!([order]);
        let refused = world.post("/api/v1/properties/linde/holds", &body).await;
        assert_eq!(refused.status, status, "{order}: {}", refused.body);
        assert_eq!(refused.json()["code"], code, "{order}");
        assert_eq!(world.left().await, 3);
    }
    // A service of this house is none of the other's.
    let other = serde_json::json!({
        "arrival": "2026-03-10", "departure": "2026-03-12",
        "rooms": [{ "room_type": id(110), "rate_plan": id(120), "adults": 2, "services": [{ "service": id(BREAKFAST) }] }],
    });
    let refused = world.post("/api/v1/properties/other/holds", &other).await;
    assert_eq!(
        refused.json()["code"],
        "service-unknown",
        "{}",
        refused.body
    );
    world.stop().await;
}
