//! What a hotelier would check with a pencil, and the laws.

use jiff::civil::{date, time};
use proptest::prelude::*;

use super::*;
use crate::id::{RatePlanId, RoomTypeId, ServiceId};
use crate::money::{Currency, Money};
use crate::party::Party;
use crate::rate::ChildBand;
use crate::stay::Stay;

fn id(number: u128) -> uuid::Uuid {
    uuid::Uuid::from_u128(number)
}

fn service(number: u128, price: ServicePrice) -> Service {
    Service {
        id: ServiceId(id(number)),
        code: format!("S{number}"),
        name: Localized::of("en", "Service"),
        description: Localized::default(),
        price,
        vat: VatClass::Other,
        due: Due::EachNight,
        compulsory: None,
        offered: Scope::default(),
        included_in: Vec::new(),
        stock: None,
        slots: Vec::new(),
        from: None,
        until: None,
        quantity_max: 9,
        public: true,
        position: 0,
        archived: false,
    }
}

fn breakfast() -> Service {
    Service {
        vat: VatClass::Food,
        due: Due::EachMorning,
        ..service(
            1,
            ServicePrice {
                unit: PriceUnit::PerPersonNight,
                minor: 1_800,
                infants: Some(ChildBand {
                    below_age: 3,
                    minor: 350,
                }),
                children: vec![ChildBand {
                    below_age: 12,
                    minor: 900,
                }],
            },
        )
    }
}

fn order(service: &Service, quantity: u16) -> Order {
    Order {
        service: service.id,
        quantity,
        date: None,
        time: None,
    }
}

const ROOM: RoomTypeId = RoomTypeId(uuid::Uuid::from_u128(100));
const PLAN: RatePlanId = RatePlanId(uuid::Uuid::from_u128(200));
const OTHER_PLAN: RatePlanId = RatePlanId(uuid::Uuid::from_u128(201));

struct Case {
    stay: Stay,
    party: Party,
    nights: Vec<Money>,
}

impl Case {
    /// A family of two adults, a child of six and an infant, for three nights.
    fn family(night_minor: i64) -> Self {
        Self {
            stay: Stay::try_new(date(2027, 5, 1), date(2027, 5, 4)).unwrap(),
            party: Party::try_new(2, vec![6, 1]).unwrap(),
            nights: vec![Money::new(night_minor, Currency::EUR); 3],
        }
    }

    fn under(&self, rate_plan: RatePlanId) -> Sale<'_> {
        Sale {
            room_type: ROOM,
            rate_plan,
            stay: &self.stay,
            party: &self.party,
            nights: &self.nights,
        }
    }

    fn total(&self, lines: &[ServiceLine]) -> i64 {
        let nights = Money::sum(Currency::EUR, self.nights.iter().copied()).unwrap();
        on_top(nights, lines).unwrap().minor
    }
}

fn minors(lines: &[ServiceLine]) -> Vec<i64> {
    lines.iter().map(|line| line.amount.minor).collect()
}

#[test]
fn breakfast_for_a_family_is_paid_on_top() {
    let (case, breakfast) = (Case::family(12_000), breakfast());
    let lines = lines(
        std::slice::from_ref(&breakfast),
        &[order(&breakfast, 1)],
        &case.under(PLAN),
    )
    .unwrap();
    // 3 nights at 120.00, and three mornings at 18.00 + 18.00 + 9.00 + 3.50.
    assert_eq!(minors(&lines), [14_550]);
    assert_eq!(case.total(&lines), 36_000 + 14_550);
    assert_eq!(
        lines[0].days,
        [date(2027, 5, 2), date(2027, 5, 3), date(2027, 5, 4)]
    );
    assert_eq!(lines[0].uses, 4);
}

#[test]
fn breakfast_on_one_morning_only() {
    let (case, breakfast) = (Case::family(12_000), breakfast());
    let on = |day| Order {
        date: Some(day),
        ..order(&breakfast, 1)
    };
    let services = [breakfast.clone()];
    let sunday = lines(&services, &[on(date(2027, 5, 2))], &case.under(PLAN)).unwrap();
    assert_eq!(minors(&sunday), [4_850]);
    // Nobody eats breakfast on the day of arrival.
    let arrival = lines(&services, &[on(date(2027, 5, 1))], &case.under(PLAN)).unwrap_err();
    assert_eq!(arrival.fault, ServiceFault::Day);
    let twice = [order(&breakfast, 1), on(date(2027, 5, 2))];
    let twice = lines(&services, &twice, &case.under(PLAN)).unwrap_err();
    assert_eq!(twice.fault, ServiceFault::Twice);
}

#[test]
fn final_cleaning_comes_by_itself_where_it_is_compulsory() {
    let case = Case::family(12_000);
    let cleaning = Service {
        due: Due::Departure,
        compulsory: Some(Scope {
            rate_plans: vec![PLAN],
            room_types: vec![],
        }),
        ..service(2, ServicePrice::flat(PriceUnit::PerStay, 6_500))
    };
    let services = [cleaning.clone()];
    let with = lines(&services, &[], &case.under(PLAN)).unwrap();
    assert_eq!(case.total(&with), 36_000 + 6_500);
    assert_eq!(with[0].why, Why::Compulsory);
    assert_eq!(with[0].days, [date(2027, 5, 4)]);
    let without = lines(&services, &[], &case.under(OTHER_PLAN)).unwrap();
    assert_eq!(case.total(&without), 36_000);
    assert_eq!(
        cleaning.check_offered(ROOM, PLAN, true),
        Err(ServiceFault::Included)
    );
    assert_eq!(cleaning.check_offered(ROOM, OTHER_PLAN, true), Ok(()));
}

#[test]
fn a_package_holds_breakfast_and_its_parts_sum_to_its_price() {
    let case = Case::family(12_000);
    let included = Service {
        included_in: vec![PLAN],
        ..breakfast()
    };
    let found = lines(std::slice::from_ref(&included), &[], &case.under(PLAN)).unwrap();
    // Of 360.00 for the nights 145.50 is breakfast and 214.50 is the room: 71.50 a night.
    assert_eq!(case.total(&found), 36_000);
    assert_eq!(minors(&found), [14_550]);
    let rooms: Vec<i64> = lodging(&case.nights, &found)
        .iter()
        .map(|n| n.minor)
        .collect();
    assert_eq!(rooms, [7_150; 3]);
    // A night for 40.00 cannot hold a breakfast for 48.50: all of it is breakfast.
    let cheap = Case::family(4_000);
    let found = lines(&[included], &[], &cheap.under(PLAN)).unwrap();
    assert_eq!(minors(&found), [12_000]);
    assert_eq!(
        lodging(&cheap.nights, &found)
            .iter()
            .map(|n| n.minor)
            .sum::<i64>(),
        0
    );
    assert_eq!(cheap.total(&found), 12_000);
}

#[test]
fn what_cannot_be_ordered_says_why() {
    let case = Case::family(12_000);
    let parking = service(3, ServicePrice::flat(PriceUnit::PerNight, 1_500));
    let sauna = Service {
        due: Due::Chosen,
        slots: vec![Slot {
            start: time(18, 0, 0, 0),
            capacity: 2,
        }],
        ..service(4, ServicePrice::flat(PriceUnit::PerPiece, 4_000))
    };
    let services = [breakfast(), parking.clone(), sauna.clone()];
    let fault = |order: Order| {
        lines(&services, &[order], &case.under(PLAN))
            .map(|lines| minors(&lines))
            .map_err(|error| error.fault)
    };
    assert_eq!(fault(order(&parking, 2)), Ok(vec![9_000]));
    let most = Err(ServiceFault::Quantity { most: 9 });
    assert_eq!(fault(order(&parking, 0)), most);
    assert_eq!(fault(order(&parking, 10_000)), most);
    let one = Err(ServiceFault::Quantity { most: 1 });
    assert_eq!(fault(order(&services[0], 2)), one);
    let unknown = Order {
        service: ServiceId(id(99)),
        ..order(&parking, 1)
    };
    assert_eq!(fault(unknown), Err(ServiceFault::Unknown));
    let at = |day, time| Order {
        date: day,
        time,
        ..order(&sauna, 1)
    };
    let (last, six) = (Some(date(2027, 5, 4)), Some(time(18, 0, 0, 0)));
    assert_eq!(fault(at(last, six)), Ok(vec![4_000]));
    assert_eq!(fault(at(None, six)), Err(ServiceFault::Day));
    assert_eq!(
        fault(at(Some(date(2027, 5, 5)), six)),
        Err(ServiceFault::Day)
    );
    assert_eq!(fault(at(last, None)), Err(ServiceFault::Time));
    assert_eq!(
        fault(at(last, Some(time(19, 0, 0, 0)))),
        Err(ServiceFault::Time)
    );
}

#[test]
fn a_changed_stay_keeps_the_price_its_services_were_sold_at() {
    let case = Case::family(12_000);
    let before = breakfast();
    let sold = lines(
        std::slice::from_ref(&before),
        &[order(&before, 1)],
        &case.under(PLAN),
    )
    .unwrap();
    let dearer = Service {
        price: ServicePrice::flat(PriceUnit::PerPersonNight, 9_900),
        archived: true,
        ..breakfast()
    };
    let longer = Case {
        stay: Stay::try_new(date(2027, 5, 1), date(2027, 5, 5)).unwrap(),
        nights: vec![Money::new(12_000, Currency::EUR); 4],
        ..Case::family(0)
    };
    let again = lines_again(&[dearer], &sold, None, &longer.under(PLAN), false).unwrap();
    assert_eq!(minors(&again), [4 * 4_850]);
    // Under a plan that holds breakfast it is not paid twice.
    let included = Service {
        included_in: vec![OTHER_PLAN],
        ..breakfast()
    };
    let again = lines_again(&[included], &sold, None, &longer.under(OTHER_PLAN), true).unwrap();
    assert_eq!(again.len(), 1);
    assert_eq!(longer.total(&again), 48_000);
}

#[test]
fn an_order_for_a_day_that_is_gone_falls_away() {
    let case = Case::family(12_000);
    let massage = Service {
        due: Due::Chosen,
        ..service(5, ServicePrice::flat(PriceUnit::PerPiece, 8_000))
    };
    let last = Order {
        date: Some(date(2027, 5, 4)),
        ..order(&massage, 1)
    };
    let services = [massage];
    let sold = lines(&services, &[last], &case.under(PLAN)).unwrap();
    let shorter = Case {
        stay: Stay::try_new(date(2027, 5, 1), date(2027, 5, 3)).unwrap(),
        ..Case::family(12_000)
    };
    let again = lines_again(&services, &sold, None, &shorter.under(PLAN), false).unwrap();
    assert_eq!(again, []);
}

#[test]
fn what_is_not_to_be_taken_is_named() {
    let wrong = |change: fn(&mut Service)| {
        let mut service = breakfast();
        change(&mut service);
        service.check()
    };
    assert_eq!(wrong(|_| {}), Ok(()));
    assert_eq!(wrong(|s| s.price.minor = -1), Err(ServiceField::Price));
    assert_eq!(
        wrong(|s| s.price.children[0].minor = -1),
        Err(ServiceField::Ages)
    );
    assert_eq!(
        wrong(|s| s.price.children[0].below_age = 3),
        Err(ServiceField::Ages)
    );
    assert_eq!(wrong(|s| s.code = " ".into()), Err(ServiceField::Code));
    assert_eq!(wrong(|s| s.due = Due::Departure), Err(ServiceField::Due));
    assert_eq!(wrong(|s| s.stock = Some(0)), Err(ServiceField::Stock));
    assert_eq!(wrong(|s| s.quantity_max = 0), Err(ServiceField::Quantity));
    assert_eq!(
        wrong(|s| s.quantity_max = 10_000),
        Err(ServiceField::Quantity)
    );
    assert_eq!(
        wrong(|s| (s.from, s.until) = (Some(date(2027, 2, 1)), Some(date(2027, 1, 1)))),
        Err(ServiceField::Window)
    );
    assert_eq!(
        wrong(|s| {
            s.slots = vec![
                Slot {
                    start: time(9, 0, 0, 0),
                    capacity: 1
                };
                2
            ]
        }),
        Err(ServiceField::Slots)
    );
    assert_eq!(
        wrong(|s| (s.compulsory, s.stock) = (Some(Scope::default()), Some(3))),
        Err(ServiceField::Compulsory)
    );
}

proptest! {
    /// Parts of a package sum to its price, whatever is in it, and every line to its days.
    #[test]
    fn splitting_a_package_conserves_the_total(
        nights in prop::collection::vec(0_i64..100_000, 1..10),
        prices in prop::collection::vec((0_i64..50_000, 0_usize..6), 0..5),
        adults in 1_u8..5,
    ) {
        let count = i64::try_from(nights.len()).unwrap();
        let arrival = date(2027, 12, 28);
        let departure = arrival.checked_add(jiff::ToSpan::days(count)).unwrap();
        let case = Case {
            stay: Stay::try_new(arrival, departure).unwrap(),
            party: Party::try_new(adults, vec![]).unwrap(),
            nights: nights.iter().map(|minor| Money::new(*minor, Currency::EUR)).collect(),
        };
        let services: Vec<Service> = prices
            .iter()
            .zip(1..)
            .map(|((minor, unit), number)| Service {
                included_in: vec![PLAN],
                ..service(number, ServicePrice::flat(PriceUnit::ALL[*unit], *minor))
            })
            .collect();
        let found = lines(&services, &[], &case.under(PLAN)).unwrap();
        let whole: i64 = nights.iter().sum();
        prop_assert_eq!(case.total(&found), whole);
        let rooms = lodging(&case.nights, &found);
        prop_assert!(rooms.iter().all(|night| night.minor >= 0));
        let parts: i64 = rooms.iter().map(|night| night.minor).sum();
        prop_assert_eq!(parts + minors(&found).iter().sum::<i64>(), whole);
        let days: i64 = charges(&found).iter().map(|charge| charge.amount.minor).sum();
        prop_assert_eq!(days, minors(&found).iter().sum::<i64>());
    }

    /// One more of anything never makes a stay cheaper.
    #[test]
    fn an_order_never_makes_it_cheaper(minor in 0_i64..50_000, unit in 0_usize..6, quantity in 1_u16..9) {
        let case = Case::family(12_000);
        let unit = PriceUnit::ALL[unit];
        let service = service(1, ServicePrice::flat(unit, minor));
        let quantity = if unit.is_counted() { quantity } else { 1 };
        let found = lines(std::slice::from_ref(&service), &[order(&service, quantity)], &case.under(PLAN)).unwrap();
        prop_assert!(case.total(&found) >= 36_000);
    }
}
