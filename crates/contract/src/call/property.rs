//! The hotel itself.

use jiff::civil::Time;
use keyrack_domain::property::{Property, Room, RoomType};
use keyrack_domain::rate::{Layer, PromoCode, RatePlan, YieldRule};
use keyrack_domain::service::Service;
use keyrack_domain::tax::Tax;
use keyrack_domain::{Date, PropertyId};
use serde::{Deserialize, Serialize};

use super::{Done, ask, does};

/// Makes a property with everything it sells. Refused where the file already holds one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Create {
    /// The hotel; its id is made by the caller.
    pub property: Property,
    /// What it sells.
    pub room_types: Vec<RoomType>,
    /// Its rooms.
    pub rooms: Vec<Room>,
    /// Its rate plans. Prices are set with `rate.set`.
    pub rate_plans: Vec<RatePlan>,
    /// The first business date.
    pub business_date: Date,
}
does!(Create, "property.create", Created);

/// The new property.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Created {
    /// Its id.
    pub id: PropertyId,
}

/// What the hotel is and sells.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Read {}
ask!(Read, "property.read", Profile);

/// The hotel with everything that changes rarely.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Profile {
    /// The hotel.
    pub property: Property,
    /// Types in list order.
    pub room_types: Vec<RoomType>,
    /// Rooms by number.
    pub rooms: Vec<Room>,
    /// Plans in list order.
    pub rate_plans: Vec<RatePlan>,
    /// What is sold besides the nights, in list order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub services: Vec<Service>,
    /// Codes that guests type.
    #[serde(default)]
    pub promos: Vec<PromoCode>,
    /// Rules by which prices follow demand, in list order.
    #[serde(default)]
    pub yields: Vec<YieldRule>,
    /// Restrictions over many room-rates at once.
    #[serde(default)]
    pub layers: Vec<Layer>,
    /// The day the hotel is working on.
    pub business_date: Date,
}

impl Profile {
    /// Whether there is any code that a guest could type.
    #[must_use]
    pub fn takes_codes(&self) -> bool {
        let plans = &self.rate_plans;
        self.promos.iter().any(|promo| !promo.archived)
            || plans
                .iter()
                .any(|plan| !plan.archived && !plan.modifiers.code.is_empty())
    }
}

/// The hotel's facts, as a form shows them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settings {}
ask!(Settings, "property.settings", Facts);

/// The facts, and the version they were read at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facts {
    /// The hotel.
    pub property: Property,
    /// The version. A change is made to what the form showed, so that what others wrote meanwhile is
    /// never overwritten unseen.
    pub version: String,
    /// Something has been sold: the currency and the zone stand for good.
    pub sold: bool,
}

/// Changes facts of the hotel. What is `None` stays as it is, whatever others make of it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Amend {
    /// The version that the form showed.
    pub version: String,
    /// The name on the door: 1 to 120 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Street, number, postcode and town: 1 to 300 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// ISO 3166-1 alpha-2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// Where guests write to; may be empty.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Where guests call; may be empty.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// From when rooms are ready.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub check_in: Option<Time>,
    /// Until when rooms are left.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub check_out: Option<Time>,
    /// Languages of the guest pages, the first being the default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub languages: Option<Vec<String>>,
    /// What is taxed, and how. What is sold already keeps its taxes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub taxes: Option<Vec<Tax>>,
}
does!(Amend, "property.amend", Done);
