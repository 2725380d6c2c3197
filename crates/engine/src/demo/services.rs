//! What the house sells besides its rooms, and who orders it.

use jiff::civil::Time;
use keyrack_contract::Failure;
use keyrack_contract::call::property::Create;
use keyrack_contract::call::service::Put;
use keyrack_domain::rate::ChildBand;
use keyrack_domain::service::{Due, Order, PriceUnit, Scope, Service, ServicePrice, Slot};
use keyrack_domain::tax::VatClass;
use keyrack_domain::{RatePlanId, ServiceId};

use super::chance::Chance;
use super::many::Many;
use super::service_texts as texts;
use super::stays::Wish;
use super::texts::{Texts, localized};

/// Puts the services, in the order of lists: breakfast, dinner, parking, final cleaning, cot, sauna.
pub(super) fn put(
    many: &Many<'_>,
    chance: &mut Chance,
    hotel: &Create,
) -> Result<Vec<Service>, Failure> {
    let services = all(chance, hotel);
    let calls = services.iter().cloned().map(|service| Put { service });
    many.all(chance, calls.collect())?;
    Ok(services)
}

fn all(chance: &mut Chance, hotel: &Create) -> Vec<Service> {
    let plan = |code: &str| -> Vec<RatePlanId> {
        let plans = hotel.rate_plans.iter();
        plans
            .filter(|plan| plan.code == code)
            .map(|plan| plan.id)
            .collect()
    };
    let suites = hotel.room_types.iter().filter(|kind| kind.code == "STE");
    let meal = |minor, infant: i64, child: i64| ServicePrice {
        unit: PriceUnit::PerPersonNight,
        minor,
        infants: Some(ChildBand {
            below_age: 3,
            minor: infant,
        }),
        children: vec![ChildBand {
            below_age: 13,
            minor: child,
        }],
    };
    let mut position = 0;
    let mut service = |code: &str, [name, description]: &[Texts; 2], price| {
        position += 1;
        Service {
            id: ServiceId(chance.id()),
            code: code.to_owned(),
            name: localized(name),
            description: localized(description),
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
            quantity_max: 1,
            public: true,
            position,
            archived: false,
        }
    };
    let slot = |hour| Slot {
        start: Time::constant(hour, 0, 0, 0),
        capacity: 2,
    };
    vec![
        Service {
            vat: VatClass::Food,
            due: Due::EachMorning,
            included_in: [plan("BB"), plan("HB")].concat(),
            ..service("BRK", &texts::BREAKFAST, meal(1_700, 0, 900))
        },
        Service {
            vat: VatClass::Food,
            included_in: plan("HB"),
            ..service("DIN", &texts::DINNER, meal(2_700, 0, 1_500))
        },
        Service {
            stock: Some(14),
            quantity_max: 2,
            ..service(
                "PRK",
                &texts::PARKING,
                ServicePrice::flat(PriceUnit::PerNight, 1_600),
            )
        },
        Service {
            due: Due::Departure,
            compulsory: Some(Scope {
                rate_plans: Vec::new(),
                room_types: suites.map(|kind| kind.id).collect(),
            }),
            public: false,
            ..service(
                "CLN",
                &texts::CLEANING,
                ServicePrice::flat(PriceUnit::PerStay, 4_500),
            )
        },
        Service {
            stock: Some(4),
            ..service(
                "COT",
                &texts::COT,
                ServicePrice::flat(PriceUnit::PerRoomNight, 1_000),
            )
        },
        Service {
            due: Due::Chosen,
            slots: vec![slot(17), slot(18), slot(19), slot(20)],
            quantity_max: 2,
            ..service(
                "SAU",
                &texts::SAUNA,
                ServicePrice::flat(PriceUnit::PerPiece, 2_900),
            )
        },
    ]
}

/// Some guests order something. What is included in their plan they do not order.
pub(super) fn order(chance: &mut Chance, services: &[Service], wishes: &mut [Wish]) {
    let [breakfast, _, parking, _, _, sauna] = services else {
        return;
    };
    for wish in wishes {
        let departure = wish.stay.departure();
        for room in &mut wish.rooms {
            let plain = |service: &Service| Order {
                service: service.id,
                quantity: 1,
                date: None,
                time: None,
            };
            let comes = breakfast.comes_with(room.room_type, room.rate_plan);
            if comes.is_none() && chance.percent(35) {
                room.services.push(plain(breakfast));
            }
            if chance.percent(14) {
                room.services.push(plain(parking));
            }
            if chance.percent(7) {
                let last = departure.yesterday().unwrap_or(departure);
                let slot = chance.pick(&sauna.slots).copied();
                room.services.push(Order {
                    date: Some(last),
                    time: slot.map(|slot| slot.start),
                    ..plain(sauna)
                });
            }
        }
    }
}
