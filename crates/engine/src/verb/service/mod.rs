//! What is sold besides the night.

mod due;
mod offered;
mod settings;

use std::collections::BTreeMap;

use keyrack_contract::call::hold::{ORDERS_MAX, Wanted};
use keyrack_contract::{Code, Failure};
use keyrack_domain::quote::Quote;
use keyrack_domain::service::{Cell, Order, ServiceError, ServiceFault, cells};
use keyrack_domain::{RatePlanId, RoomTypeId, ServiceId, Stay};

use crate::door::Tx;
use crate::index::{Buyer, Index, Lack};
use crate::stop::Stop;

/// The price of one room with what is ordered for it. Staff may sell what guests may not order.
///
/// # Errors
/// As [`Index::quote_for`]; `service-not-offered`, `service-included`.
pub(crate) fn quote(
    index: &Index,
    buyer: &Buyer<'_>,
    stay: &Stay,
    room: &Wanted,
    now: jiff::Timestamp,
) -> Result<Quote, Failure> {
    let staff = buyer.is_staff();
    if room.services.len() > ORDERS_MAX {
        return Err(Failure::new(Code::TooLarge).with("max", ORDERS_MAX));
    }
    for order in &room.services {
        check_offered(index, order, room.room_type, room.rate_plan, staff)?;
    }
    index.quote_for(
        buyer,
        stay,
        room.room_type,
        room.rate_plan,
        &room.party,
        &room.services,
        now,
    )
}

/// Whether somebody may order this with a room-rate.
///
/// # Errors
/// `service-unknown`, `service-not-offered`, `service-included`.
pub(crate) fn check_offered(
    index: &Index,
    order: &Order,
    room_type: RoomTypeId,
    rate_plan: RatePlanId,
    staff: bool,
) -> Result<(), Failure> {
    let refused = |fault| {
        index.service_refusal(&ServiceError {
            service: order.service,
            fault,
        })
    };
    index
        .service(order.service)
        .ok_or_else(|| refused(ServiceFault::Unknown))?
        .check_offered(room_type, rate_plan, staff)
        .map_err(refused)
}

/// What these quotes take of services that can run short.
pub(crate) fn cells_of(quotes: &[Quote]) -> BTreeMap<Cell, u32> {
    cells(quotes.iter().flat_map(|quote| &quote.services))
}

/// Refuses what is not there any more. At a desk this is as good as what it knows: what it takes down
/// stands once the server has set it aside.
///
/// # Errors
/// `service-full` with day, time and how many are left.
pub(crate) fn check_left(
    tx: &Tx<'_, '_>,
    wanted: &BTreeMap<Cell, u32>,
    own: &BTreeMap<Cell, u32>,
) -> Result<(), Stop> {
    let index = tx.index()?;
    match index.lack(wanted, own, tx.inner.side, tx.now) {
        Some(lack) => Err(full(index, &lack).into()),
        None => Ok(()),
    }
}

/// The failure that a lack becomes.
pub(crate) fn full(index: &Index, lack: &Lack) -> Failure {
    let failure = Failure::new(Code::ServiceFull)
        .with("service", index.service_name(lack.cell.service))
        .with("date", lack.cell.date)
        .with("count", lack.left)
        .at("services");
    match lack.cell.time {
        Some(time) => failure.with("time", time.strftime("%H:%M")),
        None => failure,
    }
}

impl Index {
    /// A service's name as failures carry it: in the hotel's first language.
    fn service_name(&self, id: ServiceId) -> String {
        let languages = &self.profile().property.languages;
        let language = languages.first().map_or("en", String::as_str);
        self.service(id)
            .map(|service| service.name.get(language).to_owned())
            .unwrap_or_default()
    }

    /// The failure that a refused order becomes.
    pub(crate) fn service_refusal(&self, error: &ServiceError) -> Failure {
        let code = match error.fault {
            ServiceFault::Unknown => Code::ServiceUnknown,
            ServiceFault::NotOffered => Code::ServiceNotOffered,
            ServiceFault::Included => Code::ServiceIncluded,
            ServiceFault::Quantity { .. } => Code::ServiceQuantity,
            ServiceFault::Day => Code::ServiceDay,
            ServiceFault::Time => Code::ServiceTime,
            ServiceFault::Twice => Code::ServiceTwice,
            ServiceFault::TooDear => Code::PriceInvalid,
        };
        let failure = Failure::new(code)
            .with("service", self.service_name(error.service))
            .at("services");
        match error.fault {
            ServiceFault::Quantity { most } => failure.with("max", most),
            _ => failure,
        }
    }
}
