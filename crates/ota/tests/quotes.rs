//! Messages of our own, and prices worked out by hand from them.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use keyrack_domain::{Date, Party, Stay};
use keyrack_ota::{Asked, Message, Offer, Reasons, Reply, Room, quote};

fn read(file: &str) -> Message {
    let path = format!("{}/tests/plans/{file}.xml", env!("CARGO_MANIFEST_DIR"));
    Message::read(&std::fs::read(path).unwrap()).unwrap()
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn asked(from: &str, to: &str, adults: u8, children: &[u8]) -> Asked {
    Asked {
        stay: Stay::try_new(day(from), day(to)).unwrap(),
        party: Party::try_new(adults, children.to_vec()).unwrap(),
        booked: day("2026-01-10"),
        rooms: vec![Room {
            code: "DBL".to_owned(),
            least: 1,
            standard: 2,
            most: 4,
            children_most: None,
        }],
        ages_by_plan: false,
    }
}

/// The offer of a plan, with the law that its parts add up.
#[track_caller]
fn offer<'a>(reply: &'a Reply, plan: &str) -> &'a Offer {
    let offer = reply.offers.iter().find(|offer| offer.rate_plan == plan);
    let offer = offer.unwrap_or_else(|| panic!("{:?}", reply.refused));
    let nights: i64 = offer.nights.iter().map(|night| night.price_minor).sum();
    let extras: i64 = offer
        .supplements
        .iter()
        .map(|extra| extra.amount_minor)
        .sum();
    assert_eq!(nights + extras, offer.total_minor);
    offer
}

#[track_caller]
fn why(reply: &Reply, plan: &str) -> Reasons {
    let refused = reply
        .refused
        .iter()
        .find(|refused| refused.rate_plan == plan);
    refused
        .unwrap_or_else(|| panic!("{:?}", reply.offers))
        .why
        .clone()
}

#[test]
fn prices_for_each_person() {
    let message = read("person");
    for (from, to, adults, children, total, by_hand) in [
        (
            "2026-06-01",
            "2026-06-03",
            2,
            &[][..],
            "384.00",
            "2 nights × 2 × 96",
        ),
        (
            "2026-06-01",
            "2026-06-03",
            1,
            &[],
            "212.00",
            "2 × 106, one person",
        ),
        (
            "2026-06-01",
            "2026-06-03",
            3,
            &[],
            "537.60",
            "2 × (2 × 96 + 76.80)",
        ),
        (
            "2026-06-01",
            "2026-06-02",
            2,
            &[5],
            "230.40",
            "2 × 96 + 38.40; five is too old to be free",
        ),
        (
            "2026-06-01",
            "2026-06-02",
            2,
            &[6],
            "259.20",
            "2 × 96 + 67.20",
        ),
        (
            "2026-06-01",
            "2026-06-02",
            2,
            &[4],
            "192.00",
            "2 × 96; the child of four is free",
        ),
        (
            "2026-06-01",
            "2026-06-02",
            2,
            &[4, 2],
            "230.40",
            "2 × 96 + 38.40; the youngest is the free one",
        ),
        (
            "2026-06-01",
            "2026-06-02",
            1,
            &[10],
            "192.00",
            "the child of ten counts as the second adult",
        ),
        (
            "2026-06-01",
            "2026-06-02",
            1,
            &[10, 7],
            "259.20",
            "the older counts as adult, the other 67.20",
        ),
        (
            "2026-06-01",
            "2026-06-08",
            2,
            &[],
            "1152.00",
            "6 × 192, the seventh night is free",
        ),
        (
            "2026-06-01",
            "2026-06-16",
            2,
            &[],
            "2496.00",
            "15 nights, the 7th and the 14th free: 13 × 192",
        ),
        (
            "2026-07-14",
            "2026-07-18",
            2,
            &[],
            "841.00",
            "2 × 192 + 2 × 221 + cleaning 30 × 2/4",
        ),
        (
            "2026-07-20",
            "2026-07-23",
            2,
            &[],
            "693.00",
            "3 × 221 + cleaning 30",
        ),
        (
            "2026-09-04",
            "2026-09-06",
            2,
            &[],
            "522.00",
            "2 × 221 + 30 + Saturday's gala 2 × 25",
        ),
        (
            "2026-09-04",
            "2026-09-06",
            2,
            &[4, 7],
            "647.00",
            "2 × (221 + 50) + 30 + gala 3 × 25; one child is free",
        ),
        (
            "2026-08-01",
            "2026-08-05",
            2,
            &[],
            "914.00",
            "4 × 221 + 30, from Saturday",
        ),
    ] {
        let reply = quote(&message, &asked(from, to, adults, children));
        assert_eq!(
            offer(&reply, "HB").total,
            total,
            "{from} to {to}: {by_hand}"
        );
        assert_eq!(reply.best.as_ref().unwrap().total, total);
    }
}

#[test]
fn prices_for_a_room_and_for_a_week() {
    let message = read("room");
    for (plan, from, to, adults, total, by_hand) in [
        (
            "WEEK",
            "2026-05-02",
            "2026-05-09",
            2,
            "530.50",
            "500 + wood 12.50 + linen 2 × 9",
        ),
        (
            "WEEK",
            "2026-05-02",
            "2026-05-09",
            4,
            "668.50",
            "620 + 12.50 + 4 × 9",
        ),
        (
            "WEEK",
            "2026-05-02",
            "2026-05-05",
            2,
            "244.79",
            "500 × 3/7 = 214.29 + 12.50 + 18",
        ),
        (
            "WEEK",
            "2026-05-02",
            "2026-05-16",
            2,
            "1030.50",
            "2 × 500 + 12.50 + 18",
        ),
        (
            "WEEK",
            "2026-05-30",
            "2026-06-06",
            2,
            "660.50",
            "500 × 2/7 + 700 × 5/7 + 12.50 + 18 × 2/7 = 142.857 + 500 + 12.50 + 5.143",
        ),
        ("DAY", "2026-05-04", "2026-05-07", 2, "240.00", "3 × 80"),
        (
            "DAY",
            "2026-05-07",
            "2026-05-10",
            2,
            "280.00",
            "80 + 2 × 100",
        ),
        (
            "DAY",
            "2026-05-07",
            "2026-05-10",
            3,
            "350.00",
            "80 + 20 + 2 × (100 + 25)",
        ),
        (
            "DAY",
            "2026-05-07",
            "2026-05-11",
            2,
            "280.00",
            "80 + 2 × 100, the last of four is free",
        ),
    ] {
        let reply = quote(&message, &asked(from, to, adults, &[]));
        assert_eq!(
            offer(&reply, plan).total,
            total,
            "{from} to {to}: {by_hand}"
        );
    }
}

#[test]
fn rules_refuse_with_their_date() {
    let restricted = |rule, date, nights| Reasons::Restricted {
        rule,
        date: day(date),
        nights,
    };
    let message = read("person");
    for (from, to, adults, children, expected) in [
        (
            "2026-07-02",
            "2026-07-04",
            2,
            &[][..],
            restricted("min_los_arrival", "2026-07-02", 3),
        ),
        (
            "2026-07-02",
            "2026-07-17",
            2,
            &[],
            restricted("max_los_arrival", "2026-07-02", 14),
        ),
        (
            "2026-08-03",
            "2026-08-10",
            2,
            &[],
            restricted("closed_to_arrival", "2026-08-03", 0),
        ),
        (
            "2026-08-01",
            "2026-08-10",
            2,
            &[],
            restricted("closed_to_departure", "2026-08-10", 0),
        ),
        (
            "2026-08-01",
            "2026-08-04",
            2,
            &[],
            restricted("min_los_through", "2026-08-01", 4),
        ),
        // The day of departure asks for four nights as well.
        (
            "2026-07-29",
            "2026-08-01",
            2,
            &[],
            restricted("min_los_through", "2026-07-31", 4),
        ),
        (
            "2026-09-09",
            "2026-09-12",
            2,
            &[],
            restricted("stop_sell", "2026-09-10", 0),
        ),
        (
            "2026-10-01",
            "2026-10-03",
            2,
            &[],
            Reasons::NoRate {
                date: day("2026-10-01"),
            },
        ),
        (
            "2026-06-01",
            "2026-06-03",
            5,
            &[],
            Reasons::TooManyGuests { most: 4 },
        ),
        (
            "2026-06-01",
            "2026-06-03",
            2,
            &[16],
            Reasons::CountsAsAdult { from_age: 16 },
        ),
    ] {
        let reply = quote(&message, &asked(from, to, adults, children));
        assert_eq!(why(&reply, "HB"), expected, "{from} to {to}");
        assert_eq!(reply.best, None);
    }
    // A closed day of departure does not block.
    let reply = quote(&message, &asked("2026-09-08", "2026-09-10", 2, &[]));
    assert_eq!(offer(&reply, "HB").total, "472.00");
    let mut late = asked("2026-06-01", "2026-06-03", 2, &[]);
    late.booked = day("2026-05-31");
    assert_eq!(
        why(&quote(&message, &late), "HB"),
        Reasons::BookedAhead { days: 1 }
    );
    late.booked = day("2026-05-30");
    assert_eq!(offer(&quote(&message, &late), "HB").total, "384.00");
    let mut grown = asked("2026-06-01", "2026-06-03", 2, &[16]);
    grown.ages_by_plan = true;
    assert_eq!(offer(&quote(&message, &grown), "HB").total, "537.60");
}

#[test]
fn the_other_plan_says_why_it_is_not_offered() {
    let message = read("room");
    let reply = quote(&message, &asked("2026-05-02", "2026-05-09", 2, &[]));
    let longest = Reasons::Restricted {
        rule: "max_los_through",
        date: day("2026-05-02"),
        nights: 5,
    };
    assert_eq!(why(&reply, "DAY"), longest);
    let reply = quote(&message, &asked("2026-05-04", "2026-05-07", 2, &[3]));
    assert_eq!(why(&reply, "DAY"), Reasons::CountsAsAdult { from_age: 0 });
    let reply = quote(&message, &asked("2026-05-04", "2026-05-07", 1, &[]));
    let none = Reasons::NoBase {
        date: day("2026-05-04"),
        guests: 1,
    };
    assert_eq!(why(&reply, "WEEK"), none);
}

#[test]
fn the_reply_is_nights_and_total_for_programs() {
    let reply = quote(&read("person"), &asked("2026-06-01", "2026-06-03", 2, &[]));
    let value = serde_json::to_value(&reply).unwrap();
    assert_eq!(value["total"], "384.00");
    assert_eq!(value["total_minor"], 38_400);
    assert_eq!(value["currency"], "EUR");
    assert_eq!(value["nights"][1]["date"], "2026-06-02");
    assert_eq!(value["nights"][1]["price"], "192.00");
    assert_eq!(value["offers"][0]["room_type"], "DBL");
}
