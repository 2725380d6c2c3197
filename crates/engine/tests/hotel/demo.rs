//! The demo hotel as somebody sees it who opens it for the first time.

use crate::support::{House, anna, couple};
use jiff::civil::date;
use keyrack_contract::Code;
use keyrack_contract::call::day::Today;
use keyrack_contract::call::offer::Search;
use keyrack_contract::call::promo;
use keyrack_contract::call::reservation::Find;
use keyrack_contract::call::room::List;
use keyrack_contract::call::service;
use keyrack_contract::call::staff::{Role, SignIn};
use keyrack_domain::Stay;
use keyrack_domain::property::{Cleanliness, OutageKind};
use keyrack_domain::reservation::Status;
use keyrack_engine::{Caller, Limits, Side, demo};

#[test]
fn the_demo_looks_like_a_hotel_in_the_middle_of_its_year() {
    let house = House::bare(Side::Server, Limits::default());
    let today = date(2026, 3, 2);
    demo::fill(&house.engine, today, 1).unwrap();

    let profile = house.engine.profile().unwrap();
    assert_eq!(profile.business_date, today);
    // Forty rooms of five types, and two of them are also let as one of a sixth.
    assert_eq!((profile.room_types.len(), profile.rooms.len()), (6, 41));
    let whole = profile.rooms.iter().filter(|room| !room.members.is_empty());
    assert_eq!(whole.count(), 1);

    let list = house.engine.ask(&anna(), &Today {}).unwrap();
    let here = list.in_house.len() + list.departures.len();
    assert!(list.arrivals.len() >= 3, "{} arrivals", list.arrivals.len());
    assert!((10..=39).contains(&here), "{here} in house");
    assert!(!list.departures.is_empty() && !list.departed.is_empty() && list.arrived > 0);
    assert!(!list.to_clean.is_empty());
    assert!(list.in_house.iter().all(|line| line.room.is_some()));
    assert_eq!(list.conflicts, 0);

    let rooms = house
        .engine
        .ask(&anna(), &List { free_for: None })
        .unwrap()
        .rooms;
    assert!(
        rooms
            .iter()
            .any(|line| line.status == Cleanliness::Inspected)
    );
    assert!(
        rooms
            .iter()
            .flat_map(|line| &line.outages)
            .any(|outage| outage.kind == OutageKind::OutOfOrder)
    );

    let all = Find {
        limit: 200,
        nights: Some(Stay::try_new(date(2026, 2, 20), date(2027, 2, 20)).unwrap()),
        ..Find::default()
    };
    let lines = house.engine.ask(&anna(), &all).unwrap().lines;
    assert_eq!(lines.len(), 200);
    assert!(lines.iter().any(|line| line.status == Status::Cancelled));

    assert_eq!(profile.services.len(), 6);
    let due = house
        .engine
        .ask(&anna(), &service::Due { date: today })
        .unwrap();
    let breakfasts = due.groups.first().map_or(0, |group| group.count);
    assert!(breakfasts >= 10, "{breakfasts} breakfasts this morning");
    assert!(
        due.groups
            .iter()
            .flat_map(|group| &group.rooms)
            .all(|room| room.waiting == 0)
    );

    for (from, to) in [
        (date(2026, 4, 14), date(2026, 4, 17)),
        (date(2027, 11, 2), date(2027, 11, 4)),
    ] {
        let search = Search {
            stay: Stay::try_new(from, to).unwrap(),
            rooms: vec![couple()],
            staff: false,
            group: None,
            code: String::new(),
            company: None,
        };
        let offers = house.engine.ask(&Caller::Guest, &search).unwrap().offers;
        assert!(offers.len() >= 8, "{} offers from {from}", offers.len());
    }

    let signed = house
        .engine
        .ask(
            &Caller::Guest,
            &SignIn {
                name: "anna".to_owned(),
                password: demo::PASSWORD.to_owned(),
            },
        )
        .unwrap();
    assert_eq!(signed.role, Role::Manager);
    assert!(house.engine.outbox_due(10).unwrap().is_empty());
    house.refused(Code::PropertyExists, || demo::fill(&house.engine, today, 1));
    house.rebuilt_is_the_same();
}

#[test]
fn the_same_seed_makes_the_same_hotel() {
    let made = |seed| {
        let house = House::bare(Side::Server, Limits::default());
        demo::fill(&house.engine, date(2026, 3, 2), seed).unwrap();
        house.engine.projections().unwrap()
    };
    assert_eq!(made(3), made(3));
}

#[test]
fn the_demo_shows_every_kind_of_rate() {
    let house = House::bare(Side::Server, Limits::default());
    let today = date(2026, 3, 2);
    demo::fill(&house.engine, today, 1).unwrap();
    let profile = house.engine.profile().unwrap();
    let plan = |code: &str| {
        let mut plans = profile.rate_plans.iter();
        plans.find(|plan| plan.code == code).unwrap()
    };
    // Four with prices of their own, five that follow them.
    let follows = |plan: &&keyrack_domain::rate::RatePlan| plan.modifiers.derivation.is_some();
    assert_eq!(profile.rate_plans.len(), 9);
    assert_eq!(profile.rate_plans.iter().filter(follows).count(), 5);
    assert!(plan("LONG").modifiers.ladder.is_some());
    assert_eq!(plan("EARLY").modifiers.early.len(), 2);
    assert_eq!(plan("LAST").modifiers.late.len(), 2);
    assert_eq!(plan("CORP").modifiers.companies.len(), 1);
    let policies = &profile.property.policies;
    assert_eq!(policies.len(), 3);
    let shared = |code: &str| plan(code).cancellation.policy.unwrap();
    assert_eq!(shared("FLEX"), shared("LONG"));
    assert_eq!(shared("NRF"), shared("LAST"));
    assert!(shared("EARLY") != shared("FLEX") && !plan("EARLY").cancellation.deposit.is_empty());
    assert_eq!(profile.property.exchange.len(), 3);
    assert_eq!((profile.layers.len(), profile.yields.len()), (2, 2));
    let promos = house.engine.ask(&anna(), &promo::List {}).unwrap().promos;
    let uses: Vec<u32> = promos.iter().map(|used| used.uses).collect();
    // By code: the postcard's was used once, the letter's not yet.
    assert_eq!(uses, [1, 0]);

    // Forty days ahead the early bird is sold, the last minute is not, and friends see theirs.
    let search = |from, to, code: &str| {
        let search = Search {
            stay: Stay::try_new(from, to).unwrap(),
            rooms: vec![couple()],
            staff: false,
            group: None,
            code: code.to_owned(),
            company: None,
        };
        let found = house.engine.ask(&Caller::Guest, &search).unwrap().offers;
        let codes = found.iter().map(|offer| {
            let mut plans = profile.rate_plans.iter();
            let plan = plans.find(|plan| plan.id == offer.rate_plan).unwrap();
            plan.code.clone()
        });
        codes.collect::<std::collections::BTreeSet<_>>()
    };
    let far = search(date(2026, 4, 12), date(2026, 4, 16), "");
    assert!(
        far.contains("EARLY") && far.contains("LONG") && !far.contains("LAST"),
        "{far:?}"
    );
    assert!(!far.contains("FRIENDS") && !far.contains("CORP"), "{far:?}");
    let friends = search(date(2026, 4, 12), date(2026, 4, 14), "lindenfreunde");
    assert!(
        friends.contains("FRIENDS") && !friends.contains("LONG"),
        "{friends:?}"
    );
    let soon = search(date(2026, 3, 5), date(2026, 3, 6), "");
    assert!(soon.contains("LAST") && !soon.contains("EARLY"), "{soon:?}");
    // During the trade fair nobody comes for two nights.
    assert!(search(date(2026, 5, 17), date(2026, 5, 19), "").is_empty());
    assert!(!search(date(2026, 5, 16), date(2026, 5, 19), "").is_empty());
}
