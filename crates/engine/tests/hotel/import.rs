//! Bookings and guests out of a file of another system.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::civil::date;
use keyrack_contract::call::booking::Read;
use keyrack_contract::call::guest::Find;
use keyrack_contract::call::import::{Check, DateForm, File, Look, Plan, Reason, Report, Run};
use keyrack_contract::{Code, Failure};
use keyrack_domain::Stay;
use keyrack_engine::{Caller, Limits, Side};

use crate::support::{DOUBLE, FLEX, House, anna, ben, day, euro, rate_plan, room, room_type, stay};

const HEAD: &str = "Booking number;Last name;First name;E-mail;Arrival;Departure;Adults;Room type;Room;Total;Notes;Status\n";

fn file(text: &str) -> File {
    File {
        base64: STANDARD.encode(text),
        encoding: None,
        delimiter: None,
    }
}

/// The plan that a person makes who takes every guess.
fn plan(house: &House, text: &str) -> Plan {
    let look = Look { file: file(text) };
    let looked = house.engine.ask(&anna(), &look).unwrap();
    Plan {
        file: file(text),
        columns: looked.columns,
        dates: looked.dates,
        rate_plan: rate_plan(FLEX),
        room_types: Vec::new(),
    }
}

fn check(house: &House, text: &str) -> Report {
    let call = Check {
        plan: plan(house, text),
    };
    house.engine.ask(&anna(), &call).unwrap()
}

fn run(house: &House, text: &str, leave_out: bool) -> Result<Report, Failure> {
    let call = Run {
        plan: plan(house, text),
        leave_out,
    };
    house.engine.run(&anna(), house.call_id(), call)
}

fn reasons(report: &Report) -> Vec<(u32, Reason)> {
    report
        .lines
        .iter()
        .map(|line| (line.line, line.reason))
        .collect()
}

#[test]
fn a_booking_keeps_its_number_its_room_and_its_total() {
    let house = House::with(3, 0);
    let text = format!(
        "{HEAD}OLD-7;Muster;Erika;erika@example.org;10.03.2026;13.03.2026;2;DBL;102;\"1.000,00\";<b>quiet</b> =1+1;confirmed\n"
    );
    let report = run(&house, &text, false).unwrap();
    assert_eq!((report.bookings, report.guests, report.refused), (1, 1, 0));
    let read = Read {
        reference: "OLD-7".to_owned(),
    };
    let booking = house.engine.ask(&ben(), &read).unwrap();
    assert_eq!(booking.total, euro(100_000));
    assert_eq!(booking.guest.email, "erika@example.org");
    let [one] = booking.rooms.as_slice() else {
        panic!("one room");
    };
    assert_eq!(one.slices.len(), 3);
    let nights: i64 = one.slices.iter().map(|slice| slice.price.minor).sum();
    assert_eq!(nights, 100_000, "the nights sum to the file's total");
    assert!(one.slices.iter().all(|slice| slice.room == Some(room(1))));
    assert_eq!(one.notes, "<b>quiet</b> =1+1", "text stays text");
    assert_eq!(house.count(DOUBLE, date(2026, 3, 10)).sold, 1);
    assert_eq!(house.count(DOUBLE, date(2026, 3, 13)).sold, 0);
    house.rebuilt_is_the_same();

    // The same file again: every booking is here already, and nothing is made twice.
    house.refused(Code::ImportLines, || run(&house, &text, false));
    assert_eq!(reasons(&check(&house, &text)), [(2, Reason::Known)]);
}

#[test]
fn a_full_night_is_told_line_by_line_and_never_sold_twice() {
    let house = House::with(2, 0);
    house.sell(DOUBLE, stay(8, 2)).unwrap();
    let line = |number: u32, from: &str, to: &str, room: &str| {
        format!("B-{number};Muster;M;;{from};{to};2;DBL;{room};200;;\n")
    };
    let text = [
        HEAD.to_owned(),
        line(1, "10.03.2026", "12.03.2026", "101"),
        line(2, "11.03.2026", "13.03.2026", ""),
        line(3, "12.03.2026", "14.03.2026", "101"),
        line(4, "13.03.2026", "14.03.2026", "101"),
    ]
    .concat();
    // The tenth is taken once by a sale and once by the first line; the eleventh too.
    let told = check(&house, &text);
    assert_eq!(
        reasons(&told),
        [(3, Reason::SoldOut), (5, Reason::RoomTaken)]
    );
    house.refused(Code::ImportLines, || run(&house, &text, false));
    let report = run(&house, &text, true).unwrap();
    // What is remembered of the call holds no text of the file.
    let silent = |line: &keyrack_contract::call::import::Line| {
        line.piece.is_empty() && line.reference.is_empty()
    };
    assert!(!report.lines.is_empty() && report.lines.iter().all(silent));
    assert_eq!((report.bookings, report.refused), (3, 1));
    assert_eq!(reasons(&report), reasons(&told));
    for offset in 0..20 {
        assert!(house.count(DOUBLE, day(offset)).sold <= 2);
    }
    house.rebuilt_is_the_same();
}

#[test]
fn every_line_that_cannot_be_meant_says_why() {
    let house = House::with(5, 0);
    let rows = [
        ("A;;;;10.03.2026;12.03.2026;2;DBL;;1;;", Reason::NoName),
        (
            "B;M;;nonsense;10.03.2026;12.03.2026;2;DBL;;1;;",
            Reason::Email,
        ),
        ("C;M;;;31.02.2026;12.03.2026;2;DBL;;1;;", Reason::Arrival),
        ("D;M;;;10.03.2026;soon;2;DBL;;1;;", Reason::Departure),
        ("E;M;;;12.03.2026;10.03.2026;2;DBL;;1;;", Reason::Backwards),
        ("F;M;;;10.03.2026;12.03.2028;2;DBL;;1;;", Reason::TooLong),
        ("G;M;;;10.02.2026;12.02.2026;2;DBL;;1;;", Reason::Over),
        ("H;M;;;10.03.2029;12.03.2029;2;DBL;;1;;", Reason::TooFar),
        ("I;M;;;10.03.2026;12.03.2026;many;DBL;;1;;", Reason::People),
        (
            "J;M;;;10.03.2026;12.03.2026;5;DBL;;1;;",
            Reason::PartyTooLarge,
        ),
        (
            "K;M;;;10.03.2026;12.03.2026;2;PENTHOUSE;;1;;",
            Reason::RoomType,
        ),
        ("L;M;;;10.03.2026;12.03.2026;2;DBL;;dear;;", Reason::Total),
        (
            "M;M;;;10.03.2026;12.03.2026;2;DBL;;1;;Cancelled",
            Reason::Cancelled,
        ),
        (
            "N<script>;M;;;10.03.2026;12.03.2026;2;DBL;;1;;",
            Reason::Reference,
        ),
        ("O;M;;;10.03.2026;12.03.2026;2;DBL", Reason::Columns),
        (
            "P;M;;;10.03.2026;12.03.2026;2;DBL;999;1;;",
            Reason::RoomUnknown,
        ),
        ("P;M;;;10.03.2026;12.03.2026;2;DBL;;1;;", Reason::Twice),
    ];
    let text: String = std::iter::once(HEAD.to_owned())
        .chain(rows.iter().map(|(row, _)| format!("{row}\n")))
        .collect();
    let report = check(&house, &text);
    let told: Vec<Reason> = report.lines.iter().map(|line| line.reason).collect();
    let wanted: Vec<Reason> = rows.iter().map(|(_, reason)| *reason).collect();
    assert_eq!(told, wanted);
    assert_eq!(report.unknown_types, ["PENTHOUSE"]);
    assert_eq!((report.bookings, report.refused), (1, 16));
    // A kind of room that a person has named is known.
    let mut named = plan(&house, &text);
    named.room_types = vec![("penthouse".to_owned(), room_type(DOUBLE))];
    let report = house.engine.ask(&anna(), &Check { plan: named }).unwrap();
    assert_eq!(report.bookings, 2);
}

#[test]
fn guests_alone_a_guest_in_house_and_a_stay_without_a_total() {
    let house = House::with(3, 0);
    let guests = "Nachname;Vorname;E-Mail;Telefon\nŻółć;محمد;m@example.org;+49 1\n";
    let report = run(&house, guests, false).unwrap();
    assert_eq!((report.bookings, report.guests), (0, 1));
    let find = Find {
        text: "Żółć".to_owned(),
        limit: 5,
    };
    assert_eq!(house.engine.ask(&ben(), &find).unwrap().guests.len(), 1);

    // Came two nights ago, leaves tomorrow; the nights that are over need no room any more.
    let text = "Name,Check-in,Nights,Room type,Total\n\"Muster, Erika\",2026-02-28,3,dbl,300\nOtto Normal,2026-03-10,2,DBL,\n";
    let report = run(&house, text, false).unwrap();
    assert_eq!(report.bookings, 2);
    assert_eq!(house.count(DOUBLE, day(0)).sold, 1);
    let quoted = Stay::try_new(date(2026, 3, 10), date(2026, 3, 12)).unwrap();
    assert_eq!(house.left(DOUBLE, quoted), 2);
    house.rebuilt_is_the_same();
}

#[test]
fn a_repeat_is_answered_and_who_may_not_is_refused() {
    let house = House::with(3, 0);
    let text = format!("{HEAD}R-1;Muster;E;;10.03.2026;12.03.2026;2;DBL;;1;;\n");
    let call = Run {
        plan: plan(&house, &text),
        leave_out: false,
    };
    let id = house.call_id();
    let first = house.engine.run(&anna(), id, call.clone()).unwrap();
    assert_eq!(house.engine.run(&anna(), id, call.clone()).unwrap(), first);
    assert_eq!(house.count(DOUBLE, day(8)).sold, 1);
    house.refused(Code::RoleDenied, || house.desk(call.clone()));
    let mut nothing = call;
    nothing.plan.columns = vec![None; 12];
    house.refused(Code::ImportColumns, || house.system(nothing.clone()));
    nothing.plan.dates = DateForm::MonthDayYear;
    nothing.plan.file.base64 = "no base64 at all!".to_owned();
    house.refused(Code::ImportUnreadable, || house.system(nothing));
    let desk = House::bare(Side::Desk, Limits::default());
    let look = Look { file: file(&text) };
    assert!(desk.engine.ask(&Caller::System, &look).is_ok());
}

#[test]
fn hundreds_of_lines_make_many_batches_and_rebuild_the_same() {
    let house = House::with(20, 0);
    let text: String = std::iter::once(HEAD.to_owned())
        .chain((0..400).map(|number| {
            let from = day(number / 10);
            let to = from.tomorrow().unwrap();
            format!(
                "M-{number};Muster {number};E;e{number}@example.org;{from};{to};2;DBL;;99,50;;\n"
            )
        }))
        .collect();
    let report = run(&house, &text, false).unwrap();
    assert_eq!((report.bookings, report.guests), (400, 400));
    assert_eq!(house.count(DOUBLE, day(5)).sold, 10);
    house.rebuilt_is_the_same();
}
