//! Rooms set aside for groups, and what others may buy beside them.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::civil::Date;
use keyrack_contract::call::block::{
    BlockView, List, PickRoom, PickUp, Price, Put, Read, Release as GiveBack, RoomingCheck,
    RoomingPlan, RoomingRun, SetNights, SetStatus,
};
use keyrack_contract::call::booking::Booked;
use keyrack_contract::call::hold;
use keyrack_contract::call::import::{File, Look, Reason, Report};
use keyrack_contract::call::offer::{Offers, Search};
use keyrack_contract::call::reservation::{Amend, Cancel, DepartEarly, QuoteAmend, Reinstate};
use keyrack_contract::{Code, Failure};
use keyrack_domain::block::{Block, BlockNight, BlockStatus, Release};
use keyrack_domain::rate::Cause;
use keyrack_domain::reservation::{GroupColour, Source};
use keyrack_domain::{BlockId, BookingId, HoldId, ReservationId, Stay};
use keyrack_engine::{Caller, Clock as _, Limits, Side};

use crate::support::{
    DOUBLE, FAMILY, FLEX, House, anna, ben, couple, day, erika, euro, rate_plan, room_type, stay,
    wanted,
};

/// A block of doubles over these nights.
fn block(house: &House, nights: Stay, rooms: u16) -> Block {
    let id = BlockId(house.id());
    let night = |date: Date| BlockNight {
        date,
        room_type: room_type(DOUBLE),
        rooms,
        price_minor: None,
    };
    Block {
        id,
        name: "Choir".to_owned(),
        code: format!("C{}", &id.to_string()[..8]),
        status: BlockStatus::Definite,
        release: Release::None,
        wash_percent: 0,
        take_up_percent: None,
        colour: GroupColour::Violet,
        rate_plan: rate_plan(FLEX),
        discount_basis_points: 1_000,
        company: None,
        contact: None,
        notes: String::new(),
        nights: nights.dates().map(night).collect(),
    }
}

fn put(house: &House, block: &Block) -> Result<BlockId, Failure> {
    let call = Put {
        block: block.clone(),
        contact: None,
    };
    house.desk(call).map(|_| block.id)
}

fn pick_up_call(house: &House, id: BlockId, nights: Stay, kind: usize) -> PickUp {
    PickUp {
        id,
        booking: BookingId(house.id()),
        stay: nights,
        rooms: vec![PickRoom {
            room_type: room_type(kind),
            party: couple(),
            services: Vec::new(),
        }],
        guest: erika(),
        known_guest: None,
        source: Source::Desk,
        expected_total: None,
        notes: String::new(),
    }
}

fn pick_up(house: &House, id: BlockId, nights: Stay) -> Result<ReservationId, Failure> {
    let call = pick_up_call(house, id, nights, DOUBLE);
    let booked: Booked = house.desk(call)?;
    Ok(booked.reservations[0])
}

fn read(house: &House, id: BlockId) -> BlockView {
    house.engine.ask(&ben(), &Read { id }).unwrap()
}

/// Set aside, picked up and out of sale on a night.
fn counts(house: &House, id: BlockId, night: Date) -> (u16, u16, u16) {
    let view = read(house, id);
    let found = view.nights.iter().find(|one| one.date == night).unwrap();
    (found.blocked, found.picked_up, found.remaining)
}

fn set(house: &House, id: BlockId, night: Date, kind: usize, rooms: u16) -> Result<(), Failure> {
    let night = BlockNight {
        date: night,
        room_type: room_type(kind),
        rooms,
        price_minor: None,
    };
    let call = SetNights {
        id,
        nights: vec![night],
    };
    house.desk(call).map(|_| ())
}

fn become_(house: &House, id: BlockId, status: BlockStatus) -> Result<(), Failure> {
    house.desk(SetStatus { id, status }).map(|_| ())
}

fn cancel(house: &House, id: ReservationId) -> Result<(), Failure> {
    let call = Cancel {
        id,
        reason: String::new(),
        expected_fee: None,
    };
    house.desk(call).map(|_| ())
}

fn search(house: &House, nights: Stay, group: Option<&str>) -> Result<Offers, Failure> {
    let call = Search {
        stay: nights,
        rooms: vec![couple()],
        staff: false,
        group: group.map(str::to_owned),
        code: String::new(),
        company: None,
    };
    house.engine.ask(&Caller::Guest, &call)
}

/// What a guest on the web is offered of the doubles.
fn public_left(house: &House, nights: Stay) -> u32 {
    let offers = search(house, nights, None).unwrap().offers;
    let double = offers
        .iter()
        .find(|offer| offer.room_type == room_type(DOUBLE));
    double.map_or(0, |offer| offer.rooms_left)
}

/// What the desk counts is what the web offers, and never below nothing.
#[track_caller]
fn same_everywhere(house: &House, night: Date) {
    let one = Stay::try_new(night, night.tomorrow().unwrap()).unwrap();
    let count = house.count(DOUBLE, night);
    assert!(count.available() >= 0, "{night}: {count:?}");
    let left = u32::try_from(count.left()).unwrap();
    assert_eq!(left, house.left(DOUBLE, one), "{night}: {count:?}");
    assert_eq!(left, public_left(house, one), "{night}: {count:?}");
}

#[test]
fn a_deducting_block_lowers_by_one_on_the_public_page_as_at_the_desk() {
    for (status, left) in [
        (BlockStatus::Inquired, 2),
        (BlockStatus::Tentative, 1),
        (BlockStatus::Definite, 1),
    ] {
        let house = House::with(2, 0);
        let mut group = block(&house, stay(0, 3), 1);
        group.status = status;
        put(&house, &group).unwrap();
        for night in 0..3 {
            same_everywhere(&house, day(night));
            assert_eq!(public_left(&house, stay(night, 1)), left, "{status:?}");
        }
        assert_eq!(house.left(DOUBLE, stay(0, 3)), left, "{status:?}");
        // The last night counts like the first, and the departure day does not.
        assert_eq!(house.left(DOUBLE, stay(2, 2)), left, "{status:?}");
        assert_eq!(house.left(DOUBLE, stay(3, 2)), 2, "{status:?}");
        house.rebuilt_is_the_same();
    }
}

#[test]
fn a_pick_up_turns_one_blocked_room_into_one_sale() {
    let house = House::with(3, 0);
    let group = block(&house, stay(0, 2), 2);
    let id = put(&house, &group).unwrap();
    assert_eq!(house.left(DOUBLE, stay(0, 2)), 1);
    let call = pick_up_call(&house, id, stay(0, 2), DOUBLE);
    let call_id = house.call_id();
    let first: Booked = house.engine.run(&ben(), call_id, call.clone()).unwrap();
    let again: Booked = house.engine.run(&ben(), call_id, call).unwrap();
    assert_eq!(first, again, "a repeat is answered and not done twice");
    assert_eq!(counts(&house, id, day(0)), (2, 1, 1));
    assert_eq!(
        house.left(DOUBLE, stay(0, 2)),
        1,
        "others see no difference"
    );
    let count = house.count(DOUBLE, day(0));
    assert_eq!((count.sold, count.block_remaining), (1, 1));
    let view = house.read(first.reservations[0]);
    assert_eq!(view.line.group.unwrap().name, "Choir");
    // 120.00 less ten percent, and city tax on top.
    assert_eq!(view.slices[0].price, euro(10_800));
    assert_eq!(first.total, euro(2 * 10_800 + 2 * 550));
    pick_up(&house, id, stay(0, 1)).unwrap();
    house.refused(Code::BlockFull, || pick_up(&house, id, stay(0, 1)));
    assert_eq!(house.left(DOUBLE, stay(0, 1)), 1);
    house.rebuilt_is_the_same();
}

#[test]
fn a_block_never_takes_more_than_is_left_and_never_less_than_is_picked_up() {
    let house = House::with(3, 1);
    house.sell(DOUBLE, stay(1, 1)).unwrap();
    house.refused(Code::BlockRooms, || {
        put(&house, &block(&house, stay(0, 3), 3))
    });
    let failure = put(&house, &block(&house, stay(0, 3), 3)).unwrap_err();
    assert_eq!(failure.args["date"], day(1).to_string());
    assert_eq!(failure.args["count"], "2");
    let group = block(&house, stay(0, 3), 2);
    let id = put(&house, &group).unwrap();
    house.refused(Code::BlockRooms, || set(&house, id, day(1), DOUBLE, 3));
    set(&house, id, day(0), DOUBLE, 3).unwrap();
    house.refused(Code::SoldOut, || house.sell(DOUBLE, stay(0, 1)));
    house.refused(Code::SoldOut, || house.hold(DOUBLE, stay(1, 1)));
    pick_up(&house, id, stay(1, 1)).unwrap();
    house.refused(Code::BlockPickedUp, || set(&house, id, day(1), DOUBLE, 0));
    house.refused(Code::RoomTypeUnknown, || set(&house, id, day(1), 7, 1));
    house.refused(Code::StayPast, || set(&house, id, day(-1), DOUBLE, 1));
    house.refused(Code::StayTooFar, || set(&house, id, day(900), DOUBLE, 1));
    set(&house, id, day(1), DOUBLE, 1).unwrap();
    assert_eq!(counts(&house, id, day(1)), (1, 1, 0));
    house.sell(DOUBLE, stay(1, 1)).unwrap();
    house.rebuilt_is_the_same();
}

#[test]
fn types_of_a_block_together_stay_within_the_house() {
    let house = House::bare(Side::Server, Limits::default());
    let mut create = crate::support::property(2, 2);
    for kind in &mut create.room_types {
        kind.allowance = 2;
    }
    house.system(create).unwrap();
    let id = put(&house, &block(&house, stay(0, 1), 3)).unwrap();
    set(&house, id, day(0), FAMILY, 1).unwrap();
    let failure = set(&house, id, day(0), FAMILY, 2).unwrap_err();
    assert_eq!(failure.code, Code::BlockRooms);
    assert_eq!(failure.args.get("room_type"), None, "the house is full");
    house.rebuilt_is_the_same();
}

#[test]
fn an_option_keeps_its_rooms_and_gives_none_out() {
    let house = House::with(2, 0);
    let mut group = block(&house, stay(0, 1), 2);
    group.status = BlockStatus::Tentative;
    let id = put(&house, &group).unwrap();
    house.refused(Code::SoldOut, || house.sell(DOUBLE, stay(0, 1)));
    house.refused(Code::BlockNotDefinite, || pick_up(&house, id, stay(0, 1)));
    become_(&house, id, BlockStatus::Definite).unwrap();
    let kept = pick_up(&house, id, stay(0, 1)).unwrap();
    house.refused(Code::BlockStep, || {
        become_(&house, id, BlockStatus::Inquired)
    });
    become_(&house, id, BlockStatus::Cancelled).unwrap();
    assert_eq!(
        house.left(DOUBLE, stay(0, 1)),
        1,
        "what was picked up stays sold"
    );
    house.sell(DOUBLE, stay(0, 1)).unwrap();
    house.refused(Code::BlockStep, || {
        become_(&house, id, BlockStatus::Definite)
    });
    house.refused(Code::BlockRooms, || {
        become_(&house, id, BlockStatus::Tentative)
    });
    cancel(&house, kept).unwrap();
    assert_eq!(house.left(DOUBLE, stay(0, 1)), 1);
    house.rebuilt_is_the_same();
}

#[test]
fn a_cancelled_pick_up_goes_back_to_the_group_and_an_early_departure_too() {
    let house = House::with(2, 0);
    let id = put(&house, &block(&house, stay(0, 3), 1)).unwrap();
    let first = pick_up(&house, id, stay(0, 3)).unwrap();
    cancel(&house, first).unwrap();
    assert_eq!(counts(&house, id, day(2)), (1, 0, 1));
    assert_eq!(house.left(DOUBLE, stay(0, 3)), 1);
    house.desk(Reinstate { id: first }).unwrap();
    assert_eq!(counts(&house, id, day(2)), (1, 1, 0));
    assert_eq!(house.left(DOUBLE, stay(0, 3)), 1);
    house
        .desk(keyrack_contract::call::reservation::CheckIn {
            id: first,
            room: Some(crate::support::room(0)),
        })
        .unwrap();
    house
        .desk(keyrack_contract::call::day::Roll { from: day(0) })
        .unwrap();
    house.clock.set("2026-03-03T11:00:00Z".parse().unwrap());
    house.desk(DepartEarly { id: first }).unwrap();
    assert_eq!(counts(&house, id, day(1)), (1, 0, 1));
    assert_eq!(house.left(DOUBLE, stay(1, 2)), 1, "the group's again");
    house.engine.tidy_up().unwrap();
    house.rebuilt_is_the_same();
}

#[test]
fn a_guest_of_the_group_in_another_type_uses_the_room_that_was_set_aside() {
    let house = House::with(1, 1);
    let id = put(&house, &block(&house, stay(0, 1), 1)).unwrap();
    let first = pick_up(&house, id, stay(0, 1)).unwrap();
    let call = Amend {
        id: first,
        stay: stay(0, 1),
        room_type: room_type(FAMILY),
        rate_plan: rate_plan(FLEX),
        party: couple(),
        expected_total: None,
        anyway: None,
    };
    house.desk(call).unwrap();
    assert_eq!(counts(&house, id, day(0)), (1, 1, 0));
    house.sell(DOUBLE, stay(0, 1)).unwrap();
    // The double is somebody else's now, and the group does not get it back.
    cancel(&house, first).unwrap();
    assert_eq!(counts(&house, id, day(0)), (1, 1, 0));
    assert_eq!(house.left(FAMILY, stay(0, 1)), 1);
    same_everywhere(&house, day(0));
    house.rebuilt_is_the_same();
}

fn longer(id: ReservationId, nights: Stay) -> Amend {
    Amend {
        id,
        stay: nights,
        room_type: room_type(DOUBLE),
        rate_plan: rate_plan(FLEX),
        party: couple(),
        expected_total: None,
        anyway: None,
    }
}

#[test]
fn a_stay_out_of_a_block_grows_out_of_it_at_its_price_and_beyond_it_at_the_plans() {
    let house = House::with(2, 0);
    let id = put(&house, &block(&house, stay(0, 3), 1)).unwrap();
    let one = pick_up(&house, id, stay(0, 1)).unwrap();
    house.sell(DOUBLE, stay(0, 3)).unwrap();
    assert_eq!(
        house.left(DOUBLE, stay(1, 2)),
        0,
        "but for the group's room"
    );
    let question = QuoteAmend {
        change: longer(one, stay(0, 3)),
    };
    let quoted = house.engine.ask(&ben(), &question).unwrap();
    assert!(!quoted.full);
    let call_id = house.call_id();
    let done = house
        .engine
        .run(&ben(), call_id, longer(one, stay(0, 3)))
        .unwrap();
    assert_eq!(done.after, quoted.after);
    assert_eq!(
        house
            .engine
            .run(&ben(), call_id, longer(one, stay(0, 3)))
            .unwrap(),
        done
    );
    assert_eq!(counts(&house, id, day(1)), (1, 1, 0));
    // A night that the block does not have.
    house.desk(longer(one, stay(0, 4))).unwrap();
    let view = house.read(one);
    let prices: Vec<i64> = view.slices.iter().map(|slice| slice.price.minor).collect();
    assert_eq!(prices, [10_800, 10_800, 10_800, 12_000]);
    for night in [day(1), day(2)] {
        let told = view
            .explained
            .iter()
            .find(|told| told.date == night)
            .unwrap();
        assert!(matches!(&told.steps[0].cause, Cause::Group { name } if name == "Choir"));
        assert_eq!(told.steps[0].amount.minor, 10_800);
    }
    same_everywhere(&house, day(1));
    house.rebuilt_is_the_same();
}

#[test]
fn a_stay_out_of_a_block_is_taken_up_again_out_of_it() {
    let house = House::with(2, 0);
    let id = put(&house, &block(&house, stay(1, 2), 1)).unwrap();
    let one = pick_up(&house, id, stay(1, 2)).unwrap();
    house.sell(DOUBLE, stay(1, 2)).unwrap();
    cancel(&house, one).unwrap();
    assert_eq!(counts(&house, id, day(1)), (1, 0, 1));
    assert_eq!(house.left(DOUBLE, stay(1, 2)), 0);
    house.desk(Reinstate { id: one }).unwrap();
    assert_eq!(counts(&house, id, day(1)), (1, 1, 0));
    // Where somebody else of the group has it by now, nothing is left.
    cancel(&house, one).unwrap();
    pick_up(&house, id, stay(1, 2)).unwrap();
    house.refused(Code::SoldOut, || house.desk(Reinstate { id: one }));
    same_everywhere(&house, day(1));
    house.rebuilt_is_the_same();
}

#[test]
fn a_stay_whose_block_is_full_is_changed_anyway_by_who_may_and_says_why() {
    let house = House::with(1, 0);
    let id = put(&house, &block(&house, stay(0, 2), 1)).unwrap();
    let one = pick_up(&house, id, stay(0, 1)).unwrap();
    pick_up(&house, id, stay(1, 1)).unwrap();
    let question = QuoteAmend {
        change: longer(one, stay(0, 2)),
    };
    let asked = |by: &Caller| house.engine.ask(by, &question).unwrap();
    assert!(asked(&ben()).full && !asked(&ben()).may);
    assert!(asked(&anna()).may);
    let anyway = |reason: &str| Amend {
        anyway: Some(reason.to_owned()),
        ..longer(one, stay(0, 2))
    };
    house.refused(Code::SoldOut, || house.desk(longer(one, stay(0, 2))));
    house.refused(Code::RoleDenied, || house.desk(anyway("She cannot travel")));
    house.refused(Code::ReasonNeeded, || house.desk(anyway("  ")));
    let call_id = house.call_id();
    let run = || {
        house
            .engine
            .run(&anna(), call_id, anyway("She cannot travel"))
    };
    let done = run().unwrap();
    assert_eq!(run().unwrap(), done);
    let flag = house.read(one).anyway.unwrap();
    assert_eq!(
        (flag.nights.as_slice(), flag.reason.as_str()),
        (&[day(1)][..], "She cannot travel")
    );
    assert_eq!(house.count(DOUBLE, day(1)).oversold, 1);
    house.rebuilt_is_the_same();
}

#[test]
fn a_release_is_decided_when_it_is_read_and_by_the_job() {
    for release in [Release::Fixed { on: day(5) }, Release::Rolling { days: 3 }] {
        let house = House::with(2, 0);
        let mut group = block(&house, stay(8, 2), 2);
        group.release = release;
        let id = put(&house, &group).unwrap();
        assert_eq!(read(&house, id).cut_off, Some(day(4)));
        pick_up(&house, id, stay(8, 2)).unwrap();
        // The last minute of the last day to book.
        house.clock.set("2026-03-06T22:59:59Z".parse().unwrap());
        assert_eq!(house.left(DOUBLE, stay(8, 1)), 0, "{release:?}");
        house.clock.set("2026-03-06T23:00:00Z".parse().unwrap());
        // Nobody has done anything yet.
        assert_eq!(house.left(DOUBLE, stay(8, 1)), 1, "{release:?}");
        assert_eq!(house.count(DOUBLE, day(8)).left(), 1);
        assert_eq!(counts(&house, id, day(8)), (2, 1, 0));
        assert!(read(&house, id).nights[0].released);
        let failure = pick_up(&house, id, stay(8, 1)).unwrap_err();
        assert_eq!(failure.code, Code::BlockReleased);
        assert_eq!(failure.args["date"], day(8).to_string());
        let rolling = matches!(release, Release::Rolling { .. });
        let second = u32::from(!rolling);
        assert_eq!(house.left(DOUBLE, stay(9, 1)), second, "{release:?}");
        house.sell(DOUBLE, stay(8, 1)).unwrap();
        assert_eq!(house.left(DOUBLE, stay(8, 1)), 0);
        house.engine.tidy_up().unwrap();
        assert_eq!(house.left(DOUBLE, stay(9, 1)), second);
        // A later release would need the room that is sold.
        group.release = Release::None;
        house.refused(Code::BlockRooms, || put(&house, &group));
        house.rebuilt_is_the_same();
    }
}

#[test]
fn the_job_alone_releases_too_and_a_restart_changes_nothing() {
    let mut house = House::with(2, 0);
    let mut group = block(&house, stay(8, 1), 2);
    group.release = Release::Fixed { on: day(5) };
    put(&house, &group).unwrap();
    house.clock.set("2026-03-07T12:00:00Z".parse().unwrap());
    house.engine.tidy_up().unwrap();
    assert_eq!(house.left(DOUBLE, stay(8, 1)), 2);
    house.sell(DOUBLE, stay(8, 1)).unwrap();
    house.sell(DOUBLE, stay(8, 1)).unwrap();
    house.reopen();
    assert_eq!(house.left(DOUBLE, stay(8, 1)), 0);
    house.engine.tidy_up().unwrap();
    same_everywhere(&house, day(8));
    house.rebuilt_is_the_same();
}

#[test]
fn what_is_washed_out_is_sold_to_whoever_comes_first() {
    let house = House::with(4, 0);
    let mut group = block(&house, stay(0, 1), 4);
    group.wash_percent = 50;
    let id = put(&house, &group).unwrap();
    assert_eq!(house.left(DOUBLE, stay(0, 1)), 2);
    for _ in 0..3 {
        pick_up(&house, id, stay(0, 1)).unwrap();
        same_everywhere(&house, day(0));
    }
    assert_eq!(house.left(DOUBLE, stay(0, 1)), 1);
    house.sell(DOUBLE, stay(0, 1)).unwrap();
    house.refused(Code::SoldOut, || pick_up(&house, id, stay(0, 1)));
    house.rebuilt_is_the_same();
}

#[test]
fn rooms_are_given_back_by_hand_and_the_ones_picked_up_stay() {
    let house = House::with(3, 0);
    let id = put(&house, &block(&house, stay(0, 3), 3)).unwrap();
    pick_up(&house, id, stay(0, 3)).unwrap();
    let call = GiveBack {
        id,
        from: Some(day(1)),
        to: Some(day(2)),
    };
    house.desk(call).unwrap();
    assert_eq!(counts(&house, id, day(0)), (3, 1, 2));
    assert_eq!(counts(&house, id, day(1)), (1, 1, 0));
    assert_eq!(house.left(DOUBLE, stay(1, 1)), 2);
    assert_eq!(house.left(DOUBLE, stay(0, 3)), 0);
    house.rebuilt_is_the_same();
}

#[test]
fn a_group_pays_its_own_price_where_it_has_one() {
    let house = House::with(2, 0);
    let mut group = block(&house, stay(0, 2), 2);
    group.nights[1].price_minor = Some(7_500);
    let id = put(&house, &group).unwrap();
    let call = Price {
        id,
        stay: stay(0, 2),
        rooms: vec![PickRoom {
            room_type: room_type(DOUBLE),
            party: couple(),
            services: Vec::new(),
        }],
    };
    let priced = house.engine.ask(&ben(), &call).unwrap();
    assert_eq!(priced.total, euro(10_800 + 7_500 + 2 * 550));
    assert_eq!(priced.left, [(room_type(DOUBLE), 2)]);
    let mut wrong = pick_up_call(&house, id, stay(0, 2), DOUBLE);
    wrong.expected_total = Some(euro(1));
    house.refused(Code::PriceChanged, || house.desk(wrong.clone()));
    house.refused(Code::BlockFull, || {
        house.desk(pick_up_call(&house, id, stay(0, 2), FAMILY))
    });
    let mut right = pick_up_call(&house, id, stay(0, 2), DOUBLE);
    right.expected_total = Some(priced.total);
    assert_eq!(house.desk(right).unwrap().total, priced.total);
}

#[test]
fn a_code_opens_the_groups_rooms_to_guests_and_nothing_else() {
    let house = House::with(2, 1);
    let group = block(&house, stay(0, 2), 2);
    let id = put(&house, &group).unwrap();
    let code = group.code.to_lowercase();
    assert_eq!(public_left(&house, stay(0, 2)), 0);
    let found = search(&house, stay(0, 2), Some(&code)).unwrap();
    let [offer] = found.offers.as_slice() else {
        panic!("the double alone: {found:?}");
    };
    assert_eq!(offer.room_type, room_type(DOUBLE));
    assert_eq!((offer.rooms_left, offer.total), (2, euro(2 * 11_350)));
    let create = hold::Create {
        id: HoldId(house.id()),
        stay: stay(0, 2),
        rooms: vec![wanted(DOUBLE, FLEX, couple())],
        expected_total: Some(offer.total),
        group: Some(code.clone()),
        code: String::new(),
    };
    let held = house.guest(create.clone()).unwrap();
    assert_eq!(held.total, offer.total);
    assert_eq!(counts(&house, id, day(0)), (2, 1, 1));
    assert_eq!(house.left(DOUBLE, stay(0, 2)), 0);
    house.sound();
    let booked = house.confirm(held.id).unwrap();
    assert_eq!(booked.total, offer.total);
    let view = house.read(booked.reservations[0]);
    assert_eq!(view.line.group.unwrap().name, "Choir");
    assert_eq!(counts(&house, id, day(0)), (2, 1, 1));
    // One that runs out is the group's again, and nobody else's.
    let second = hold::Create {
        id: HoldId(house.id()),
        ..create
    };
    house.guest(second).unwrap();
    assert_eq!(counts(&house, id, day(0)), (2, 2, 0));
    house.clock.forward(3_600);
    assert_eq!(house.left(DOUBLE, stay(0, 2)), 0);
    house.engine.tidy_up().unwrap();
    assert_eq!(counts(&house, id, day(0)), (2, 1, 1));
    assert_eq!(house.left(DOUBLE, stay(0, 2)), 0);
    for (text, code) in [("nobody", Code::BlockUnknown), ("", Code::BlockUnknown)] {
        assert_eq!(
            search(&house, stay(0, 1), Some(text)).unwrap_err().code,
            code
        );
    }
    house.rebuilt_is_the_same();
}

#[test]
fn codes_are_unlike_and_fields_are_refused_where_they_stand() {
    let house = House::with(2, 0);
    let group = block(&house, stay(0, 1), 1);
    put(&house, &group).unwrap();
    let mut twin = block(&house, stay(0, 1), 1);
    twin.code = group.code.to_lowercase();
    house.refused(Code::BlockCodeTaken, || put(&house, &twin));
    for (field, change) in [
        (
            "name",
            Block {
                name: String::new(),
                ..twin.clone()
            },
        ),
        (
            "code",
            Block {
                code: "a b/".to_owned(),
                ..twin.clone()
            },
        ),
        (
            "wash",
            Block {
                wash_percent: 101,
                ..twin.clone()
            },
        ),
        (
            "take_up",
            Block {
                take_up_percent: Some(101),
                ..twin.clone()
            },
        ),
        (
            "discount",
            Block {
                discount_basis_points: 10_001,
                ..twin.clone()
            },
        ),
    ] {
        let failure = put(&house, &change).unwrap_err();
        assert_eq!(failure.code, Code::BlockInvalid);
        assert_eq!(failure.field.as_deref(), Some(field));
    }
    let listed = house
        .engine
        .ask(
            &ben(),
            &List {
                text: "choir".to_owned(),
                past: false,
                limit: 10,
            },
        )
        .unwrap();
    assert_eq!(listed.blocks.len(), 1);
    assert_eq!(
        (listed.blocks[0].blocked, listed.blocks[0].remaining),
        (1, 1)
    );
    house.sound();
}

fn rooming(house: &House, id: BlockId, text: &str) -> RoomingPlan {
    let file = File {
        base64: STANDARD.encode(text),
        encoding: None,
        delimiter: None,
    };
    let look = Look { file: file.clone() };
    let looked = house.engine.ask(&anna(), &look).unwrap();
    RoomingPlan {
        id,
        file,
        columns: looked.columns,
        dates: looked.dates,
        room_types: Vec::new(),
    }
}

fn reasons(report: &Report) -> Vec<(u32, Reason)> {
    let lines = report.lines.iter();
    lines.map(|line| (line.line, line.reason)).collect()
}

#[test]
fn a_rooming_list_is_taken_whole_or_not_at_all() {
    let house = House::with(4, 1);
    let id = put(&house, &block(&house, stay(0, 3), 3)).unwrap();
    let text = "Last name,First name,Arrival,Departure,Room type,Adults\n\
        Alto,Ann,2026-03-02,2026-03-05,DBL,2\n\
        Bass,Ben,2026-03-02,2026-02-31,DBL,2\n\
        Alto,ann,2026-03-03,2026-03-04,DBL,1\n\
        Cello,Cat,2026-03-02,2026-03-05,SUITE,1\n\
        Drum,Dan,2026-03-04,2026-03-06,DBL,1\n\
        Early,Eve,2026-03-01,2026-03-03,DBL,1\n\
        Flute,Fay,2026-03-02,2026-03-05,FAM,2\n\
        ,,2026-03-02,2026-03-05,DBL,1\n";
    let plan = rooming(&house, id, text);
    let check = RoomingCheck { plan: plan.clone() };
    let report = house.engine.ask(&ben(), &check).unwrap();
    assert_eq!((report.bookings, report.refused), (1, 7));
    assert_eq!(
        reasons(&report),
        [
            (3, Reason::Departure),
            (4, Reason::NameTwice),
            (5, Reason::RoomType),
            (6, Reason::NotInBlock),
            (7, Reason::Over),
            (8, Reason::NotInBlock),
            (9, Reason::NoName),
        ]
    );
    assert_eq!(report.unknown_types, ["SUITE"]);
    house.refused(Code::ImportLines, || {
        house.desk(RoomingRun { plan: plan.clone() })
    });
    // Who comes is enough: the block knows the nights and the kind of room.
    let names = "Last name,First name\nAlto,Ann\nBass,Ben\nCello,Cat\nDrum,Dan\n";
    let plan = rooming(&house, id, names);
    let check = RoomingCheck { plan: plan.clone() };
    let report = house.engine.ask(&ben(), &check).unwrap();
    assert_eq!(reasons(&report), [(5, Reason::BlockFull)]);
    house.refused(Code::ImportLines, || {
        house.desk(RoomingRun { plan: plan.clone() })
    });
    let names = "Last name,First name,Room\nAlto,Ann,101\nBass,Ben,101\nCello,Cat,\n";
    let plan = rooming(&house, id, names);
    let done = house.desk(RoomingRun { plan: plan.clone() }).unwrap();
    assert_eq!((done.bookings, done.refused), (3, 0));
    assert_eq!(reasons(&done), [(3, Reason::RoomTaken)]);
    let view = read(&house, id);
    assert_eq!(view.stays.len(), 3);
    assert!(
        view.nights
            .iter()
            .all(|night| night.remaining == 0 && night.picked_up == 3)
    );
    assert_eq!(house.left(DOUBLE, stay(0, 3)), 1);
    // The same list again books nobody twice.
    let again = house.engine.ask(&ben(), &RoomingCheck { plan }).unwrap();
    assert_eq!(again.refused, 3);
    house.rebuilt_is_the_same();
}

#[test]
fn ten_thousand_lines_are_judged_one_by_one_and_more_are_refused() {
    use std::fmt::Write as _;
    let house = House::with(3, 0);
    let id = put(&house, &block(&house, stay(0, 3), 3)).unwrap();
    let list = |lines: u32| {
        let mut text = "Last name,First name\n".to_owned();
        for line in 0..lines {
            writeln!(text, "Name {line},Given").unwrap();
        }
        text
    };
    let plan = rooming(&house, id, &list(10_000));
    let report = house
        .engine
        .ask(&ben(), &RoomingCheck { plan: plan.clone() })
        .unwrap();
    assert_eq!((report.bookings, report.refused), (3, 9_997));
    assert_eq!(report.lines.len(), 9_997);
    house.refused(Code::ImportLines, || {
        house.desk(RoomingRun { plan: plan.clone() })
    });
    let plan = rooming(&house, id, &list(10_001));
    let check = RoomingCheck { plan };
    assert_eq!(
        house.engine.ask(&ben(), &check).unwrap_err().code,
        Code::ImportTooLong
    );
}

/// Blocks, pick-ups, releases, cancellations and sales to others in any order: nothing is ever counted
/// below nothing, the desk counts what the web offers, and rows made anew are the rows that were there.
#[test]
fn in_whatever_order_things_happen_no_night_is_sold_or_set_aside_twice() {
    const NIGHTS: i64 = 4;
    let steps: u64 = if cfg!(debug_assertions) { 250 } else { 4_000 };
    for seed in 0..2_u64 {
        let house = House::with(4, 2);
        for _ in 0..seed {
            house.dice.roll();
        }
        let mut blocks: Vec<BlockId> = Vec::new();
        let mut stays: Vec<ReservationId> = Vec::new();
        let mut holds: Vec<HoldId> = Vec::new();
        let (mut done, mut refused) = (0, 0);
        for step in 0..steps {
            let from = i64::try_from(house.dice.below(NIGHTS.unsigned_abs())).unwrap();
            let nights = stay(from, 1 + i64::try_from(house.dice.below(2)).unwrap());
            let kind = usize::try_from(house.dice.below(2)).unwrap();
            let rooms = u16::try_from(house.dice.below(4)).unwrap();
            let result = match house.dice.below(12) {
                0 => {
                    let mut group = block(&house, nights, rooms.max(1));
                    group.wash_percent = *house.dice.pick(&[0, 0, 40]);
                    let releases = [
                        Release::None,
                        Release::Fixed { on: day(1) },
                        Release::Rolling { days: 1 },
                    ];
                    group.release = *house.dice.pick(&releases);
                    put(&house, &group).map(|id| blocks.push(id))
                }
                1 if !blocks.is_empty() => {
                    let id = *house.dice.pick(&blocks);
                    set(&house, id, nights.arrival(), kind, rooms)
                }
                2 if !blocks.is_empty() => {
                    let id = *house.dice.pick(&blocks);
                    become_(&house, id, *house.dice.pick(&BlockStatus::ALL))
                }
                3..=5 if !blocks.is_empty() => {
                    let call = pick_up_call(&house, *house.dice.pick(&blocks), nights, kind);
                    house
                        .desk(call)
                        .map(|booked| stays.extend(booked.reservations))
                }
                6 if !stays.is_empty() => cancel(&house, *house.dice.pick(&stays)),
                7 if !stays.is_empty() => {
                    let id = *house.dice.pick(&stays);
                    house.desk(Reinstate { id }).map(|_| ())
                }
                8 if !stays.is_empty() => {
                    let call = Amend {
                        id: *house.dice.pick(&stays),
                        stay: nights,
                        room_type: room_type(kind),
                        rate_plan: rate_plan(FLEX),
                        party: couple(),
                        expected_total: None,
                        anyway: None,
                    };
                    house.desk(call).map(|_| ())
                }
                9 => {
                    let code = blocks.last().and_then(|id| {
                        let index = house.engine.index().unwrap();
                        index.block(*id).map(|block| block.code.clone())
                    });
                    let call = hold::Create {
                        group: code.filter(|_| rooms % 2 == 0),
                        ..house.hold_call(kind, nights)
                    };
                    house.guest(call).map(|hold| holds.push(hold.id))
                }
                10 if !holds.is_empty() => {
                    let id = holds.swap_remove(0);
                    house
                        .confirm(id)
                        .map(|booked| stays.extend(booked.reservations))
                }
                11 if step % 40 == 0 => {
                    house.clock.forward(700);
                    house.engine.tidy_up()
                }
                _ => house.sell(kind, nights).map(|id| stays.push(id)),
            };
            match result {
                Ok(()) => done += 1,
                Err(failure) => {
                    assert_ne!(failure.code, Code::Fault, "step {step}: {failure:?}");
                    refused += 1;
                }
            }
            for night in 0..NIGHTS + 2 {
                same_everywhere(&house, day(night));
                let family = house.count(FAMILY, day(night));
                assert!(family.available() >= 0, "step {step}: {family:?}");
                let index = house.engine.index().unwrap();
                let whole = index.house_count(day(night), house.clock.now()).unwrap();
                assert!(whole.available() >= 0, "step {step}: {whole:?}");
            }
        }
        assert!(done > 40 && refused > 40, "{done} done, {refused} refused");
        house.rebuilt_is_the_same();
    }
}

#[test]
fn a_group_is_told_what_it_lacks_of_its_share_and_nothing_is_charged() {
    let house = House::with(10, 0);
    let mut group = block(&house, stay(0, 2), 5);
    group.take_up_percent = Some(75);
    put(&house, &group).unwrap();
    let id = group.id;
    let told = || read(&house, id).take_up.unwrap();
    let night = read(&house, id).nights[0].price.unwrap().minor;
    // Ten room nights are set aside: eight are to be taken, all at one price.
    let first = told();
    assert_eq!((first.percent, first.agreed, first.owed), (75, 10, 8));
    assert_eq!(first.short, 8);
    assert_eq!(first.cost, Some(euro(night * 8)));
    let mut last = None;
    for taken in 1..=4_u32 {
        last = Some(pick_up(&house, id, stay(0, 2)).unwrap());
        let now = told();
        assert_eq!((now.picked_up, now.short), (taken * 2, 8 - taken * 2));
        assert_eq!(now.cost, Some(euro(night * i64::from(now.short))));
    }
    // Who cancels makes it short again.
    let total = house.read(last.unwrap()).line.total;
    cancel(&house, last.unwrap()).unwrap();
    assert_eq!(told().short, 2);
    assert_eq!(
        house.read(last.unwrap()).line.total,
        total,
        "no stay pays for it"
    );
    // A price of its own on one night moves the average of what is left: two rooms each night.
    let own = BlockNight {
        price_minor: Some(night + 1_000),
        ..read(&house, id).block.nights[1]
    };
    let call = SetNights {
        id,
        nights: vec![own],
    };
    house.desk(call).unwrap();
    assert_eq!(told().cost, Some(euro(night * 2 + 1_000)));
    // Rooms that go back on sale by their date are owed still; those given back by hand are not.
    let mut changed = read(&house, id).block;
    changed.release = Release::Fixed { on: day(0) };
    put(&house, &changed).unwrap();
    assert_eq!(told().short, 2);
    let back = GiveBack {
        id,
        from: None,
        to: None,
    };
    house.desk(back).unwrap();
    let over = told();
    assert_eq!((over.agreed, over.owed, over.short), (6, 5, 0));
    assert_eq!(over.cost, Some(euro(0)));
    // Without a share, and while it is an option, there is nothing to say.
    become_(&house, id, BlockStatus::Tentative).unwrap();
    assert_eq!(read(&house, id).take_up, None);
    become_(&house, id, BlockStatus::Definite).unwrap();
    let mut changed = read(&house, id).block;
    changed.take_up_percent = None;
    put(&house, &changed).unwrap();
    assert_eq!(read(&house, id).take_up, None);
    house.rebuilt_is_the_same();
}
