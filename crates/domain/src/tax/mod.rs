//! Taxes: value added tax and city tax.
//!
//! Entries of one name form a series: on each night the entry that began last is in force, and of two
//! that began together the one with a season. Series of different names add up.

mod check;
mod lines;
mod season;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

pub use check::{CITY_MINOR_MAX, CITY_NIGHTS_MAX, NAME_CHARS_MAX, TAXES_MAX, TaxFault, check};
pub use lines::{Charge, lines};
pub use season::{MonthDay, NoMonthDay, Season};

use crate::money::Money;

/// What is sold, as far as value added tax asks.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum VatClass {
    /// The night, and what belongs to it.
    #[default]
    Lodging,
    /// Meals.
    Food,
    /// Drinks.
    Beverages,
    /// Everything else.
    Other,
}

impl VatClass {
    /// All of them, in the order of lists.
    pub const ALL: [Self; 4] = [Self::Lodging, Self::Food, Self::Beverages, Self::Other];
}

/// One tax of the hotel.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Tax {
    /// Value added tax.
    Vat {
        /// Hundredths of a percent: 700 is 7 %.
        basis_points: u32,
        /// Whether prices already hold it.
        inclusive: bool,
        /// The first night of this rate; `None` from the beginning.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        valid_from: Option<Date>,
        /// What it is levied on; everything when empty.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        classes: Vec<VatClass>,
        /// The hotel's own word for it, where there are several; empty for the usual one.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        name: String,
    },
    /// City tax, on top of the price.
    City {
        /// How it is counted.
        form: CityTaxForm,
        /// Guests younger than this do not pay; 0 for none.
        #[serde(default)]
        exempt_below_age: u8,
        /// Only the first nights of a stay count. `None` for all of them, and so does 0, which older
        /// documents hold.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        nights_max: Option<u16>,
        /// Guests who travel on business do not pay.
        #[serde(default, skip_serializing_if = "core::ops::Not::not")]
        business_exempt: bool,
        /// The part of the year it is levied in; all of it when `None`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        season: Option<Season>,
        /// The first night it is levied on; `None` from the beginning.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        valid_from: Option<Date>,
        /// The hotel's own word for it, as *Kurtaxe*; empty for the usual one.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        name: String,
    },
}

/// How a city tax is counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CityTaxForm {
    /// Hundredths of a percent of the price of the counted nights, VAT included.
    BasisPoints(u32),
    /// Minor units for each person and night.
    PerPersonNight(i64),
    /// Minor units for each room and night.
    PerRoomNight(i64),
    /// Minor units for each stay whose first night it is levied on.
    PerStay(i64),
}

/// Whether some tax asks what guests travel for.
#[must_use]
pub fn asks_purpose(taxes: &[Tax]) -> bool {
    let asks = |tax: &Tax| {
        matches!(
            tax,
            Tax::City {
                business_exempt: true,
                ..
            }
        )
    };
    taxes.iter().any(asks)
}

/// Which tax a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TaxKind {
    /// Value added tax.
    Vat,
    /// City tax.
    City,
}

/// One tax as it stands on a quote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TaxLine {
    /// Which tax.
    pub kind: TaxKind,
    /// Hundredths of a percent, where it is a percentage.
    pub basis_points: Option<u32>,
    /// How much.
    pub amount: Money,
    /// Whether it is already inside the prices.
    pub included: bool,
    /// The hotel's own word for it; empty for the usual one.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
}

impl TaxLine {
    /// Whether two lines are the same tax, so that their amounts may be added.
    #[must_use]
    pub fn is_same(&self, other: &Self) -> bool {
        (self.kind, self.basis_points, self.included)
            == (other.kind, other.basis_points, other.included)
            && self.name == other.name
    }
}

impl Tax {
    /// Value added tax on everything, from the beginning.
    #[must_use]
    pub const fn vat(basis_points: u32, inclusive: bool) -> Self {
        Self::Vat {
            basis_points,
            inclusive,
            valid_from: None,
            classes: Vec::new(),
            name: String::new(),
        }
    }

    /// City tax that everybody pays for every night, from the beginning.
    #[must_use]
    pub const fn city(form: CityTaxForm) -> Self {
        Self::City {
            form,
            exempt_below_age: 0,
            nights_max: None,
            business_exempt: false,
            season: None,
            valid_from: None,
            name: String::new(),
        }
    }

    /// The first night it is levied on; `None` from the beginning.
    #[must_use]
    pub const fn begins(&self) -> Option<Date> {
        match self {
            Self::Vat { valid_from, .. } | Self::City { valid_from, .. } => *valid_from,
        }
    }

    /// The series it belongs to.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Vat { name, .. } | Self::City { name, .. } => name,
        }
    }

    /// Whether it is levied on what is sold in this class.
    #[must_use]
    pub fn covers(&self, class: VatClass) -> bool {
        match self {
            Self::Vat { classes, .. } => classes.is_empty() || classes.contains(&class),
            Self::City { .. } => class == VatClass::Lodging,
        }
    }
}
