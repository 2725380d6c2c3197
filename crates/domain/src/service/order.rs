//! What somebody asks for, and why it cannot be had.

use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

use super::{Service, Why};
use crate::id::{RatePlanId, RoomTypeId, ServiceId};
use crate::stay::Stay;

/// A service that is ordered for one room.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Order {
    /// Which.
    pub service: ServiceId,
    /// How many; one where it is not sold by the piece.
    #[serde(default = "one")]
    pub quantity: u16,
    /// The day, where it is chosen. A service that is given every night can be ordered for one of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// The time, where it has times.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time: Option<Time>,
}

const fn one() -> u16 {
    1
}

/// What is wrong with an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ServiceFault {
    /// The hotel has no such service.
    #[error("there is no such service")]
    Unknown,
    /// It is not sold with this room-rate, to this caller, or at all any more.
    #[error("it is not offered")]
    NotOffered,
    /// It comes by itself.
    #[error("it comes with the room")]
    Included,
    /// None, or more than one order takes.
    #[error("the quantity is from 1 to {most}")]
    Quantity {
        /// The most of one order.
        most: u16,
    },
    /// A day is missing, is not one of the stay's, or must not be given.
    #[error("the day does not fit")]
    Day,
    /// A time is missing, is not one of the service's, or must not be given.
    #[error("the time does not fit")]
    Time,
    /// Two orders are for the same day and time.
    #[error("it is ordered twice")]
    Twice,
    /// The sum passes what can be counted.
    #[error("the amount is too large")]
    TooDear,
}

/// An order that cannot be had.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("service {service}: {fault}")]
pub struct ServiceError {
    /// Which service.
    pub service: ServiceId,
    /// What is wrong.
    pub fault: ServiceFault,
}

impl Service {
    /// The days on which an order is given.
    ///
    /// # Errors
    /// The first [`ServiceFault`] that hinders it.
    pub fn days_of(&self, order: &Order, stay: &Stay) -> Result<Vec<Date>, ServiceFault> {
        let most = if self.price.unit.is_counted() {
            self.quantity_max
        } else {
            1
        };
        if !(1..=most).contains(&order.quantity) {
            return Err(ServiceFault::Quantity { most });
        }
        let mut days = self.due.days(stay);
        days.retain(|day| self.is_given_on(*day));
        match order.date {
            Some(date) if self.due.takes_a_day() && days.contains(&date) => days = vec![date],
            Some(_) => return Err(ServiceFault::Day),
            None if self.due == super::Due::Chosen => return Err(ServiceFault::Day),
            None if days.is_empty() => return Err(ServiceFault::NotOffered),
            None => {}
        }
        let is_known = |time| self.slots.iter().any(|slot| slot.start == time);
        match order.time {
            None if self.slots.is_empty() => Ok(days),
            Some(time) if is_known(time) => Ok(days),
            _ => Err(ServiceFault::Time),
        }
    }

    /// Whether it can be ordered with a room-rate. Guests may order what is public.
    ///
    /// # Errors
    /// [`ServiceFault::NotOffered`] or [`ServiceFault::Included`].
    pub fn check_offered(
        &self,
        room_type: RoomTypeId,
        rate_plan: RatePlanId,
        staff: bool,
    ) -> Result<(), ServiceFault> {
        match self.comes_with(room_type, rate_plan) {
            // More of what comes by itself can be had where it is sold by the piece.
            Some(Why::Included | Why::Compulsory) if !self.price.unit.is_counted() => {
                return Err(ServiceFault::Included);
            }
            _ => {}
        }
        let may = (staff || self.public) && !self.archived;
        if may && self.offered.holds(room_type, rate_plan) {
            Ok(())
        } else {
            Err(ServiceFault::NotOffered)
        }
    }
}
