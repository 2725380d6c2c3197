//! A guest without scripts: links, forms and redirects.

use keyrack_contract::CallId;
use keyrack_contract::call::company::Put;
use keyrack_domain::CompanyId;
use keyrack_domain::company::{Company, CompanyTerms};
use keyrack_engine::Caller;

use super::client::{Answer, send};
use super::world::{World, id};

/// Follows the redirect of a form.
async fn follow(world: &World, answer: &Answer) -> Answer {
    assert_eq!(answer.status, 303, "{}", answer.body);
    world.get(answer.header("location").unwrap()).await
}

/// From the search to the guest's details; answers the page and its address.
async fn choose(world: &World) -> (Answer, String) {
    let offers = world
        .get("/linde/offers?arrival=2026-03-10&departure=2026-03-12&adults=2&children=")
        .await;
    assert_eq!(offers.status, 200, "{}", offers.body);
    let key = offers.hidden("key");
    let fields = [
        ("key", key.as_str()),
        ("arrival", "2026-03-10"),
        ("departure", "2026-03-12"),
        ("rooms", "2:"),
        ("shown", "20800"),
    ];
    let (room_type, rate_plan) = (id(10).to_string(), id(20).to_string());
    let fields = [
        &fields[..],
        &[("room_type", &room_type), ("rate_plan", &rate_plan)],
    ]
    .concat();
    let chosen = world.form("/linde/stay", &fields).await;
    let address = chosen
        .header("location")
        .unwrap_or_else(|| panic!("{}", chosen.body))
        .to_owned();
    // Sent twice, it is the same hold.
    assert_eq!(
        world.form("/linde/stay", &fields).await.header("location"),
        Some(address.as_str())
    );
    (follow(world, &chosen).await, address)
}

/// A company with a tenth off.
fn acme(world: &World) {
    let company = Company {
        name: "Acme".into(),
        terms: CompanyTerms {
            code: "ACME".into(),
            discount_basis_points: 1_000,
            ..CompanyTerms::default()
        },
        ..Company::default()
    };
    let put = Put {
        id: CompanyId(id(900)),
        company,
    };
    let engine = &world.server.hotel("linde").unwrap().engine;
    engine.run(&Caller::System, CallId(id(901)), put).unwrap();
}

#[tokio::test]
async fn a_companys_code_goes_all_the_way_and_back_to_the_search() {
    let world = World::new().await;
    acme(&world);
    let dates = "arrival=2026-03-10&departure=2026-03-12";
    let offers = world
        .get(&format!("/linde/offers?{dates}&adults=2&promo=acme"))
        .await;
    assert!(offers.body.contains("€188.00"), "{}", offers.body);
    let calendar = world.get("/linde/calendar?month=2026-03&promo=acme").await;
    // The small room is the cheapest: 80.00 less a tenth.
    assert!(calendar.body.contains("€72.00"), "{}", calendar.body);
    let (room_type, rate_plan) = (id(10).to_string(), id(20).to_string());
    let key = offers.hidden("key");
    let fields = [
        ("key", key.as_str()),
        ("arrival", "2026-03-10"),
        ("departure", "2026-03-12"),
        ("rooms", "2:"),
        ("promo", "acme"),
        ("shown", "18800"),
        ("room_type", &room_type),
        ("rate_plan", &rate_plan),
    ];
    let chosen = world.form("/linde/stay?promo=acme", &fields).await;
    let guest = follow(&world, &chosen).await;
    assert!(guest.body.contains("€188.00"), "{}", guest.body);
    let address = chosen.header("location").unwrap().to_owned();
    world.pass(901);
    let late = world.get(&address).await;
    let links = late.body.split("href=\"");
    let mut again = links.filter(|link| link.starts_with("/linde/offers"));
    let again = again.next().unwrap().split('"').next().unwrap();
    assert!(again.contains("promo=acme"), "{again}");
    let offers = world.get(&again.replace("&amp;", "&")).await;
    assert!(offers.body.contains("€188.00"), "{}", offers.body);
    world.stop().await;
}

#[tokio::test]
async fn the_calendar_hands_a_code_on_and_says_where_it_is_nothing() {
    let world = World::new().await;
    let page = world
        .get("/linde/calendar?month=2026-03&promo=SPRING")
        .await;
    assert_eq!(page.status, 200);
    assert!(page.body.contains("data-testid=\"promo-refused\""));
    let links = page
        .body
        .split("href=\"")
        .filter(|link| link.contains("arrival="));
    assert!(links.clone().count() > 0);
    for link in links {
        let link = link.split('"').next().unwrap();
        assert!(link.contains("promo=SPRING"), "{link}");
    }
    world.stop().await;
}

#[tokio::test]
async fn a_guest_books_and_cancels_with_forms_alone() {
    let world = World::new().await;
    let search = world.get("/linde?locale=de").await;
    assert!(search.body.contains("<html lang=\"de\" dir=\"ltr\">"));
    assert!(search.body.contains("hreflang=\"en\""));
    assert!(!search.body.contains("<script"));
    assert!(
        search
            .header("content-security-policy")
            .unwrap()
            .starts_with("default-src 'none'")
    );

    let (guest, address) = choose(&world).await;
    assert!(guest.body.contains("€208.00"), "{}", guest.body);
    assert_eq!(world.left().await, 2);

    // What is wrong stands in the list and at the field, and what was typed stays.
    let wrong = world
        .form(
            &address,
            &[
                ("first_name", "<b>Erika"),
                ("last_name", ""),
                ("email", "nobody"),
                ("requests", "Quiet, please"),
            ],
        )
        .await;
    assert_eq!(wrong.status, 422);
    for text in [
        "href=\"#last_name\"",
        "href=\"#email\"",
        "autofocus",
        "value=\"&lt;b&gt;Erika\"",
        "Quiet, please",
    ] {
        assert!(wrong.body.contains(text), "{text} in {}", wrong.body);
    }
    let saved = world
        .form(
            &address,
            &[
                ("first_name", "Erika"),
                ("last_name", "Muster"),
                ("email", "erika@example.com"),
                ("requests", "Quiet, please"),
                ("marketing", "yes"),
            ],
        )
        .await;
    let summary = follow(&world, &saved).await;
    assert!(summary.body.contains("Erika Muster"));
    // Nobody agrees by leaving a box as it was.
    assert!(guest.body.contains("id=\"marketing\"") && !guest.body.contains(" checked"));
    assert!(summary.body.contains("offers by e-mail"));

    // Without the terms there is no booking.
    let summary_address = saved.header("location").unwrap().to_owned();
    assert_eq!(world.form(&summary_address, &[]).await.status, 422);
    let booked = world
        .form(&summary_address, &[("accept_terms", "yes")])
        .await;
    let again = world
        .form(&summary_address, &[("accept_terms", "yes")])
        .await;
    assert_eq!(booked.header("location"), again.header("location"));
    let confirmed = follow(&world, &booked).await;
    assert!(confirmed.body.contains("KR-"), "{}", confirmed.body);
    let place = booked.header("location").unwrap();
    let token = place.trim_start_matches("/my/").split('/').next().unwrap();
    let call = keyrack_contract::call::booking::ByToken {
        digest: crate::secret::token_digest(token),
    };
    let kept = world.server.hotel("linde").unwrap().ask(&call).unwrap();
    assert_eq!(kept.marketing.unwrap().wording, "2026-11 en");
    // The back button leads to the booking and not to a second one.
    assert_eq!(
        world.get(&address).await.header("location"),
        booked.header("location")
    );
    assert_eq!(world.left().await, 2);

    let my = booked
        .header("location")
        .unwrap()
        .trim_end_matches("/confirmed")
        .to_owned();
    let file = world.get(&format!("{my}/stay.ics")).await;
    assert!(
        file.body.contains("DTSTART;VALUE=DATE:20260310"),
        "{}",
        file.body
    );
    let ask = world.get(&format!("{my}/cancel")).await;
    assert_eq!(ask.hidden("shown"), "0");
    let cancelled = world
        .form(
            &format!("{my}/cancel"),
            &[("key", &ask.hidden("key")), ("shown", "0")],
        )
        .await;
    let gone = follow(&world, &cancelled).await;
    assert!(
        gone.body.contains("Your booking is cancelled"),
        "{}",
        gone.body
    );
    assert_eq!(world.left().await, 3);
    world.stop().await;
}

#[tokio::test]
async fn an_expired_hold_loses_nothing_that_was_typed() {
    let world = World::new().await;
    let (_, address) = choose(&world).await;
    world.pass(901);
    let late = world
        .form(
            &address,
            &[
                ("first_name", "Erika"),
                ("last_name", "Muster"),
                ("email", "erika@example.com"),
            ],
        )
        .await;
    assert!(late.status == 409 || late.status == 404, "{}", late.body);
    let again = late
        .body
        .split("href=\"")
        .find(|part| part.starts_with("/linde/offers"))
        .unwrap()
        .split('"')
        .next()
        .unwrap()
        .replace("&amp;", "&");
    assert!(again.contains("draft="));
    let offers = world.get(&again).await;
    let draft = offers.hidden("draft");
    let (room_type, rate_plan) = (id(10).to_string(), id(20).to_string());
    let fields = [
        ("key", offers.hidden("key")),
        ("draft", draft),
        ("arrival", "2026-03-10".into()),
        ("departure", "2026-03-12".into()),
        ("rooms", "2:".into()),
        ("shown", "20800".into()),
        ("room_type", room_type),
        ("rate_plan", rate_plan),
    ];
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    let chosen = world.form("/linde/stay", &fields).await;
    let guest = follow(&world, &chosen).await;
    assert!(guest.body.contains("value=\"Muster\""), "{}", guest.body);
    world.stop().await;
}

#[tokio::test]
async fn pages_that_cannot_be_told_as_asked() {
    let world = World::new().await;
    for (path, status, text) in [
        (
            "/linde/offers?arrival=2026-03-12&departure=2026-03-10&adults=3&children=1",
            422,
            "id=\"departure-error\"",
        ),
        ("/linde/offers?arrival=&departure=", 400, "id=\"errors\""),
        (
            "/linde/offers?arrival=2026-03-10&departure=2026-03-12&adults=2&children=4,5,6",
            200,
            "No room takes so many guests",
        ),
        ("/linde/nothing", 404, "There is no such page"),
        ("/nowhere", 404, "There is no such page"),
        ("/my/linde.AAAA", 403, "not valid"),
        ("/my/nothing", 403, "not valid"),
        ("/linde/stay/5/guest", 404, "no longer kept"),
        ("/linde/calendar?month=2026-04", 200, "April 2026"),
        (
            "/linde/calendar?month=nonsense&adults=900",
            200,
            "March 2026",
        ),
    ] {
        let answer = world.get(path).await;
        assert_eq!(answer.status, status, "{path}");
        assert!(answer.body.contains(text), "{path}: {}", answer.body);
    }
    let german = send(
        world.address,
        "GET",
        "/linde/nothing",
        &[("Accept-Language", "de-AT, en;q=0.5")],
        b"",
    )
    .await;
    assert!(german.body.contains("Diese Seite gibt es nicht"));
    let style = world
        .get("/linde")
        .await
        .body
        .split("href=\"")
        .find(|part| part.starts_with("/assets/site"))
        .unwrap()
        .split('"')
        .next()
        .unwrap()
        .to_owned();
    assert!(
        world
            .get(&style)
            .await
            .header("cache-control")
            .unwrap()
            .contains("immutable")
    );
    world.stop().await;
}
