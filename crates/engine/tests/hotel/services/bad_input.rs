//! What cannot be meant is refused at the right field, and nothing changes.

use keyrack_contract::Code;
use keyrack_contract::call::service::{Archive, Put};
use keyrack_domain::RatePlanId;
use keyrack_domain::service::{Due, Order, PriceUnit, Service, ServicePrice};
use uuid::Uuid;

use super::{SIX, at, breakfast, order, parking, sauna, service, service_id};
use crate::support::{DOUBLE, House, anna, ben, day, stay};

#[test]
fn orders_that_cannot_be_had() {
    let hidden = Service {
        public: false,
        ..service(7, "Hidden", ServicePrice::flat(PriceUnit::PerStay, 500))
    };
    let house = House::with_services(3, 1, &[breakfast(), parking(), sauna(), hidden.clone()]);
    let unknown = Order {
        service: service_id(99),
        ..order(&parking(), 1)
    };
    let cases = [
        (Code::ServiceUnknown, vec![unknown]),
        (Code::ServiceQuantity, vec![order(&parking(), 0)]),
        (Code::ServiceQuantity, vec![order(&parking(), 10_000)]),
        (Code::ServiceQuantity, vec![order(&breakfast(), 2)]),
        (Code::ServiceDay, vec![order(&sauna(), 1)]),
        (Code::ServiceDay, vec![at(&sauna(), 1, day(9), SIX)]),
        (
            Code::ServiceTime,
            vec![at(&sauna(), 1, day(1), jiff::civil::time(3, 0, 0, 0))],
        ),
        (
            Code::ServiceTime,
            vec![Order {
                time: Some(SIX),
                ..order(&parking(), 1)
            }],
        ),
        (
            Code::ServiceTwice,
            vec![order(&breakfast(), 1), order(&breakfast(), 1)],
        ),
        (Code::TooLarge, vec![order(&parking(), 1); 61]),
    ];
    let id = house.sell_with(DOUBLE, stay(1, 2), &[]).unwrap();
    let hold = house.hold_with(DOUBLE, stay(1, 2), &[]).unwrap();
    for (code, orders) in cases {
        house.refused(code, || house.sell_with(DOUBLE, stay(1, 2), &orders));
        house.refused(code, || house.hold_with(DOUBLE, stay(1, 2), &orders));
        house.refused(code, || house.hold_services(hold.id, &orders));
        house.refused(code, || house.set_services(id, &orders));
    }
    // What is not public is the desk's to sell.
    let secret = [order(&hidden, 1)];
    house.refused(Code::ServiceNotOffered, || {
        house.hold_with(DOUBLE, stay(1, 2), &secret)
    });
    house.set_services(id, &secret).unwrap();
    let gone = Archive {
        id: hidden.id,
        archived: true,
    };
    house.engine.run(&anna(), house.call_id(), gone).unwrap();
    house.refused(Code::ServiceNotOffered, || {
        house.sell_with(DOUBLE, stay(1, 2), &secret)
    });
    // The stay that has it keeps it.
    house.set_services(id, &secret).unwrap();
}

#[test]
fn settings_that_cannot_be_taken() {
    let house = House::with_services(1, 1, &[breakfast()]);
    let wrong = |change: fn(&mut Service)| {
        let mut service = parking();
        change(&mut service);
        service
    };
    for service in [
        wrong(|s| s.price.minor = -1),
        wrong(|s| s.quantity_max = 10_000),
        wrong(|s| s.code = String::new()),
        wrong(|s| s.due = Due::Departure),
    ] {
        house.refused(Code::ServiceInvalid, || house.put_service(service));
    }
    house.refused(Code::ServiceTaken, || {
        house.put_service(wrong(|s| s.code = "breakfast".to_owned()))
    });
    house.refused(Code::RatePlanUnknown, || {
        house.put_service(wrong(|s| {
            s.included_in = vec![RatePlanId(Uuid::from_u128(77))]
        }))
    });
    let put = Put { service: parking() };
    house.refused(Code::RoleDenied, || {
        house.engine.run(&ben(), house.call_id(), put)
    });
}
