//! Rows from small charts.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use keyrack_contract::call::chart::{ChartRoom, ChartType};
use keyrack_domain::{ReservationId, RoomId, RoomTypeId};

use keyrack_domain::reservation::Status;

use super::*;

fn uuid<T: std::str::FromStr>(number: u128) -> T
where
    T::Err: std::fmt::Debug,
{
    format!("00000000-0000-0000-0000-{number:012}")
        .parse()
        .unwrap()
}

pub fn bar(number: u128, from: i16, to: i16, room: Option<u16>, kind: u16) -> Bar {
    Bar {
        id: uuid::<ReservationId>(number),
        reference: format!("KR-{number}"),
        guest: format!("Guest {number}"),
        status: Status::Confirmed,
        arrival: from,
        departure: to,
        adults: 2,
        children: 0,
        total_minor: 10_000,
        noted: false,
        group: None,
        contested: false,
        parts: vec![Part {
            from,
            to,
            room,
            kind,
            fit: Fit::Fits,
        }],
    }
}

fn chart(bars: Vec<Bar>) -> Chart {
    let kind = |number: u128| ChartType {
        id: uuid::<RoomTypeId>(number),
        left: vec![Some(1); 10],
        price: vec![Some(9_900); 10],
    };
    let room = |number: u128, kind: u16| ChartRoom {
        id: uuid::<RoomId>(number),
        number: format!("10{number}"),
        floor: format!("{kind}"),
        kind,
        members: Vec::new(),
    };
    Chart {
        from: "2027-05-01".parse().unwrap(),
        nights: 10,
        business_date: "2027-05-03".parse().unwrap(),
        types: vec![kind(1), kind(2)],
        rooms: vec![room(1, 0), room(2, 0), room(3, 1)],
        bars,
        outages: Vec::new(),
        linked: Vec::new(),
    }
}

fn keys(rows: &[Rc<Row>]) -> Vec<&str> {
    rows.iter().map(|row| row.key.as_str()).collect()
}

#[test]
fn lanes_stand_on_top_and_rooms_below_their_type() {
    let chart = chart(vec![
        bar(7, 0, 2, Some(1), 0),
        bar(8, 0, 2, None, 0),
        bar(9, 1, 3, None, 1),
    ]);
    let found = rows(&chart, &Filter::default(), &Turned::new());
    assert_eq!(keys(&found)[..4], ["open", "open-0", "open-1", "kind-0"]);
    assert_eq!(found.len(), 8);
    let Kind::Head { counts, .. } = &found[0].kind else {
        panic!("a head");
    };
    assert_eq!(counts[..4], [1, 2, 1, 0]);
    assert_eq!(found[5].bars.len(), 1, "room 102");
}

#[test]
fn what_is_folded_keeps_its_head() {
    let chart = chart(vec![bar(8, 0, 2, None, 0)]);
    let turned = Turned::from([Fold::Unassigned, Fold::Kind(0)]);
    let found = rows(&chart, &Filter::default(), &turned);
    assert_eq!(keys(&found)[..3], ["open", "kind-0", "kind-1"]);
}

#[test]
fn a_search_leaves_the_rooms_where_it_finds_something() {
    let chart = chart(vec![bar(7, 0, 2, Some(0), 0), bar(8, 0, 2, Some(1), 0)]);
    let filter = |text: &str| Filter {
        text: text.to_owned(),
        ..Filter::default()
    };
    let found = rows(&chart, &filter("guest 8"), &Turned::new());
    assert_eq!(found.len(), 2);
    assert_eq!(found[1].kind, Kind::Room(1));
    let by_room = rows(&chart, &filter("103"), &Turned::new());
    assert_eq!(by_room[1].kind, Kind::Room(2));
    let floor = Filter {
        floor: Some("1".to_owned()),
        ..Filter::default()
    };
    assert_eq!(rows(&chart, &floor, &Turned::new()).len(), 2);
}

#[test]
fn two_stays_in_one_room_on_one_night_are_both_seen() {
    let chart = chart(vec![
        bar(7, 0, 3, Some(0), 0),
        bar(8, 2, 4, Some(0), 0),
        bar(9, 4, 5, Some(0), 0),
    ]);
    let found = rows(&chart, &Filter::default(), &Turned::new());
    let shared: Vec<(usize, usize)> = found[1].bars.iter().map(|bar| bar.shared).collect();
    assert_eq!(shared, [(0, 2), (1, 2), (0, 1)]);
}
