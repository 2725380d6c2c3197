//! The day on paper. What stands on it is read back by the tests of the documents themselves.

use keyrack_contract::Code;
use keyrack_contract::call::print::{Print, Sheet};
use keyrack_contract::call::reservation::CheckIn;
use keyrack_contract::call::staff::Role;
use keyrack_domain::{AttendantId, ReservationId, StaffId};
use keyrack_engine::Caller;

use crate::support::{DOUBLE, House, ben, room, stay};

fn sheet(sheet: Sheet) -> Print {
    Print {
        sheet,
        language: "de".to_owned(),
        attendant: None,
        reservation: None,
    }
}

#[test]
fn every_sheet_is_a_pdf_named_after_its_day() {
    let house = House::with(3, 0);
    let here = house.sell(DOUBLE, stay(0, 2)).unwrap();
    house
        .desk(CheckIn {
            id: here,
            room: Some(room(0)),
        })
        .unwrap();
    house.sell(DOUBLE, stay(0, 1)).unwrap();
    let mut sizes = Vec::new();
    for (which, name) in [
        (Sheet::Arrivals, "arrivals-2026-03-02.pdf"),
        (Sheet::Departures, "departures-2026-03-02.pdf"),
        (Sheet::InHouse, "in-house-2026-03-02.pdf"),
        (Sheet::Housekeeping, "housekeeping-2026-03-02.pdf"),
        (Sheet::Cards, "registration-cards-2026-03-02.pdf"),
    ] {
        let printed = house.engine.ask(&ben(), &sheet(which)).unwrap();
        assert_eq!(printed.name, name);
        // The first bytes of every PDF, in base64.
        assert!(printed.pdf.starts_with("JVBERi0"), "{name}");
        assert!(
            !format!("{printed:?}").contains("JVBERi0"),
            "no log holds it"
        );
        sizes.push(printed.pdf.len());
    }
    assert!(sizes.iter().all(|size| *size < 200_000), "{sizes:?}");
    let card = Print {
        reservation: Some(here),
        ..sheet(Sheet::Cards)
    };
    house.engine.ask(&ben(), &card).unwrap();
}

#[test]
fn what_is_not_there_and_who_may_not_are_refused() {
    let house = House::with(1, 0);
    house.refused(Code::ReservationUnknown, || {
        let card = Print {
            reservation: Some(ReservationId(house.id())),
            ..sheet(Sheet::Cards)
        };
        house.engine.ask(&ben(), &card)
    });
    house.refused(Code::AttendantUnknown, || {
        let list = Print {
            attendant: Some(AttendantId(house.id())),
            ..sheet(Sheet::Housekeeping)
        };
        house.engine.ask(&ben(), &list)
    });
    let mira = Caller::Staff {
        id: StaffId(house.id()),
        role: Role::Housekeeping,
    };
    house.refused(Code::RoleDenied, || {
        house.engine.ask(&mira, &sheet(Sheet::Arrivals))
    });
    // A language that nobody wrote is printed in English.
    let other = Print {
        language: "tlh".to_owned(),
        ..sheet(Sheet::InHouse)
    };
    house.engine.ask(&ben(), &other).unwrap();
}
