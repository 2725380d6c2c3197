//! Rate plans.

use jiff::Timestamp;
use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

use super::{Channel, Contract, Modifiers, OccupancyPrice, folded_code};
use crate::id::RatePlanId;
use crate::money::{Money, MoneyError};
use crate::policy::{CancellationPolicy, FrozenPolicy, Guarantee, SIX_PM};
use crate::property::Property;
use crate::service::{self, ServiceLine};
use crate::stay::Stay;
use crate::text::Localized;

/// What kind of rate it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RateCategory {
    /// Best available rate: the public price of the day.
    Bar,
    /// Cheaper, and the money is not given back.
    NonRefundable,
    /// Agreed with a company.
    Corporate,
    /// With services besides the room.
    Package,
    /// For groups.
    Group,
    /// For some hours of a day.
    DayUse,
    /// For a while, or for some guests.
    Promotion,
    /// For stays of weeks and months.
    LongStay,
    /// Sold on by others.
    Wholesale,
}

/// Which meals are included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Board {
    /// No meals.
    RoomOnly,
    /// Breakfast.
    BedAndBreakfast,
    /// Breakfast and dinner.
    HalfBoard,
    /// Three meals.
    FullBoard,
    /// Meals and drinks.
    AllInclusive,
}

/// The commercial conditions of a sale. With a room type it makes a room-rate, which owns the daily
/// price and restrictions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RatePlan {
    /// The id.
    pub id: RatePlanId,
    /// Short code for lists: `FLEX`.
    pub code: String,
    /// Name for guests.
    pub name: Localized,
    /// Kind.
    pub category: RateCategory,
    /// Meals.
    pub board: Board,
    /// Extra people over the daily price.
    pub occupancy: OccupancyPrice,
    /// What a cancellation costs, and when.
    pub cancellation: CancellationPolicy,
    /// What secures the booking.
    pub guarantee: Guarantee,
    /// Whether guests on the web may book it.
    pub public: bool,
    /// Place in lists, lowest first.
    #[serde(default)]
    pub position: u16,
    /// No longer sold. Stays that were sold under it keep it.
    #[serde(default)]
    pub archived: bool,
    /// What it makes of the daily price, and who may book it when.
    #[serde(default, skip_serializing_if = "Modifiers::is_plain")]
    pub modifiers: Modifiers,
}

impl RatePlan {
    /// Copies the plan's terms onto a stay: what its nights and its services cost decides the fees, and its
    /// guarantee until when the room is kept.
    ///
    /// # Errors
    /// [`MoneyError`] when an amount passes 64 bits.
    pub fn freeze(
        &self,
        property: &Property,
        stay: &Stay,
        nights: &[Money],
        services: &[ServiceLine],
        booked: Timestamp,
    ) -> Result<FrozenPolicy, MoneyError> {
        self.freeze_by(property, stay, nights, services, booked, &mut |day, at| {
            property.instant(day, at)
        })
    }

    /// The same for one of many offers; `due` tells the instant of a local date and time at this property,
    /// and may remember it.
    ///
    /// # Errors
    /// As [`RatePlan::freeze`].
    pub fn freeze_by(
        &self,
        property: &Property,
        stay: &Stay,
        nights: &[Money],
        services: &[ServiceLine],
        booked: Timestamp,
        due: &mut dyn FnMut(Date, Time) -> Timestamp,
    ) -> Result<FrozenPolicy, MoneyError> {
        let terms = &self.cancellation;
        let extras = service::on_top(Money::zero(property.currency), services)?;
        let mut frozen = terms.freeze_by(property, stay, nights, extras, booked, &mut *due)?;
        if self.guarantee == Guarantee::SixPmHold {
            frozen.held_until = Some(due(stay.arrival(), terms.held_until.unwrap_or(SIX_PM)));
        }
        Ok(frozen)
    }

    /// Whether it is sold on this way at all, to somebody who has typed this code (or none), for this
    /// company (or none). Staff see every plan of the desk but those of other companies; guests see those
    /// that are public, those whose code they know, and those of the company whose code they know.
    #[must_use]
    pub fn is_sold(&self, channel: Channel, code: &str, company: Option<&Contract>) -> bool {
        let modifiers = &self.modifiers;
        if self.archived
            || !(modifiers.channels.is_empty() || modifiers.channels.contains(&channel))
        {
            return false;
        }
        if company.is_some_and(|company| self.belongs_to(company)) {
            return true;
        }
        match channel {
            Channel::Desk => modifiers.companies.is_empty(),
            Channel::Web => {
                (self.public && modifiers.companies.is_empty() && modifiers.code.is_empty())
                    || (!modifiers.code.is_empty()
                        && !code.is_empty()
                        && folded_code(&modifiers.code) == folded_code(code))
            }
        }
    }

    /// Whether it is one of this company's plans: the plan names the company, or the contract names the
    /// plan.
    #[must_use]
    pub fn belongs_to(&self, company: &Contract) -> bool {
        company.rate_plan == Some(self.id) || self.modifiers.companies.contains(&company.company)
    }
}
