//! What a person has typed so far. Numbers are texts here: what is half typed is kept as it is.

use keyrack_domain::rate::Board;
use serde::{Deserialize, Serialize};

use crate::call::staff::Role;

/// A step of the guided set-up, in order.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// Name, address, zone, money, languages.
    #[default]
    Hotel,
    /// Kinds of rooms.
    Types,
    /// The rooms themselves.
    Rooms,
    /// Taxes.
    Taxes,
    /// The first rate and its conditions.
    Rate,
    /// Who works here.
    People,
    /// Where it lives, and the end.
    Finish,
}

impl Step {
    /// All of them, in order.
    pub const ALL: [Self; 7] = [
        Self::Hotel,
        Self::Types,
        Self::Rooms,
        Self::Taxes,
        Self::Rate,
        Self::People,
        Self::Finish,
    ];

    /// The next; the last stays.
    #[must_use]
    pub fn next(self) -> Self {
        let mut steps = Self::ALL.into_iter().skip_while(|step| *step != self);
        steps.nth(1).unwrap_or(Self::Finish)
    }

    /// The one before; the first stays.
    #[must_use]
    pub fn before(self) -> Self {
        let mut steps = Self::ALL.into_iter().rev().skip_while(|step| *step != self);
        steps.nth(1).unwrap_or(Self::Hotel)
    }
}

/// How city tax is counted; none for most hotels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CityKind {
    /// There is none.
    #[default]
    None,
    /// For each person and night.
    Person,
    /// For each room and night.
    Room,
    /// For each stay.
    Stay,
    /// A percentage of the price.
    Percent,
}

/// When a cancellation begins to cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CancelKind {
    /// Some days before arrival.
    #[default]
    Days,
    /// Never.
    Free,
    /// From the booking on.
    Never,
}

/// What a cancellation costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FeeKind {
    /// The first night.
    #[default]
    FirstNight,
    /// A percentage of the stay.
    Percent,
    /// All of it.
    Full,
}

/// One kind of room.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct RoomTypeDraft {
    /// Short code for lists.
    pub code: String,
    /// Name for guests.
    pub name: String,
    /// Beds, in words.
    pub beds: String,
    /// Most adults.
    pub adults: String,
    /// Most people of any age.
    pub heads: String,
    /// Its rooms, as ranges.
    pub rooms: String,
    /// The plain price of a night.
    pub price: String,
}

/// A part of the year with another price. The dates are ISO 8601; the last is the last night.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct SeasonDraft {
    /// What the hotel calls it.
    pub name: String,
    /// First night.
    pub from: String,
    /// Last night.
    pub to: String,
    /// Percent more or, with a minus, less.
    pub percent: String,
}

/// Somebody who works here. The password is never part of a draft.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonDraft {
    /// What they type to sign in.
    pub name: String,
    /// What they may do.
    pub role: Role,
}

/// A hotel that is being set up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[expect(
    missing_docs,
    reason = "each field is named as its step on the screen asks for it"
)]
pub struct Draft {
    /// Where to go on.
    pub step: Step,
    pub name: String,
    pub address: String,
    pub country: String,
    pub email: String,
    pub phone: String,
    pub zone: String,
    pub currency: String,
    pub languages: Vec<String>,
    pub check_in: String,
    pub check_out: String,
    pub types: Vec<RoomTypeDraft>,
    /// Percent; empty for none.
    pub vat: String,
    pub vat_inclusive: bool,
    pub city: CityKind,
    pub city_amount: String,
    pub city_exempt_below: String,
    pub city_nights_max: String,
    pub plan_name: String,
    pub board: Board,
    pub adults_included: String,
    pub extra_adult: String,
    /// Percent more or less on the days below.
    pub weekend_percent: String,
    /// Monday first.
    pub weekend: [bool; 7],
    pub seasons: Vec<SeasonDraft>,
    pub cancel: CancelKind,
    pub cancel_days: String,
    pub cancel_at: String,
    pub fee: FeeKind,
    pub fee_percent: String,
    pub people: Vec<PersonDraft>,
}

impl Default for Draft {
    fn default() -> Self {
        Self {
            step: Step::default(),
            name: String::new(),
            address: String::new(),
            country: String::new(),
            email: String::new(),
            phone: String::new(),
            zone: String::new(),
            currency: "EUR".to_owned(),
            languages: Vec::new(),
            check_in: "15:00".to_owned(),
            check_out: "11:00".to_owned(),
            types: vec![RoomTypeDraft {
                adults: "2".to_owned(),
                heads: "2".to_owned(),
                ..RoomTypeDraft::default()
            }],
            vat: String::new(),
            vat_inclusive: true,
            city: CityKind::None,
            city_amount: String::new(),
            city_exempt_below: String::new(),
            city_nights_max: String::new(),
            plan_name: String::new(),
            board: Board::BedAndBreakfast,
            adults_included: "2".to_owned(),
            extra_adult: String::new(),
            weekend_percent: String::new(),
            weekend: [false, false, false, false, true, true, false],
            seasons: Vec::new(),
            cancel: CancelKind::Days,
            cancel_days: "1".to_owned(),
            cancel_at: "18:00".to_owned(),
            fee: FeeKind::FirstNight,
            fee_percent: String::new(),
            people: vec![PersonDraft {
                name: String::new(),
                role: Role::Manager,
            }],
        }
    }
}
