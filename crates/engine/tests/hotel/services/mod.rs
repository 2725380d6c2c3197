//! What is sold besides the night.

mod bad_input;
mod desk;
mod stay;
mod stock;

use jiff::civil::{Date, Time, time};
use keyrack_contract::Failure;
use keyrack_contract::call::hold::{self, Hold, Wanted};
use keyrack_contract::call::reservation::Services;
use keyrack_contract::call::service::{Offer, Offered, Put};
use keyrack_contract::view::ReservationView;
use keyrack_domain::rate::ChildBand;
use keyrack_domain::service::{
    Due, Order, PriceUnit, Scope, Service, ServiceLine, ServicePrice, Slot,
};
use keyrack_domain::tax::VatClass;
use keyrack_domain::{HoldId, Localized, Party, ReservationId, ServiceId, Stay};
use uuid::Uuid;

use crate::support::{FLEX, House, anna, ben, couple, room_type, wanted};

pub fn service_id(number: u128) -> ServiceId {
    ServiceId(Uuid::from_u128(0x500 + number))
}

pub fn service(number: u128, code: &str, price: ServicePrice) -> Service {
    Service {
        id: service_id(number),
        code: code.to_owned(),
        name: Localized::of("en", code),
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
        position: u16::try_from(number).unwrap(),
        archived: false,
    }
}

/// 18.00 an adult, 9.00 a child from three to eleven, 3.50 an infant.
pub fn breakfast() -> Service {
    Service {
        vat: VatClass::Food,
        due: Due::EachMorning,
        ..service(
            1,
            "Breakfast",
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

/// 15.00 a night and place.
pub fn parking() -> Service {
    service(2, "Parking", ServicePrice::flat(PriceUnit::PerNight, 1_500))
}

/// 60.00 once, for every stay in the type.
pub fn cleaning(kind: usize) -> Service {
    Service {
        due: Due::Departure,
        compulsory: Some(Scope {
            rate_plans: Vec::new(),
            room_types: vec![room_type(kind)],
        }),
        ..service(3, "Cleaning", ServicePrice::flat(PriceUnit::PerStay, 6_000))
    }
}

/// One cot at 10.00 a night.
pub fn cot() -> Service {
    Service {
        stock: Some(1),
        ..service(4, "Cot", ServicePrice::flat(PriceUnit::PerRoomNight, 1_000))
    }
}

pub const SIX: Time = time(18, 0, 0, 0);
pub const SEVEN: Time = time(19, 0, 0, 0);

/// 40.00 for an hour of the sauna: two places at six and at seven, three on a day.
pub fn sauna() -> Service {
    let slot = |start| Slot { start, capacity: 2 };
    Service {
        due: Due::Chosen,
        stock: Some(3),
        slots: vec![slot(SIX), slot(SEVEN)],
        ..service(5, "Sauna", ServicePrice::flat(PriceUnit::PerPiece, 4_000))
    }
}

pub fn order(service: &Service, quantity: u16) -> Order {
    Order {
        service: service.id,
        quantity,
        date: None,
        time: None,
    }
}

pub fn at(service: &Service, quantity: u16, date: Date, time: Time) -> Order {
    Order {
        date: Some(date),
        time: Some(time),
        ..order(service, quantity)
    }
}

impl House {
    pub fn put_service(&self, service: Service) -> Result<(), Failure> {
        let put = Put { service };
        self.engine.run(&anna(), self.call_id(), put).map(|_| ())
    }

    pub fn with_services(doubles: u16, families: u16, services: &[Service]) -> Self {
        let house = Self::with(doubles, families);
        for service in services {
            house.put_service(service.clone()).unwrap();
        }
        house
    }

    pub fn room_with(&self, kind: usize, party: Party, orders: &[Order]) -> Wanted {
        Wanted {
            services: orders.to_vec(),
            ..wanted(kind, FLEX, party)
        }
    }

    /// Sells one room with services at the desk.
    pub fn sell_with(
        &self,
        kind: usize,
        stay: Stay,
        orders: &[Order],
    ) -> Result<ReservationId, Failure> {
        let mut sale = self.sale(kind, stay);
        sale.rooms = vec![self.room_with(kind, couple(), orders)];
        Ok(self.desk(sale)?.reservations[0])
    }

    pub fn hold_with(&self, kind: usize, stay: Stay, orders: &[Order]) -> Result<Hold, Failure> {
        let mut call = self.hold_call(kind, stay);
        call.rooms = vec![self.room_with(kind, couple(), orders)];
        self.guest(call)
    }

    pub fn hold_services(&self, id: HoldId, orders: &[Order]) -> Result<Hold, Failure> {
        self.guest(hold::Services {
            id,
            rooms: vec![orders.to_vec()],
            expected_total: None,
        })
    }

    pub fn set_services(&self, id: ReservationId, orders: &[Order]) -> Result<(), Failure> {
        self.desk(Services {
            id,
            orders: orders.to_vec(),
            expected_total: None,
        })
        .map(|_| ())
    }

    pub fn offered(&self, service: &Service, kind: usize, stay: Stay) -> Option<Offer> {
        let asked = Offered {
            stay,
            room: self.room_with(kind, couple(), &[]),
            staff: false,
            reservation: None,
            hold: None,
        };
        let offers = self.engine.ask(&ben(), &asked).unwrap();
        let mut offers = offers.services.into_iter();
        offers.find(|offer| offer.service.id == service.id)
    }
}

pub fn lines(view: &ReservationView) -> Vec<&ServiceLine> {
    view.services.iter().map(|sold| &sold.line).collect()
}
