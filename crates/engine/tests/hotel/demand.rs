//! Prices that follow demand, codes, and restrictions over many room-rates at once.

use keyrack_contract::call::offer::{CodeAnswer, Offers, Search};
use keyrack_contract::call::{layer, promo, rate_plan as plans, reservation, yield_rule};
use keyrack_contract::{Code, Failure};
use keyrack_domain::rate::{
    Cause, Channel, Cut, Layer, Measure, Modifiers, PriceLimits, PromoCode, PromoRefused, Push,
    RateDay, RatePlan, Window, YieldRule, YieldStep,
};
use keyrack_domain::{LayerId, PromoId, Stay, YieldRuleId};
use keyrack_engine::{Caller, Clock, Do};
use uuid::Uuid;

use crate::support::{
    DOUBLE, FAMILY, FIXED, FLEX, House, anna, ben, couple, day, property, rate_plan, room_type,
    stay,
};

fn manager<C: Do>(house: &House, call: C) -> Result<C::Reply, Failure> {
    house.engine.run(&anna(), house.call_id(), call)
}

fn full_house() -> YieldRule {
    let step = |at, basis_points| YieldStep {
        at,
        push: Push {
            basis_points,
            minor: 0,
        },
    };
    YieldRule {
        id: YieldRuleId(Uuid::from_u128(0x900)),
        name: "Full house".to_owned(),
        measure: Measure::HouseOccupancy,
        steps: vec![step(50, 1_000), step(75, 2_000)],
        room_types: Vec::new(),
        rate_plans: Vec::new(),
        nights: Window::default(),
        weekdays: [true; 7],
        position: 0,
        paused: false,
    }
}

fn spring() -> PromoCode {
    PromoCode {
        id: PromoId(Uuid::from_u128(0xA00)),
        code: "Spring".to_owned(),
        name: "Spring letter".to_owned(),
        cut: Cut::BasisPoints(1_000),
        booking: Window::default(),
        nights: Window::default(),
        rate_plans: vec![rate_plan(FLEX)],
        room_types: Vec::new(),
        nights_min: 2,
        uses_max: Some(2),
        uses_per_guest_max: Some(1),
        combinable: false,
        archived: false,
    }
}

fn put_promo(house: &House, promo: PromoCode) -> Result<(), Failure> {
    manager(house, promo::Put { promo }).map(|_| ())
}

fn price(house: &House, stay: Stay) -> i64 {
    let index = house.engine.index().unwrap();
    let quote = index
        .quote(
            &stay,
            room_type(DOUBLE),
            rate_plan(FLEX),
            &couple(),
            house.clock.now(),
        )
        .unwrap();
    quote.nights[0].price.minor
}

fn search(house: &House, by: &Caller, stay: Stay, code: &str) -> Offers {
    let call = Search {
        stay,
        rooms: vec![couple()],
        staff: *by != Caller::Guest,
        group: None,
        code: code.to_owned(),
        company: None,
    };
    house.engine.ask(by, &call).unwrap()
}

fn nights_of(offers: &Offers, plan: usize) -> Option<i64> {
    let mut found = offers.offers.iter();
    let offer = found
        .find(|offer| offer.room_type == room_type(DOUBLE) && offer.rate_plan == rate_plan(plan))?;
    Some(offer.quotes[0].nights.iter().map(|n| n.price.minor).sum())
}

#[test]
fn a_nights_price_moves_when_its_rooms_are_sold_and_no_other_nights() {
    let house = House::with(3, 1);
    manager(&house, yield_rule::Put { rule: full_house() }).unwrap();
    assert_eq!(price(&house, stay(3, 1)), 12_000);
    let first = house.sell(DOUBLE, stay(3, 1)).unwrap();
    house.sell(DOUBLE, stay(3, 1)).unwrap();
    // Two of four rooms: half.
    assert_eq!(price(&house, stay(3, 1)), 13_200);
    assert_eq!(price(&house, stay(4, 1)), 12_000);
    let last = house.sell(FAMILY, stay(3, 1)).unwrap();
    assert_eq!(price(&house, stay(3, 1)), 14_400);
    house.rebuilt_is_the_same();
    // What was sold keeps its price, and says which rule made it.
    assert_eq!(house.read(first).slices[0].price.minor, 12_000);
    let told = house.read(last).explained;
    assert!(matches!(
        &told[0].steps[1].cause,
        Cause::Yield { name, .. } if name == "Full house"
    ));
    let cancel = reservation::Cancel {
        id: last,
        expected_fee: None,
        reason: String::new(),
    };
    house.desk(cancel).unwrap();
    assert_eq!(price(&house, stay(3, 1)), 13_200);
    house.sound();
    let id = full_house().id;
    manager(&house, yield_rule::Remove { id }).unwrap();
    assert_eq!(price(&house, stay(3, 1)), 12_000);
    house.rebuilt_is_the_same();
}

#[test]
fn demand_stays_between_floor_and_ceiling_and_can_be_looked_at_before() {
    let house = House::with(2, 1);
    let plan = RatePlan {
        modifiers: Modifiers {
            limits: vec![PriceLimits {
                room_type: Some(room_type(DOUBLE)),
                floor_minor: Some(11_000),
                ceiling_minor: Some(12_500),
            }],
            ..Modifiers::default()
        },
        ..property(1, 1).rate_plans[FLEX].clone()
    };
    manager(&house, plans::Put { plan, prices: None }).unwrap();
    house.sell(DOUBLE, stay(3, 1)).unwrap();
    house.sell(FAMILY, stay(3, 1)).unwrap();
    let preview = yield_rule::Preview {
        rule: full_house(),
        from: day(3),
        to: day(5),
    };
    let told = house.engine.ask(&ben(), &preview).unwrap();
    assert_eq!(told.sold_percent, [66, 0]);
    let row = told
        .rows
        .iter()
        .find(|row| row.room_type == room_type(DOUBLE) && row.rate_plan == rate_plan(FLEX))
        .unwrap();
    let minor = |money: Option<keyrack_domain::Money>| money.unwrap().minor;
    assert_eq!(
        (minor(row.nights[0].now), minor(row.nights[0].then)),
        (12_000, 12_500)
    );
    assert_eq!(
        (minor(row.nights[1].now), minor(row.nights[1].then)),
        (12_000, 12_000)
    );
    // Nothing was saved.
    assert_eq!(price(&house, stay(3, 1)), 12_000);
    manager(&house, yield_rule::Put { rule: full_house() }).unwrap();
    assert_eq!(price(&house, stay(3, 1)), 12_500);
    let mut turned = full_house();
    turned.steps.reverse();
    house.refused(Code::YieldInvalid, || {
        manager(
            &house,
            yield_rule::Put {
                rule: turned.clone(),
            },
        )
    });
}

#[test]
fn a_code_is_taken_off_where_it_is_for_and_used_no_oftener_than_it_may() {
    let house = House::with(6, 1);
    put_promo(&house, spring()).unwrap();
    let guest = Caller::Guest;
    let found = search(&house, &guest, stay(3, 2), "  sPRING ");
    assert_eq!(found.code, Some(CodeAnswer::Holds));
    assert_eq!(nights_of(&found, FLEX), Some(21_600));
    assert_eq!(nights_of(&found, FIXED), Some(21_000));
    let refused = |stay, code| search(&house, &guest, stay, code).code;
    let why = |why| Some(CodeAnswer::Refused { why });
    assert_eq!(refused(stay(3, 1), "Spring"), why(PromoRefused::TooShort));
    assert_eq!(refused(stay(3, 2), "Winter"), why(PromoRefused::Unknown));
    // The hold and the booking cost what the search said.
    let mut call = house.hold_call(DOUBLE, stay(3, 2));
    call.code = "Spring".to_owned();
    let offer = found
        .offers
        .iter()
        .find(|offer| offer.room_type == room_type(DOUBLE) && offer.rate_plan == rate_plan(FLEX));
    call.expected_total = Some(offer.unwrap().total);
    let hold = house.guest(call).unwrap();
    let booked = house.confirm(hold.id).unwrap();
    assert_eq!(booked.total, hold.total);
    // The same guest, by their address, not again: at the desk and on the web.
    let mut sale = house.sale(DOUBLE, stay(5, 2));
    sale.terms.code = "spring".to_owned();
    sale.guest.email = "ERIKA@example.org".to_owned();
    house.refused(Code::PromoRefused, || house.desk(sale.clone()));
    let mut again = house.hold_call(DOUBLE, stay(5, 2));
    again.code = "Spring".to_owned();
    let held = house.guest(again).unwrap();
    // A live hold counts as well: two of two.
    let mut third = house.sale(DOUBLE, stay(7, 2));
    third.terms.code = "spring".to_owned();
    third.guest.email = "otto@example.org".to_owned();
    house.refused(Code::PromoRefused, || house.desk(third.clone()));
    house.refused(Code::PromoRefused, || house.confirm(held.id));
    house
        .guest(keyrack_contract::call::hold::Release { id: held.id })
        .unwrap();
    house.desk(third).unwrap();
    assert_eq!(refused(stay(9, 2), "Spring"), why(PromoRefused::UsedUp));
    let listed = house.engine.ask(&ben(), &promo::List {}).unwrap();
    assert_eq!(listed.promos[0].uses, 2);
    // A cancellation gives the use back.
    let cancel = reservation::Cancel {
        id: booked.reservations[0],
        expected_fee: None,
        reason: String::new(),
    };
    house.desk(cancel).unwrap();
    assert_eq!(refused(stay(9, 2), "Spring"), Some(CodeAnswer::Holds));
    house.rebuilt_is_the_same();
}

#[test]
fn what_no_code_can_be_is_refused_at_its_field() {
    let house = House::with(1, 1);
    put_promo(&house, spring()).unwrap();
    let refused = |edit: fn(&mut PromoCode)| {
        let mut promo = spring();
        promo.id = PromoId(Uuid::from_u128(0xA01));
        promo.code = "Other".to_owned();
        edit(&mut promo);
        let failure = put_promo(&house, promo).unwrap_err();
        (failure.code, failure.field.unwrap_or_default())
    };
    let invalid = |field: &str| (Code::PromoInvalid, field.to_owned());
    assert_eq!(
        refused(|promo| promo.code = " spring ".to_owned()),
        (Code::PromoTaken, "code".to_owned())
    );
    assert_eq!(
        refused(|promo| promo.cut = Cut::BasisPoints(10_001)),
        invalid("cut")
    );
    assert_eq!(
        refused(|promo| promo.cut = Cut::Minor(-100)),
        invalid("cut")
    );
    assert_eq!(
        refused(|promo| promo.uses_max = Some(0)),
        invalid("uses_max")
    );
    let call = plans::Archive {
        id: rate_plan(FIXED),
        archived: true,
    };
    manager(&house, call).unwrap();
    // A code for a closed plan.
    assert_eq!(
        refused(|promo| promo.rate_plans = vec![rate_plan(FIXED)]),
        invalid("rate_plans")
    );
}

#[test]
fn a_plan_with_a_code_is_for_those_who_know_it() {
    let house = House::with(2, 1);
    let plan = RatePlan {
        public: false,
        modifiers: Modifiers {
            code: "Wedding".to_owned(),
            ..Modifiers::default()
        },
        ..property(1, 1).rate_plans[FLEX].clone()
    };
    manager(&house, plans::Put { plan, prices: None }).unwrap();
    let guest = Caller::Guest;
    assert_eq!(
        nights_of(&search(&house, &guest, stay(3, 1), ""), FLEX),
        None
    );
    let opened = search(&house, &guest, stay(3, 1), "wedding");
    assert_eq!(opened.code, Some(CodeAnswer::Opens));
    assert_eq!(nights_of(&opened, FLEX), Some(12_000));
    assert!(nights_of(&search(&house, &ben(), stay(3, 1), ""), FLEX).is_some());
    house.refused(Code::RatePlanUnknown, || house.hold(DOUBLE, stay(3, 1)));
    let mut call = house.hold_call(DOUBLE, stay(3, 1));
    call.code = "WEDDING".to_owned();
    house.guest(call).unwrap();
}

#[test]
fn layers_close_the_house_a_type_or_one_way_of_booking() {
    let house = House::with(2, 1);
    let put = |number: u128, edit: fn(&mut Layer)| {
        let mut layer = Layer {
            id: LayerId(Uuid::from_u128(0xB00 + number)),
            name: "Fair".to_owned(),
            room_types: Vec::new(),
            rate_plans: Vec::new(),
            channels: Vec::new(),
            dates: Window {
                from: Some(day(3)),
                to: Some(day(3)),
            },
            weekdays: [true; 7],
            rules: RateDay {
                min_los_through: 2,
                ..RateDay::default()
            },
        };
        edit(&mut layer);
        manager(&house, layer::Put { layer }).map(|_| ())
    };
    put(0, |_| ()).unwrap();
    let guest = Caller::Guest;
    let has = |by: &Caller, from, nights| {
        nights_of(&search(&house, by, stay(from, nights), ""), FLEX).is_some()
    };
    assert!(!has(&ben(), 3, 1) && has(&ben(), 3, 2) && has(&ben(), 4, 1));
    put(1, |layer| {
        layer.channels = vec![Channel::Web];
        layer.rules.min_los_through = 0;
        layer.rules.stop_sell = true;
    })
    .unwrap();
    assert!(has(&ben(), 3, 2) && !has(&guest, 3, 2) && has(&guest, 4, 1));
    put(2, |layer| {
        layer.dates = Window::default();
        layer.room_types = vec![room_type(DOUBLE)];
        layer.rules.closed_to_arrival = true;
    })
    .unwrap();
    assert!(!has(&ben(), 9, 2));
    house.rebuilt_is_the_same();
    let failure = put(3, |layer| layer.rules = RateDay::default()).unwrap_err();
    assert_eq!(failure.code, Code::LayerInvalid);
    for number in [1, 2] {
        let id = LayerId(Uuid::from_u128(0xB00 + number));
        manager(&house, layer::Remove { id }).unwrap();
    }
    assert!(has(&guest, 3, 2) && !has(&guest, 3, 1));
    house.rebuilt_is_the_same();
}
