//! Services as they stand on a quote.

use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

use super::{Due, Order, Service, ServiceError, ServiceFault, ServicePrice, package};
use crate::id::{RatePlanId, RoomTypeId, ServiceId};
use crate::money::{Money, MoneyError};
use crate::party::Party;
use crate::stay::Stay;
use crate::tax::{Charge, VatClass};
use crate::text::Localized;

/// Why a service is on a quote.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// Somebody ordered it.
    #[default]
    Ordered,
    /// Everybody has to take it.
    Compulsory,
    /// The price of the nights holds it: its amount is a share of theirs and not on top.
    Included,
}

/// A service on a quote, at the price it was quoted at. It stands on the reservation like this, whatever
/// becomes of the service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServiceLine {
    /// Which service.
    pub service: ServiceId,
    /// Its code.
    pub code: String,
    /// Its name for guests.
    pub name: Localized,
    /// Why it is here.
    #[serde(default)]
    pub why: Why,
    /// What it costs.
    pub price: ServicePrice,
    /// How many.
    pub quantity: u16,
    /// The day that was chosen, of an order that chose one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// The time that was chosen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time: Option<Time>,
    /// When in a stay it is given.
    #[serde(default)]
    pub due: Due,
    /// The days on which it is given, in order.
    pub days: Vec<Date>,
    /// How many of it are prepared on each of these days: people or pieces.
    pub uses: u16,
    /// It can run short, so that it stands only once it is set aside.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub limited: bool,
    /// Under which VAT it falls.
    #[serde(default)]
    pub vat: VatClass,
    /// All of it.
    pub amount: Money,
}

impl ServiceLine {
    /// The order that it came from.
    #[must_use]
    pub const fn order(&self) -> Order {
        Order {
            service: self.service,
            quantity: self.quantity,
            date: self.date,
            time: self.time,
        }
    }

    /// Whether it is paid on top of the nights.
    #[must_use]
    pub fn is_on_top(&self) -> bool {
        self.why != Why::Included
    }

    /// The service as far as the line remembers it, at the price it was sold at.
    fn remembered(&self, known: Option<&Service>) -> Service {
        let mut service = known.cloned().unwrap_or_else(|| Service {
            id: self.service,
            code: self.code.clone(),
            name: self.name.clone(),
            description: Localized::default(),
            price: self.price.clone(),
            vat: self.vat,
            due: self.due,
            compulsory: None,
            offered: super::Scope::default(),
            included_in: Vec::new(),
            stock: None,
            slots: Vec::new(),
            from: None,
            until: None,
            quantity_max: u16::MAX,
            public: true,
            position: 0,
            archived: true,
        });
        service.price = self.price.clone();
        service.vat = self.vat;
        service.due = self.due;
        service
    }
}

/// The room-rate and the stay that services go with.
#[derive(Debug, Clone, Copy)]
pub struct Sale<'a> {
    /// The type.
    pub room_type: RoomTypeId,
    /// The plan.
    pub rate_plan: RatePlanId,
    /// The nights.
    pub stay: &'a Stay,
    /// Who sleeps there.
    pub party: &'a Party,
    /// The price of each night, one at least.
    pub nights: &'a [Money],
}

impl Sale<'_> {
    fn line(
        &self,
        service: &Service,
        order: &Order,
        why: Why,
        days: Vec<Date>,
    ) -> Result<ServiceLine, ServiceFault> {
        let price = &service.price;
        let minor = price
            .over(self.party, order.quantity, days.len())
            .ok_or(ServiceFault::TooDear)?;
        let currency = self.nights.first().ok_or(ServiceFault::Day)?.currency;
        Ok(ServiceLine {
            service: service.id,
            code: service.code.clone(),
            name: service.name.clone(),
            why,
            price: price.clone(),
            quantity: order.quantity,
            date: order.date,
            time: order.time,
            due: service.due,
            days,
            uses: price.uses(self.party, order.quantity),
            limited: service.is_limited(),
            vat: service.vat,
            amount: Money::new(minor, currency),
        })
    }

    /// What comes by itself; `None` for a service that is on none of the stay's days.
    fn automatic(&self, service: &Service, why: Why) -> Option<Result<ServiceLine, ServiceError>> {
        let mut days = service.due.days(self.stay);
        days.retain(|day| service.is_given_on(*day));
        if days.is_empty() {
            return None;
        }
        let order = Order {
            service: service.id,
            quantity: 1,
            date: None,
            time: None,
        };
        let fault = |fault| ServiceError {
            service: service.id,
            fault,
        };
        Some(self.line(service, &order, why, days).map_err(fault))
    }
}

/// The services of a new stay: what comes by itself, and what is ordered. Who may order what is asked
/// elsewhere; see [`Service::check_offered`].
///
/// # Errors
/// The first order that cannot be had.
pub fn lines(
    services: &[Service],
    orders: &[Order],
    sale: &Sale<'_>,
) -> Result<Vec<ServiceLine>, ServiceError> {
    let mut lines = Vec::new();
    for service in services {
        let Some(why) = service.comes_with(sale.room_type, sale.rate_plan) else {
            continue;
        };
        if let Some(line) = sale.automatic(service, why) {
            lines.push(line?);
        }
    }
    for order in orders {
        let fault = |fault| ServiceError {
            service: order.service,
            fault,
        };
        let service = services
            .iter()
            .find(|service| service.id == order.service)
            .ok_or_else(|| fault(ServiceFault::Unknown))?;
        let days = service.days_of(order, sale.stay).map_err(fault)?;
        add(&mut lines, sale, service, order, days).map_err(fault)?;
    }
    package::share(&mut lines, sale.nights);
    Ok(lines)
}

fn add(
    lines: &mut Vec<ServiceLine>,
    sale: &Sale<'_>,
    service: &Service,
    order: &Order,
    days: Vec<Date>,
) -> Result<(), ServiceFault> {
    let is_twice = lines.iter().any(|line| {
        line.why == Why::Ordered
            && line.service == order.service
            && line.time == order.time
            && line.days.iter().any(|day| days.contains(day))
    });
    if is_twice {
        return Err(ServiceFault::Twice);
    }
    lines.push(sale.line(service, order, Why::Ordered, days)?);
    Ok(())
}

/// The services of a stay that is sold already and has changed. What it had, it keeps at the price it
/// was sold at; an order for a day that is no longer the guest's falls away. What comes by itself is
/// looked at anew where `moved` says that type or plan are others. `orders` are all that shall be there
/// of what is ordered; `None` leaves them as they are.
///
/// # Errors
/// The first order that cannot be had.
pub fn lines_again(
    services: &[Service],
    old: &[ServiceLine],
    orders: Option<&[Order]>,
    sale: &Sale<'_>,
    moved: bool,
) -> Result<Vec<ServiceLine>, ServiceError> {
    let known = |id: ServiceId| services.iter().find(|service| service.id == id);
    let mut lines = Vec::new();
    let mut automatic = |service: &Service, why: Why| -> Result<(), ServiceError> {
        if let Some(line) = sale.automatic(service, why) {
            lines.push(line?);
        }
        Ok(())
    };
    let had = |id: ServiceId| {
        old.iter()
            .find(|line| line.service == id && line.why != Why::Ordered)
    };
    if moved {
        for service in services {
            if let Some(why) = service.comes_with(sale.room_type, sale.rate_plan) {
                match had(service.id) {
                    Some(line) => automatic(&line.remembered(Some(service)), why)?,
                    None => automatic(service, why)?,
                }
            }
        }
    } else {
        for line in old.iter().filter(|line| line.why != Why::Ordered) {
            automatic(&line.remembered(known(line.service)), line.why)?;
        }
    }
    let ordered = old.iter().filter(|line| line.why == Why::Ordered);
    let kept: Vec<Order> = match orders {
        Some(orders) => orders.to_vec(),
        None => ordered.clone().map(ServiceLine::order).collect(),
    };
    for order in &kept {
        let fault = |fault| ServiceError {
            service: order.service,
            fault,
        };
        let before = ordered.clone().find(|line| {
            (line.service, line.date, line.time) == (order.service, order.date, order.time)
        });
        let is_new = before.is_none();
        let service = match before {
            Some(line) => line.remembered(known(order.service)),
            None => known(order.service)
                .cloned()
                .ok_or_else(|| fault(ServiceFault::Unknown))?,
        };
        let comes = lines
            .iter()
            .any(|line| line.service == order.service && line.why != Why::Ordered);
        if !is_new && comes && !service.price.unit.is_counted() {
            // The new plan holds it; nobody pays for it twice.
            continue;
        }
        let days = if !is_new && orders.is_none() {
            let mut days = service.due.days(sale.stay);
            days.retain(|day| order.date.is_none_or(|chosen| chosen == *day));
            if days.is_empty() {
                continue;
            }
            days
        } else {
            service.days_of(order, sale.stay).map_err(fault)?
        };
        add(&mut lines, sale, &service, order, days).map_err(fault)?;
    }
    package::share(&mut lines, sale.nights);
    Ok(lines)
}

/// What the services cost on top of the nights.
///
/// # Errors
/// [`MoneyError`] when the sum passes 64 bits or mixes currencies.
pub fn on_top(whole: Money, lines: &[ServiceLine]) -> Result<Money, MoneyError> {
    lines
        .iter()
        .filter(|line| line.is_on_top())
        .try_fold(whole, |sum, line| sum.plus(line.amount))
}

/// What each line comes to on each of its days, so that the days sum to the line.
#[must_use]
pub fn charges(lines: &[ServiceLine]) -> Vec<Charge> {
    let mut charges = Vec::new();
    for line in lines {
        let days = if line.price.unit.is_daily() {
            line.days.as_slice()
        } else {
            line.days.get(..1).unwrap_or_default()
        };
        let parts = package::split_by(line.amount.minor, &vec![1; days.len()]);
        charges.extend(days.iter().zip(parts).map(|(day, minor)| Charge {
            class: line.vat,
            date: *day,
            amount: Money::new(minor, line.amount.currency),
        }));
    }
    charges
}
