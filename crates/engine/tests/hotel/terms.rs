//! Sales that are more than one room for one guest: several rooms, groups, companies, options, the
//! waiting list; and what is noted beside a stay.

use keyrack_contract::Code;
use keyrack_contract::call::booking::{Sell, Standing, Terms};
use keyrack_contract::call::day::{Roll, Today};
use keyrack_contract::call::reservation::{
    AddTrace, Amend, Cancel, CheckIn, Confirm, FinishTrace, Note, Receive,
};
use keyrack_contract::call::{company, reservation};
use keyrack_domain::company::Company;
use keyrack_domain::reservation::{Group, GroupColour, Status};
use keyrack_domain::{CompanyId, Money, Party, ReservationId, RoomId, TraceId};

use crate::support::{
    DOUBLE, FAMILY, FIXED, FLEX, House, ben, couple, day, erika, rate_plan, room, room_type, stay,
    wanted,
};

fn with(house: &House, kind: usize, from: i64, terms: Terms) -> Sell {
    Sell {
        terms,
        ..house.sale(kind, stay(from, 2))
    }
}

fn waiting() -> Terms {
    Terms {
        standing: Standing::Waitlisted,
        ..Terms::default()
    }
}

fn cancel(house: &House, id: ReservationId) -> Result<Money, keyrack_contract::Failure> {
    let call = Cancel {
        id,
        expected_fee: None,
        reason: String::new(),
    };
    house.desk(call).map(|cancelled| cancelled.fee)
}

#[test]
fn a_booking_of_several_rooms_is_sold_whole_or_not_at_all() {
    let house = House::with(2, 1);
    let family = Party::try_new(2, vec![4, 8]).unwrap();
    let group = Group {
        name: "Choir".to_owned(),
        colour: GroupColour::Violet,
    };
    let call = Sell {
        rooms: vec![
            wanted(DOUBLE, FLEX, couple()),
            wanted(FAMILY, FIXED, family.clone()),
        ],
        terms: Terms {
            group: Some(group.clone()),
            ..Terms::default()
        },
        ..house.sale(DOUBLE, stay(1, 2))
    };
    let id = house.call_id();
    let booked = house.engine.run(&ben(), id, call.clone()).unwrap();
    assert_eq!(house.engine.run(&ben(), id, call.clone()).unwrap(), booked);
    let views: Vec<_> = booked
        .reservations
        .iter()
        .map(|id| house.read(*id))
        .collect();
    assert_eq!(views.len(), 2);
    assert!(
        views
            .iter()
            .all(|view| view.line.reference == booked.reference)
    );
    assert!(
        views
            .iter()
            .all(|view| view.line.group.as_ref() == Some(&group))
    );
    assert_eq!(views[1].line.party, family);
    let sum: i64 = views.iter().map(|view| view.line.total.minor).sum();
    assert_eq!(sum, booked.total.minor);
    // One of the two is gone: neither is sold, and the one that is left stays free.
    let again = Sell {
        booking: keyrack_domain::BookingId(house.id()),
        ..call
    };
    house.refused(Code::SoldOut, || house.desk(again));
    assert_eq!(house.left(DOUBLE, stay(1, 2)), 1);
    house.refused(Code::GroupName, || {
        let terms = Terms {
            group: Some(Group {
                name: "  ".to_owned(),
                ..group.clone()
            }),
            ..Terms::default()
        };
        house.desk(with(&house, DOUBLE, 1, terms))
    });
    house.rebuilt_is_the_same();
}

#[test]
fn walk_ins_of_one_party_all_check_in_or_none_is_sold() {
    let house = House::with(2, 0);
    let call = |rooms: Vec<RoomId>| Sell {
        rooms: vec![wanted(DOUBLE, FLEX, couple()); 2],
        terms: Terms {
            check_in_rooms: rooms,
            ..Terms::default()
        },
        ..house.sale(DOUBLE, stay(0, 1))
    };
    house.refused(Code::RoomsInvalid, || house.desk(call(vec![room(0)])));
    house.refused(Code::RoomTaken, || house.desk(call(vec![room(0), room(0)])));
    let booked = house.desk(call(vec![room(1), room(0)])).unwrap();
    let rooms = booked.reservations.iter().map(|id| {
        let view = house.read(*id);
        assert_eq!(view.line.status, Status::InHouse);
        view.line.room
    });
    assert_eq!(rooms.collect::<Vec<_>>(), [Some(room(1)), Some(room(0))]);
    house.rebuilt_is_the_same();
}

#[test]
fn who_waits_holds_nothing_and_is_told_when_a_room_is_free() {
    let house = House::with(1, 0);
    let first = house.sell(DOUBLE, stay(1, 2)).unwrap();
    let id = house
        .desk(with(&house, DOUBLE, 1, waiting()))
        .unwrap()
        .reservations[0];
    let view = house.read(id);
    assert_eq!(view.line.status, Status::Waitlisted);
    assert_eq!(
        house.count(DOUBLE, day(1)).sold,
        1,
        "the waiting list takes no room"
    );
    let today = || house.engine.ask(&ben(), &Today {}).unwrap();
    assert!(today().can_be_confirmed.is_empty());
    let confirm = Confirm { id, anyway: None };
    house.refused(Code::SoldOut, || house.desk(confirm.clone()));
    house.refused(Code::WrongStatus, || {
        house.desk(CheckIn {
            id,
            room: Some(room(0)),
        })
    });
    house.refused(Code::WrongStatus, || {
        house.desk(Amend {
            id,
            stay: stay(1, 1),
            room_type: room_type(DOUBLE),
            rate_plan: rate_plan(FLEX),
            party: couple(),
            expected_total: None,
            anyway: None,
        })
    });
    cancel(&house, first).unwrap();
    assert_eq!(today().can_be_confirmed.len(), 1);
    house.desk(confirm.clone()).unwrap();
    assert_eq!(house.read(id).line.status, Status::Confirmed);
    assert_eq!(
        house.read(id).line.total,
        view.line.total,
        "at the price of then"
    );
    assert_eq!(house.left(DOUBLE, stay(1, 2)), 0);
    assert!(today().can_be_confirmed.is_empty());
    house.refused(Code::WrongStatus, || house.desk(confirm));
    house.rebuilt_is_the_same();
}

#[test]
fn giving_up_a_place_on_the_waiting_list_costs_and_frees_nothing() {
    let house = House::with(1, 0);
    house.sell(DOUBLE, stay(0, 2)).unwrap();
    let id = house
        .desk(with(&house, DOUBLE, 0, waiting()))
        .unwrap()
        .reservations[0];
    assert_eq!(
        cancel(&house, id).unwrap().minor,
        0,
        "though the day of arrival is here"
    );
    assert_eq!(house.left(DOUBLE, stay(0, 2)), 0);
    house.rebuilt_is_the_same();
}

#[test]
fn an_option_holds_its_room_until_it_is_confirmed_or_its_time_is_over() {
    let house = House::with(2, 0);
    let release_at = "2026-03-02T17:00:00Z".parse().unwrap();
    let option = |at| Terms {
        standing: Standing::Tentative { release_at: at },
        ..Terms::default()
    };
    house.refused(Code::ReleasePast, || {
        house.desk(with(
            &house,
            DOUBLE,
            5,
            option("2026-03-02T10:00:00Z".parse().unwrap()),
        ))
    });
    let sell = || {
        house
            .desk(with(&house, DOUBLE, 5, option(release_at)))
            .unwrap()
            .reservations[0]
    };
    let (kept, lost) = (sell(), sell());
    assert_eq!(house.left(DOUBLE, stay(5, 2)), 0);
    assert_eq!(house.read(kept).line.release_at, Some(release_at));
    let due = || house.engine.ask(&ben(), &Today {}).unwrap().to_release;
    assert!(due().is_empty());
    house.clock.forward(7 * 3_600);
    assert_eq!(due().len(), 2, "nothing is released behind anybody's back");
    assert_eq!(house.left(DOUBLE, stay(5, 2)), 0);
    house
        .desk(Confirm {
            id: kept,
            anyway: None,
        })
        .unwrap();
    assert_eq!(house.read(kept).line.release_at, None);
    let rolled = house.desk(Roll { from: day(0) }).unwrap();
    assert_eq!(rolled.released, 1);
    assert_eq!(house.read(lost).line.status, Status::Cancelled);
    assert_eq!(house.read(kept).line.status, Status::Confirmed);
    assert_eq!(house.left(DOUBLE, stay(5, 2)), 1);
    house.rebuilt_is_the_same();
}

#[test]
fn a_company_stands_on_the_booking_and_is_found_by_its_words() {
    let house = House::with(1, 0);
    let id = CompanyId(house.id());
    let acme = Company {
        name: "Acme Tools".to_owned(),
        vat_id: "DE123456789".to_owned(),
        address: "Ring 1, Jena".to_owned(),
        ..Company::default()
    };
    let put = |company: Company| company::Put { id, company };
    house.refused(Code::CompanyNoName, || house.desk(put(Company::default())));
    let terms = Terms {
        company: Some(id),
        ..Terms::default()
    };
    house.refused(Code::CompanyUnknown, || {
        house.desk(with(&house, DOUBLE, 1, terms.clone()))
    });
    house.desk(put(acme.clone())).unwrap();
    let find = |text: &str| {
        let call = company::Find {
            text: text.to_owned(),
            limit: 5,
            kind: None,
        };
        house.engine.ask(&ben(), &call).unwrap().companies
    };
    assert_eq!(find("jena acme"), [(id, acme.clone())]);
    assert!(find("other").is_empty());
    let booked = house.desk(with(&house, DOUBLE, 1, terms)).unwrap();
    let view = house.read(booked.reservations[0]);
    assert_eq!(view.line.company.as_deref(), Some("Acme Tools"));
    assert_eq!(view.company, Some((id, acme)));
    house.rebuilt_is_the_same();
}

#[test]
fn what_is_to_be_done_is_due_on_its_day_and_ticked_off_once() {
    let house = House::with(1, 0);
    let id = house.sell(DOUBLE, stay(3, 1)).unwrap();
    let trace = TraceId(house.id());
    let add = |due, text: &str| AddTrace {
        id,
        trace,
        due,
        text: text.to_owned(),
    };
    house.refused(Code::TextNeeded, || house.desk(add(day(0), " ")));
    house.desk(add(day(0), "Order flowers")).unwrap();
    let due = || house.engine.ask(&ben(), &Today {}).unwrap().traces;
    assert_eq!(due().len(), 1);
    let finish = |done| FinishTrace { id, trace, done };
    house.desk(finish(true)).unwrap();
    house.desk(finish(true)).unwrap();
    assert!(due().is_empty());
    let view = house.read(id);
    assert_eq!(view.traces.len(), 1);
    assert!(view.traces[0].done.is_some());
    house.desk(finish(false)).unwrap();
    house.desk(add(day(1), "Order flowers and wine")).unwrap();
    assert!(due().is_empty(), "tomorrow");
    assert_eq!(house.read(id).traces[0].text, "Order flowers and wine");
    house.refused(Code::TraceUnknown, || {
        house.desk(FinishTrace {
            id,
            trace: TraceId(house.id()),
            done: true,
        })
    });
    house.rebuilt_is_the_same();
}

#[test]
fn notes_are_alerts_only_while_something_is_written() {
    let house = House::with(1, 0);
    let id = house.sell(DOUBLE, stay(0, 1)).unwrap();
    let note = |text: &str| Note {
        id,
        text: text.to_owned(),
        alert: true,
    };
    house.desk(note("Invoice to the firm only")).unwrap();
    let view = house.read(id);
    assert!(view.line.alert && view.notes == "Invoice to the firm only");
    house.desk(note("")).unwrap();
    assert!(!house.read(id).line.alert);
    let unknown = Note {
        id: ReservationId(house.id()),
        ..note("x")
    };
    house.refused(Code::ReservationUnknown, || house.desk(unknown));
    house.rebuilt_is_the_same();
}

#[test]
fn a_guest_is_received_with_details_room_and_deposit_or_not_at_all() {
    let house = House::with(1, 0);
    let id = house.sell(DOUBLE, stay(0, 1)).unwrap();
    let receive = |minor, room| Receive {
        id,
        room,
        guest: Some(keyrack_domain::guest::Guest {
            phone: "+49 1".to_owned(),
            ..erika()
        }),
        deposit: Some(Money::new(minor, keyrack_domain::Currency::EUR)),
    };
    house.refused(Code::DepositInvalid, || {
        house.desk(receive(-1, Some(room(0))))
    });
    house.refused(Code::RoomNeeded, || house.desk(receive(5_000, None)));
    house.desk(receive(5_000, Some(room(0)))).unwrap();
    let view = house.read(id);
    assert_eq!(view.line.status, Status::InHouse);
    assert_eq!(view.guest.phone, "+49 1");
    assert_eq!(view.line.to_pay().minor, view.line.total.minor - 5_000);
    house.rebuilt_is_the_same();
}

#[test]
fn a_night_is_explained_while_it_costs_what_it_was_sold_at() {
    let house = House::with(1, 0);
    let id = house.sell(DOUBLE, stay(1, 2)).unwrap();
    let view = house.engine.ask(&ben(), &reservation::Read { id }).unwrap();
    assert_eq!(view.explained.len(), 2);
    let said = view.explained.iter().zip(&view.slices);
    for (night, slice) in said {
        assert_eq!(night.base.minor + night.supplement.minor, slice.price.minor);
    }
}
