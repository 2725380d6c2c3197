//! The housekeeping board: what it shows, who may write on it, and what is refused.

use jiff::civil::Time;
use keyrack_contract::Code;
use keyrack_contract::call::day::Today;
use keyrack_contract::call::housekeeping::{
    AddAttendant, AddTask, Affected, Assign, Assigned, Board, BoardRoom, BoardView, ChangeOutage,
    Discrepancy, DropAttendant, FinishTask, LeaveBy, Mark, Marked, Remark, ShareOut,
};
use keyrack_contract::call::reservation::{self, CheckIn, CheckOut};
use keyrack_contract::call::room::TakeOut;
use keyrack_contract::call::staff::{Put, Role};
use keyrack_domain::property::{Cleanliness, Found, Outage, OutageKind};
use keyrack_domain::{AttendantId, OutageId, ReservationId, StaffId, TaskId};
use keyrack_engine::Caller;

use crate::arrivals::roll;
use crate::support::{DOUBLE, House, anna, ben, day, room, stay};

fn mira(house: &House) -> Caller {
    let id = StaffId(house.id());
    let put = Put {
        id,
        name: "mira".to_owned(),
        role: Role::Housekeeping,
        password: "long enough".to_owned(),
    };
    house.engine.run(&anna(), house.call_id(), put).unwrap();
    Caller::Staff {
        id,
        role: Role::Housekeeping,
    }
}

fn board(house: &House, by: &Caller) -> BoardView {
    house.engine.ask(by, &Board {}).unwrap()
}

fn line(house: &House, place: u16) -> BoardRoom {
    let rooms = board(house, &ben()).rooms;
    let found = rooms.into_iter().find(|line| line.room.id == room(place));
    found.unwrap()
}

fn mark(places: &[u16], status: Cleanliness) -> Mark {
    Mark {
        rooms: places
            .iter()
            .map(|place| Marked {
                room: room(*place),
                status,
                look: false,
            })
            .collect(),
    }
}

fn lodge(house: &House, place: u16, from: i64, nights: i64) -> ReservationId {
    let id = house.sell(DOUBLE, stay(from, nights)).unwrap();
    let assign = reservation::Assign {
        id,
        room: Some(room(place)),
        from: None,
    };
    house.desk(assign).unwrap();
    id
}

fn attendant(house: &House, name: &str) -> AttendantId {
    let id = AttendantId(house.id());
    house
        .desk(AddAttendant {
            id,
            name: name.to_owned(),
        })
        .unwrap();
    id
}

#[test]
fn the_board_says_what_happens_in_each_room_today() {
    let house = House::with(5, 0);
    let leaving = lodge(&house, 0, 0, 1);
    let staying = lodge(&house, 1, 0, 3);
    for id in [leaving, staying] {
        house.desk(CheckIn { id, room: None }).unwrap();
    }
    roll(&house, 1);
    lodge(&house, 0, 1, 2);
    lodge(&house, 2, 1, 1);
    let (first, second, third) = (line(&house, 0), line(&house, 1), line(&house, 2));
    assert!(first.leaves(day(1)) && first.arriving.is_some() && !first.left);
    assert_eq!(first.leave_by, Some(Time::constant(11, 0, 0, 0)));
    assert_eq!(first.status, Cleanliness::Dirty, "the night made it so");
    assert!(second.here.is_some() && !second.leaves(day(1)) && second.leave_by.is_none());
    assert!(third.here.is_none() && third.arriving.is_some());
    assert_eq!(
        (
            first.effort(day(1)),
            second.effort(day(1)),
            third.effort(day(1))
        ),
        (2, 1, 0)
    );

    house.desk(CheckOut { id: leaving }).unwrap();
    let first = line(&house, 0);
    assert!(first.left && first.here.is_none() && first.effort(day(1)) == 2);
    house.desk(mark(&[0], Cleanliness::Clean)).unwrap();
    assert_eq!(line(&house, 0).effort(day(1)), 0);
    house.rebuilt_is_the_same();
}

#[test]
fn many_rooms_are_marked_at_once_and_put_back_as_each_was() {
    let house = House::with(3, 0);
    house.desk(mark(&[0], Cleanliness::Dirty)).unwrap();
    let mut ask = mark(&[1], Cleanliness::Clean);
    ask.rooms[0].look = true;
    house.desk(ask).unwrap();
    let id = house.call_id();
    let all = mark(&[0, 1, 2], Cleanliness::Inspected);
    let done = house.engine.run(&ben(), id, all.clone()).unwrap();
    assert_eq!(
        done.before
            .iter()
            .map(|was| (was.status, was.look))
            .collect::<Vec<_>>(),
        [
            (Cleanliness::Dirty, false),
            (Cleanliness::Clean, true),
            (Cleanliness::Clean, false)
        ]
    );
    assert_eq!(
        house.engine.run(&ben(), id, all).unwrap(),
        done,
        "a repeat is answered the same and does nothing"
    );
    assert_eq!(line(&house, 1).status, Cleanliness::Inspected);
    assert!(!line(&house, 1).look);
    house.desk(Mark { rooms: done.before }).unwrap();
    assert_eq!(line(&house, 0).status, Cleanliness::Dirty);
    assert!(line(&house, 1).look);
    house.rebuilt_is_the_same();
}

#[test]
fn one_unknown_room_refuses_all_of_them() {
    let house = House::with(2, 0);
    house.refused(Code::RoomUnknown, || {
        house.desk(mark(&[0, 90], Cleanliness::Dirty))
    });
    house.refused(Code::RoomsInvalid, || {
        house.desk(mark(&[], Cleanliness::Dirty))
    });
    house.refused(Code::AttendantUnknown, || {
        house.desk(Assign {
            rooms: vec![Assigned {
                room: room(0),
                attendant: Some(AttendantId(house.id())),
            }],
        })
    });
    house.refused(Code::AttendantNeeded, || {
        house.desk(ShareOut {
            attendants: vec![],
            anew: false,
        })
    });
}

#[test]
fn the_days_work_is_shared_out_and_can_be_given_back() {
    let house = House::with(6, 0);
    let (ana, bo) = (attendant(&house, "Ana"), attendant(&house, " Bo "));
    house
        .desk(mark(&[0, 1, 2, 3, 4], Cleanliness::Dirty))
        .unwrap();
    house
        .desk(Assign {
            rooms: vec![Assigned {
                room: room(4),
                attendant: Some(bo),
            }],
        })
        .unwrap();
    let share = ShareOut {
        attendants: vec![],
        anew: false,
    };
    let done = house.desk(share.clone()).unwrap();
    let has = |who| {
        let rooms = board(&house, &ben()).rooms;
        rooms
            .iter()
            .filter(|line| line.attendant == Some(who))
            .count()
    };
    assert_eq!((has(ana), has(bo), done.before.len()), (3, 2, 4));
    assert_eq!(
        line(&house, 5).attendant,
        None,
        "a clean room is nobody's work"
    );
    assert!(
        house.desk(share).unwrap().before.is_empty(),
        "nothing is left"
    );
    house.desk(Assign { rooms: done.before }).unwrap();
    assert_eq!((has(ana), has(bo)), (0, 1));

    let gone = house.desk(DropAttendant { id: bo }).unwrap();
    assert_eq!((gone.before.len(), has(bo)), (1, 0));
    house.refused(Code::AttendantUnknown, || {
        house.desk(DropAttendant { id: bo })
    });
    roll(&house, 1);
    let view = board(&house, &ben());
    assert!(view.attendants.is_empty());
    assert_eq!(
        view.lately,
        ["Ana"],
        "who was taken off the list is not offered again"
    );
    house.rebuilt_is_the_same();
}

#[test]
fn one_name_stands_for_one_person() {
    let house = House::with(1, 0);
    mira(&house);
    attendant(&house, "Ana");
    for (name, code) in [
        ("ana", Code::StaffNameTaken),
        ("Mira", Code::StaffNameTaken),
        ("  ", Code::GuestField),
        ("A\u{7}", Code::GuestField),
    ] {
        house.refused(code, || {
            house.desk(AddAttendant {
                id: AttendantId(house.id()),
                name: name.to_owned(),
            })
        });
    }
    let view = board(&house, &ben());
    let list: Vec<_> = view
        .attendants
        .iter()
        .map(|one| (one.name.as_str(), one.staff))
        .collect();
    assert_eq!(list, [("mira", true), ("Ana", false)]);
}

#[test]
fn a_task_waits_for_its_day_and_stays_until_it_is_done() {
    let house = House::with(1, 0);
    let task = AddTask {
        id: TaskId(house.id()),
        room: room(0),
        day: day(1),
        text: " Extra bed ".to_owned(),
    };
    house.desk(task.clone()).unwrap();
    house.refused(Code::CallReused, || house.desk(task.clone()));
    let blank = AddTask {
        id: TaskId(house.id()),
        text: " ".to_owned(),
        ..task.clone()
    };
    house.refused(Code::TextNeeded, || house.desk(blank));
    let late = AddTask {
        id: TaskId(house.id()),
        day: day(-1),
        ..task.clone()
    };
    house.refused(Code::StayPast, || house.desk(late));
    roll(&house, 3);
    let open = line(&house, 0).tasks;
    assert_eq!(
        (open.len(), open[0].text.as_str(), open[0].done),
        (1, "Extra bed", false)
    );
    let finish = |done| FinishTask {
        day: day(1),
        id: task.id,
        done,
    };
    house.desk(finish(true)).unwrap();
    assert!(line(&house, 0).tasks.is_empty());
    house.desk(finish(false)).unwrap();
    assert_eq!(line(&house, 0).tasks.len(), 1);
    house.refused(Code::TaskUnknown, || {
        house.desk(FinishTask {
            day: day(2),
            ..finish(true)
        })
    });
    house.rebuilt_is_the_same();
}

#[test]
fn what_is_noticed_stands_for_the_day() {
    let house = House::with(2, 0);
    let id = lodge(&house, 0, 0, 1);
    house.desk(CheckIn { id, room: None }).unwrap();
    roll(&house, 1);
    let remark = |text: &str| Remark {
        room: room(0),
        text: text.to_owned(),
    };
    house.desk(remark("Tap drips")).unwrap();
    let found = |found| Discrepancy {
        room: room(0),
        found,
    };
    house.desk(found(Some(Found::Empty))).unwrap();
    let late = Some(Time::constant(14, 30, 0, 0));
    house
        .desk(LeaveBy {
            room: room(0),
            at: late,
        })
        .unwrap();
    let seen = line(&house, 0);
    assert_eq!(
        (seen.remark.as_str(), seen.found),
        ("Tap drips", Some(Found::Empty))
    );
    assert_eq!((seen.leave_by, seen.late), (late, true));
    house.desk(remark("")).unwrap();
    house.desk(found(None)).unwrap();
    house
        .desk(LeaveBy {
            room: room(0),
            at: None,
        })
        .unwrap();
    let seen = line(&house, 0);
    assert!(seen.remark.is_empty() && seen.found.is_none() && !seen.late);
    house.refused(Code::TextTooLong, || house.desk(remark(&"x".repeat(5_000))));
    house.rebuilt_is_the_same();
}

#[test]
fn housekeeping_cleans_and_sees_no_guest() {
    let house = House::with(2, 0);
    let mira = mira(&house);
    let id = lodge(&house, 0, 0, 2);
    house.desk(CheckIn { id, room: None }).unwrap();
    let here = board(&house, &mira).rooms[0].here.clone().unwrap();
    assert_eq!((here.guest_name.as_str(), here.reservation), ("", None));
    assert_eq!(here.party.heads(), 2);
    let here = line(&house, 0).here.unwrap();
    assert_eq!(
        (here.guest_name.as_str(), here.reservation),
        ("Mustermann, Erika", Some(id))
    );

    house
        .engine
        .run(&mira, house.call_id(), mark(&[0], Cleanliness::Clean))
        .unwrap();
    house.refused(Code::RoleDenied, || house.engine.ask(&mira, &Today {}));
    house.refused(Code::RoleDenied, || {
        house.engine.ask(&mira, &reservation::Read { id })
    });
    house.refused(Code::RoleDenied, || {
        house.engine.run(&mira, house.call_id(), CheckOut { id })
    });
    house.refused(Code::RoleDenied, || {
        let share = ShareOut {
            attendants: vec![],
            anew: true,
        };
        house.engine.run(&mira, house.call_id(), share)
    });
    house.refused(Code::SignInNeeded, || {
        house.engine.ask(&Caller::Guest, &Board {})
    });
}

#[test]
fn taking_a_room_out_names_who_needs_another() {
    let house = House::with(2, 0);
    let first = lodge(&house, 0, 1, 2);
    house.sell(DOUBLE, stay(2, 1)).unwrap();
    let ask = |nights, outage| {
        let call = Affected {
            room: room(0),
            nights,
            outage,
        };
        house.engine.ask(&ben(), &call).unwrap()
    };
    let view = ask(stay(0, 5), None);
    assert_eq!(
        view.stays.iter().map(|line| line.id).collect::<Vec<_>>(),
        [first]
    );
    assert_eq!(view.nights_short, 1);
    assert!(ask(stay(3, 2), None).stays.is_empty());

    let id = OutageId(house.id());
    let out = TakeOut {
        id,
        room: room(0),
        kind: OutageKind::OutOfOrder,
        nights: stay(0, 1),
        reason: "Wet carpet".to_owned(),
    };
    house.desk(out).unwrap();
    let outage = |nights, kind| ChangeOutage {
        outage: Outage {
            id,
            room: room(0),
            kind,
            nights,
            reason: "Still wet".to_owned(),
        },
    };
    let longer = outage(stay(0, 4), OutageKind::OutOfOrder);
    assert_eq!(house.desk(longer).unwrap().nights_short, 1);
    assert_eq!(
        ask(stay(0, 4), Some(id)).nights_short,
        0,
        "it is counted already"
    );
    assert_eq!(house.left(DOUBLE, stay(3, 1)), 1);
    roll(&house, 1);
    house.refused(Code::StayPast, || {
        house.desk(outage(stay(1, 2), OutageKind::OutOfOrder))
    });
    house.refused(Code::StayPast, || {
        house.desk(outage(stay(0, 1), OutageKind::OutOfOrder))
    });
    house
        .desk(outage(stay(0, 4), OutageKind::OutOfService))
        .unwrap();
    assert_eq!(house.left(DOUBLE, stay(3, 1)), 2);
    assert_eq!(line(&house, 0).outages[0].reason, "Still wet");
    let mut other = outage(stay(0, 4), OutageKind::OutOfOrder);
    other.outage.id = OutageId(house.id());
    house.refused(Code::OutageUnknown, || house.desk(other));
    house.rebuilt_is_the_same();
}
